// What the map shows, as it stands in the page, for another page that a picture is made with (picture.js).
// It is copied and not drawn again, so that names and symbols stand where the reader sees them. Canvases, which are no
// more than pixels, paint once onto a recorder instead, which takes down as SVG what they are told to draw.
// The window runs this as a script when somebody asks for a picture; its value is what was taken, as JSON.

(() => {
  /** What only works on a screen, and is no part of a picture. */
  const CONTROLS = ".leaflet-control-zoom, .coordinates, .hover";
  /** Recorded as for a screen this sharp: the largest picture loses no detail. No screen is, so no sprite mixes in. */
  const SHARPNESS = 8 + 1 / 1024;

  const written = (number) => Math.round(number * 1000) / 1000;

  /** A path as SVG writes it, in the place of a Path2D. */
  class Outline {
    constructor(d = "") {
      this.d = d;
    }

    moveTo(x, y) {
      this.d += `M${written(x)} ${written(y)}`;
    }

    lineTo(x, y) {
      this.d += `L${written(x)} ${written(y)}`;
    }

    closePath() {
      this.d += "Z";
    }

    /** A whole circle: there are no others. */
    arc(x, y, r) {
      this.d += `M${written(x - r)} ${written(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
  }

  /** Takes down what a canvas's pen is told, as elements [name, attributes, content]. */
  class Recorder {
    elements = [];
    saved = [];
    now = { matrix: new DOMMatrix(), dash: [] };
    path = new Outline();
    fillStyle = "#000000";
    strokeStyle = "#000000";
    lineWidth = 1;
    lineJoin = "miter";
    lineCap = "butt";
    globalAlpha = 1;
    lineDashOffset = 0;
    font = "";
    textAlign = "start";
    imageSmoothingEnabled = true;

    save() {
      const { fillStyle, strokeStyle, lineWidth, lineJoin, lineCap, globalAlpha, font, textAlign } = this;
      this.saved.push({ fillStyle, strokeStyle, lineWidth, lineJoin, lineCap, globalAlpha, font, textAlign, now: { ...this.now } });
    }

    restore() {
      Object.assign(this, this.saved.pop());
    }

    scale(x, y) {
      this.now.matrix = this.now.matrix.scale(x, y);
    }

    translate(x, y) {
      this.now.matrix = this.now.matrix.translate(x, y);
    }

    setLineDash(dash) {
      this.now.dash = dash;
    }

    beginPath() {
      this.path = new Outline();
    }

    moveTo(x, y) {
      this.path.moveTo(x, y);
    }

    lineTo(x, y) {
      this.path.lineTo(x, y);
    }

    closePath() {
      this.path.closePath();
    }

    arc(x, y, r) {
      this.path.arc(x, y, r);
    }

    fill(path = this.path, rule = "nonzero") {
      if (path.d) this.add("path", { d: path.d, fill: this.fillStyle, "fill-rule": rule });
    }

    stroke(path = this.path) {
      const ends = { "stroke-linejoin": this.lineJoin, "stroke-linecap": this.lineCap, "stroke-miterlimit": 10 };
      const dash = this.now.dash.length ? { "stroke-dasharray": this.now.dash.join(" "), "stroke-dashoffset": this.lineDashOffset } : {};
      const look = { fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth };
      if (path.d) this.add("path", { d: path.d, ...look, ...ends, ...dash });
    }

    fillRect(x, y, width, height) {
      this.add("rect", { x, y, width, height, fill: this.fillStyle });
    }

    fillText(text, x, y) {
      const anchor = this.textAlign === "center" ? "middle" : "start";
      this.add("text", { x, y, fill: this.fillStyle, "text-anchor": anchor, "data-style": `font: ${this.font}` }, text);
    }

    drawImage(canvas, x, y, width, height) {
      if (canvas instanceof OffscreenCanvas) { // squares that were counted: pixels are what they are
        const look = this.imageSmoothingEnabled ? {} : { "data-style": "image-rendering: pixelated" };
        this.add("image", { x, y, width, height, preserveAspectRatio: "none", href: this.constructor.pixels(canvas), ...look });
        return;
      }
      const placed = this.now.matrix.translate(x, y).scale(width / canvas.width, height / canvas.height);
      this.add("g", {}, canvas.recorded.elements, placed);
    }

    add(name, attributes, content = "", { a, b, c, d, e, f } = this.now.matrix) {
      const transform = `matrix(${[a, b, c, d, e, f].join(" ")})`;
      this.elements.push([name, { ...attributes, transform, opacity: this.globalAlpha }, content]);
    }
  }

  const { getContext: getPen } = HTMLCanvasElement.prototype;
  Recorder.pixels = (picture) => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: picture.width, height: picture.height });
    getPen.call(canvas, "2d").drawImage(picture, 0, 0);
    return canvas.toDataURL();
  };

  /** Have everything on the map's canvases painted onto recorders, and then again where it is seen. */
  function record(map) {
    const [{ getContext }, Path2D, ratio] = [HTMLCanvasElement.prototype, window.Path2D, Object.getOwnPropertyDescriptor(window, "devicePixelRatio")];
    HTMLCanvasElement.prototype.getContext = function recorder() {
      this.recorded = new Recorder();
      return this.recorded;
    };
    window.Path2D = Outline;
    Object.defineProperty(window, "devicePixelRatio", { value: SHARPNESS, configurable: true });
    try {
      map.fire("redraw");
      return [...map.getContainer().querySelectorAll("canvas")].map(({ width, height, recorded }) => ({ width, height, elements: recorded.elements }));
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
      window.Path2D = Path2D;
      Object.defineProperty(window, "devicePixelRatio", ratio);
      map.fire("redraw");
    }
  }

  const map = window.map_caspian;
  const container = map.getContainer();
  const drawings = record(map);
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
    drawings,
    scrolled: container.querySelector(".legend").scrollTop,
    left_out: leftOut.filter(({ width }) => width).map((box) => [box.left - left, box.top - top, box.right - left, box.bottom - top]),
  });
})();
