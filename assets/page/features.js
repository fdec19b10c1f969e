// The atlas's features on the map, on one canvas: areas, lines, then points, the selected one on a highlight.
// Points at one position share one marker, which says how many it stands for; a click on it offers them all.

import { Boxes, insideOf, isArea, latLng, linesOf, pointsOf } from "./geometry.js";
import { Sprites, Strokes, casingOf, fillArea } from "./painting.js";
import { lay } from "./sheet.js";

/** What lies outside of the period asked for stays in sight, this faintly. */
const FAINT = 0.22;
/** The part of the view that is drawn around it, so that dragging shows no empty edge at once. */
const PADDING = 0.1;
/** The dashes of a line that has none. */
const WHOLE = [];
/** Pixels that a marker, its ring and its badges reach over their point. */
const REACH = 30;

export class Features {
  /** @param {L.Map} map @param {object[]} features GeoJSON with resolved styles, in drawing order, highest first
   *  @param {{shapes: object, glyphs: object}} table SVG path data by name */
  constructor(map, features, table) {
    this.map = map;
    this.replace(features);
    this.table = table;
    this.sprites = new Sprites(table);
    this.faded = new Set();
    this.selected = null;
    map.createPane("features").style.zIndex = 400;
    this.canvas = L.DomUtil.create("canvas", "features", map.getPane("features"));
    this.canvas.style.pointerEvents = "none";
    this.markers = [];
    // Before the names are placed, which look at the markers.
    map.on("moveend resize redraw", () => this.redraw());
  }

  /** Take other features in the place of those there are; they are seen with the next drawing. */
  replace(features) {
    this.all = new Map(features.map((feature) => [feature.id, feature]));
    this.strokes = new Strokes(); // it keeps where the lines run
    this.visible = new Set(this.all.keys());
    const sorts = new Map();
    this.sortOf = new Map(features.map(({ id, geometry, properties: { name, ...others } }) => {
      const sort = JSON.stringify([geometry?.type, others]);
      if (!sorts.has(sort)) sorts.set(sort, sorts.size);
      return [id, sorts.get(sort)];
    }));
    this.places = new Map(features.filter(({ geometry }) => geometry).map((feature) => [feature.id, placeOf(this.map, feature)]));
  }

  /** Show these features in this theme (its colours and its index in the colour pairs). */
  draw({ visible, faded, selected, theme, colours }) {
    Object.assign(this, { visible, faded, selected, theme, colours });
    const placed = [...this.all.values()].filter(({ geometry }) => geometry);
    this.nowShown = placed.filter(({ id }) => visible.has(id));
    this.nowSeen = [...this.nowShown, ...placed.filter(({ id }) => faded.has(id))];
    this.nowStacked = this.stacked();
    this.redraw();
  }

  /** The features now shown, highest first. */
  shown() {
    return this.nowShown;
  }

  /** Of those shown, the first one of each sort: to the legend the others look the same. */
  sorts() {
    const first = new Map();
    for (const feature of this.nowShown) {
      const sort = this.sortOf.get(feature.id);
      if (!first.has(sort)) first.set(sort, feature);
    }
    return [...first.values()];
  }

  /** The features to be seen: those shown, then those that are faded. */
  seen() {
    return this.nowSeen;
  }

  /** Those of them that may be within some pixels of a point of the map's container. */
  near(point, reach) {
    const { scale, left, top } = this.view();
    return this.nowSeen.filter(({ id }) => {
      const { box } = this.places.get(id);
      return box.west * scale - left - reach <= point.x && point.x <= box.east * scale - left + reach
        && box.north * scale - top - reach <= point.y && point.y <= box.south * scale - top + reach;
    });
  }

  opacity({ id }) {
    return this.faded.has(id) && id !== this.selected ? FAINT : 1;
  }

  colour(style) {
    return style.colour[this.theme === "dark" ? 1 : 0];
  }

  /** Points that share a position to five decimals: where (projected at zoom 0), and of what, all highest first. */
  stacks() {
    return this.nowStacked;
  }

  /** What stands on the map now: ids of features with how strongly each is drawn, and of those marked as differing. */
  standing() {
    const lines = this.seen().filter(({ id }) => this.places.get(id).lines.length);
    return {
      markers: this.markers.map(({ id, alpha, look }) => ({ id, alpha, differs: look.differs, ring: look.ring })),
      lines: lines.map((feature) => ({ id: feature.id, alpha: this.opacity(feature) })),
      differing: this.lineMarks,
    };
  }

  /** From positions projected at zoom 0 to pixels of the map's container. */
  view() {
    const { min } = this.map.getPixelBounds();
    return { scale: 2 ** this.map.getZoom(), left: min.x, top: min.y };
  }

  /** A feature's lines in pixels of the map's container. */
  linesOnScreen({ id }) {
    const { scale, left, top } = this.view();
    return this.places.get(id).lines.map((points) => Array.from(
      { length: points.length / 2 },
      (_, i) => L.point(points[2 * i] * scale - left, points[2 * i + 1] * scale - top),
    ));
  }

  redraw() {
    if (!this.colours) return;
    const { pad, size, sharpness } = lay(this.canvas, this.map, PADDING);
    this.sprites.wear(this.colours);
    const view = this.view();
    const drawn = { scale: view.scale, left: view.left - pad.x, top: view.top - pad.y, width: size.x, height: size.y };
    const pen = this.canvas.getContext("2d");
    pen.scale(sharpness, sharpness);
    this.drawLines(pen, drawn);
    this.placeMarkers(view, drawn);
    this.drawLineMarks(pen, drawn);
    for (const { point, style, look, alpha } of [...this.markers].reverse()) {
      this.sprites.draw(pen, [point.x + pad.x, point.y + pad.y], style, look, alpha);
    }
  }

