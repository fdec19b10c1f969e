// The base map, drawn on one canvas under everything else. Its sixty thousand positions are projected once,
// into typed arrays; a frame then costs a few milliseconds, where Leaflet's own layers take a tenth of a second.

import { linesOf } from "./geometry.js";

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
  /** @param {{land: object, rivers: object, boundaries: object}} layers GeoJSON */
  initialize({ land, rivers, boundaries }) {
    const lines = (features) => features.flatMap(({ geometry }) => linesOf(geometry).map(projected));
    this.land = lines(land.features);
    this.boundaries = Map.groupBy(boundaries.features, ({ properties }) => properties.kind);
    this.boundaries.forEach((features, kind) => this.boundaries.set(kind, lines(features)));
    this.rivers = [...Map.groupBy(rivers.features, ({ properties }) => properties.rank)]
      .map(([rank, features]) => ({ rank, lines: lines(features) }));
  },

  onAdd(map) {
    map.createPane("basemap").style.zIndex = 200;
    this.canvas = L.DomUtil.create("canvas", "leaflet-layer", map.getPane("basemap"));
    this.draw();
  },

  getEvents() {
    return { move: this.draw, resize: this.draw, zoomend: this.draw, viewreset: this.draw };
  },

  /** @param {{land: string, coast: string, river: string, boundary: string}} colours */
  paint(colours) {
    this.colours = colours;
    if (this.canvas) this.draw();
  },

  draw() {
    if (!this.colours) return;
    const map = this._map;
    const size = map.getSize();
    const sharpness = window.devicePixelRatio;
    Object.assign(this.canvas, { width: size.x * sharpness, height: size.y * sharpness });
    Object.assign(this.canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([0, 0]));
    const pen = this.canvas.getContext("2d");
    pen.scale(sharpness, sharpness);
    const corner = map.getPixelBounds().min;
    const view = { scale: 256 * 2 ** map.getZoom(), left: corner.x, top: corner.y, width: size.x, height: size.y };
    for (const turn of turnsSeen(view)) this.drawWorld(pen, { ...view, left: view.left - turn * view.scale });
  },

  /** Draw the world once; a view across the 180th meridian sees it twice. */
  drawWorld(pen, view) {
    const { colours } = this;
    pen.fillStyle = colours.land;
    const shore = trace(this.land, view);
    pen.fill(shore, "evenodd");
    stroke(pen, shore, colours.coast, STROKES.coast);
    const zoom = this._map.getZoom();
    for (const { rank, lines } of this.rivers) {
      if (zoom < Math.max(MIN_RIVER_ZOOM, rank)) continue;
      stroke(pen, trace(lines, view), colours.river, rank <= GREAT_RIVER ? STROKES.greatRiver : STROKES.river);
    }
    for (const [kind, lines] of this.boundaries) {
      stroke(pen, trace(lines, view), colours.boundary, kind === "indefinite" ? STROKES.indefinite : STROKES.boundary);
    }
  },
});

/** Positions as shares of the world's width and height in Web Mercator (EPSG:3857), with their box. */
function projected(line) {
  const x = new Float32Array(line.length);
  const y = new Float32Array(line.length);
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
  line.forEach(([longitude, latitude], i) => {
    const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
    x[i] = longitude / 360 + 0.5;
    y[i] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    box.west = Math.min(box.west, x[i]);
    box.east = Math.max(box.east, x[i]);
    box.north = Math.min(box.north, y[i]);
    box.south = Math.max(box.south, y[i]);
  });
  return { x, y, box };
}

/** How many times round the world to the left and right of the first one the view reaches. */
function turnsSeen({ scale, left, width }) {
  const turns = [];
  for (let turn = Math.floor(left / scale); turn <= Math.floor((left + width) / scale); turn += 1) turns.push(turn);
  return turns;
}

/** The lines that the view touches, as one path; points closer than half a pixel to the last are left out. */
function trace(lines, { scale, left, top, width, height }) {
  const path = new Path2D();
  for (const { x, y, box } of lines) {
    if (box.east * scale < left || box.west * scale > left + width) continue;
    if (box.south * scale < top || box.north * scale > top + height) continue;
    let [lastX, lastY] = [x[0] * scale - left, y[0] * scale - top];
    path.moveTo(lastX, lastY);
    for (let i = 1; i < x.length; i += 1) {
      const [nextX, nextY] = [x[i] * scale - left, y[i] * scale - top];
      if (Math.abs(nextX - lastX) + Math.abs(nextY - lastY) < 0.5 && i < x.length - 1) continue;
      path.lineTo(nextX, nextY);
      [lastX, lastY] = [nextX, nextY];
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
