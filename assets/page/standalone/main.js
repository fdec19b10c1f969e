// The map in one file. The data stands in the page itself, as JSON that is never read as markup; nothing is fetched.

import { Basemap } from "../basemap.js";
import { Features } from "../features.js";
import { furnish, symbolOf } from "../furniture.js";
import { latLng, linesOf } from "../geometry.js";
import { Labels } from "../labels.js";
import { listen } from "../picking.js";
import { aboutPanel } from "./about.js";
import { chooser, thingDetails } from "./details.js";
import { Filter } from "./filter.js";
import { Frame } from "./frame.js";
import { List } from "./list.js";
import { layersPanel, sourcesPanel } from "./switches.js";

const map = window.map_caspian;
const at = (id) => document.getElementById(id);
const PADDING = 40;
const CLOSEST = 8;
const DARK = matchMedia("(prefers-color-scheme: dark)");

async function start() {
  const atlas = JSON.parse(at("atlas").textContent);
  const record = JSON.parse(at("record").textContent);
  // Names are measured to be placed, so their typeface has to be there first.
  await Promise.all(["", "600 ", "italic "].map((style) => document.fonts.load(`${style}13px "Source Sans Pro"`)));
  new Explorer(atlas, record).open();
}

function courses() {
  const bytes = atob(at("basemap").textContent);
  return new Float32Array(Uint8Array.from(bytes, (character) => character.charCodeAt(0)).buffer);
}

class Explorer {
  constructor(atlas, record) {
    Object.assign(this, { atlas, record, selected: null, dark: DARK.matches });
    this.things = new Map(record.things.map((thing) => [thing.id, thing]));
    this.filter = new Filter(record.things, record.facts);
    this.ground = new Basemap(atlas.basemap, courses());
    this.features = new Features(map, atlas.features, atlas);
    this.symbol = (thing) => (this.features.all.has(thing.id) ? [symbolOf(this.features, this.features.all.get(thing.id))] : []);
    this.frame = new Frame(() => this.select(null));
    map.getPane("mapPane").setAttribute("aria-hidden", "true"); // the list says it in order
    map.fitBounds(boundsOf(record.view), { animate: false });
    this.paint();
    this.ground.addTo(map);
    this.labels = new Labels(map, this.features, atlas.places);
    this.drawLegend = furnish(map, this.features, atlas);
    this.list = new List(at("panel-list"), record, (id, opener) => this.show(id, opener));
    const changed = () => this.draw();
    this.refresh = [
      layersPanel(at("panel-layers"), record, this.filter, this.symbol, changed),
      sourcesPanel(at("panel-sources"), record, this.filter, changed),
    ];
    aboutPanel(at("panel-about"), record);
    this.moveLegend();
  }

  /** The legend stands below the layers, for over the map it would hide a quarter of it. */
  moveLegend() {
    const legend = map.getContainer().querySelector(".legend");
    legend.open = true;
    at("panel-layers").append(legend);
  }

  open() {
    at("asked").textContent = this.record.asked;
    at("search").addEventListener("input", ({ target }) => { this.filter.text = target.value; this.draw(); });
    at("clear").addEventListener("click", () => this.clear());
    at("theme").addEventListener("click", () => this.useTheme(!this.dark));
    DARK.addEventListener("change", ({ matches }) => this.useTheme(matches));
    addEventListener("hashchange", () => this.showAddressed());
    addEventListener("beforeprint", () => this.print(true));
    addEventListener("afterprint", () => this.print(false));
    new ResizeObserver(() => this.resize()).observe(map.getContainer());
    listen(map, this.features, this.atlas.words, (ids) => this.picked(ids));
    this.useTheme(this.dark);
    this.showAddressed();
    document.documentElement.dataset.ready = "";
  }

