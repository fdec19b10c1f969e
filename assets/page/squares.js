// The view of a large layer, divided into small squares: how many things are in each, and of which class most of them
// are. Squares are counted from the world's corner and not from the view's, so that panning changes none of them.

/** Arrays are kept from one drawing to the next: they are large. Which squares have something in them is noted as they
 *  are counted, for to look through all of them takes longer than to count what is there. */
class Squares {
  constructor() {
    Object.assign(this, { kinds: 1, taken: 0, all: new Uint32Array(0), met: new Uint32Array(0), tally: new Uint32Array(0) });
  }

  /** Begin with nothing in any square.
   *  @param {{perUnit: number, origin: {x: number, y: number}, width: number, height: number}} view pixels for a unit of
   *    the packed positions; the corner and the size in pixels
   *  @param {number} side of a square, in pixels @param {number} kinds how many classes there are */
  begin(view, side, kinds) {
    this.clear();
    this.left = Math.floor(view.origin.x / side);
    this.top = Math.floor(view.origin.y / side);
    this.columns = Math.ceil(view.width / side) + 1;
    this.rows = Math.ceil(view.height / side) + 1;
    this.perUnit = view.perUnit / side;
    this.place = [this.left * side - view.origin.x, this.top * side - view.origin.y, this.columns * side, this.rows * side];
    this.kinds = kinds;
    this.size = this.columns * this.rows;
    if (this.all.length < this.size) [this.all, this.met] = [new Uint32Array(this.size), new Uint32Array(this.size)];
    if (kinds > 1 && this.tally.length < this.size * kinds) this.tally = new Uint32Array(this.size * kinds);
  }

  clear() {
    const { all, met, taken, tally, kinds } = this;
    for (let i = 0; i < taken; i += 1) {
      all[met[i]] = 0;
      if (kinds > 1) tally.fill(0, met[i] * kinds, (met[i] + 1) * kinds);
    }
    this.taken = 0;
  }

  /** Count a thing of a class in a square. */
  add(square, kind) {
    const before = this.all[square];
    this.all[square] = before + 1;
    if (this.kinds > 1) this.tally[square * this.kinds + kind] += 1;
    if (before === 0) {
      this.met[this.taken] = square;
      this.taken += 1;
    }
  }

  /** How many things are in the square that has most of them. */
  most() {
    const { all, met, taken } = this;
    let most = 0;
    for (let i = 0; i < taken; i += 1) if (all[met[i]] > most) most = all[met[i]];
    return most;
  }

  /** Which class has most in a square. */
  leading(square) {
    const { tally, kinds } = this;
    let leader = 0;
    for (let kind = 1; kind < kinds; kind += 1) if (tally[square * kinds + kind] > tally[square * kinds + leader]) leader = kind;
    return leader;
  }

  /** How many groups of so many squares a side have something in them. */
  groups(side) {
    const { met, taken, columns } = this;
    const across = Math.ceil(columns / side);
    const found = new Uint8Array(across * Math.ceil(this.rows / side));
    for (let i = 0; i < taken; i += 1) found[Math.floor(met[i] / columns / side) * across + Math.floor((met[i] % columns) / side)] = 1;
    return found.reduce((sum, each) => sum + each, 0);
  }

  /** Paint the squares in which there is something, each in the colour of its class and its number.
   *  @param {string[][]} colours by class, then by the power of two of how many there are */
  paint(pen, colours) {
    if (this.picture?.width !== this.columns || this.picture.height !== this.rows) {
      this.picture = new OffscreenCanvas(this.columns, this.rows);
      this.image = new ImageData(this.columns, this.rows);
    }
    const pixels = new Uint32Array(this.image.data.buffer);
    const { all, met, taken } = this;
    const strengths = colours[0].length;
    const palette = Uint32Array.from(colours.flat(), pixelOf);
    pixels.fill(0);
    for (let i = 0; i < taken; i += 1) {
      const square = met[i];
      pixels[square] = palette[this.leading(square) * strengths + 31 - Math.clz32(all[square])];
    }
    this.picture.getContext("2d").putImageData(this.image, 0, 0);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(this.picture, ...this.place);
  }
}

/** As many squares as there are views, from those that are kept, and grow by what is missing. */
export function withRoomFor(views, kept) {
  while (kept.length < views.length) kept.push(new Squares());
  return kept.slice(0, views.length);
}

/** "#rrggbb" as a pixel of an image: red comes first in memory. */
function pixelOf(colour) {
  const parts = parseInt(colour.slice(1), 16);
  return (0xff000000 | ((parts & 0xff) << 16) | (parts & 0xff00) | (parts >> 16)) >>> 0;
}
