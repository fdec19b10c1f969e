// What this file is: what was left out of it, what its signs mean, whose work it is, which keys there are.

import { element } from "./dom.js";

const KEYS = [
  ["/", "search"],
  ["↑ ↓ Enter", "go through the list and open"],
  ["Esc", "close, or show everything again"],
  ["Arrows, + and −", "move and zoom the map, when it has the focus"],
];

/** The panel. */
export function aboutPanel(panel, { title, extent, precisions, credits }) {
  panel.append(
    element("h2", {}, title),
    element("p", {}, extent),
    element("p", {}, "The whole of it is in this one file. Nothing is fetched, so it works without a network, and nobody learns that you read it."),
    element("h2", {}, "How a place is known"),
    element("dl.terms", {}, ...precisions.flatMap(([label, explanation]) => [element("dt", {}, label), element("dd", {}, explanation)])),
    element("h2.keys", {}, "Keys"),
    element("dl.terms.keys", {}, ...KEYS.flatMap(([keys, what]) => [element("dt", {}, keys), element("dd", {}, what)])),
    element("h2", {}, "Credits"),
    ...credits.map((credit) => element("p.muted", {}, credit)),
  );
}
