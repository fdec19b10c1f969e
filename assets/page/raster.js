// Thousands of lines, laid on a canvas as pixels. Where no graphics card helps, Chromium takes a tenth of a second to
// stroke what this does in a quarter of that: it needs no outline of a line, only how far a pixel is from it.

const OPAQUE = 255;

export class Raster {
  /** @param {number} width @param {number} height in pixels of the screen */
  constructor(width, height) {
    Object.assign(this, { width, height });
    this.canvas = document.createElement("canvas");
    Object.assign(this.canvas, { width, height });
    this.pen = this.canvas.getContext("2d");
    this.image = new ImageData(width, height);
    this.pixels = new Uint32Array(this.image.data.buffer);
    /** How much of each pixel what is drawn now covers: all of it at 255. */
    this.cover = new Uint8Array(width * height);
    this.touchNothing();
  }

  /**
   * Draw strokes over one another, the first one lowest.
   * @param {{colour: string, width: number, dash: number[], alpha: number}[]} strokes widths in pixels of the page; dashes in widths
   * @param {(stroke: object) => number[]} courseOf tells where a stroke runs, x then y, in pixels of the screen
   * @param {number} sharpness pixels of the screen for one of the page
   * @returns {HTMLCanvasElement} with nothing else on it
   */
  draw(strokes, courseOf, sharpness) {
    this.image.data.fill(0);
    strokes.forEach((stroke, i) => {
      this.trace(courseOf(stroke), stroke.width * sharpness, stroke.dash);
      // What is of one colour can be laid down at once. Faint lines that cross add up, so each is by itself.
      const next = strokes[i + 1];
      if (next?.colour !== stroke.colour || stroke.alpha < 1 || next.alpha < 1) this.lay(stroke);
    });
    this.pen.putImageData(this.image, 0, 0);
    return this.canvas;
  }

  trace(course, width, dash) {
    if (dash.length) {
      for (const part of dashes(course, dash.map((length) => length * width))) this.follow(part, width / 2, false);
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
    const { width, height, cover } = this;
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
        if (covered > cover[i]) cover[i] = covered;
      }
    }
    this.touch(Math.max(0, Math.floor(west)), top, Math.min(width - 1, Math.floor(east)), bottom);
  }

  /** Lay what is covered down in a colour, over what lies there already. */
  lay({ colour, alpha }) {
    const { width, cover, image: { data }, pixels, touched } = this;
    const [red, green, blue] = channels(colour);
    const opaque = ((OPAQUE << 24) | (blue << 16) | (green << 8) | red) >>> 0;
    for (let y = touched.top; y <= touched.bottom; y += 1) {
      const last = y * width + touched.right;
      for (let i = y * width + touched.left; i <= last; i += 1) {
        const covered = cover[i];
        if (covered === 0) continue;
        cover[i] = 0;
        const over = covered * alpha;
        if (over === OPAQUE) {
          pixels[i] = opaque;
          continue;
        }
        const at = 4 * i;
        const under = data[at + 3] * (1 - over / OPAQUE);
        const share = over / (over + under);
        data[at] += (red - data[at]) * share;
        data[at + 1] += (green - data[at + 1]) * share;
        data[at + 2] += (blue - data[at + 2]) * share;
        data[at + 3] = over + under;
      }
    }
    this.touchNothing();
  }

  touch(left, top, right, bottom) {
    const { touched } = this;
    if (left < touched.left) touched.left = left;
    if (top < touched.top) touched.top = top;
    if (right > touched.right) touched.right = right;
    if (bottom > touched.bottom) touched.bottom = bottom;
  }

  touchNothing() {
    this.touched = { left: this.width, top: this.height, right: -1, bottom: -1 };
  }
}

/** The parts of a course that dashes leave, for dashes and gaps by turns. */
function dashes(course, pattern) {
  const parts = [];
  let [turn, left] = [0, pattern[0]];
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

/** Red, green and blue of a colour as the symbology writes it: #rrggbb. */
const channels = (colour) => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
