// Lines and symbols on a canvas, as symbols.js has them in SVG. Thousands of them cost a few milliseconds here, where
// each would be an element of its own for Chromium to lay out and keep.

import { runsWithin } from "./geometry.js";
import { Raster } from "./raster.js";

/** More strokes than this are laid down as pixels. */
const MANY = 500;
const CASING = 2.5;
/** Pixels of the screen around the view in which no line is cut: more than the widest one has. */
const ROOM = 100;
/** The opacity of the inside of an area: what lies under it stays readable. */
export const INSIDE = 0.25;
const DIFFERS = "≠";
/** Room around a symbol for its outline and, where it has them, its ring and badges; around a badge; in pixels. */
const OUTLINE = 3;
const MARGIN = 14;
const BADGE = 8;
/** More features than can be at one place: from 20,000 on they are a large layer. */
const COUNTS = 2 ** 20;

/** Where a line of points that were projected at zoom 0 runs on a canvas, x then y; those closer than half a pixel to the
 *  last are left out. */
function courseOf(points, { scale, left, top }) {
  let [lastX, lastY] = [points[0] * scale - left, points[1] * scale - top];
  const course = [lastX, lastY];
  for (let i = 2; i < points.length; i += 2) {
    const x = points[i] * scale - left;
    const y = points[i + 1] * scale - top;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.5 && i < points.length - 2) continue;
    course.push(x, y);
    lastX = x;
    lastY = y;
  }
  return course;
}

/** Lines over one another, the first one lowest. Few are stroked by the canvas, many by a raster of our own. */
export class Strokes {
  /**
   * @param {CanvasRenderingContext2D} pen whose unit is a pixel of the page
   * @param {{points: Float64Array, colour: string, width: number, dash: number[], alpha: number}[]} strokes
   *   points projected at zoom 0; dashes in widths
   */
  draw(pen, strokes, view) {
    // A picture's pen takes down lines, not pixels.
    if (strokes.length <= MANY || !(pen instanceof CanvasRenderingContext2D)) {
      for (const stroke of strokes) {
        for (const run of runsWithin(courseOf(stroke.points, view), view, stroke.width)) strokeRun(pen, run, stroke);
      }
      return;
    }
    const { width, height } = pen.canvas;
    const sharpness = window.devicePixelRatio;
    if (this.raster?.width !== width || this.raster.height !== height) this.raster = new Raster(width, height);
    const drawn = this.raster.draw(strokes, this.runs(view, sharpness), sharpness);
    pen.globalAlpha = 1;
    pen.drawImage(drawn, 0, 0, width / sharpness, height / sharpness);
  }

  /** Tells where points run in pixels of the screen; each line is projected once for a view, however often it is drawn. */
  runs(view, sharpness) {
    const [scale, left, top, width, height] = [view.scale, view.left, view.top, view.width, view.height].map((each) => each * sharpness);
    const screen = { scale, left, top, width, height };
    const key = JSON.stringify(screen);
    if (this.view !== key) {
      Object.assign(this, { view: key, projected: new Map() });
      this.raster.forget();
    }
    return (points) => {
      if (!this.projected.has(points)) this.projected.set(points, runsWithin(courseOf(points, screen), screen, ROOM));
      return this.projected.get(points);
    };
  }
}

function strokeRun(pen, { course, along }, { colour, width, dash, alpha }) {
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = "round";
  pen.lineCap = dash.length ? "round" : "butt";
  pen.setLineDash(dash.map((part) => part * width));
  pen.lineDashOffset = along;
  pen.beginPath();
  pen.moveTo(course[0], course[1]);
  for (let i = 2; i < course.length; i += 2) pen.lineTo(course[i], course[i + 1]);
  if (course[0] === course.at(-2) && course[1] === course.at(-1)) pen.closePath();
  pen.stroke();
}

/** Fill what lines enclose, but for the holes in it. */
export function fillArea(pen, lines, view, { colour, alpha }) {
  const { scale, left, top } = view;
  pen.globalAlpha = alpha * INSIDE;
  pen.fillStyle = colour;
  const path = new Path2D();
  for (const points of lines) {
    path.moveTo(points[0] * scale - left, points[1] * scale - top);
    for (let i = 2; i < points.length; i += 2) path.lineTo(points[i] * scale - left, points[i + 1] * scale - top);
  }
  pen.fill(path, "evenodd");
}

/** The width of the paper under a line, which keeps it apart from what it crosses. */
export const casingOf = (style) => style.width + CASING;

