// Layers of so many features that each cannot be a thing of its own: one canvas, drawn from packed positions.

import { turnsSeen } from "./basemap.js";
import { WORLD, levelFor, unpack } from "./packed.js";
import { PointsDrawing } from "./points.js";
import { ShapesDrawing } from "./shapes.js";
import { lay } from "./sheet.js";
import { svg } from "./symbols.js";

/** The part of the view that is drawn around it: as long as dragging stays within, the canvas is only moved. */
const PADDING = 0.2;
/** Numbers of things at one spot are told apart by their powers of two: 1, 2–3, 4–7 … */
const STRENGTHS = 32;
/** From the ground up. */
const SORTS = ["polygons", "lines", "points"];
/** Under which of the legend's headings a sort of things stands. */
const HEADINGS = { points: "points", lines: "lines", polygons: "areas" };

export class Large {
  /** @param {L.Map} map @param {() => void} rescaled called when the legend has to say something else */
  constructor(map, rescaled) {
    this.map = map;
    this.rescaled = rescaled;
    map.createPane("large").style.zIndex = 350;
    this.canvas = L.DomUtil.create("canvas", "large", map.getPane("large"));
    this.canvas.style.pointerEvents = "none";
    this.layers = [];
    this.files = new Map();
    this.sprites = new Map();
    map.on("move moveend resize", () => this.follow());
    map.on("redraw", () => this.draw());
  }

  /** Show these layers, highest first, once all there is to know of them is here; until then those before stay.
   *  @param {{id: string, label: string, packed: string, levels: string[], mask: string?, classes: string?, looks: object[], picked: number[]}[]} layers
   *    where their bytes are, how each class looks, and which of their places are selected */
  async show(layers) {
    const asked = JSON.stringify(layers);
    if (asked === this.asked) return;
    this.asked = asked;
    const bytes = (path) => path && this.fetched(path, (buffer) => new Uint8Array(buffer));
    const loading = layers.map(async (layer) => {
      const [packed, mask, classes] = await Promise.all([this.fetched(layer.packed, unpack), bytes(layer.mask), bytes(layer.classes)]);
      const found = { ...layer, packed, mask, classes };
      if (packed.levels.length) await this.bring(found, levelFor(packed, this.map.getZoom(), window.devicePixelRatio));
      return found;
    });
    let loaded;
    try {
      loaded = await Promise.all(loading);
    } catch (error) {
      if (asked !== this.asked) return; // what is asked for no longer need not be there any more
      throw error;
    }
    if (asked !== this.asked) return; // others were asked for meanwhile
    const used = new Set(layers.flatMap(({ packed, levels, mask, classes }) => [packed, ...levels, mask, classes]));
    for (const path of this.files.keys()) if (!used.has(path)) this.files.delete(path);
    const drawings = new Map(this.layers.map(({ id, drawing }) => [id, drawing]));
    this.layers = loaded.map((layer) => ({ ...layer, most: 1, drawing: drawings.get(layer.id) ?? drawingOf(layer) }));
    this.shown = asked;
    this.draw();
    this.rescaled();
  }

  /** Whether what was asked for is drawn as finely as the view calls for. */
  isWhole() {
    return this.shown === this.asked && this.layers.every(({ drawing }) => drawing.level === drawing.wanted);
  }

  /** Have a level of a layer here. */
  bring({ packed, levels }, level) {
    return this.fetched(levels[packed.levels.indexOf(level)], (buffer) => level.take(buffer));
  }

  /** Draw again with the levels that are wanted, once they are here. */
  async refine() {
    const coarse = this.layers.filter(({ drawing }) => drawing.level !== drawing.wanted);
    if (!coarse.length) return;
    const wanted = coarse.map(({ drawing }) => drawing.wanted);
    try {
      await Promise.all(coarse.map((layer, i) => this.bring(layer, wanted[i])));
    } catch (error) {
      if (coarse.every(({ packed }) => this.layers.every((layer) => layer.packed !== packed))) return; // gone meanwhile
      throw error;
    }
    if (this.layers.some(({ drawing }) => drawing.level !== drawing.wanted && drawing.wanted.isHere)) this.draw();
  }

  /** What a path holds; it is fetched once. */
  fetched(path, read) {
    if (!this.files.has(path)) {
      this.files.set(path, fetch(path).then((answer) => {
        if (!answer.ok) throw new Error(`${path} is not there.`);
        return answer.arrayBuffer();
      }).then(read));
    }
    return this.files.get(path);
  }

  /** Use the colours of a theme. */
  paint(theme, colours) {
    if (theme === this.theme) return;
    Object.assign(this, { theme, colours });
    this.draw();
  }

