// The base map, drawn on one canvas under everything else. Its sixty thousand positions come projected and packed;
// a frame costs a few milliseconds, where Leaflet's own layers take a tenth of a second.

import { lay } from "./sheet.js";

/** Rivers show from the zoom at which they are no longer a tangle; a rank is about the zoom it suits. */
const MIN_RIVER_ZOOM = 4;
/** Strokes in pixels, dashes in pixels. */
const STROKES = {
  coast: { width: 0.8, dash: [] },
  river: { width: 0.8, dash: [] },
  greatRiver: { width: 1.3, dash: [] },
  boundary: { width: 1, dash: [5, 2.5, 1, 2.5] },
  indefinite: { width: 1, dash: [1.5, 2.5] },
};
const GREAT_RIVER = 4;

/** A layer for a Leaflet map; `paint` gives it its colours. */
export const Basemap = L.Layer.extend({
  /**
   * @param {{name: string, kind: string, rank: number, counts: number[]}[]} groups lines by what they are, as counts of positions
   * @param {Float32Array} courses of each line its box (west, east, north, south) and its positions (x, y), as shares of
   *   the world's width and height in Web Mercator (EPSG:3857)
   */
  initialize(groups, courses) {
    let start = 0;
    const line = (count) => {
      const [west, east, north, south] = courses.subarray(start, start + 4);
      const points = courses.subarray(start + 4, start + 4 + 2 * count);
      start += 4 + 2 * count;
      return { points, box: { west, east, north, south } };
    };
    this.groups = groups.map((group) => ({ ...group, lines: group.counts.map(line) }));
  },

  onAdd(map) {
    map.createPane("basemap").style.zIndex = 200;
    this.canvas = L.DomUtil.create("canvas", "leaflet-layer", map.getPane("basemap"));
    this.draw();
  },

  getEvents() {
    return { move: this.draw, resize: this.draw, redraw: this.draw };
  },

  /** @param {{water: string, land: string, coast: string, river: string, boundary: string}} colours */
  paint(colours) {
    if (colours === this.colours) return;
    this.colours = colours;
    if (this.canvas) this.draw();
  },

  draw() {
    if (!this.colours) return;
    const map = this._map;
    const { size, sharpness } = lay(this.canvas, map);
    const pen = this.canvas.getContext("2d");
    pen.scale(sharpness, sharpness);
    pen.fillStyle = this.colours.water; // on paper Chromium makes what is left empty white
    pen.fillRect(0, 0, size.x, size.y);
    const corner = map.getPixelBounds().min;
    const view = { scale: 256 * 2 ** map.getZoom(), left: corner.x, top: corner.y, width: size.x, height: size.y };
    for (const turn of turnsSeen(view)) this.drawWorld(pen, { ...view, left: view.left - turn * view.scale });
  },

  /** Draw the world once; a view across the 180th meridian sees it twice. */
  drawWorld(pen, view) {
    const { colours } = this;
    const zoom = this._map.getZoom();
    for (const { name, kind, rank, lines } of this.groups) {
      if (name === "rivers" && zoom < Math.max(MIN_RIVER_ZOOM, rank)) continue;
      const path = trace(lines, view);
      if (name === "land") {
        pen.fillStyle = colours.land;
        pen.fill(path, "evenodd");
        stroke(pen, path, colours.coast, STROKES.coast);
      } else if (name === "rivers") {
        stroke(pen, path, colours.river, rank <= GREAT_RIVER ? STROKES.greatRiver : STROKES.river);
      } else {
        stroke(pen, path, colours.boundary, kind === "indefinite" ? STROKES.indefinite : STROKES.boundary);
      }
    }
  },
});

/** How many times round the world to the left and right of the first one the view reaches. */
export function turnsSeen({ scale, left, width }) {
  const turns = [];
  for (let turn = Math.floor(left / scale); turn <= Math.floor((left + width) / scale); turn += 1) turns.push(turn);
  return turns;
}

/** The lines that the view touches, as one path; points closer to the last than half a pixel of the screen are left out. */
function trace(lines, { scale, left, top, width, height }) {
  const path = new Path2D();
  const tolerance = 0.5 / window.devicePixelRatio;
  for (const { points, box } of lines) {
    if (box.east * scale < left || box.west * scale > left + width) continue;
    if (box.south * scale < top || box.north * scale > top + height) continue;
    let [lastX, lastY] = [points[0] * scale - left, points[1] * scale - top];
    path.moveTo(lastX, lastY);
    for (let i = 2; i < points.length; i += 2) {
      const x = points[i] * scale - left;
      const y = points[i + 1] * scale - top;
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < tolerance && i < points.length - 2) continue;
      path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
  }
  return path;
}

function stroke(pen, path, colour, { width, dash }) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke(path);
}
