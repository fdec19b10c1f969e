// Layers of so many features that each cannot be a thing of its own: one canvas, drawn from packed positions.
// Where points are few they are discs; where they are many, small squares, the stronger the more points are in them.

import { turnsSeen } from "./basemap.js";
import { Counts } from "./counts.js";
import { WORLD, stretchesIn, unpack } from "./packed.js";
import { svg } from "./symbols.js";

/** The part of the view that is drawn around it: as long as dragging stays within, the canvas is only moved. */
const PADDING = 0.2;
/** How much of what is drawn is seen. */
const SEEN = 1 / (1 + 2 * PADDING) ** 2;
/** The side of a square, in pixels of the screen: two on a usual one, finer to the eye on a sharp one. */
const SIDE = { usual: 2, sharp: 3 };
/** Discs of these widths in pixels for up to so many squares with points in the view; beyond the last, the squares. */
const DISCS = [[9, 1_000], [7, 4_000], [5, 12_000]];
/** Squares are seen better than discs where more of them than this, on average, would lie under one disc. */
const CROWDED = 1.7;
/** Pixels of paper around a disc. */
const RIM = 1;
const RING = 3;

export class Large {
  /** @param {L.Map} map @param {() => void} rescaled called when the legend has to say something else */
  constructor(map, rescaled) {
    this.map = map;
    this.rescaled = rescaled;
    map.createPane("large").style.zIndex = 350;
    this.canvas = L.DomUtil.create("canvas", "large", map.getPane("large"));
    this.canvas.style.pointerEvents = "none";
    this.squares = new OffscreenCanvas(1, 1);
    this.layers = [];
    this.files = new Map();
    this.sprites = new Map();
    this.most = 1;
    map.on("move moveend zoomend resize", () => this.follow());
    map.on("viewreset", () => this.draw());
  }

  /** Show these layers, lowest last, once all there is to know of them is here; until then those before stay.
   *  @param {{id: string, label: string, packed: string, mask: string?, classes: string?, looks: object[], picked: number[]}[]} layers
   *    where their bytes are, how each class looks, and which of their positions are selected */
  async show(layers) {
    const asked = JSON.stringify(layers);
    if (asked === this.asked) return;
    this.asked = asked;
    const bytes = (path) => path && this.fetched(path, (buffer) => new Uint8Array(buffer));
    const loading = layers.map(async (layer) => {
      const [packed, mask, classes] = await Promise.all([this.fetched(layer.packed, unpack), bytes(layer.mask), bytes(layer.classes)]);
      return { ...layer, packed, mask, classes };
    });
    let loaded;
    try {
      loaded = await Promise.all(loading);
    } catch (error) {
      if (asked !== this.asked) return; // what is asked for no longer need not be there any more
      throw error;
    }
    if (asked !== this.asked) return; // others were asked for meanwhile
    const used = new Set(layers.flatMap(({ packed, mask, classes }) => [packed, mask, classes]));
    for (const path of this.files.keys()) if (!used.has(path)) this.files.delete(path);
    const counts = new Map(this.layers.map((layer) => [layer.id, layer.counts]));
    this.layers = loaded.map((layer) => ({ ...layer, counts: counts.get(layer.id) ?? [] }));
    this.draw();
    this.rescaled();
  }

  /** What a path holds; it is fetched once. */
  fetched(path, read) {
    if (!this.files.has(path)) {
      this.files.set(path, fetch(path).then((answer) => {
        if (!answer.ok) throw new Error(`${path} is not there.`);
        return answer.arrayBuffer();
      }).then(read));
    }
    return this.files.get(path);
  }

  /** Use the colours of a theme. */
  paint(theme, colours) {
    if (theme === this.theme) return;
    Object.assign(this, { theme, colours });
    this.draw();
  }

  /** Draw anew where what is drawn does not reach over the whole view. */
  follow() {
    if (!this.drawn || !this.layers.length) return;
    const { min, max } = this.map.getPixelBounds();
    const { left, top, width, height, scale } = this.drawn;
    const isWithin = scale === this.scale() && min.x >= left && min.y >= top && max.x <= left + width && max.y <= top + height;
    if (!isWithin) this.draw();
  }

  scale() {
    return 256 * 2 ** this.map.getZoom();
  }

