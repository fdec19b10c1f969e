// Symbols as SVG, built from the symbology table; the legend uses the same ones.

import { INSIDE } from "./painting.js";

const SVG = "http://www.w3.org/2000/svg";

/** @returns {SVGElement} */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The dashes of a line in pixels, for a width in pixels. */
export const dashArray = (dash, width) => dash.map((part) => part * width).join(" ");

/**
 * A point symbol, centred on its element.
 * @param {{shape: string, glyph: string, size: number, hollow: boolean}} style
 * @param {{colour: string, paper: string, table: {shapes: object, glyphs: object}, count?: number, ring?: string, small?: boolean, differs?: boolean}} look
 */
export function pointSymbol(style, { colour, paper, table, count = 1, ring = null, small = false, differs = false }) {
  const size = small ? Math.min(style.size, 9) : style.size;
  const outline = (attributes) => svg("path", { d: table.shapes[style.shape], "stroke-linejoin": "round", ...attributes });
  const root = svg("svg", { width: size, height: size, viewBox: "0 0 24 24", "aria-hidden": "true" });
  if (ring) root.append(outline({ fill: "none", stroke: ring, "stroke-width": 24 * (10 / size) }));
  const width = 24 * ((style.shape === "dot" || small ? 1.2 : 1.6) / size);
  const fill = style.hollow ? paper : colour;
  root.append(outline({ fill: paper, stroke: paper, "stroke-width": width * 2.6 }));
  root.append(outline({ fill, stroke: colour, "stroke-width": width }));
  if (style.glyph && !small) {
    root.append(svg("path", {
      d: table.glyphs[style.glyph],
      fill: "none",
      stroke: style.hollow ? colour : paper,
      "stroke-width": 1.7,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }));
  }
  if (count > 1) root.append(badge(`${count}`, "badge", [24, 0], 24 / size));
  if (differs) root.append(badge(DIFFERS, "badge differs", [0, 0], 24 / size));
  return root;
}

/** The sign of things that sources differ about. */
const DIFFERS = "≠";

/** The same sign by itself, for the middle of a line and for the legend. */
export function differsSymbol() {
  const root = svg("svg", { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" });
  root.append(badge(DIFFERS, "badge differs", [7, 7], 1));
  return root;
}

function badge(content, className, [x, y], scale) {
  const group = svg("g", { transform: `translate(${x} ${y}) scale(${scale})` });
  group.append(svg("circle", { r: 6.5, class: className }), svg("text", { y: 3.2, class: "count" }));
  group.lastChild.textContent = content;
  return group;
}

/** A small area, for the legend. */
export function areaSymbol({ width }, colour) {
  return svg("svg", { width: 30, height: 14, "aria-hidden": "true" }, svg("rect", {
    x: 5, y: 1, width: 20, height: 12, rx: 2, fill: colour, "fill-opacity": INSIDE, stroke: colour, "stroke-width": width,
  }));
}

/** A short piece of a line, for the legend. */
export function lineSymbol({ width, dash }, colour) {
  return svg("svg", { width: 30, height: 12, "aria-hidden": "true" }, svg("path", {
    d: "M2 6 H28",
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-dasharray": dashArray(dash, width),
    "stroke-linecap": dash.length ? "round" : "butt",
  }));
}
