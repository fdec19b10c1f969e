// A picture of the map, from what snapshot.js took of it: enlarged, and looked at part by part.
// It is enlarged by a transform, so that nothing in it is laid out anew, and drawn sharp at every size.

const SVG = "http://www.w3.org/2000/svg";
const sheet = document.getElementById("sheet");
const root = document.documentElement.style;

/** Fill the page with what was taken of the map; done when its typefaces are there. */
async function fill(snapshot) {
  root.cssText = snapshot.root;
  sheet.innerHTML = snapshot.map;
  [...sheet.querySelectorAll("canvas")].forEach((canvas, i) => canvas.replaceWith(drawing(canvas, snapshot.drawings[i])));
  for (const element of sheet.querySelectorAll("[data-style]")) element.style.cssText = flat(element.dataset.style);
  const size = { width: `${snapshot.width}px`, height: `${snapshot.height}px` };
  Object.assign(sheet.style, size);
  Object.assign(sheet.firstElementChild.style, size);
  sheet.querySelector(".legend").scrollTop = snapshot.scrolled;
  await Promise.all(["", "600 ", "italic "].map((style) => document.fonts.load(`${style}13px "Source Sans Pro"`)));
}

/** Leaflet moves things in three dimensions, for which Chromium keeps each as a bitmap: enlarged, it would be blurred. */
const flat = (style) => style.replace(/translate3d\(([^,]+),([^,]+),[^)]+\)/g, "translate($1,$2)");

/** What a canvas was told to draw, as SVG in its place: lines stay lines at every size and on paper. */
function drawing(canvas, { width, height, elements }) {
  const svg = element("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "data-style": canvas.dataset.style }, elements);
  svg.setAttribute("class", canvas.className);
  return svg;
}

function element(name, attributes, content) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (typeof content === "string") made.textContent = content;
  else made.append(...content.map((part) => element(...part)));
  return made;
}

let filled = Promise.resolve();

window.picture = Object.freeze({
  load(snapshot) {
    filled = fill(snapshot);
  },
  /** Show the part that begins at (x, y) in pixels of the map enlarged so many times, under a seal of a colour. */
  async show(times, x, y, seal) {
    await filled;
    sheet.style.transform = `translate(${-x}px, ${-y}px) scale(${times})`;
    root.setProperty("--seal", seal);
  },
});
