// Names on the map: placed one after the other by importance, each where it covers nothing placed before.

import { Boxes, isArea, latLng, placesAlong } from "./geometry.js";

const GAP = 3;
/** After so many names that found no room the map is full, and no more of features are tried. */
const MOST_FAILURES = 150;
/** Layers in the order their names are placed; the rest follow. */
const IMPORTANCE = ["ports", "cables", "pipelines", "corridors", "facilities", "events", "places", "flows"];
/** The zoom from which a layer's names are shown at all. */
const FROM_ZOOM = { ports: 4.5, cables: 4.5, pipelines: 4.5, corridors: 4.5, facilities: 5.5, events: 6.5, places: 6, flows: 7 };
/** The same for layers that someone brought along. */
const OWN_FROM_ZOOM = 6;
const fromZoom = (layer) => FROM_ZOOM[layer] ?? OWN_FROM_ZOOM;

export class Labels {
  /** @param {L.Map} map @param {Features} features @param {object[]} places GeoJSON of the base map's names */
  constructor(map, features, places) {
    this.map = map;
    this.features = features;
    this.places = places;
    this.sizes = new Map();
    this.looks = new Map();
    this.pen = document.createElement("canvas").getContext("2d");
    this.pane = map.createPane("labels");
    this.pane.style.zIndex = 650;
    this.pane.style.pointerEvents = "none";
    map.on("moveend resize", () => this.draw());
  }

  draw() {
    const size = this.map.getSize();
    const view = L.bounds([0, 0], [size.x, size.y]);
    const markers = new Boxes();
    const own = new Map();
    for (const { id, box } of this.features.markers) {
      markers.add(box);
      own.set(id, box);
    }
    const taken = new Boxes();
    this.furniture().forEach((box) => taken.add(box));
    this.pane.replaceChildren();
    const hasRoom = (candidate) => {
      const spot = spots(candidate, this.sizeOf(candidate)).find(({ box }) => view.contains(box)
        && !taken.meets(box) && !markers.meets(box, own.get(candidate.id)));
      if (spot) {
        this.write(candidate, spot);
        taken.add(spot.box);
      }
      return Boolean(spot);
    };
    let failures = 0;
    for (const candidate of this.featureLabels(view)) {
      if (!hasRoom(candidate)) failures += 1;
      if (failures > MOST_FAILURES) break;
    }
    for (const candidate of this.placeLabels(view)) {
      if (!candidate.isTown || !markers.meets(L.bounds(candidate.own, candidate.own))) hasRoom(candidate);
    }
  }

  /** The width and height of a name, measured once. */
  sizeOf(candidate) {
    const key = `${candidate.className}\n${candidate.text}`;
    if (!this.sizes.has(key)) {
      const look = this.lookOf(candidate.className);
      const text = look.isUpper ? candidate.text.toUpperCase() : candidate.text;
      this.pen.font = look.font;
      this.sizes.set(key, [Math.ceil(this.pen.measureText(text).width + look.spacing * text.length), look.height]);
    }
    return this.sizes.get(key);
  }

  /** How names of a class are set, as the style sheet has it. */
  lookOf(className) {
    if (!this.looks.has(className)) {
      const probe = this.element({ text: "X", className });
      this.pane.append(probe);
      const style = getComputedStyle(probe);
      this.looks.set(className, {
        font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
        spacing: Number.parseFloat(style.letterSpacing) || 0,
        isUpper: style.textTransform === "uppercase",
        height: probe.offsetHeight,
      });
      probe.remove();
    }
    return this.looks.get(className);
  }

  /** Set a name at a spot, with a dot if it is a town's of the base map. */
  write(candidate, { corner, angle }) {
    const element = this.element(candidate);
    const at = this.map.containerPointToLayerPoint(corner);
    element.style.transform = `translate(${at.x}px, ${at.y}px) rotate(${angle}rad)`;
    this.pane.append(element);
    if (candidate.isTown) this.pane.append(this.town(candidate.own));
  }

  /** The features that may have a name: those shown, and the selected one however faint. */
  labelled() {
    const { features } = this;
    return features.seen().filter((feature) => features.opacity(feature) === 1);
  }

  *featureLabels(view) {
    const { features } = this;
    const zoom = this.map.getZoom();
    const { scale, left, top } = features.view();
    const isSelected = ({ id }) => id === features.selected;
    const rank = (feature) => {
      const { layer } = feature.properties;
      if (isSelected(feature)) return -1;
      return IMPORTANCE.includes(layer) ? IMPORTANCE.indexOf(layer) : IMPORTANCE.length;
    };
    const isInView = ({ id }) => {
      const { box } = features.places.get(id);
      return box.east * scale >= left && box.west * scale <= left + view.max.x
        && box.south * scale >= top && box.north * scale <= top + view.max.y;
    };
    const stacks = Map.groupBy(features.stacks(), ({ members }) => members[0].id);
    const labelled = this.labelled()
      .filter((feature) => (isSelected(feature) || zoom >= fromZoom(feature.properties.layer)) && isInView(feature))
      .map((feature) => ({ feature, rank: rank(feature) }));
    for (const { feature } of labelled.sort((a, b) => a.rank - b.rank)) {
      const { properties: { name, style }, geometry } = feature;
      const selected = isSelected(feature);
      const look = { id: feature.id, text: name, className: `feature${selected ? " selected" : ""}`, colour: features.colour(style) };
      const { middle, spots } = features.places.get(feature.id);
      const onScreen = ({ x, y }) => L.point(x * scale - left, y * scale - top);
      if (spots.length) {
        const stack = (stacks.get(feature.id) ?? (selected ? spots.map(({ x, y }) => ({ x, y, members: [feature] })) : []))
          .find((candidate) => view.contains(onScreen(candidate)));
        if (!stack) continue;
        const others = stack.members.length - 1;
        yield { ...look, text: others && !selected ? `${name} +${others}` : name, own: onScreen(stack), reach: style.size / 2 };
      } else if (isArea(geometry) && middle) {
        const [x, y] = middle;
        yield { ...look, centre: onScreen({ x, y }) };
      } else {
        const courses = features.linesOnScreen(feature);
        yield { ...look, along: (width) => placesAlong(courses, view, width), reach: style.width / 2 };
      }
    }
  }

  *placeLabels(view) {
    const zoom = this.map.getZoom();
    const named = this.features.shown().filter(({ properties }) => zoom >= fromZoom(properties.layer));
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

  /** A small dot for a town of the base map. */
  town(position) {
    const point = this.map.containerPointToLayerPoint(position);
    const dot = document.createElement("div");
    dot.className = "town";
    dot.style.transform = `translate(${point.x}px, ${point.y}px)`;
    return dot;
  }

  /** What lies over the map: scale bar and credits at its lower edge and, in the page that is one file, its sheets. */
  furniture() {
    const { left, top } = this.map.getContainer().getBoundingClientRect();
    const boxes = [...document.querySelectorAll(".leaflet-bottom .leaflet-control, .sheet")].map((over) => over.getBoundingClientRect());
    return boxes.filter(({ width }) => width)
      .map((box) => L.bounds([box.left - left, box.top - top], [box.right - left, box.bottom - top]));
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
