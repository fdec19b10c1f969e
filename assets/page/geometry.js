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

/** The distance in pixels from a point to a segment. */
export function distanceToSegment(point, start, end) {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length)) : 0;
  return Math.hypot(point.x - start.x - along * dx, point.y - start.y - along * dy);
}

/** The point half way along the longest stretch of the lines that lies within a box, and the line's angle there. */
export function middleOf(lines, box) {
  let best = { length: 0 };
  for (const line of lines) {
    let stretch = [];
    for (const point of [...line, null]) {
      if (point && box.contains(point)) {
        stretch.push(point);
        continue;
      }
      const found = halfWay(stretch);
      if (found.length > best.length) best = found;
      stretch = [];
    }
  }
  return best.length ? best : null;
}

function halfWay(points) {
  const lengths = points.slice(1).map((point, i) => point.distanceTo(points[i]));
  const length = lengths.reduce((sum, part) => sum + part, 0);
  let left = length / 2;
  for (const [i, part] of lengths.entries()) {
    if (left <= part && part > 0) {
      const [start, end] = [points[i], points[i + 1]];
      const share = left / part;
      const around = [points[Math.max(0, i - 2)], points[Math.min(points.length - 1, i + 3)]];
      return {
        length,
        point: L.point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)),
        angle: readableAngle(Math.atan2(around[1].y - around[0].y, around[1].x - around[0].x)),
      };
    }
    left -= part;
  }
  return { length: 0 };
}

/** Turn an angle so that text along it is never upside down. */
function readableAngle(angle) {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}
