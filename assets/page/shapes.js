// Lines and areas of a large layer, from the level of detail that the zoom calls for. Where there are few in view they
// are stroked; where many, the squares they cross are counted and say how many there are: a hundred times as fast.

import { shareWithin } from "./geometry.js";
import { levelFor, mostLike, stretchesIn } from "./packed.js";
import { INSIDE } from "./painting.js";
import { withRoomFor } from "./squares.js";
import { areaSymbol, lineSymbol } from "./symbols.js";

/** Vertices in view that are stroked at most. */
const STROKED = 20_000;
/** Vertices in one path: of more, Chromium takes longer than for as many in several. */
const IN_A_PATH = 2_000;
/** Pixels of a stroke. */
const WIDTH = { lines: 1.8, polygons: 1.2 };
/** Pixels where more vertices than `MANY` are stroked: it tells them apart, and costs Chromium a sixth of a wider one. */
const FINE = 1;
const MANY = 3_000;
const CASING = 6;
/** What has become smaller than a pixel is a dot of this width. */
const DOT = 1.8;

export class ShapesDrawing {
  constructor() {
    this.kept = [];
    this.squares = [];
    this.most = 1;
  }

  /** Choose a level of those that are here, and count what is seen of it where that is much. */
  count({ packed, mask, classes, looks }, { views, zoom, sharpness }) {
    this.kind = packed.kind;
    this.wanted = levelFor(packed, zoom, sharpness);
    this.level = mostLike(packed, this.wanted);
    this.seen = views.map(({ box }) => partsIn(packed, this.level, box, mask));
    const vertices = Math.max(...this.seen.map((seen) => seen.vertices));
    this.isCounted = vertices > STROKED;
    this.width = vertices > MANY ? FINE : WIDTH[this.kind];
    this.most = 1;
    if (!this.isCounted) return;
    this.squares = withRoomFor(views, this.kept);
    this.squares.forEach((squares, i) => {
      squares.begin(views[i], 1, looks.length);
      for (const part of this.seen[i].parts) cross(squares, this.level, part, classes === null ? 0 : classes[this.level.features[part]]);
      this.most = Math.max(this.most, squares.most());
    });
  }

  /** @param {string[][]} colours by class, then by strength */
  draw(pen, { classes, picked }, frame, colours) {
    frame.views.forEach((view, i) => {
      const { parts } = this.seen[i];
      const kindOf = (part) => (classes === null ? 0 : classes[this.level.features[part]]);
      if (this.isCounted) {
        this.squares[i].paint(pen, colours);
      } else {
        const groups = Map.groupBy(parts, kindOf);
        for (const [kind, members] of groups) this.stroke(pen, view, members, { colour: colours[kind][0], width: this.width });
      }
      const chosen = parts.filter((part) => picked.includes(this.level.features[part]));
      if (!chosen.length) return;
      this.stroke(pen, view, chosen, { colour: frame.colours.highlight, width: WIDTH[this.kind] + CASING, isHollow: true });
      this.stroke(pen, view, chosen, { colour: colours[kindOf(chosen[0])][0], width: WIDTH[this.kind] + 1 });
    });
  }

  /** Stroke parts, and fill them if they are rings: those of one feature together, for two of them make a hole. */
  stroke(pen, { perUnit, origin }, parts, { colour, width, isHollow = false }) {
    const { features, offsets, x, y } = this.level;
    const isFilled = this.kind === "polygons" && !isHollow;
    Object.assign(pen, { strokeStyle: colour, fillStyle: colour, lineWidth: width, lineJoin: "round", lineCap: "round" });
    pen.setLineDash([]);
    const trace = (path, part) => {
      path.moveTo(x[offsets[part]] * perUnit - origin.x, y[offsets[part]] * perUnit - origin.y);
      for (let at = offsets[part] + 1; at < offsets[part + 1]; at += 1) path.lineTo(x[at] * perUnit - origin.x, y[at] * perUnit - origin.y);
    };
    let [outline, inside, vertices] = [new Path2D(), new Path2D(), 0];
    parts.forEach((part, i) => {
      const from = offsets[part];
      if (offsets[part + 1] - from === 1) pen.fillRect(x[from] * perUnit - origin.x - DOT / 2, y[from] * perUnit - origin.y - DOT / 2, DOT, DOT);
      trace(outline, part);
      vertices += offsets[part + 1] - from;
      if (isFilled) trace(inside, part);
      const isLast = i + 1 === parts.length;
      if (isFilled && (isLast || features[parts[i + 1]] !== features[part])) {
        pen.globalAlpha = INSIDE;
        pen.fill(inside, "evenodd");
        pen.globalAlpha = 1;
        inside = new Path2D();
      }
      if (isLast || vertices > IN_A_PATH) {
        pen.stroke(outline);
        [outline, vertices] = [new Path2D(), 0];
      }
    });
  }

  symbol(colour) {
    const style = { width: 2, dash: [] };
    return this.kind === "polygons" ? areaSymbol(style, colour) : lineSymbol(style, colour);
  }
}

/** The parts of a level whose features are shown and meet a box, and how many vertices those have. */
function partsIn(packed, level, { west, north, east, south }, mask) {
  const { boxes, reach } = packed;
  const { features, offsets } = level;
  const parts = [];
  let vertices = 0;
  for (const stretch of stretchesIn(packed, { west: west - reach.x, north: north - reach.y, east: east + reach.x, south: south + reach.y })) {
    const [from, to] = level.partsOf(stretch);
    for (let part = from; part < to; part += 1) {
      const feature = features[part];
      if (mask !== null && mask[feature] === 0) continue;
      const at = 4 * feature;
      if (boxes[at] > east || boxes[at + 2] < west || boxes[at + 1] > south || boxes[at + 3] < north) continue;
      parts.push(part);
      vertices += offsets[part + 1] - offsets[part];
    }
  }
  return { parts, vertices };
}

/** Count a part once in every square that it crosses, one after the other. Every vertex of a hundred thousand lines
 *  passes here: what is plain below is so because a closure, or a pair in brackets, takes several times as long. */
function cross(squares, { offsets, x, y }, part, kind) {
  const { left, top, columns, rows, perUnit } = squares;
  const after = offsets[part + 1];
  let at = offsets[part];
  let startX = x[at] * perUnit - left;
  let startY = y[at] * perUnit - top;
  let last = -1;
  if (startX >= 0 && startX < columns && startY >= 0 && startY < rows) {
    last = (startY | 0) * columns + (startX | 0);
    squares.add(last, kind);
  }
  for (at += 1; at < after; at += 1) {
    const endX = x[at] * perUnit - left;
    const endY = y[at] * perUnit - top;
    const across = endX - startX;
    const down = endY - startY;
    const steps = Math.ceil(Math.max(Math.abs(across), Math.abs(down)));
    let from = 1;
    let to = steps;
    if (steps > LONG) {
      const [enter, leave] = shareWithin(startX, startY, across, down, columns, rows);
      from = Math.max(1, Math.floor(enter * steps));
      to = Math.min(steps, Math.ceil(leave * steps));
    }
    for (let step = from; step <= to; step += 1) {
      const column = startX + (across * step) / steps;
      const row = startY + (down * step) / steps;
      if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
      const square = (row | 0) * columns + (column | 0);
      if (square !== last) squares.add(square, kind);
      last = square;
    }
    startX = endX;
    startY = endY;
  }
}

/** Squares of a leg from which on it is looked which part of it is in view. */
const LONG = 64;
