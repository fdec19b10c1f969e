// The view: kept in the page's address, `#zoom/latitude/longitude/west,south,east,north`, where the window reads it and a
// page that is loaded again finds it; and its middle, which stays where it is when the window changes its size.

/** Half a pixel across and half a pixel down, and a little more. */
const ROUNDING = 0.75;
/** Chromium takes 200 new addresses in ten seconds; after that it takes none for a while, and complains. After so many in
 *  that time (a key held down) the view is written only so often, in milliseconds, and once more when it rests. */
const WRITTEN_AT_ONCE = 100;
const PERIOD = 10_000;
const REST = 125;

export class View {
  /** Look at what the address says, or else at a region.
   *  @param {L.Map} map @param {[number, number][]} region its corners, in Leaflet's order */
  constructor(map, region) {
    this.map = map;
    this.written = [];
    this.waiting = 0;
    this.restore(region);
    this.middle = map.getCenter();
    map.on("moveend", () => this.follow());
    map.on("resize", () => map.setView(this.middle, map.getZoom(), { reset: true }));
  }

  /** Write every view from now on. */
  keep() {
    this.map.on("moveend resize", () => this.save());
    this.save();
  }

  restore(region) {
    const [zoom, latitude, longitude] = location.hash.slice(1).split("/").map(Number);
    if ([zoom, latitude, longitude].every(Number.isFinite)) this.map.setView([latitude, longitude], zoom, { animate: false });
    else this.map.fitBounds(region, { animate: false });
  }

  /** Leaflet rounds the middle to whole pixels when the map changes its size, each time, and also where the size is told to
   *  it and is the same: that is no other middle. */
  follow() {
    const off = this.map.latLngToContainerPoint(this.middle).distanceTo(this.map.getSize().divideBy(2));
    if (off > ROUNDING) this.middle = this.map.getCenter();
  }

  save() {
    const now = performance.now();
    while (now - this.written[0] > PERIOD) this.written.shift();
    clearTimeout(this.waiting);
    if (this.written.length >= WRITTEN_AT_ONCE && now - this.written.at(-1) < REST) {
      this.waiting = setTimeout(() => this.save(), REST);
      return;
    }
    this.written.push(now);
    const { lat, lng } = this.middle;
    const box = this.map.getBounds().toBBoxString().split(",").map((degrees) => Number(degrees).toFixed(6)).join();
    history.replaceState(null, "", `#${this.map.getZoom().toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}/${box}`);
  }
}
