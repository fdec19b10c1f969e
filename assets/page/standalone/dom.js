// Elements whose text is text: nothing here or in the other modules ever reads markup.

/**
 * @param {string} tag with its class, as in `p.muted`
 * @param {Object<string, string>} attributes
 * @param {...(Node|string)} children texts are set as they are; each of an element's own texts is isolated by the style,
 *   so that a direction mark in one cannot turn its neighbours round
 */
export function element(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name);
  made.className = classes.join(" ");
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A paragraph or the like, or nothing where there is nothing to say. */
export const said = (tag, text) => (text ? [element(tag, {}, text)] : []);

/** A button of some class that does something. */
export function button(name, act, ...children) {
  const made = element(`button.${name}`, { type: "button" }, ...children);
  made.addEventListener("click", act);
  return made;
}

/**
 * One stop for the tab key in a column of buttons or switches; arrows, Home and End go from one to the next.
 * @param {HTMLElement} column
 * @param {() => HTMLElement[]} stops those that can be reached now
 */
export function roving(column, stops) {
  column.addEventListener("keydown", (event) => {
    const all = stops();
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, next))].focus();
  });
  column.addEventListener("focusin", ({ target }) => {
    const all = stops();
    if (all.includes(target)) setStop(all, target);
  });
}

/** Let the tab key stop at one of these: the one given, or else the one it stops at already, or the first. */
export function setStop(all, wanted = null) {
  const stop = wanted ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}
