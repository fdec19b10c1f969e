// Thousands of lines, laid on a canvas as pixels. Where no graphics card helps, Chromium takes a tenth of a second to
// stroke what this does in a quarter of that: it needs no outline of a line, only how far a pixel is from it.

const OPAQUE = 255;

/** Of so many pixels it is kept which ones strokes cover: some thirty megabytes. */
const MOST_KEPT = 6e6;

export class Raster {
  /** @param {number} width @param {number} height in pixels of the screen */
  constructor(width, height) {
    Object.assign(this, { width, height });
    this.canvas = document.createElement("canvas");
    Object.assign(this.canvas, { width, height });
    this.pen = this.canvas.getContext("2d");
    this.image = new ImageData(width, height);
    this.pixels = new Int32Array(this.image.data.buffer);
    /** How much of each pixel what is drawn now covers: all of it at 255. Which ones it covers at all stands in `met`. */
    this.cover = new Uint8Array(width * height);
    this.met = new Int32Array(width * height);
    this.count = 0;
    this.forget();
  }

  /** Forget what strokes cover: they run elsewhere now. */
  forget() {
    this.prints = new Map();
    this.kept = 0;
  }

  /**
   * Draw strokes over one another, the first one lowest. Where they run is asked for once, until they are forgotten.
   * @param {{points: object, colour: string, width: number, dash: number[], alpha: number}[]} strokes widths in pixels of
   *   the page; dashes in widths
   * @param {(points: object) => {course: number[], along: number}[]} runsOf tells where a stroke runs, x then y, in pixels
   *   of the screen, and how far along it each run begins
   * @param {number} sharpness pixels of the screen for one of the page
   * @returns {HTMLCanvasElement} with nothing else on it
   */
  draw(strokes, runsOf, sharpness) {
    this.image.data.fill(0);
    let alike = [];
    strokes.forEach((stroke, i) => {
      alike.push(this.print(stroke, runsOf, sharpness));
      // What is of one colour can be laid down at once. Faint lines that cross add up, so each is by itself.
      const next = strokes[i + 1];
      if (next?.colour === stroke.colour && stroke.alpha === 1 && next.alpha === 1) return;
      this.lay(alike, stroke);
      alike = [];
    });
    this.pen.putImageData(this.image, 0, 0);
    return this.canvas;
  }

  /** Which pixels a stroke covers, and how much of each. Filters and time change which strokes are seen, not where they
   *  run, so that what most of a picture's time is spent on is done once for a view. */
  print({ points, width, dash }, runsOf, sharpness) {
    if (!this.prints.has(points)) this.prints.set(points, []);
    const prints = this.prints.get(points);
    const kept = prints.find((one) => one.width === width && one.dash === dash);
    if (kept) return kept;
    for (const run of runsOf(points)) this.trace(run, width * sharpness, dash);
    const print = { width, dash, ...this.lift() };
    const size = print.inside.length + print.edge.length;
    if (this.kept + size <= MOST_KEPT) {
      this.kept += size;
      prints.push(print);
    }
    return print;
  }

  trace({ course, along }, width, dash) {
    if (dash.length) {
      for (const part of dashes(course, along, dash.map((length) => length * width))) this.follow(part, width / 2, false);
    } else {
      const isClosed = course[0] === course.at(-2) && course[1] === course.at(-1);
      this.follow(course, width / 2, !isClosed);
    }
  }

  /** Cover a course of segments, with round corners, and round ends or blunt ones. */
  follow(course, half, isBlunt) {
    for (let i = 2; i < course.length; i += 2) {
      this.segment(course, i, half, isBlunt && i === 2, isBlunt && i === course.length - 2);
    }
  }

  /** Cover what is within half a width of the segment that ends at a place of its course. Every pixel near a line passes
   *  here: plain variables take a third of the time of destructured ones. */
  segment(course, end, half, hasBluntStart, hasBluntEnd) {
    const { width, height, cover, met } = this;
    let { count } = this;
    const startX = course[end - 2];
    const startY = course[end - 1];
    const dx = course[end] - startX;
    const dy = course[end + 1] - startY;
    const length = Math.sqrt(dx * dx + dy * dy);
    const share = length ? 1 / (length * length) : 0;
    const isBlunt = hasBluntStart || hasBluntEnd;
    const reach = half + 0.5; // a pixel whose middle is so far away is not touched any more
    const outer = reach * reach;
    const inner = half > 0.5 ? (half - 0.5) * (half - 0.5) : 0;
    const west = startX + Math.min(0, dx) - reach;
    const east = startX + Math.max(0, dx) + reach;
    const top = Math.max(0, Math.floor(startY + Math.min(0, dy) - reach));
    const bottom = Math.min(height - 1, Math.floor(startY + Math.max(0, dy) + reach));
    // Along a row the segment's band is so wide to both sides of its middle.
    const side = dy ? (reach * length) / Math.abs(dy) : Infinity;
    const slope = dy ? dx / dy : 0;
    for (let y = top; y <= bottom; y += 1) {
      const fromY = y + 0.5 - startY;
      const middle = startX + fromY * slope;
      const left = Math.max(0, Math.floor(Math.max(west, middle - side)));
      const last = y * width + Math.min(width - 1, Math.floor(Math.min(east, middle + side)));
      let fromX = left + 0.5 - startX;
      for (let i = y * width + left; i <= last; i += 1, fromX += 1) {
        if (cover[i] === OPAQUE) continue;
        const along = (fromX * dx + fromY * dy) * share;
        const nearest = along < 0 ? 0 : along > 1 ? 1 : along;
        const offX = fromX - nearest * dx;
        const offY = fromY - nearest * dy;
        const off = offX * offX + offY * offY;
        if (off >= outer) continue;
        let part = off <= inner ? 1 : reach - Math.sqrt(off);
        if (isBlunt) {
          if (hasBluntStart) part *= clamp(along * length + 0.5);
          if (hasBluntEnd) part *= clamp((1 - along) * length + 0.5);
        }
        const covered = part >= 1 ? OPAQUE : (part * OPAQUE) | 0;
        const before = cover[i];
        if (covered <= before) continue;
        if (before === 0) {
          met[count] = i;
          count += 1;
        }
        cover[i] = covered;
      }
    }
    this.count = count;
  }

