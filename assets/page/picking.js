// What is under the pointer, and what is said about it before it is clicked.

import { distanceToSegment, isArea, isInside } from "./geometry.js";

/** How near counts as on it, in pixels. */
const TOLERANCE = { mouse: 6, pen: 8, touch: 16 };
/** More than any symbol or line is wide. */
const REACH = 40;

/** The features within reach of a point of the map's container, highest first, points before lines before areas. */
function pick(map, features, point, pointerType = "mouse") {
  const tolerance = TOLERANCE[pointerType] ?? TOLERANCE.mouse;
  const { scale, left, top } = features.view();
  const place = (x, y) => L.point(x * scale - left, y * scale - top);
  const projected = [(point.x + left) / scale, (point.y + top) / scale];
  const reached = ({ id, geometry, properties: { style } }) => {
    const { lines, spots } = features.places.get(id);
    if (isArea(geometry) && isInside(lines, projected)) return true;
    return spots.some(({ x, y }) => place(x, y).distanceTo(point) <= Math.max(style.size / 2, tolerance))
      || lines.some((line) => isNear(point, line, place, tolerance + style.width / 2));
  };
  const found = Map.groupBy(features.near(point, REACH).filter(reached), rank);
  return [0, 1, 2].flatMap((wanted) => found.get(wanted) ?? []);
}

function isNear(point, line, place, reach) {
  let start = place(line[0], line[1]);
  for (let i = 2; i < line.length; i += 2) {
    const end = place(line[i], line[i + 1]);
    if (distanceToSegment(point, start, end) <= reach) return true;
    start = end;
  }
  return false;
}

/** What can be hit least easily comes first. */
function rank({ geometry }) {
  if (isArea(geometry)) return 2;
  return geometry.type.endsWith("LineString") ? 1 : 0;
}

/** How long a click takes, at most, from the window to here. */
const LAST_CLICK_MS = 300;

/** While this is on, clicks are positions for the window, not features to pick. The window counts those that it takes:
 *  commands and clicks come here on ways of their own, and either may be the faster. */
export class Pointing {
  constructor(map) {
    this.container = map.getContainer();
    this.awaited = 0;
    this.show(false);
  }

  begin() {
    this.awaited = 0;
    this.show(true);
  }

  /** @param {number} clicks that the window took: the last of them may come after this, and later ones may have come before */
  end(clicks) {
    this.awaited = Math.max(0, clicks - this.held.length);
    for (const pick of this.held.slice(clicks)) pick();
    this.show(false);
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => { this.awaited = 0; }, LAST_CLICK_MS);
  }

  /** Pick at a click, unless it was a position. */
  click(pick) {
    if (this.isOn) this.held.push(pick);
    else if (this.awaited) this.awaited -= 1;
    else pick();
  }

  show(isOn) {
    Object.assign(this, { isOn, held: [] });
    this.container.classList.toggle("pointing", isOn);
  }
}

/** Report clicks as ids, and show names under a resting pointer; returns what names more, which the window has found there. */
export function listen(map, features, words, picked, pointing = new Pointing(map)) {
  const card = L.DomUtil.create("div", "panel hover", map.getContainer());
  card.hidden = true;
  let pointerType = "mouse";
  map.getContainer().addEventListener("pointerdown", (event) => { pointerType = event.pointerType; });
  map.on("click", ({ containerPoint }) => {
    pointing.click(() => picked(pick(map, features, containerPoint, pointerType).map(({ id }) => id)));
  });
  let [frame, found, point] = [0, [], null];
  const hide = () => {
    cancelAnimationFrame(frame);
    card.hidden = true;
    point = null;
  };
  const show = () => {
    map.getContainer().style.cursor = found.length ? "pointer" : "";
    describe(card, found, words);
    place(card, point, map.getSize());
  };
  map.on("mousemove", ({ containerPoint }) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      [found, point] = [pointing.isOn ? [] : pick(map, features, containerPoint), containerPoint];
      show();
    });
  });
  map.on("mouseout movestart zoomstart", hide);
  return (records) => {
    if (point === null || pointing.isOn) return;
    found = [...found, ...records.map(([name, kind]) => ({ properties: { name, kind_label: kind } }))];
    show();
  };
}

const NAMED = 4;

function describe(card, found, words) {
  card.hidden = !found.length;
  card.replaceChildren(...found.slice(0, NAMED).map(({ properties }) => {
    const line = document.createElement("div");
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = ` · ${properties.kind_label}`;
    line.append(properties.name, kind);
    return line;
  }));
  if (found.length > NAMED) {
    const more = document.createElement("div");
    more.className = "kind";
    more.textContent = words.more.replace("{count}", found.length - NAMED);
    card.append(more);
  }
}

function place(card, point, size) {
  const left = point.x + 14 + card.offsetWidth > size.x ? point.x - 14 - card.offsetWidth : point.x + 14;
  const top = point.y + 14 + card.offsetHeight > size.y ? point.y - 14 - card.offsetHeight : point.y + 14;
  card.style.left = `${Math.max(0, left)}px`;
  card.style.top = `${Math.max(0, top)}px`;
}