  /** Draw anew where what is drawn does not reach over the whole view. */
  follow() {
    if (!this.drawn || !this.layers.length) return;
    const { min, max } = this.map.getPixelBounds();
    const { origin, left, top, width, height, scale } = this.drawn;
    // A jump takes another origin, from which the canvas would lie elsewhere.
    const isSame = origin === this.map.getPixelOrigin() && scale === this.scale();
    const isWithin = isSame && min.x >= left && min.y >= top && max.x <= left + width && max.y <= top + height;
    if (!isWithin) this.draw();
  }

  scale() {
    return 256 * 2 ** this.map.getZoom();
  }

  draw() {
    const pen = this.canvas.getContext("2d");
    if (!this.layers.length || !this.colours) {
      Object.assign(this.canvas, { width: 0, height: 0 });
      this.drawn = null;
      return;
    }
    const { pad, size, sharpness } = lay(this.canvas, this.map, PADDING);
    const { min } = this.map.getPixelBounds();
    this.drawn = { origin: this.map.getPixelOrigin(), scale: this.scale(), left: min.x - pad.x, top: min.y - pad.y, width: size.x, height: size.y };
    // What is recorded for a picture (snapshot.js) has the squares of the screen.
    if (pen.canvas) this.sharpness = sharpness;
    pen.scale(sharpness, sharpness);
    const { sprites, colours } = this;
    const share = 1 / (1 + 2 * PADDING) ** 2;
    const frame = { views: turnsSeen(this.drawn).map((turn) => viewOf(this.drawn, turn)), zoom: this.map.getZoom(), sharpness: this.sharpness, share, colours, sprites };
    for (const layer of this.layers) layer.drawing.count(layer, frame);
    this.rescale();
    // Areas lie under lines, and lines under points; among their like, the first layer lies on top.
    for (const layer of [...this.layers].reverse().sort((one, other) => SORTS.indexOf(one.packed.kind) - SORTS.indexOf(other.packed.kind))) {
      layer.drawing.draw(pen, layer, frame, layer.looks.map((look) => this.strengths(look, layer.most)));
    }
    this.refine();
  }

  /** Have a layer's strongest colour mean a round number: moving the map a little does not change it. */
  rescale() {
    const before = this.layers.map(({ most }) => most).join();
    for (const layer of this.layers) layer.most = roundedUp(layer.drawing.most);
    if (this.layers.map(({ most }) => most).join() !== before) this.rescaled();
  }

  /** A look's colours for 1, 2–3, 4–7 … things at one spot, on a logarithmic scale up to the most. */
  strengths({ colours, shades }, most) {
    const index = this.theme === "dark" ? 1 : 0;
    if (most === 1) return new Array(STRENGTHS).fill(colours[index]);
    const theirs = shades[index];
    return Array.from({ length: STRENGTHS }, (_, strength) => theirs[Math.min(theirs.length - 1, Math.round((strength / Math.log2(most)) * (theirs.length - 1)))]);
  }

  /** What a legend says: of each layer its classes, and how many things are meant by how strong a colour. What has
   *  one look stands below the heading of its sort, what has several below its own name. */
  legend(words, notes) {
    if (!this.colours) return [];
    return this.layers.map(({ label, looks, most, drawing, packed }) => {
      const isOne = looks.length === 1;
      const rows = looks.map((look) => [drawing.symbol(this.strengths(look, 1)[0], this.colours), look.label]);
      if (most > 1) {
        const counted = words.crowd.replace("{count}", most.toLocaleString("en"));
        rows.push([scaleBar(this.strengths(looks[0], most)), isOne ? counted : `${counted} ${words.commonest}`]);
      }
      return [isOne ? notes[HEADINGS[packed.kind]] : label, rows];
    });
  }
}

const drawingOf = ({ packed }) => (packed.kind === "points" ? new PointsDrawing() : new ShapesDrawing());

/** What is drawn of the world, once it was turned round so many times: its corner in pixels, and its box in units. */
function viewOf({ scale, left, top, width, height }, turn) {
  const origin = { x: left - turn * scale, y: top };
  const units = (pixels) => (pixels / scale) * WORLD;
  const box = { west: units(origin.x), north: units(origin.y), east: units(origin.x + width), south: units(origin.y + height) };
  return { perUnit: scale / WORLD, origin, width, height, box };
}

/** The next of 1, 10, 20, 50, 100, 200 … that is no less than a number. */
function roundedUp(number) {
  if (number <= 1) return 1;
  const tens = 10 ** Math.floor(Math.log10(number));
  return Math.max(10, tens * [1, 2, 5, 10].find((times) => times * tens >= number));
}

function scaleBar(strengths) {
  const shades = strengths.slice(0, strengths.indexOf(strengths.at(-1)) + 1);
  const parts = shades.map((fill, i) => svg("rect", { x: i, y: 0, width: 1.05, height: 1, fill }));
  return svg("svg", { width: 60, height: 10, viewBox: `0 0 ${shades.length} 1`, preserveAspectRatio: "none", "aria-hidden": "true" }, ...parts);
}