  drawLines(pen, view) {
    const lines = this.seen().filter(({ id }) => this.places.get(id).lines.length && reaches(this.places.get(id).box, view)).reverse();
    for (const feature of lines.filter(({ geometry }) => isArea(geometry))) {
      fillArea(pen, this.places.get(feature.id).lines, view, { colour: this.colour(feature.properties.style), alpha: this.opacity(feature) });
    }
    const strokes = [];
    const stroke = ({ id }, colour, width, dash, alpha) => {
      for (const points of this.places.get(id).lines) strokes.push({ points, colour, width, dash, alpha });
    };
    // All casings lie under all lines: where two run together, neither cuts the other.
    for (const feature of lines) {
      const { style } = feature.properties;
      if (feature.id === this.selected) stroke(feature, this.colours.highlight, style.width + 8, WHOLE, 1);
      if (this.opacity(feature) === 1 && !isArea(feature.geometry)) stroke(feature, this.colours.halo, casingOf(style), WHOLE, 1);
    }
    for (const feature of lines) {
      const { style } = feature.properties;
      stroke(feature, this.colour(style), style.width, style.dash, this.opacity(feature));
    }
    this.strokes.draw(pen, strokes, view);
  }

  /** Place the markers; where they would cover one another the lesser one shrinks to a dot. */
  placeMarkers(view, drawn) {
    const taken = new Boxes();
    this.markers = [];
    for (const stack of this.stacks()) {
      const { x, y, members } = stack;
      const feature = members.find(({ id }) => id === this.selected) ?? members[0]; // those shown come before those faded
      if (!reaches({ west: x, east: x, north: y, south: y }, drawn)) continue;
      const { style } = feature.properties;
      const point = L.point(x * view.scale - view.left, y * view.scale - view.top);
      const selected = feature.id === this.selected;
      const full = boxAround(point, style.size);
      const small = !selected && style.size > 10 && taken.meets(full);
      const box = small ? boxAround(point, 9) : full;
      taken.add(box);
      this.markers.push({
        id: feature.id,
        point,
        box,
        style,
        alpha: Math.max(...members.map((member) => this.opacity(member))),
        look: {
          colour: this.colour(style),
          count: small ? 1 : members.length,
          ring: selected ? this.colours.highlight : null,
          small,
          differs: !small && members.some(({ properties }) => properties.differs),
        },
      });
    }
  }

  /** A mark in the middle of each line that sources differ about. */
  drawLineMarks(pen, view) {
    this.lineMarks = [];
    for (const { id, properties } of this.shown()) {
      const { lines, box } = this.places.get(id);
      if (!properties.differs || !lines.length || !reaches(box, view)) continue;
      const longest = lines.reduce((best, line) => (line.length > best.length ? line : best));
      const middle = 2 * Math.floor(longest.length / 4);
      this.lineMarks.push(id);
      this.sprites.drawDiffers(pen, [longest[middle] * view.scale - view.left, longest[middle + 1] * view.scale - view.top]);
    }
  }

  stacked() {
    const stacks = new Map();
    for (const feature of this.seen()) {
      for (const { key, x, y } of this.places.get(feature.id).spots) {
        if (!stacks.has(key)) stacks.set(key, { x, y, members: [] });
        stacks.get(key).members.push(feature);
      }
    }
    const isChosen = ({ members }) => members.some(({ id }) => id === this.selected);
    if (!this.places.get(this.selected)?.spots.length) return [...stacks.values()];
    const [chosen, others] = [[], []];
    for (const stack of stacks.values()) (isChosen(stack) ? chosen : others).push(stack);
    return [...chosen, ...others];
  }
}

/** A feature's lines projected at zoom 0, x then y; its points, by their position to five decimals; the box around it
 *  and, of an area, a point inside. */
function placeOf(map, { geometry }) {
  const project = (position) => {
    const { x, y } = map.project(latLng(position), 0);
    return [x, y];
  };
  const lines = linesOf(geometry).map((line) => Float64Array.from(line.flatMap(project)));
  const unique = new Map(pointsOf(geometry).map((position) => [position.slice(0, 2).map((degrees) => degrees.toFixed(5)).join(), position]));
  const spots = [...unique].map(([key, position]) => {
    const [x, y] = project(position);
    return { key, x, y };
  });
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
  for (const points of [...lines, ...spots.map(({ x, y }) => [x, y])]) {
    for (let i = 0; i < points.length; i += 2) {
      box.west = Math.min(box.west, points[i]);
      box.east = Math.max(box.east, points[i]);
      box.north = Math.min(box.north, points[i + 1]);
      box.south = Math.max(box.south, points[i + 1]);
    }
  }
  return { lines, spots, box, middle: isArea(geometry) ? insideOf(lines, box) : null };
}

const reaches = (box, { scale, left, top, width, height }) => box.east * scale - left >= -REACH
  && box.west * scale - left <= width + REACH && box.south * scale - top >= -REACH && box.north * scale - top <= height + REACH;

const boxAround = (point, size) => L.bounds(point.subtract([size / 2, size / 2]), point.add([size / 2, size / 2]));
