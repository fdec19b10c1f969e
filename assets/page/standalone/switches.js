// The layers, with their symbols and counts, and the numbered sources: each can be switched off.

import { differsSymbol } from "../symbols.js";
import { element, said } from "./dom.js";

/** The panel of layers; returns what brings its switches and counts up to date. */
export function layersPanel(panel, { layers, things }, filter, symbol, changed) {
  const rows = layers.map(({ id, label }) => {
    const members = things.filter(({ layer }) => layer === id);
    const row = switchRow([element("span.symbol"), element("span.name", {}, label)], (on) => {
      toggle(filter.hiddenLayers, id, on);
      changed();
    });
    return { ...row, id, members };
  });
  const differing = things.filter(({ differs }) => differs).length;
  const only = switchRow([element("span.symbol", {}, legendSymbol(differsSymbol())), element("span.name", {}, "Only what sources differ about")], (on) => {
    filter.onlyDiffering = on;
    changed();
  });
  only.count.textContent = `${differing}`;
  panel.append(element("ul.rows", { "aria-label": "Layers" }, ...rows.map(({ item }) => item)));
  if (differing) panel.append(element("ul.rows.apart", { "aria-label": "Differences" }, only.item));
  return () => {
    const found = new Set(filter.found({ anyLayer: true }));
    for (const { id, members, box, count, item } of rows) {
      const shown = members.filter((thing) => found.has(thing)).length;
      box.checked = !filter.hiddenLayers.has(id);
      count.textContent = shown === members.length ? `${shown}` : `${shown} of ${members.length}`;
      item.querySelector(".symbol").replaceChildren(...symbol(members[0]));
    }
    only.box.checked = filter.onlyDiffering;
  };
}

/** The panel of sources, which is also their numbered list. */
export function sourcesPanel(panel, { sources }, filter, changed) {
  const rows = sources.map((source, index) => {
    const text = element("span.name", {},
      element("span", {}, source.citation),
      element("span.muted", {}, source.count),
      ...said("span.muted", source.note));
    const row = switchRow([element("span.number", {}, `${index + 1}`), text], (on) => {
      toggle(filter.hiddenSources, index, on);
      changed();
    });
    row.item.id = `source-${index + 1}`;
    return row;
  });
  panel.append(
    element("p.muted.lead", {}, "Everything here is what these articles state. Switch one off to see what the others speak of."),
    element("ol.rows.sources", { "aria-label": "Sources" }, ...rows.map(({ item }) => item)),
  );
  return () => rows.forEach(({ box }, index) => { box.checked = !filter.hiddenSources.has(index); });
}

/** The symbol's badge needs the legend's colours. */
const legendSymbol = (symbol) => element("span.marker", {}, symbol);

function switchRow(content, switched) {
  const box = element("input", { type: "checkbox", role: "switch" });
  box.addEventListener("change", () => switched(box.checked));
  const count = element("span.count");
  return { box, count, item: element("li", {}, element("label.row", {}, box, ...content, count)) };
}

function toggle(hidden, id, on) {
  if (on) hidden.delete(id);
  else hidden.add(id);
}
