// The base map: land with its coast, rivers and boundaries, drawn as SVG and coloured by the style sheet.

import { latLng, linesOf } from "./geometry.js";

const PANES = ["land", "rivers", "boundaries"];
/** Rivers show from the zoom at which they are no longer a tangle: scale rank → zoom. */
const riverZoom = (rank) => Math.max(4, rank);

/**
 * @param {L.Map} map
 * @param {Object<string, object>} layers GeoJSON by name
 */
export function drawBasemap(map, { land, rivers, boundaries }) {
  PANES.forEach((name, i) => {
    map.createPane(name).style.zIndex = 210 + i;
  });
  const renderers = Object.fromEntries(PANES.map((pane) => [pane, L.svg({ pane, padding: 0.4 })]));
  const draw = (pane, className, options, data) => L.geoJSON(data, {
    interactive: false,
    pane,
    renderer: renderers[pane],
    coordsToLatLng: latLng,
    style: (feature) => ({ className: className(feature), ...options(feature) }),
  });
  draw("land", () => "land", () => ({ fillOpacity: 1, smoothFactor: 0.6 }), land).addTo(map);
  draw("boundaries", ({ properties }) => `boundary ${properties.kind}`, () => ({ fill: false }), boundaries).addTo(map);
  drawRivers(map, rivers, (rank, features) => draw(
    "rivers", () => "river", () => ({ fill: false, weight: rank <= 5 ? 1.4 : 0.8 }), features,
  ));
}

/** Rivers come and go with the zoom, a group for each rank. */
function drawRivers(map, rivers, draw) {
  const ranks = Map.groupBy(rivers.features.filter(({ geometry }) => linesOf(geometry).length), ({ properties }) => properties.rank);
  const groups = [...ranks].map(([rank, features]) => [rank, draw(rank, features)]);
  const update = () => {
    for (const [rank, group] of groups) {
      if (map.getZoom() >= riverZoom(rank)) group.addTo(map);
      else group.remove();
    }
  };
  map.on("zoomend", update);
  update();
}
