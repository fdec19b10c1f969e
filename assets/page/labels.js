// Names on the map: placed one after the other by importance, each where it covers nothing placed before.

import { latLng, linesOf, placesAlong } from "./geometry.js";

const GAP = 3;
/** Layers in the order their names are placed; the rest follow. */
const IMPORTANCE = ["ports", "cables", "pipelines", "corridors", "facilities", "events", "places", "flows"];
/** The zoom from which a layer's names are shown at all. */
const FROM_ZOOM = { ports: 4.5, cables: 4.5, pipelines: 4.5, corridors: 4.5, facilities: 5.5, events: 6.5, places: 6, flows: 7 };

export class Labels {
  /** @param {L.Map} map @param {Features} features @param {object[]} places GeoJSON of the base map's names */
  constructor(map, features, places) {
    this.map = map;
    this.features = features;
    this.places = places;
    this.pane = map.createPane("labels");
    this.pane.style.zIndex = 650;
    this.pane.style.pointerEvents = "none";
    map.on("zoomend moveend resize", () => this.draw());
  }

  draw() {
    const size = this.map.getSize();
    const view = L.bounds([0, 0], [size.x, size.y]);
    const markers = this.features.markers.getLayers().map((marker) => this.markerBox(marker));
    const candidates = [...this.featureLabels(view), ...this.placeLabels(view)]
      .filter(({ isTown, own }) => !isTown || !markers.some((box) => box.contains(own)));
    const elements = candidates.map((candidate) => this.element(candidate));
    this.pane.replaceChildren(...elements, ...this.towns(candidates));
    const sizes = elements.map((element) => [element.offsetWidth, element.offsetHeight]);
    const taken = this.furniture();
    candidates.forEach((candidate, i) => {
      const others = candidate.own ? markers.filter((box) => box.getCenter().distanceTo(candidate.own) > 1) : markers;
      const spot = spots(candidate, sizes[i]).find(({ box }) => view.contains(box)
        && !taken.some((other) => other.intersects(box)) && !others.some((other) => other.intersects(box)));
      if (!spot) {
        elements[i].remove();
        candidate.town?.remove();
        return;
      }
      taken.push(spot.box);
      const corner = this.map.containerPointToLayerPoint(spot.corner);
      elements[i].style.transform = `translate(${corner.x}px, ${corner.y}px) rotate(${spot.angle}rad)`;
    });
  }

  /** The features that may have a name: those shown, and the selected one however faint. */
  labelled() {
    const { features } = this;
    return features.seen().filter((feature) => features.opacity(feature) === 1);
  }

  *featureLabels(view) {
    const zoom = this.map.getZoom();
    const rank = ({ id, properties: { layer } }) => (id === this.features.selected ? -1 : IMPORTANCE.indexOf(layer));
    const stacks = new Map(this.features.stacks().map((stack) => [stack[0].id, stack]));
    for (const feature of this.labelled().sort((a, b) => rank(a) - rank(b))) {
      const { properties: { layer, name, style }, geometry } = feature;
      const selected = feature.id === this.features.selected;
      if (!selected && zoom < FROM_ZOOM[layer]) continue;
      const look = { text: name, className: `feature ${layer}${selected ? " selected" : ""}`, colour: this.features.colour(style) };
      if (geometry.type === "Point") {
        const stack = stacks.get(feature.id) ?? (selected ? [feature] : null);
        const point = this.map.latLngToContainerPoint(latLng(geometry.coordinates));
        if (!stack || !view.contains(point)) continue;
        const text = stack.length > 1 && !selected ? `${name} +${stack.length - 1}` : name;
        yield { ...look, text, own: point, reach: style.size / 2 };
      } else {
        const lines = linesOf(geometry).map((line) => line.map((position) => this.map.latLngToContainerPoint(latLng(position))));
        yield { ...look, along: (width) => placesAlong(lines, view, width), reach: style.width / 2 };
      }
    }
  }

  *placeLabels(view) {
    const zoom = this.map.getZoom();
    const named = this.features.shown().filter(({ properties }) => zoom >= FROM_ZOOM[properties.layer]);
    const shownNames = new Set(named.map(({ properties }) => properties.name));
    for (const { properties, geometry } of this.places) {
      if (zoom < properties.min_zoom || shownNames.has(properties.name)) continue;
      const point = this.map.latLngToContainerPoint(latLng(geometry.coordinates));
      if (!view.contains(point)) continue;
      const area = ["country", "sea", "lake"].includes(properties.class);
      yield { text: properties.name, className: properties.class, reach: 3, ...(area ? { centre: point } : { own: point, isTown: true }) };
    }
  }

  element({ text, className, colour }) {
    const element = document.createElement("div");
    element.className = `label ${className}`;
    element.textContent = text;
    if (colour) element.style.color = colour;
    return element;
  }

  /** A small dot for each town of the base map that gets its name. */
  towns(candidates) {
    return candidates.filter(({ isTown }) => isTown).map((candidate) => {
      const point = this.map.containerPointToLayerPoint(candidate.own);
      candidate.town = document.createElement("div");
      candidate.town.className = "town";
      candidate.town.style.transform = `translate(${point.x}px, ${point.y}px)`;
      return candidate.town;
    });
  }

  /** What lies over the map: scale bar and credits at its lower edge and, in the page that is one file, its sheets. */
  furniture() {
    const { left, top } = this.map.getContainer().getBoundingClientRect();
    const boxes = [...document.querySelectorAll(".leaflet-bottom .leaflet-control, .sheet")].map((over) => over.getBoundingClientRect());
    return boxes.filter(({ width }) => width)
      .map((box) => L.bounds([box.left - left, box.top - top], [box.right - left, box.bottom - top]));
  }

  markerBox(marker) {
    const centre = this.map.latLngToContainerPoint(marker.getLatLng());
    const half = marker.options.icon.options.iconSize[0] / 2;
    return L.bounds(centre.subtract([half, half]), centre.add([half, half]));
  }
}

/** Where a label may stand, best first: its box, its top left corner and its angle. */
function spots({ own, centre, along, reach }, [width, height]) {
  if (centre) {
    return [0, 22, -22].map((off) => upright(centre.add([-width / 2, off - height / 2]), width, height));
  }
  if (along) {
    const off = height / 2 + reach + 1;
    const places = along(width);
    // A name longer than its line stands upright beside the line.
    const beside = along(0).flatMap(({ point }) => [[reach + GAP, -height / 2], [-reach - GAP - width, -height / 2]]
      .map((offset) => upright(point.add(offset), width, height)));
    return [...places.flatMap((place) => [-off, off].map((offset) => tilted(place, offset, width, height))), ...beside];
  }
  const near = reach + GAP;
  return [
    [near, -height / 2], [-near - width, -height / 2], [-width / 2, -near - height], [-width / 2, near],
    [near * 0.8, -height - near * 0.4], [near * 0.8, near * 0.4],
    [-near * 0.8 - width, -height - near * 0.4], [-near * 0.8 - width, near * 0.4],
  ].map((offset) => upright(own.add(offset), width, height));
}

const upright = (corner, width, height) => ({ corner, angle: 0, box: L.bounds(corner, corner.add([width, height])) });

/** A label along a line, its middle moved off the line by an offset across it. */
function tilted({ point, angle }, offset, width, height) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (x, y) => point.add([x * cos - y * sin, x * sin + y * cos]);
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => turn((x * width) / 2, offset + (y * height) / 2));
  return { corner: corners[0], angle, box: L.bounds(corners) };
}