/** Point symbols, each drawn once for every look that occurs, and then copied. */
export class Sprites {
  /** @param {{shapes: object, glyphs: object}} table SVG path data by name */
  constructor(table) {
    this.table = table;
    this.made = new Map();
    this.written = new Map();
    this.numbers = new WeakMap();
  }

  /** Have sprites in these colours, as sharp as the screen. Those of other ones are not needed any more. */
  wear(colours) {
    const sharpness = window.devicePixelRatio;
    if (this.colours === colours && this.sharpness === sharpness) return;
    Object.assign(this, { colours, sharpness });
    this.made.clear();
  }

  /** Draw a symbol with its middle at a place; its parts are those of `pointSymbol`. */
  draw(pen, place, style, look, alpha) {
    copy(pen, this.sprite(style, look), place, alpha);
  }

  /** Draw the sign of a line that sources differ about, in its middle. */
  drawDiffers(pen, [x, y]) {
    const sprite = this.kept(DIFFERS, () => this.make(BADGE, (drawn) => {
      badge(drawn, DIFFERS, [0, 0], 1, this.colours.differ, 1.2, this.colours);
    }));
    copy(pen, sprite, [x, y], 1);
  }

  sprite(style, { colour, count, ring, small, differs }) {
    const { colours } = this;
    // A number: thousands of these are made for every picture, and a text for each would take as long as drawing it.
    const key = (this.numberOf(style) * COUNTS + count) * 8 + (ring ? 4 : 0) + (small ? 2 : 0) + (differs ? 1 : 0);
    const size = small ? Math.min(style.size, 9) : style.size;
    return this.kept(key, () => this.make(size / 2 + (ring || count > 1 || differs ? MARGIN : OUTLINE), (pen) => {
      pen.scale(size / 24, size / 24);
      pen.translate(-12, -12);
      pen.lineJoin = "round";
      const outline = new Path2D(this.table.shapes[style.shape]);
      const width = 24 * ((style.shape === "dot" || small ? 1.2 : 1.6) / size);
      const stroke = (path, strokeStyle, lineWidth) => { Object.assign(pen, { strokeStyle, lineWidth }); pen.stroke(path); };
      if (ring) stroke(outline, ring, 24 * (10 / size));
      stroke(outline, colours.paper, width * 2.6);
      pen.fillStyle = style.hollow ? colours.paper : colour;
      pen.fill(outline);
      stroke(outline, colour, width);
      if (style.glyph && !small) {
        pen.lineCap = "round";
        stroke(new Path2D(this.table.glyphs[style.glyph]), style.hollow ? colour : colours.paper, 1.7);
      }
      if (count > 1) badge(pen, `${count}`, [24, 0], 24 / size, colours.text, 1.5, colours);
      if (differs) badge(pen, DIFFERS, [0, 0], 24 / size, colours.differ, 1.2, colours);
    }));
  }

  /** A number for each style there is: thousands of features have the same ones. */
  numberOf(style) {
    if (!this.numbers.has(style)) {
      const written = JSON.stringify(style);
      if (!this.written.has(written)) this.written.set(written, this.written.size);
      this.numbers.set(style, this.written.get(written));
    }
    return this.numbers.get(style);
  }

  kept(key, make) {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key);
  }

  /** Have something drawn on a canvas of its own, around its middle, as far as it reaches in whole pixels of the page. */
  make(room, draw) {
    const reach = Math.ceil(room);
    const { sharpness } = this;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = Math.ceil(2 * reach * sharpness);
    const pen = canvas.getContext("2d");
    pen.scale(canvas.width / (2 * reach), canvas.height / (2 * reach));
    pen.translate(reach, reach);
    draw(pen);
    return { canvas, reach };
  }
}

/** Copy a sprite so that its middle is at a place, on whole pixels of the page: between them it would be blurred, and
 *  take ten times as long. */
function copy(pen, { canvas, reach }, [x, y], alpha) {
  pen.globalAlpha = alpha;
  pen.drawImage(canvas, Math.round(x) - reach, Math.round(y) - reach, 2 * reach, 2 * reach);
}

function badge(pen, content, [x, y], scale, fill, width, colours) {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  pen.setLineDash([]);
  pen.beginPath();
  pen.arc(0, 0, 6.5, 0, 2 * Math.PI);
  Object.assign(pen, { fillStyle: fill, strokeStyle: colours.halo, lineWidth: width });
  pen.fill();
  pen.stroke();
  Object.assign(pen, { fillStyle: colours.halo, font: '600 9px "Source Sans Pro", sans-serif', textAlign: "center" });
  pen.fillText(content, 0, 3.2);
  pen.restore();
}
