// Lines and symbols on a canvas, as symbols.js has them in SVG. Thousands of them cost a few milliseconds here, where
// each would be an element of its own for Chromium to lay out and keep.

const CASING = 2.5;
/** The opacity of the inside of an area: what lies under it stays readable. */
export const INSIDE = 0.25;
const DIFFERS = "≠";
/** Room around a symbol for its ring and badges, in pixels. */
const MARGIN = 14;

/** Stroke a line of points that were projected at zoom 0; those closer than half a pixel to the last are left out. */
export function strokeLine(pen, points, view, { colour, width, dash = [], alpha = 1 }) {
  const { scale, left, top } = view;
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = "round";
  pen.lineCap = dash.length ? "round" : "butt";
  pen.setLineDash(dash.map((part) => part * width));
  let [lastX, lastY] = [points[0] * scale - left, points[1] * scale - top];
  pen.beginPath();
  pen.moveTo(lastX, lastY);
  for (let i = 2; i < points.length; i += 2) {
    const [x, y] = [points[i] * scale - left, points[i + 1] * scale - top];
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.5 && i < points.length - 2) continue;
    pen.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
  if (points[0] === points.at(-2) && points[1] === points.at(-1)) pen.closePath();
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
  }

  /** Draw a symbol with its middle at a place; its parts are those of `pointSymbol`. */
  draw(pen, [x, y], style, look, alpha) {
    const sprite = this.sprite(style, look);
    pen.globalAlpha = alpha;
    pen.drawImage(sprite.canvas, x - sprite.reach, y - sprite.reach, 2 * sprite.reach, 2 * sprite.reach);
  }

  sprite(style, look) {
    const { colour, colours, count, ring, small, differs } = look;
    const key = `${style.shape} ${style.glyph} ${style.size} ${style.hollow} ${colour} ${colours.paper} ${count} ${ring} ${small} ${differs} ${window.devicePixelRatio}`;
    if (!this.made.has(key)) this.made.set(key, this.make(style, look));
    return this.made.get(key);
  }

  make(style, { colour, colours, count, ring, small, differs }) {
    const size = small ? Math.min(style.size, 9) : style.size;
    const reach = size / 2 + MARGIN;
    const sharpness = window.devicePixelRatio;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = Math.ceil(2 * reach * sharpness);
    const pen = canvas.getContext("2d");
    pen.scale(canvas.width / (2 * reach), canvas.height / (2 * reach));
    pen.translate(reach - size / 2, reach - size / 2);
    pen.scale(size / 24, size / 24);
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
    return { canvas, reach };
  }
}

/** The sign of a line that sources differ about, in its middle. */
export function drawDiffers(pen, [x, y], colours) {
  pen.save();
  pen.globalAlpha = 1;
  badge(pen, DIFFERS, [x, y], 1, colours.differ, 1.2, colours);
  pen.restore();
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