  /** Bring the map, the list and the switches up to what is asked for. */
  draw() {
    const found = this.filter.found();
    const visible = new Set(found.map(({ id }) => id));
    this.features.draw({ visible, faded: new Set(), selected: this.selected, theme: this.theme, colours: this.colours });
    this.labels.draw();
    this.drawLegend();
    this.list.show(found, this.selected);
    for (const refresh of this.refresh) refresh();
    const all = this.record.things.length;
    at("count").textContent = found.length === all ? `${all} features` : `${found.length} of ${all} features`;
    at("clear").hidden = this.filter.isEmpty;
  }

  clear() {
    this.filter.clear();
    at("search").value = "";
    if (document.activeElement === at("clear")) at("search").focus();
    this.draw();
  }

  // --- Selecting -----------------------------------------------------------------------

  picked(ids) {
    if (ids.length === 1) this.show(ids[0]);
    else if (ids.length) this.frame.open(chooser(ids.map((id) => this.things.get(id)), this.symbol, (id) => this.show(id)));
    else this.frame.close({ refocus: false });
  }

  /** Select a thing, tell what is known of it and bring it into view. */
  show(id, opener = null) {
    const thing = this.things.get(id);
    this.select(id);
    this.frame.open(thingDetails(thing, this.record), opener ?? this.list.buttonOf(id));
    if (thing.is_placed) this.reveal(this.features.all.get(id));
    this.labels.draw(); // clear of the details, which may lie over the map
  }

  select(id) {
    this.selected = id;
    history.replaceState(null, "", `#${encodeURIComponent(id ?? "")}`);
    this.draw();
  }

  /** A phone that is turned, or a panel that opens, does not push what is selected out of sight. */
  resize() {
    resized();
    const feature = this.features.all.get(this.selected);
    if (feature?.geometry) this.reveal(feature);
  }

  showAddressed() {
    const id = decoded(location.hash.slice(1));
    if (id && this.things.has(id) && id !== this.selected) this.show(id);
  }

  /** Move and zoom no more than is needed for a feature to be seen beside whatever covers the map. */
  reveal({ geometry }) {
    resized();
    const { right, bottom } = this.frame.covered();
    const places = geometry.type === "Point" ? [geometry.coordinates] : linesOf(geometry).flat();
    const box = L.latLngBounds(places.map(latLng));
    const size = map.getSize();
    const free = L.bounds([PADDING, PADDING], [size.x - right - PADDING, size.y - bottom - PADDING]);
    const seen = [box.getNorthWest(), box.getSouthEast()].map((corner) => map.latLngToContainerPoint(corner));
    if (seen.every((point) => free.contains(point))) return;
    map.fitBounds(box, {
      paddingTopLeft: [PADDING, PADDING],
      paddingBottomRight: [right + PADDING, bottom + PADDING],
      maxZoom: geometry.type === "Point" ? Math.max(map.getZoom(), 6) : CLOSEST,
      animate: false,
    });
  }

  // --- Colours and paper ----------------------------------------------------------------

  get theme() {
    return this.dark ? "dark" : "light";
  }

  get colours() {
    return this.atlas.themes[this.theme];
  }

  useTheme(dark) {
    this.dark = dark;
    at("theme").setAttribute("aria-pressed", dark);
    this.paint();
    this.list.paint(this.symbol);
    this.draw();
  }

  paint() {
    const root = document.documentElement;
    for (const [name, colour] of Object.entries(this.colours)) root.style.setProperty(`--${name.replace("_", "-")}`, colour);
    root.style.colorScheme = this.theme;
    this.ground.paint(this.colours);
    Object.assign(this.features, { theme: this.theme, colours: this.colours });
  }

  /** On paper the map has the size of a page and light colours, whatever the screen has. */
  print(printing) {
    if (printing) this.before = { dark: this.dark, view: map.getBounds() };
    document.documentElement.classList.toggle("printing", printing);
    this.useTheme(!printing && this.before.dark);
    resized();
    map.fitBounds(this.before.view, { animate: false });
  }
}

/** The map's upper left corner stays where it is when a panel opens beside it. */
const resized = () => map.invalidateSize({ pan: false });

const boundsOf = ([west, south, east, north]) => L.latLngBounds(latLng([west, south]), latLng([east, north]));

/** What an address says, or nothing where it says it wrongly. */
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
}

start();
