// What is being measured: the course of its legs, its corners with their numbers, and its area once it is closed.

import { latLng } from "./geometry.js";

export class Measure {
  /** @param {L.Map} map */
  constructor(map) {
    this.map = map;
    map.createPane("measure").style.zIndex = 660;
    map.getPane("measure").style.pointerEvents = "none";
    this.drawn = L.layerGroup().addTo(map);
  }

  /** @param {{corners: number[][], course: number[][], closed: boolean}} measured positions, longitude first */
  draw({ corners, course, closed }) {
    this.drawn.clearLayers();
    const line = course.map(latLng);
    const look = { pane: "measure", interactive: false, className: closed ? "measured area" : "measured", fill: closed };
    if (line.length > 1) this.drawn.addLayer(L.polyline(line, { ...look, className: "measured casing", fill: false }));
    if (line.length > 1) this.drawn.addLayer(closed ? L.polygon(line, look) : L.polyline(line, look));
    corners.forEach((corner, i) => {
      const icon = L.divIcon({ className: "corner", html: corners.length > 1 ? `${i + 1}` : "", iconSize: [18, 18] });
      this.drawn.addLayer(L.marker(latLng(corner), { pane: "measure", icon, interactive: false, keyboard: false }));
    });
  }
}
