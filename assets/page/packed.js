// Large layers as bytes: geo.large.packed writes them, and here they become arrays without a copy. Of lines and areas the
// outline comes first; each level of detail when a view calls for it, for all of them are ten times as much.
// Positions are shares of the world's width and height in Web Mercator (EPSG:3857), of 2 ** 32 units each.

/** "CXL3", of the third version of the layout. */
const MAGIC = 0x334c5843;
const KINDS = { 1: "points", 2: "lines", 3: "polygons" };
/** Units round the world. */
export const WORLD = 2 ** 32;

/** Reads one array after the other. */
class Reader {
  constructor(buffer) {
    this.buffer = buffer;
    this.at = 0;
  }

  numbers(count) {
    const found = new Uint32Array(this.buffer, this.at, count);
    this.at += 4 * count;
    return found;
  }
}

/** Lines or areas as they are drawn up to and including a zoom; its arrays are there once it is `isHere`. */
class Level {
  constructor(zoom, parts, vertices) {
    Object.assign(this, { zoom, parts, vertices, isHere: false });
  }

  /** @param {ArrayBuffer} buffer this level's bytes */
  take(buffer) {
    const reader = new Reader(buffer);
    const [features, offsets] = [reader.numbers(this.parts), reader.numbers(this.parts + 1)];
    Object.assign(this, { features, offsets, x: reader.numbers(this.vertices), y: reader.numbers(this.vertices), isHere: true });
  }

  /** The stretch [from, to) of the parts of a stretch of features: those never fall. */
  partsOf([from, to]) {
    return [this.firstOf(from), this.firstOf(to)];
  }

  firstOf(feature) {
    let [low, high] = [0, this.parts];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.features[middle] < feature) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** @param {ArrayBuffer} buffer an outline, which is all there is of points
 *  @returns points sorted by the cells of a grid; or lines or polygons, by those of their boxes' centres, and their levels */
export function unpack(buffer) {
  const reader = new Reader(buffer);
  const [magic, kind, count, columns, rows, west, north, east, south] = reader.numbers(9);
  if (magic !== MAGIC) throw new Error("A large layer is not in the layout that the page knows.");
  const grid = { columns, rows, west, north, east, south };
  const packed = { kind: KINDS[kind], count, grid, starts: reader.numbers(columns * rows + 1), levels: [] };
  if (packed.kind === "points") return { ...packed, x: reader.numbers(count), y: reader.numbers(count) };
  const boxes = reader.numbers(4 * count);
  const [across, up, depth] = reader.numbers(3);
  const levels = Array.from({ length: depth }, () => new Level(...reader.numbers(3)));
  return { ...packed, boxes, reach: { x: across, y: up }, levels };
}

/** The level that a zoom calls for, one more for each doubling of the screen's pixels. */
export const levelFor = ({ levels }, zoom, sharpness) => levels.find((level) => level.zoom >= zoom + Math.log2(sharpness)) ?? levels.at(-1);

/** Of the levels that are here, the one that is most like another: a finer one, else the finest. */
export function mostLike({ levels }, wanted) {
  const here = levels.filter(({ isHere }) => isHere);
  return here.find(({ zoom }) => zoom >= wanted.zoom) ?? here.at(-1);
}

/** The stretches [from, to) of what is sorted by cells that meet a box in units: those of one row of cells lie together. */
export function stretchesIn({ grid, starts }, box) {
  if (box.east < grid.west || box.west > grid.east || box.south < grid.north || box.north > grid.south) return [];
  const [width, height] = [Math.ceil((grid.east - grid.west + 1) / grid.columns), Math.ceil((grid.south - grid.north + 1) / grid.rows)];
  const cell = (place, from, to, size) => Math.floor((Math.max(from, Math.min(to, place)) - from) / size);
  const [first, last] = [box.west, box.east].map((x) => cell(x, grid.west, grid.east, width));
  const [top, bottom] = [box.north, box.south].map((y) => cell(y, grid.north, grid.south, height));
  const stretches = [];
  for (let row = top; row <= bottom; row += 1) {
    const [from, to] = [starts[row * grid.columns + first], starts[row * grid.columns + last + 1]];
    if (to > from) stretches.push([from, to]);
  }
  return stretches;
}
