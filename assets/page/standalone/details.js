// What is known of one thing: what it is, where its sources meet, and what each of them states.

import { button, element, said } from "./dom.js";

/** The parts of the details panel for a thing. */
export function thingDetails(thing, record) {
  const comparisons = thing.comparisons.map((index) => record.comparisons[index]);
  return [
    heading(thing.name),
    ...said("p.traits", thing.traits),
    ...said("p.muted", thing.also),
    ...said("p", thing.ends),
    ...said("p", thing.note),
    ...said("p.muted", thing.place),
    ...(comparisons.length ? [compareCard(comparisons, record)] : []),
    ...articleCards(thing, record),
    ...(thing.facts.length ? [] : [element("p.muted", {}, "No article states anything about it by itself.")]),
  ];
}

/** The parts of the details panel where several things are under the pointer. */
export function chooser(things, symbol, open) {
  const rows = things.map((thing) => element("li", {}, button("row", () => open(thing.id),
    element("span.symbol", {}, ...symbol(thing)),
    element("span.name", {}, element("span", {}, thing.name), element("span.muted", {}, thing.kind)))));
  return [heading(`${things.length} things are here`), element("ul.rows", {}, ...rows)];
}

const heading = (text) => element("h2", { tabindex: "-1" }, text);

function compareCard(comparisons, record) {
  const parts = comparisons.map((comparison) => element(`div.comparison${comparison.differs ? ".differs" : ""}`, {},
    element("h4", {}, comparison.heading),
    element("p.verdict", {}, comparison.verdict),
    element("ul.values", {}, ...comparison.values.map(({ value, facts }) => element("li", {},
      element("span.value", {}, value),
      element("span.cites", {}, ...facts.map((id) => cite(record.facts[id], record)))))),
    element("p.muted", {}, comparison.explanation)));
  return element("section.card.compare", { "aria-label": "Compare the sources" }, element("h3", {}, "Compare"), ...parts);
}

/** One card an article, in the order of the sources. */
function articleCards(thing, record) {
  const stated = Map.groupBy(thing.facts.map((id) => record.facts[id]), ({ source }) => source);
  return [...stated.keys()].sort((a, b) => a - b).map((index) => {
    const source = record.sources[index];
    return element("section.card", { "aria-label": `Source ${index + 1}: ${source.title}` },
      element("h3", {}, element("span.number", {}, `${index + 1}`), element("span", {}, source.name)),
      element("p", {}, `“${source.title}”`),
      element("p.muted", {}, source.bibliography),
      factList(stated.get(index)));
  });
}

function factList(facts) {
  const groups = [...Map.groupBy(facts, ({ label }) => label)];
  return element("dl.facts", {}, ...groups.flatMap(([label, members]) => [
    element("dt", {}, label),
    ...members.map((fact) => element("dd", {},
      element("p", {}, element("span.value", {}, fact.value), " ", element("span.muted", {}, fact.qualification)),
      element("p", {}, fact.statement),
      element("p.muted.passage", {}, `¶\u00a0${fact.paragraph} `, element("q", {}, fact.exact)))),
  ]));
}

function cite({ source, paragraph }, { sources }) {
  return element("span.cite", {}, element("span.number", {}, `${source + 1}`), element("span", {}, `${sources[source].short} ¶\u00a0${paragraph}`));
}
