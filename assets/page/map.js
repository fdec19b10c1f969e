// The map page: puts its parts together, takes commands from the window, and tells it only which ids were picked.

import { Basemap } from "./basemap.js";
import { Features } from "./features.js";
import { latLng, linesOf, pointsOf } from "./geometry.js";
import { furnish } from "./furniture.js";
import { Labels } from "./labels.js";
import { Large } from "./large.js";
import { Measure } from "./measure.js";
import { Pointing, listen } from "./picking.js";
import { View } from "./view.js";

const map = window.map_caspian;
/** What is shown at first: from the Black Sea to the Aral, in Leaflet's order. */
const REGION = [[37.5, 39.5], [48.5, 62.5]];

/** The window's end of the channel; in a plain browser there is none. */
function connect() {
  return new Promise((resolve) => {
    if (!window.qt) resolve({ picked() {}, drawn() {} });
    else new QWebChannel(window.qt.webChannelTransport, (channel) => resolve(channel.objects.bridge));
  });
}

async function start() {
  const view = new View(map, REGION);
  // Names are measured to be placed, so their typeface has to be there first.
  const fonts = ["", "600 ", "italic "].map((style) => document.fonts.load(`${style}13px "Source Sans Pro"`));
  const [atlas, courses, bridge] = await Promise.all([
    fetch("data/atlas.json").then((answer) => answer.json()),
    fetch("data/basemap.bin").then((answer) => answer.arrayBuffer()),
    connect(),
    ...fonts,
  ]);
  const root = document.documentElement;
  const ground = new Basemap(atlas.basemap, new Float32Array(courses));
  const paint = (theme) => {
    for (const [name, colour] of Object.entries(atlas.themes[theme])) root.style.setProperty(`--${name.replace("_", "-")}`, colour);
    root.style.colorScheme = theme;
    ground.paint(atlas.themes[theme]);
  };
  const state = { theme: new URLSearchParams(location.search).get("theme") === "dark" ? "dark" : "light", selected: null, visible: null, faded: [], large: [] };
  paint(state.theme);
  ground.addTo(map);
  const features = new Features(map, atlas.features, atlas);
  const labels = new Labels(map, features, atlas.places);
  const measure = new Measure(map);
  const large = new Large(map, () => drawLegend());
  const drawLegend = furnish(map, features, atlas, () => large.legend(atlas.words, atlas.notes));
  const draw = () => {
    paint(state.theme);
    const visible = new Set(state.visible ?? features.all.keys());
    features.draw({ ...state, visible, faded: new Set(state.faded), colours: atlas.themes[state.theme] });
    large.paint(state.theme, atlas.themes[state.theme]);
    drawLegend(); // before the names are measured, so that the page is laid out once
    labels.draw();
  };
  let leaving = 0;
  const pointing = new Pointing(map);
  const name = listen(map, features, atlas.words, (ids) => bridge.picked(ids), pointing);
  // Until something is clicked or tabbed to, the page itself has the keyboard; the map's keys are meant for the map.
  window.addEventListener("keydown", ({ key }) => {
    if (document.activeElement === document.body && /^(Arrow|[-+=])/.test(key)) map.getContainer().focus();
  }, true);

  /** What the window may ask of the map. */
  window.caspian = Object.freeze({
    /** Change what is shown: visible ids (null: all), faded ids, the selected id, the theme, the large layers. */
    show(change) {
      Object.assign(state, change);
      draw();
      if (change.large) large.show(change.large);
    },
    /** Draw the atlas as it is now: it is fetched again, the page and its view stay. */
    async refresh() {
      Object.assign(atlas, await fetch("data/atlas.json", { cache: "no-store" }).then((answer) => answer.json()));
      features.replace(atlas.features);
      draw();
    },
    /** The names of the features there are, shown or not, by id. */
    names: () => Object.fromEntries([...features.all].map(([id, { properties }]) => [id, properties.name])),
    /** Bring a feature into view, moving no more than needed. */
    reveal(id) {
      const feature = features.all.get(id);
      if (feature?.geometry) reveal(feature);
    },
    /** Fit a box: west, south, east, north in degrees. */
    fit([west, south, east, north]) {
      map.fitBounds([latLng([west, south]), latLng([east, north])], { animate: false });
    },
    /** What stands on the map now, for those who cannot read it off a canvas: markers, lines, what is marked as differing. */
    standing: () => features.standing(),
    /** Whether large layers are drawn as finely as they will be: what they are drawn from may be on its way. */
    isWhole: () => large.isWhole(),
    /** Say at the pointer what it rests on of large layers: a name and what it is, of each. */
    name,
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps, { animate: false }),
    /** Look at a position from a zoom. */
    look: (position, zoom = map.getZoom()) => map.setView(latLng(position), zoom, { animate: false }),
    /** Clicks are positions for the window, not features to pick. */
    point: () => pointing.begin(),
    /** Clicks are picks again, after those that the window took. */
    pick: (clicks) => pointing.end(clicks),
    measure: (measured) => measure.draw(measured),
  });
  draw();
  view.keep();
  requestAnimationFrame(() => requestAnimationFrame(() => bridge.drawn()));
}

function reveal({ geometry }) {
  if (geometry.type === "Point") {
    const position = latLng(geometry.coordinates);
    const inner = map.getBounds().pad(-0.15);
    if (!inner.contains(position)) map.setView(position, Math.max(map.getZoom(), 6), { animate: false });
    return;
  }
  const box = L.latLngBounds([...pointsOf(geometry), ...linesOf(geometry).flat()].map(latLng));
  if (!map.getBounds().intersects(box) || !map.getBounds().pad(0.1).contains(box)) map.fitBounds(box, { padding: [50, 50], animate: false });
}

start();
