// The view of a large layer, divided into small squares: how many things are in each, and of which class most of them
// are. Squares are counted from the world's corner and not from the view's, so that panning changes none of them.

/** Arrays are kept from one drawing to the next: they are large. */
class Squares {
  /** Begin with nothing in any square.
   *  @param {{perUnit: number, origin: {x: number, y: number}, width: number, height: number}} view pixels for a unit of
   *    the packed positions; the corner and the size in pixels
   *  @param {number} side of a square, in pixels @param {number} kinds how many classes there are */
  begin(view, side, kinds) {
    this.left = Math.floor(view.origin.x / side);
    this.top = Math.floor(view.origin.y / side);
    this.columns = Math.ceil(view.width / side) + 1;
    this.rows = Math.ceil(view.height / side) + 1;
    this.size = this.columns * this.rows;
    this.perUnit = view.perUnit / side;
    this.place = [this.left * side - view.origin.x, this.top * side - view.origin.y, this.columns * side, this.rows * side];
    const length = this.size * kinds;
    if (!(this.tally?.length >= length)) this.tally = new Uint32Array(length);
    this.tally.fill(0, 0, length);
  }

  /** Once all is counted: how many there are of all classes together, and which class has most. */
  end(kinds) {
    const { tally, size } = this;
    if (kinds > 1 && !(this.sums?.length >= size)) [this.sums, this.leaders] = [new Uint32Array(size), new Uint8Array(size)];
    [this.all, this.leading] = kinds > 1 ? [this.sums, this.leaders] : [tally, null];
    if (kinds > 1) fold(tally, size, kinds, this.sums, this.leaders);
    const { all } = this;
    let [most, taken] = [0, 0];
    for (let square = 0; square < size; square += 1) {
      const here = all[square];
      if (here > most) most = here;
      if (here > 0) taken += 1;
    }
    Object.assign(this, { most, taken });
  }

  /** How many groups of so many squares a side have something in them. */
  groups(side) {
    const across = Math.ceil(this.columns / side);
    const found = new Uint8Array(across * Math.ceil(this.rows / side));
    for (let square = 0; square < this.size; square += 1) {
      if (this.all[square] > 0) found[Math.floor(square / this.columns / side) * across + Math.floor((square % this.columns) / side)] = 1;
    }
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
    const { all, leading, size } = this;
    const strengths = colours[0].length;
    const palette = Uint32Array.from(colours.flat(), pixelOf);
    for (let square = 0; square < size; square += 1) {
      const here = all[square];
      pixels[square] = here === 0 ? 0 : palette[(leading === null ? 0 : leading[square] * strengths) + 31 - Math.clz32(here)];
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

/** Of several classes, say for each square how many there are of all together and which class has most. */
function fold(tally, size, kinds, sums, leaders) {
  for (let square = 0; square < size; square += 1) {
    let sum = tally[square];
    let most = sum;
    let leader = 0;
    for (let kind = 1; kind < kinds; kind += 1) {
      const here = tally[kind * size + square];
      sum += here;
      if (here > most) {
        most = here;
        leader = kind;
      }
    }
    sums[square] = sum;
    leaders[square] = leader;
  }
}

/** "#rrggbb" as a pixel of an image: red comes first in memory. */
function pixelOf(colour) {
  const parts = parseInt(colour.slice(1), 16);
  return (0xff000000 | ((parts & 0xff) << 16) | (parts & 0xff00) | (parts >> 16)) >>> 0;
}
