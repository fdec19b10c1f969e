// What stands around the map: legend, scale bar, coordinates under the pointer, credits.

import { isArea, linesOf } from "./geometry.js";
import { areaSymbol, differsSymbol, lineSymbol, pointSymbol } from "./symbols.js";

/** A map of fewer pixels is better off with the legend folded away at first. */
const WIDE = 900;

/** Add the controls; returns the function that redraws the legend.
 *  @param {() => [string, [Element, string][]][]} further headings and entries that do not come from the features */
export function furnish(map, features, atlas, further = () => []) {
  const { credits, patterns, notes, words } = atlas;
  L.control.zoom({ position: "topright" }).addTo(map);
  L.control.scale({ position: "bottomleft", imperial: false, maxWidth: 120 }).addTo(map);
  const legend = document.createElement("details");
  legend.className = "panel legend";
  legend.open = map.getSize().x > WIDE;
  control(map, "topleft", legend);
  const coordinates = element("div", "panel coordinates");
  const creditLine = element("div", "credits", credits);
  control(map, "bottomright", creditLine);
  control(map, "bottomright", coordinates);
  map.on("mousemove", ({ latlng }) => { coordinates.textContent = written(latlng.wrap()); });
  map.on("mouseout", () => { coordinates.textContent = ""; });
  return () => legend.replaceChildren(element("summary", "", words.legend), ...legendParts(features, patterns, notes, atlas.own_looks, further()));
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

/** What points and lines mean, and then what patterns and hollow symbols do, where they occur. */
function legendParts(features, patterns, notes, ownLooks, further) {
  const shown = features.sorts();
  const areas = shown.filter(({ geometry }) => isArea(geometry));
  const lines = shown.filter((feature) => isLine(feature) && !isArea(feature.geometry));
  const points = shown.filter((feature) => !isLine(feature));
  const rows = (members) => entries(features, members, ownLooks);
  const used = new Set(lines.map(({ properties }) => properties.style.pattern));
  const meanings = Object.keys(patterns).filter((name) => used.has(name)).map((name) => [
    lineSymbol({ width: 2, dash: patterns[name].dash }, features.colours.text_muted), patterns[name].label,
  ]);
  if (points.some(({ properties: { style } }) => style.hollow && style.shape !== "dot")) {
    const style = { shape: "square", glyph: "", size: 13, hollow: true };
    const look = { colour: features.colours.text_muted, paper: features.colours.paper, table: features.table };
    meanings.push([pointSymbol(style, look), notes.hollow]);
  }
  if (shown.some(({ properties }) => properties.differs)) meanings.push([differsSymbol(), notes.differs]);
  const groups = new Map([[notes.lines, rows(lines)], [notes.points, rows(points)], [notes.areas, rows(areas)]]);
  for (const [heading, entries] of further) groups.set(heading, [...(groups.get(heading) ?? []), ...entries]);
  groups.set(notes.exactness, meanings);
  return [...groups].filter(([, group]) => group.length).flatMap(([heading, group]) => [element("h2", "", heading), list(group)]);
}

/** One entry for all features that look alike: named by their kind, or by their layer if their kinds differ.
 *  What someone brought along follows, in the order of its classes, each named by itself. */
function entries(features, members, ownLooks) {
  const order = new Map(ownLooks.map((name, place) => [name, place]));
  const place = ({ properties }) => order.get(properties.kind_label) ?? -1;
  const alike = Map.groupBy(members, (feature) => {
    const { style } = feature.properties;
    return `${style.shape} ${style.glyph} ${style.colour} ${place(feature)}`;
  });
  return [...alike.values()].sort(([one], [other]) => place(one) - place(other)).map((group) => {
    const kinds = new Set(group.map(({ properties }) => properties.kind_label));
    const { kind_label: kind, layer_label: layer } = group[0].properties;
    return [symbolOf(features, group[0]), kinds.size === 1 ? kind : layer];
  });
}

const isLine = ({ geometry }) => linesOf(geometry).length > 0;

/** How a feature looks, by itself. */
export function symbolOf(features, feature) {
  const { style } = feature.properties;
  if (isArea(feature.geometry)) return areaSymbol(style, features.colour(style));
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
