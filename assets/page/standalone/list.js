// Every feature by layer, those without a place too: what the map shows, for eyes and hands that do not use it.

import { differsSymbol } from "../symbols.js";
import { button, element, roving, said, setStop } from "./dom.js";

export class List {
  /** @param {HTMLElement} panel @param {{layers: object[], things: object[]}} record
   *  @param {(id: string, opener: HTMLElement) => void} open */
  constructor(panel, { layers, things }, open) {
    this.rows = new Map(things.map((thing) => [thing, this.row(thing, open)]));
    this.groups = layers.map(({ id, label }) => {
      const members = things.filter(({ layer }) => layer === id);
      const count = element("span.count");
      const group = element("section.group", { "aria-label": label },
        element("h2", {}, label, count),
        element("ul.rows", {}, ...members.map((thing) => this.rows.get(thing).item)));
      return { members, count, group };
    });
    this.nothing = element("p.muted.lead", { hidden: "" }, "Nothing matches.");
    panel.append(...this.groups.map(({ group }) => group), this.nothing);
    roving(panel, () => this.reachable());
  }

  row(thing, open) {
    const symbol = element("span.symbol");
    const name = element("span.name", {}, element("span", {}, thing.name), ...said("span.muted", thing.is_placed ? "" : "no place is stated"));
    const mark = thing.differs ? [element("span.mark", { role: "img", "aria-label": "Sources differ", title: "Sources differ" }, element("span.marker", {}, differsSymbol()))] : [];
    const choose = button("row", () => open(thing.id, choose), symbol, name, ...mark);
    choose.tabIndex = -1;
    return { choose, symbol, item: element("li", {}, choose) };
  }

  reachable() {
    return [...this.rows.values()].filter(({ item }) => !item.hidden).map(({ choose }) => choose);
  }

  /** Show the things found, and which one is selected. */
  show(found, selected) {
    const shown = new Set(found);
    for (const [thing, { item, choose }] of this.rows) {
      item.hidden = !shown.has(thing);
      if (thing.id === selected) choose.setAttribute("aria-current", "true");
      else choose.removeAttribute("aria-current");
    }
    for (const { members, count, group } of this.groups) {
      const left = members.filter((thing) => shown.has(thing)).length;
      group.hidden = !left;
      count.textContent = left === members.length ? `${left}` : `${left} of ${members.length}`;
    }
    this.nothing.hidden = shown.size > 0;
    setStop(this.reachable());
  }

  /** Draw the symbols in the colours of the theme. */
  paint(symbol) {
    for (const [thing, { symbol: place }] of this.rows) place.replaceChildren(...symbol(thing));
  }

  /** The button of a thing, if it is in sight. */
  buttonOf(id) {
    return [...this.rows].find(([thing, { item }]) => thing.id === id && !item.hidden)?.[1].choose ?? null;
  }
}
