// The atlas's features on the map: lines as SVG paths, points as markers, the selected one on a highlight.
// Points at one position share one marker, which says how many it stands for; a click on it offers them all.

import { latLng, linesOf } from "./geometry.js";
import { dashArray, differsSymbol, pointSymbol } from "./symbols.js";

const CASING = 2.5;
/** What lies outside of the period asked for stays in sight, this faintly. */
const FAINT = 0.22;
/** More than a map is high, so that the order of the layers decides which marker covers which. */
const ABOVE = 10000;

export class Features {
  /** @param {L.Map} map @param {object[]} features GeoJSON with resolved styles, in drawing order, highest first
   *  @param {{shapes: object, glyphs: object}} table SVG path data by name */
  constructor(map, features, table) {
    this.map = map;
    this.all = new Map(features.map((feature) => [feature.id, feature]));
    this.table = table;
    this.visible = new Set(this.all.keys());
    this.faded = new Set();
    this.selected = null;
    map.createPane("casings").style.zIndex = 390;
    map.createPane("lines").style.zIndex = 400;
    this.casings = L.layerGroup().addTo(map);
    this.lines = L.layerGroup().addTo(map);
    this.markers = L.layerGroup().addTo(map);
    this.renderers = { casings: L.svg({ pane: "casings", padding: 0.1 }), lines: L.svg({ pane: "lines", padding: 0.1 }) };
    map.on("zoomend", () => this.drawMarkers());
  }

  /** Show these features in this theme (its colours and its index in the colour pairs). */
  draw({ visible, faded, selected, theme, colours }) {
    Object.assign(this, { visible, faded, selected, theme, colours });
    this.drawLines();
    this.drawMarkers();
  }

  /** The features now shown, highest first. */
  shown() {
    return [...this.all.values()].filter(({ id, geometry }) => geometry && this.visible.has(id));
  }

  /** The features to be seen: those shown, then those that are faded. */
  seen() {
    return [...this.shown(), ...[...this.all.values()].filter(({ id, geometry }) => geometry && this.faded.has(id))];
  }

  opacity({ id }) {
    return this.faded.has(id) && id !== this.selected ? FAINT : 1;
  }

  colour(style) {
    return style.colour[this.theme === "dark" ? 1 : 0];
  }

  drawLines() {
    this.casings.clearLayers();
    this.lines.clearLayers();
    for (const feature of this.seen().reverse()) {
      const lines = linesOf(feature.geometry);
      if (!lines.length) continue;
      const { style } = feature.properties;
      const selected = feature.id === this.selected;
      const positions = lines.map((line) => line.map(latLng));
      const stroke = (pane, color, weight, dash = []) => L.polyline(positions, {
        pane,
        renderer: this.renderers[pane],
        interactive: false,
        color,
        weight,
        opacity: this.opacity(feature),
        smoothFactor: 0.5,
        dashArray: dash.length ? dashArray(dash, weight) : null,
        lineCap: dash.length ? "round" : "butt",
      });
      if (selected) this.casings.addLayer(stroke("casings", this.colours.highlight, style.width + 8));
      if (this.opacity(feature) === 1) this.casings.addLayer(stroke("casings", this.colours.halo, style.width + CASING));
      this.lines.addLayer(stroke("lines", this.colour(style), style.width, style.dash));
    }
  }

  /** Place the markers; where they would cover one another the lesser one shrinks to a dot. */
  drawMarkers() {
    if (!this.colours) return;
    this.markers.clearLayers();
    this.drawLineMarks();
    this.boxes = [];
    for (const [i, stack] of this.stacks().entries()) {
      const feature = stack.find(({ id }) => id === this.selected) ?? stack[0]; // those shown come before those faded
      const { style } = feature.properties;
      const position = latLng(feature.geometry.coordinates);
      const point = this.map.project(position);
      const selected = feature.id === this.selected;
      const full = boxAround(point, style.size);
      const small = !selected && style.size > 10 && this.boxes.some((box) => box.intersects(full));
      this.boxes.push(small ? boxAround(point, 9) : full);
      const symbol = pointSymbol(style, {
        colour: this.colour(style),
        paper: this.colours.paper,
        table: this.table,
        count: small ? 1 : stack.length,
        ring: selected ? this.colours.highlight : null,
        small,
        differs: !small && stack.some(({ properties }) => properties.differs),
      });
      const size = Number(symbol.getAttribute("width"));
      this.markers.addLayer(L.marker(position, {
        icon: L.divIcon({ className: "marker", html: symbol, iconSize: [size, size] }),
        interactive: false,
        keyboard: false,
        opacity: Math.max(...stack.map((member) => this.opacity(member))),
        zIndexOffset: selected ? ABOVE : -i * ABOVE, // Leaflet would stack them by latitude
      }));
    }
  }

  /** A mark in the middle of each line that sources differ about. */
  drawLineMarks() {
    for (const { geometry, properties } of this.shown()) {
      const longest = linesOf(geometry).reduce((best, line) => (line.length > best.length ? line : best), []);
      if (!properties.differs || !longest.length) continue;
      const icon = L.divIcon({ className: "marker", html: differsSymbol(), iconSize: [14, 14] });
      const middle = latLng(longest[Math.floor(longest.length / 2)]);
      this.markers.addLayer(L.marker(middle, { icon, interactive: false, keyboard: false, zIndexOffset: -500 }));
    }
  }

  /** Points that share a position to five decimals, each stack and its features highest first. */
  stacks() {
    const points = this.seen().filter(({ geometry }) => geometry.type === "Point");
    const stacks = Map.groupBy(points, ({ geometry }) => geometry.coordinates.map((degrees) => degrees.toFixed(5)).join());
    const isSelected = (stack) => stack.some(({ id }) => id === this.selected);
    return [...stacks.values()].sort((a, b) => isSelected(b) - isSelected(a));
  }
}

const boxAround = (point, size) => L.bounds(point.subtract([size / 2, size / 2]), point.add([size / 2, size / 2]));
