// Positions and distances on the screen. RFC 7946 writes longitude first, Leaflet latitude:
// `latLng` is the only place in the program where the two are turned round.

/** @param {number[]} position longitude, latitude in degrees @returns {L.LatLng} */
export const latLng = ([longitude, latitude]) => L.latLng(latitude, longitude);

/** The lines of a geometry, each an array of positions; none for points. */
export function linesOf(geometry) {
  switch (geometry?.type) {
    case "LineString": return [geometry.coordinates];
    case "MultiLineString": case "Polygon": return geometry.coordinates;
    case "MultiPolygon": return geometry.coordinates.flat();
    default: return [];
  }
}

/** The points of a geometry, each a position; none for lines and areas. */
export function pointsOf(geometry) {
  switch (geometry?.type) {
    case "Point": return [geometry.coordinates];
    case "MultiPoint": return geometry.coordinates;
    default: return [];
  }
}

/** Whether a geometry has an inside, which the lines around it and around its holes enclose. */
export const isArea = (geometry) => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";

/** Where a level line crosses rings of x and y by turns, in order: between the first two it is inside, and so on. */
function crossings(rings, level) {
  const found = [];
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x, y, nextX, nextY] = ring.slice(i, i + 4);
      if ((y > level) !== (nextY > level)) found.push(x + ((level - y) / (nextY - y)) * (nextX - x));
    }
  }
  return found.sort((a, b) => a - b);
}

/** Whether a point is inside rings and outside of the holes in them (even–odd rule). */
export const isInside = (rings, [x, y]) => crossings(rings, y).filter((crossing) => crossing > x).length % 2 === 1;

/** A point inside rings, for a name: where the level line through the middle of the largest one is widest. */
export function insideOf(rings, box) {
  const found = crossings(rings, (box.north + box.south) / 2 + 1e-9);
  const widths = found.flatMap((start, i) => (i % 2 || i + 1 === found.length ? [] : [[found[i + 1] - start, (start + found[i + 1]) / 2]]));
  if (!widths.length) return null;
  return [widths.reduce((best, next) => (next[0] > best[0] ? next : best))[1], (box.north + box.south) / 2];
}

/** The distance in pixels from a point to a segment. */
export function distanceToSegment(point, start, end) {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length)) : 0;
  return Math.hypot(point.x - start.x - along * dx, point.y - start.y - along * dy);
}

/** Where along a stretch of line a name may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** A name is not set where the line turns by more than this, in radians, under it. */
const STRAIGHT = 0.5;

/**
 * Places for a name of some width along the longest stretch of the lines that lies within a box.
 * @returns {{point: L.Point, angle: number}[]} best first
 */
export function placesAlong(lines, box, width) {
  const stretches = lines.flatMap((line) => stretchesWithin(line, box)).map((points) => new Stretch(points));
  const longest = stretches.reduce((best, stretch) => (stretch.length > (best?.length ?? 0) ? stretch : best), null);
  if (!longest || longest.length < width) return [];
  return SHARES.map((share) => longest.placeAt(share * longest.length, width)).filter(Boolean);
}

function stretchesWithin(points, box) {
  const stretches = [[]];
  for (const point of points) {
    if (box.contains(point)) stretches.at(-1).push(point);
    else if (stretches.at(-1).length) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** A line on the screen, measured. */
class Stretch {
  constructor(points) {
    this.points = points;
    this.reached = [0];
    points.slice(1).forEach((point, i) => this.reached.push(this.reached[i] + point.distanceTo(points[i])));
    this.length = this.reached.at(-1);
  }

  at(distance) {
    const next = Math.max(1, this.reached.findIndex((reached) => reached >= distance));
    const [start, end] = [this.points[next - 1], this.points[next]];
    const share = (distance - this.reached[next - 1]) / (this.reached[next] - this.reached[next - 1] || 1);
    return L.point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y));
  }

  placeAt(distance, width) {
    const [from, to] = [distance - width / 2, distance + width / 2];
    if (from < 0 || to > this.length) return null;
    const [start, middle, end] = [from, distance, to].map((d) => this.at(d));
    const turn = Math.abs(angleBetween(start, middle) - angleBetween(middle, end));
    if (Math.min(turn, 2 * Math.PI - turn) > STRAIGHT) return null;
    return { point: middle, angle: readableAngle(angleBetween(start, end)) };
  }
}

const angleBetween = (start, end) => Math.atan2(end.y - start.y, end.x - start.x);

/** Turn an angle so that text along it is never upside down. */
function readableAngle(angle) {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/** Boxes that can be asked, fast, whether one of them meets another. */
export class Boxes {
  constructor() {
    this.cells = new Map();
  }

  add(box) {
    for (const cell of this.cellsOf(box)) {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(box);
    }
  }

  meets(box, but = null) {
    for (const cell of this.cellsOf(box)) {
      for (const other of this.cells.get(cell) ?? []) if (other !== but && other.intersects(box)) return true;
    }
    return false;
  }

  cellsOf({ min, max }) {
    const cells = [];
    for (let x = Math.floor(min.x / CELL); x <= Math.floor(max.x / CELL); x += 1) {
      for (let y = Math.floor(min.y / CELL); y <= Math.floor(max.y / CELL); y += 1) cells.push(x * CELLS + y);
    }
    return cells;
  }
}

/** The side of the squares that boxes are sorted into, in pixels: about that of a name. */
const CELL = 64;
/** More squares than any map has on top of one another. */
const CELLS = 2 ** 20;

/** Which share of a way, from 0 to 1, lies in a box from (0, 0) to (width, height); [1, 0] where none does. */
export function shareWithin(x, y, across, down, width, height) {
  const ways = [[x, across, width], [y, down, height]];
  if (ways.some(([start, way, size]) => way === 0 && (start < 0 || start > size))) return [1, 0];
  const shares = ways.filter(([, way]) => way !== 0).map(([start, way, size]) => [-start / way, (size - start) / way].sort((one, other) => one - other));
  const [from, to] = [Math.max(0, ...shares.map(([enter]) => enter)), Math.min(1, ...shares.map(([, leave]) => leave))];
  return from <= to ? [from, to] : [1, 0];
}

/** The runs of a course, x then y, that pass a box from (0, 0) to (width, height) and some room around it, with how far
 *  along the course each begins. Every vertex of every line passes here, most of them in sight or far from it. */
export function runsWithin(course, { width, height }, room) {
  const [east, south] = [width + room, height + room];
  const sides = (x, y) => (x < -room ? 1 : 0) | (x > east ? 2 : 0) | (y < -room ? 4 : 0) | (y > south ? 8 : 0);
  const runs = [];
  let run = null;
  let along = 0;
  let before = sides(course[0], course[1]);
  for (let i = 2; i < course.length; i += 2) {
    const x = course[i - 2];
    const y = course[i - 1];
    const across = course[i] - x;
    const down = course[i + 1] - y;
    const length = Math.sqrt(across * across + down * down);
    const after = sides(course[i], course[i + 1]);
    let from = 0;
    let to = 1;
    if ((before & after) !== 0) to = -1;
    else if ((before | after) !== 0) [from, to] = shareWithin(x + room, y + room, across, down, east + room, south + room);
    if (from <= to) {
      if (run === null || from > 0) {
        run = { course: [x + from * across, y + from * down], along: along + from * length };
        runs.push(run);
      }
      run.course.push(x + to * across, y + to * down);
    }
    if (to < 1) run = null;
    along += length;
    before = after;
  }
  return runs;
}
