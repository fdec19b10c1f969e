// A canvas over the whole map and a margin around it, as sharp as the screen. Who draws on one does so when the map has
// moved, and whatever it is that changed when the map is sent `redraw`. Leaflet's zoomend and viewreset come with a moveend
// each: who listened to them as well would draw three times.

/**
 * Lay a canvas over the map, empty.
 * @param {HTMLCanvasElement} canvas
 * @param {L.Map} map
 * @param {number} margin on every side, as a share of the map's size
 * @returns {{pad: L.Point, size: L.Point, sharpness: number}} the margin and the whole in pixels of the page, and how many
 *   the screen has to one of them
 */
export function lay(canvas, map, margin = 0) {
  const pad = map.getSize().multiplyBy(margin).round();
  const size = map.getSize().add(pad.multiplyBy(2));
  const sharpness = window.devicePixelRatio;
  Object.assign(canvas, { width: size.x * sharpness, height: size.y * sharpness });
  Object.assign(canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint(pad.multiplyBy(-1)));
  return { pad, size, sharpness };
}