  /** Take what is covered off, so that nothing is: the pixels that are covered wholly, and those at the edge. */
  lift() {
    const { cover, met, count } = this;
    let wholly = 0;
    for (let k = 0; k < count; k += 1) if (cover[met[k]] === OPAQUE) wholly += 1;
    const inside = new Int32Array(wholly);
    const edge = new Int32Array(count - wholly);
    const shares = new Uint8Array(count - wholly);
    for (let k = 0, within = 0, along = 0; k < count; k += 1) {
      const i = met[k];
      if (cover[i] === OPAQUE) {
        inside[within] = i;
        within += 1;
      } else {
        edge[along] = i;
        shares[along] = cover[i];
        along += 1;
      }
      cover[i] = 0;
    }
    this.count = 0;
    return { inside, edge, shares };
  }

  /** Lay prints down in a colour, as one, over what lies there already. */
  lay(prints, { colour, alpha }) {
    const { cover, pixels } = this;
    const paint = packed(colour);
    if (alpha < 1) {
      for (const { inside, edge, shares } of prints) {
        for (const i of inside) blend(pixels, i, OPAQUE * alpha, paint);
        for (let k = 0; k < edge.length; k += 1) blend(pixels, edge[k], shares[k] * alpha, paint);
      }
      return;
    }
    for (const { edge, shares } of prints) {
      for (let k = 0; k < edge.length; k += 1) {
        const i = edge[k];
        cover[i] = shares[k] > cover[i] ? shares[k] : cover[i];
      }
    }
    for (const { inside } of prints) {
      for (let k = 0; k < inside.length; k += 1) {
        pixels[inside[k]] = (OPAQUE << 24) | paint;
        cover[inside[k]] = 0; // the edge of another one may be here
      }
    }
    for (const { edge } of prints) {
      for (let k = 0; k < edge.length; k += 1) {
        const i = edge[k];
        if (cover[i] === 0) continue; // laid down already
        blend(pixels, i, cover[i], paint);
        cover[i] = 0;
      }
    }
  }
}

/** Lay a colour over a pixel, opaque by a share of 255. In whole numbers, which take half the time. */
function blend(pixels, i, share, paint) {
  const below = pixels[i];
  const over = (share + 0.5) | 0;
  if (below === 0) {
    pixels[i] = (over << 24) | paint;
    return;
  }
  const under = below >>> 24;
  const whole = under === OPAQUE ? OPAQUE : over + (((under * (OPAQUE - over)) / OPAQUE + 0.5) | 0);
  const part = (over << 16) / whole; // of 65536
  const red = below & 255;
  const green = (below >> 8) & 255;
  const blue = (below >> 16) & 255;
  pixels[i] = (whole << 24)
    | ((blue + ((((paint >> 16) - blue) * part + 32768) >> 16)) << 16)
    | ((green + (((((paint >> 8) & 255) - green) * part + 32768) >> 16)) << 8)
    | (red + ((((paint & 255) - red) * part + 32768) >> 16));
}

/** The parts of a course that dashes leave, for dashes and gaps by turns; it begins so far along its line. */
function dashes(course, along, pattern) {
  const parts = [];
  const whole = pattern.reduce((sum, length) => sum + length);
  let turn = 0;
  let left = pattern[0] - (along % whole);
  while (left <= 0) {
    turn += 1;
    left += pattern[turn];
  }
  let part = [course[0], course[1]];
  for (let i = 2; i < course.length; i += 2) {
    let [x, y] = [course[i - 2], course[i - 1]];
    let rest = Math.hypot(course[i] - x, course[i + 1] - y);
    while (rest > left) {
      x += ((course[i] - x) * left) / rest;
      y += ((course[i + 1] - y) * left) / rest;
      rest -= left;
      if (turn % 2 === 0) parts.push([...part, x, y]);
      turn += 1;
      left = pattern[turn % pattern.length];
      part = [x, y];
    }
    left -= rest;
    if (turn % 2 === 0) part.push(course[i], course[i + 1]);
  }
  if (turn % 2 === 0 && part.length > 2) parts.push(part);
  return parts;
}

const clamp = (share) => Math.max(0, Math.min(1, share));

/** A colour as the symbology writes it, #rrggbb, as an image has it: its blue in the highest byte of three. */
function packed(colour) {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return (blue << 16) | (green << 8) | red;
}