  draw() {
    if (!this.layers.length || !this.colours) {
      Object.assign(this.canvas, { width: 0, height: 0 });
      this.drawn = null;
      return;
    }
    const pad = this.map.getSize().multiplyBy(PADDING).round();
    const size = this.map.getSize().add(pad.multiplyBy(2));
    const sharpness = window.devicePixelRatio;
    Object.assign(this.canvas, { width: size.x * sharpness, height: size.y * sharpness });
    Object.assign(this.canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
    L.DomUtil.setPosition(this.canvas, this.map.containerPointToLayerPoint(pad.multiplyBy(-1)));
    const { min } = this.map.getPixelBounds();
    this.drawn = { scale: this.scale(), left: min.x - pad.x, top: min.y - pad.y, width: size.x, height: size.y };
    const pen = this.canvas.getContext("2d");
    // What is recorded for a picture (snapshot.js) has the squares of the screen, and finer discs.
    if (pen.canvas) this.side = (sharpness < 1.5 ? SIDE.usual : SIDE.sharp) / sharpness;
    pen.scale(sharpness, sharpness);
    const views = turnsSeen(this.drawn).map((turn) => viewOf(this.drawn, turn, this.side));
    this.tally(views);
    for (const layer of [...this.layers].reverse()) views.forEach((view, i) => this.drawPoints(pen, layer, layer.counts[i], view));
  }

  /** Count what is seen of every layer: one scale for all of them, so that the same strength means as many points. */
  tally(views) {
    let [most, taken, groups] = [1, 0, 0];
    for (const layer of this.layers) {
      layer.counts = views.map((view, i) => layer.counts[i] ?? new Counts());
      layer.counts.forEach((counts, i) => {
        counts.count(layer.packed, views[i], { mask: layer.mask, classes: layer.classes, kinds: layer.looks.length });
        most = Math.max(most, counts.most);
        taken += counts.taken;
        if (counts.taken && taken * SEEN <= DISCS.at(-1)[1]) groups += counts.groups(Math.round(DISCS[0][0] / this.side));
      });
    }
    this.disc = taken <= CROWDED * groups ? DISCS.find(([, limit]) => taken * SEEN <= limit)?.[0] ?? 0 : 0;
    // A round number: moving the map a little does not change what a strength means.
    const rounded = roundedUp(most);
    if (rounded === this.most) return;
    this.most = rounded;
    this.rescaled();
  }

  drawPoints(pen, layer, counts, view) {
    if (counts.taken && this.disc) this.drawDiscs(pen, layer, counts, view);
    else if (counts.taken) this.drawSquares(pen, layer, counts, view);
    this.drawPicked(pen, layer, view);
  }

  drawSquares(pen, layer, { all, leading, squares }, { columns, rows, side, shift }) {
    if (this.squares.width !== columns || this.squares.height !== rows) {
      this.squares = new OffscreenCanvas(columns, rows);
      this.image = new ImageData(columns, rows);
    }
    const pixels = new Uint32Array(this.image.data.buffer);
    const colours = layer.looks.map((look) => Uint32Array.from(this.strengths(look), packedColour));
    for (let square = 0; square < squares; square += 1) {
      const here = all[square];
      pixels[square] = here && colours[leading ? leading[square] : 0][31 - Math.clz32(here)];
    }
    this.squares.getContext("2d").putImageData(this.image, 0, 0);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(this.squares, shift.x, shift.y, columns * side, rows * side);
  }

  /** A disc for every square with points in it, where the first of them is; those of most points lie on top. */
  drawDiscs(pen, layer, { all, leading }, view) {
    const discs = Array.from({ length: 32 }, () => []);
    const seen = new Uint8Array(all.length);
    const { x, y } = layer.packed;
    const perUnit = view.scale / WORLD;
    for (const [from, to] of stretchesIn(layer.packed, view.box)) {
      for (let i = from; i < to; i += 1) {
        if (layer.mask !== null && layer.mask[i] === 0) continue;
        const [px, py] = [x[i] * perUnit, y[i] * perUnit];
        const column = Math.floor(px / view.side) - view.left;
        const row = Math.floor(py / view.side) - view.top;
        if (column < 0 || column >= view.columns || row < 0 || row >= view.rows) continue;
        const square = row * view.columns + column;
        if (seen[square]) continue;
        seen[square] = 1;
        discs[31 - Math.clz32(all[square])].push([px - view.origin.x, py - view.origin.y, leading ? leading[square] : 0]);
      }
    }
    const colours = layer.looks.map((look) => this.strengths(look));
    discs.forEach((places, strength) => {
      for (const [px, py, kind] of places) this.drawDisc(pen, px, py, colours[kind][strength]);
    });
  }

  drawDisc(pen, x, y, colour) {
    const { sprite, reach } = this.sprite(colour);
    pen.drawImage(sprite, x - reach, y - reach, 2 * reach, 2 * reach);
  }

  sprite(colour) {
    const key = `${colour} ${this.disc} ${this.colours.halo} ${window.devicePixelRatio}`;
    if (!this.sprites.has(key)) this.sprites.set(key, this.makeSprite(colour));
    return this.sprites.get(key);
  }

  makeSprite(colour) {
    const reach = this.disc / 2 + RIM + 1;
    const sprite = document.createElement("canvas");
    sprite.width = sprite.height = Math.ceil(2 * reach * window.devicePixelRatio);
    const pen = sprite.getContext("2d");
    pen.scale(sprite.width / (2 * reach), sprite.width / (2 * reach));
    disc(pen, [reach, reach], this.disc / 2 + RIM / 2, this.colours.halo);
    disc(pen, [reach, reach], this.disc / 2 - RIM / 2, colour);
    return { sprite, reach };
  }

  /** The selected point, with a ring, over all others of its layer. */
  drawPicked(pen, { picked, packed, looks, classes }, view) {
    const perUnit = view.scale / WORLD;
    const radius = DISCS[0][0] / 2;
    for (const point of picked) {
      const place = [packed.x[point] * perUnit - view.origin.x, packed.y[point] * perUnit - view.origin.y];
      disc(pen, place, radius + RING + 1, this.colours.text);
      disc(pen, place, radius + RING, this.colours.highlight);
      disc(pen, place, radius, this.colours.halo);
      disc(pen, place, radius - RIM, this.strengths(looks[classes ? classes[point] : 0])[0]);
    }
  }

  /** A look's colour for 1, 2–3, 4–7 … points, on a logarithmic scale up to the most there are in the view. */
  strengths({ shades }) {
    const theirs = shades[this.theme];
    const last = Math.max(1, Math.log2(this.most));
    return Array.from({ length: 32 }, (_, level) => theirs[Math.min(theirs.length - 1, Math.round((level / last) * (theirs.length - 1)))]);
  }

  /** What a legend says: of each layer its classes, and how many points are meant by how strong a colour. */
  legend(words) {
    if (!this.colours) return [];
    return this.layers.map(({ label, looks }) => {
      const rows = looks.length > 1 || this.most === 1 ? looks.map((look) => [dot(this.strengths(look)[0], this.colours.halo), look.label]) : [];
      const counted = words.crowd.replace("{count}", this.most.toLocaleString("en"));
      return [label, this.most === 1 ? rows : [...rows, [scaleBar(looks[0].shades[this.theme]), counted]]];
    });
  }
}

/** What is counted and drawn of the world, once it was turned round so many times. */
function viewOf({ scale, left, top, width, height }, turn, side) {
  const origin = { x: left - turn * scale, y: top };
  const [firstColumn, firstRow] = [Math.floor(origin.x / side), Math.floor(origin.y / side)];
  const units = (pixels) => (pixels / scale) * WORLD;
  return {
    scale, side, origin,
    left: firstColumn,
    top: firstRow,
    columns: Math.ceil(width / side) + 1,
    rows: Math.ceil(height / side) + 1,
    shift: { x: firstColumn * side - origin.x, y: firstRow * side - origin.y },
    box: { west: units(origin.x), north: units(origin.y), east: units(origin.x + width), south: units(origin.y + height) },
  };
}

function disc(pen, [x, y], radius, colour) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** The next of 1, 10, 20, 50, 100, 200 … that is no less than a number. */
function roundedUp(number) {
  if (number === 1) return 1;
  const tens = 10 ** Math.floor(Math.log10(number));
  return Math.max(10, tens * [1, 2, 5, 10].find((times) => times * tens >= number));
}

/** "#rrggbb" as a pixel of an image: red comes first in memory. */
const packedColour = (colour) => {
  const parts = parseInt(colour.slice(1), 16);
  return (0xff000000 | ((parts & 0xff) << 16) | (parts & 0xff00) | (parts >> 16)) >>> 0;
};

const dot = (colour, rim) => svg("svg", { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true" },
  svg("circle", { cx: 7, cy: 7, r: 4.5, fill: colour, stroke: rim, "stroke-width": RIM }));

const scaleBar = (shades) => svg("svg", { width: 60, height: 10, viewBox: `0 0 ${shades.length} 1`, preserveAspectRatio: "none", "aria-hidden": "true" },
  ...shades.map((fill, i) => svg("rect", { x: i, y: 0, width: 1.05, height: 1, fill })));
