// What the map shows, as it stands in the page, for another page that a picture is made with (picture.js).
// It is copied and not drawn again, so that names and symbols stand where the reader sees them.
// The window runs this as a script when somebody asks for a picture; its value is what was taken, as JSON.

(() => {
  /** What only works on a screen, and is no part of a picture. */
  const CONTROLS = ".leaflet-control-zoom, .coordinates, .hover";
  /** Points of the base map closer than this are left out, in pixels: at eight times the size it is half of one. */
  const TOLERANCE = 1 / 16;

  /** A path as SVG writes it, to a hundredth of a pixel. */
  class Outline {
    d = "";

    moveTo(x, y) {
      this.d += `M${written(x)} ${written(y)}`;
    }

    lineTo(x, y) {
      this.d += `L${written(x)} ${written(y)}`;
    }
  }

  const written = (pixels) => Math.round(pixels * 100) / 100;

  const map = window.map_caspian;
  const container = map.getContainer();
  const layers = [];
  map.eachLayer((layer) => layers.push(layer));
  const ground = layers.find((layer) => layer.shapes);
  const shapes = [...ground.shapes(() => new Outline(), TOLERANCE)].map(({ path, ...look }) => ({ d: path.d, ...look }));
  const copy = container.cloneNode(true);
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove();
  // The other page's policy lets no markup bring styles along: they travel as data.
  for (const element of [copy, ...copy.querySelectorAll("[style]")]) {
    element.dataset.style = element.getAttribute("style");
    element.removeAttribute("style");
  }
  const { left, top } = container.getBoundingClientRect();
  const leftOut = [...container.querySelectorAll(CONTROLS)].map((control) => control.getBoundingClientRect());
  const size = map.getSize();
  return JSON.stringify({
    width: size.x,
    height: size.y,
    root: document.documentElement.getAttribute("style"),
    map: copy.outerHTML,
    scrolled: container.querySelector(".legend").scrollTop,
    water: ground.colours.water,
    shapes: shapes.filter(({ d }) => d),
    left_out: leftOut.filter(({ width }) => width).map((box) => [box.left - left, box.top - top, box.right - left, box.bottom - top]),
  });
})();
