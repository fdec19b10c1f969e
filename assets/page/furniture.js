// What stands around the map: legend, scale bar, coordinates under the pointer, credits.

import { linesOf } from "./geometry.js";
import { lineSymbol, pointSymbol } from "./symbols.js";

/** Add the controls; returns the function that redraws the legend. */
export function furnish(map, features, { credits, patterns, notes }) {
  L.control.zoom({ position: "topright" }).addTo(map);
  L.control.scale({ position: "bottomleft", imperial: false, maxWidth: 120 }).addTo(map);
  const legend = document.createElement("details");
  legend.className = "panel legend";
  legend.open = map.getSize().y > 420;
  control(map, "topleft", legend);
  const coordinates = element("div", "panel coordinates");
  const creditLine = element("div", "credits", credits);
  control(map, "bottomright", creditLine);
  control(map, "bottomright", coordinates);
  map.on("mousemove", ({ latlng }) => { coordinates.textContent = written(latlng.wrap()); });
  map.on("mouseout", () => { coordinates.textContent = ""; });
  return () => legend.replaceChildren(element("summary", "", "Legend"), ...legendParts(features, patterns, notes));
}

function control(map, position, content) {
  const added = L.control({ position });
  added.onAdd = () => content;
  added.addTo(map);
  L.DomEvent.disableClickPropagation(content);
  L.DomEvent.disableScrollPropagation(content);
}

/** Coordinates as a reader writes them, east or west first, as everywhere in the program. */
function written({ lat, lng }) {
  const east = `${Math.abs(lng).toFixed(2)}° ${lng < 0 ? "W" : "E"}`;
  return `${east}, ${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}`;
}

/** A heading and its entries for each layer shown, then what patterns and hollow symbols mean, where they occur. */
function legendParts(features, patterns, notes) {
  const shown = features.shown();
  const byLayer = Map.groupBy(shown, ({ properties }) => properties.layer_label);
  const parts = [...byLayer].flatMap(([label, members]) => {
    const kinds = [...new Map(members.map((feature) => [look(feature), feature])).values()];
    return [element("h2", "", label), list(kinds.map((feature) => [symbolOf(features, feature), labelOf(members, feature)]))];
  });
  const lines = new Set(shown.filter(isLine).map(({ properties }) => properties.style.pattern));
  const meanings = [...lines].map((name) => [
    lineSymbol({ width: 2, dash: patterns[name].dash }, features.colours.text_muted), patterns[name].label,
  ]);
  const points = shown.filter((feature) => !isLine(feature) && feature.properties.style.shape !== "dot");
  if (points.some(({ properties }) => properties.style.hollow)) {
    const style = { shape: "circle", glyph: "", size: 12, hollow: true };
    meanings.push([pointSymbol(style, { colour: features.colours.text_muted, paper: features.colours.paper, table: features.table }), notes.hollow]);
  }
  return meanings.length ? [...parts, element("h2", "", notes.heading), list(meanings)] : parts;
}

const isLine = ({ geometry }) => linesOf(geometry).length > 0;
const look = ({ properties: { style } }) => `${style.shape} ${style.glyph} ${style.colour}`;

/** Kinds that look alike share an entry, under the layer's name if they are several. */
function labelOf(members, feature) {
  const alike = new Set(members.filter((other) => look(other) === look(feature)).map(({ properties }) => properties.kind_label));
  return alike.size === 1 ? feature.properties.kind_label : feature.properties.layer_label;
}

function symbolOf(features, feature) {
  const { style } = feature.properties;
  if (isLine(feature)) return lineSymbol({ ...style, dash: [] }, features.colour(style));
  const sized = { ...style, size: Math.min(style.size, 18), hollow: false };
  return pointSymbol(sized, { colour: features.colour(style), paper: features.colours.paper, table: features.table });
}

function list(entries) {
  const items = entries.map(([symbol, label]) => {
    const item = element("li");
    item.append(symbol, label);
    return item;
  });
  const whole = element("ul");
  whole.append(...items);
  return whole;
}

function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
