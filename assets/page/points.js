// The points of a large layer. Where they are few they are discs; where many, small squares that say how many there are.

import { stretchesIn } from "./packed.js";
import { withRoomFor } from "./squares.js";
import { svg } from "./symbols.js";

/** The side of a square, in pixels of the screen: two on a usual one, finer to the eye on a sharp one. */
const SIDE = { usual: 2, sharp: 3 };
const SHARP = 1.5;
/** Discs of these widths in pixels for up to so many squares with points in the view; beyond the last, the squares. */
const DISCS = [[9, 1_000], [7, 4_000], [5, 12_000]];
/** Squares are seen better than discs where more of them than this, on average, would lie under one disc. */
const CROWDED = 1.7;
/** Pixels of paper around a disc, and of the ring around a selected one. */
const RIM = 1;
const RING = 3;

export class PointsDrawing {
  constructor() {
    this.kept = [];
    this.squares = [];
    this.most = 1;
  }

  /** Count what is seen of a layer, and decide how to draw it. */
  count({ packed, mask, classes, looks }, { views, sharpness, share }) {
    const side = (sharpness < SHARP ? SIDE.usual : SIDE.sharp) / sharpness;
    this.squares = withRoomFor(views, this.kept);
    this.squares.forEach((squares, i) => {
      squares.begin(views[i], side, looks.length);
      tally(squares, packed, views[i].box, mask, classes);
    });
    this.most = Math.max(1, ...this.squares.map((squares) => squares.most()));
    const taken = this.squares.reduce((sum, squares) => sum + squares.taken, 0);
    this.disc = DISCS.find(([, limit]) => taken * share <= limit)?.[0] ?? 0;
    if (this.disc) {
      const groups = this.squares.reduce((sum, squares) => sum + squares.groups(Math.round(this.disc / side)), 0);
      if (taken > CROWDED * groups) this.disc = 0;
    }
  }

  /** @param {string[][]} colours by class, then by strength */
  draw(pen, layer, frame, colours) {
    this.squares.forEach((squares, i) => {
      if (squares.taken && this.disc) this.drawDiscs(pen, layer, frame, i, colours);
      else if (squares.taken) squares.paint(pen, colours);
      drawPicked(pen, layer, frame, frame.views[i], colours);
    });
  }

  /** A disc for every square with points in it, where the first of them is; those of most points lie on top. */
  drawDiscs(pen, { packed, mask }, frame, turn, colours) {
    const squares = this.squares[turn];
    const { perUnit, origin, box } = frame.views[turn];
    const discs = Array.from(colours[0], () => []);
    const seen = new Uint8Array(squares.size);
    for (const [from, to] of stretchesIn(packed, box)) {
      for (let i = from; i < to; i += 1) {
        if (mask !== null && mask[i] === 0) continue;
        const square = squareOf(squares, packed.x[i], packed.y[i]);
        if (square < 0 || seen[square]) continue;
        seen[square] = 1;
        discs[31 - Math.clz32(squares.all[square])].push([packed.x[i] * perUnit - origin.x, packed.y[i] * perUnit - origin.y, squares.leading(square)]);
      }
    }
    discs.forEach((places, strength) => {
      for (const [x, y, kind] of places) {
        this.drawDisc(pen, [x, y], colours[kind][strength], frame);
      }
    });
  }

  drawDisc(pen, [x, y], colour, frame) {
    if (pen.canvas) {
      const { sprite, reach } = this.sprite(colour, frame);
      pen.drawImage(sprite, x - reach, y - reach, 2 * reach, 2 * reach);
    } else { // recorded for a picture, two circles are less than a group with a copy of them
      rimmed(pen, [x, y], this.disc, colour, frame.colours.halo);
    }
  }

  sprite(colour, { colours, sprites }) {
    const key = `${colour} ${this.disc} ${colours.halo} ${window.devicePixelRatio}`;
    if (!sprites.has(key)) sprites.set(key, makeSprite(colour, colours.halo, this.disc));
    return sprites.get(key);
  }

  symbol(fill, { halo }) {
    return svg("svg", { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" }, svg("circle", { cx: 7, cy: 7, r: 4.5, fill, stroke: halo, "stroke-width": RIM }));
  }
}

/** Count points by square. */
function tally(squares, packed, box, mask, classes) {
  const { left, top, columns, rows, perUnit } = squares;
  const { x, y } = packed;
  for (const [from, to] of stretchesIn(packed, box)) {
    for (let i = from; i < to; i += 1) {
      if (mask !== null && mask[i] === 0) continue;
      // Numbers are cut off towards zero, a third faster than Math.floor: with one added, before the edge is below it.
      const column = ((x[i] * perUnit - left + 1) | 0) - 1;
      const row = ((y[i] * perUnit - top + 1) | 0) - 1;
      if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
      squares.add(row * columns + column, classes === null ? 0 : classes[i]);
    }
  }
}

function squareOf({ left, top, columns, rows, perUnit }, x, y) {
  const [column, row] = [Math.floor(x * perUnit) - left, Math.floor(y * perUnit) - top];
  return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : row * columns + column;
}

/** The selected points, with a ring, over all others of their layer. */
function drawPicked(pen, { picked, packed, classes }, frame, { perUnit, origin }, colours) {
  const radius = DISCS[0][0] / 2;
  for (const point of picked) {
    const place = [packed.x[point] * perUnit - origin.x, packed.y[point] * perUnit - origin.y];
    disc(pen, place, radius + RING + 1, frame.colours.text);
    disc(pen, place, radius + RING, frame.colours.highlight);
    disc(pen, place, radius, frame.colours.halo);
    disc(pen, place, radius - RIM, colours[classes ? classes[point] : 0][0]);
  }
}

function makeSprite(colour, rim, width) {
  const reach = width / 2 + RIM + 1;
  const sprite = document.createElement("canvas");
  sprite.width = sprite.height = Math.ceil(2 * reach * window.devicePixelRatio);
  const pen = sprite.getContext("2d");
  pen.scale(sprite.width / (2 * reach), sprite.width / (2 * reach));
  rimmed(pen, [reach, reach], width, colour, rim);
  return { sprite, reach };
}

function rimmed(pen, place, width, colour, rim) {
  disc(pen, place, width / 2 + RIM / 2, rim);
  disc(pen, place, width / 2 - RIM / 2, colour);
}

function disc(pen, [x, y], radius, colour) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}
