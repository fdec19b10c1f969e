// Large layers as bytes: geo.large.packed writes them, and here they become arrays without a copy.
// Positions are shares of the world's width and height in Web Mercator (EPSG:3857), of 2 ** 32 units each.

/** "CXL1", of the first version of the layout. */
const MAGIC = 0x314c5843;
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

/** @param {ArrayBuffer} buffer @returns points sorted by the cells of a grid, or lines or polygons at several levels of detail */
export function unpack(buffer) {
  const reader = new Reader(buffer);
  const [magic, kind, count, columns, rows, west, north, east, south] = reader.numbers(9);
  if (magic !== MAGIC) throw new Error("A large layer is not in the layout that the page knows.");
  const grid = { columns, rows, west, north, east, south };
  const packed = { kind: KINDS[kind], count, grid, starts: reader.numbers(columns * rows + 1) };
  if (packed.kind === "points") return { ...packed, x: reader.numbers(count), y: reader.numbers(count) };
  const boxes = reader.numbers(4 * count);
  return { ...packed, boxes, levels: Array.from({ length: reader.numbers(1)[0] }, () => levelOf(reader)) };
}

function levelOf(reader) {
  const [zoom, parts, vertices] = reader.numbers(3);
  return { zoom, features: reader.numbers(parts), offsets: reader.numbers(parts + 1), x: reader.numbers(vertices), y: reader.numbers(vertices) };
}

/** The stretches [from, to) of points whose cells meet a box in units: those of one row of cells lie together. */
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
