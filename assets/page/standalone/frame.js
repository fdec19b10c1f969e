// The panels around the map: tabs beside it on a wide screen, sheets over it on a small one; the details; Escape.

import { button, element, roving, setStop } from "./dom.js";

/** Screens on which the panels lie over the map; the style asks the same. */
const COMPACT = matchMedia("(max-width: 720px), (max-height: 500px)");

export class Frame {
  /** @param {() => void} closed called when the details were closed */
  constructor(closed) {
    this.closed = closed;
    this.tabs = [...document.querySelectorAll("[role=tab]")];
    this.details = document.getElementById("details");
    this.opener = null;
    for (const tab of this.tabs) tab.addEventListener("click", () => this.choose(COMPACT.matches && isChosen(tab) ? null : tab));
    roving(document.querySelector("[role=tablist]"), () => this.tabs);
    document.addEventListener("keydown", (event) => this.onKey(event));
    COMPACT.addEventListener("change", () => this.choose(COMPACT.matches ? null : this.tabs[0]));
    this.choose(COMPACT.matches ? null : this.tabs[0]);
  }

  /** Open the panel of a tab, or none. */
  choose(chosen) {
    for (const tab of this.tabs) {
      tab.setAttribute("aria-selected", tab === chosen);
      panelOf(tab).hidden = tab !== chosen;
    }
    setStop(this.tabs, chosen);
    // Two sheets would cover the whole map.
    if (chosen && COMPACT.matches && !this.details.hidden) this.close({ refocus: false });
  }

  /** Fill and open the details, and go to their heading; `opener` gets the focus back. */
  open([heading, ...parts], opener = null) {
    this.opener = opener ?? document.activeElement;
    if (COMPACT.matches) this.choose(null);
    this.details.replaceChildren(element("div.top", {}, heading, this.closeButton()), ...parts);
    this.details.hidden = false;
    this.details.scrollTop = 0;
    heading.focus({ preventScroll: true });
  }

  close({ refocus = true } = {}) {
    if (this.details.hidden) return;
    this.details.hidden = true;
    this.closed();
    if (refocus) (this.opener?.checkVisibility() ? this.opener : this.home()).focus({ preventScroll: true });
    this.opener = null;
  }

  closeButton() {
    const close = button("quiet", () => this.close(), "×");
    close.setAttribute("aria-label", "Close the details");
    return close;
  }

  /** Pixels of the map that a sheet covers, at its right and at its bottom. */
  covered() {
    if (!COMPACT.matches || this.details.hidden) return { right: 0, bottom: 0 };
    const sheet = this.details.getBoundingClientRect();
    return sheet.width > innerWidth * 0.8 ? { right: 0, bottom: innerHeight - sheet.top } : { right: sheet.width, bottom: 0 };
  }

  home() {
    return this.tabs.find(isChosen) ?? this.tabs[0];
  }

  onKey(event) {
    const typing = event.target.matches?.("input[type=search]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.getElementById("search").focus();
    } else if (event.key === "Escape" && !event.defaultPrevented) {
      if (!this.details.hidden) this.close();
      else if (COMPACT.matches && this.tabs.some(isChosen)) this.leave();
      else document.getElementById("clear").click();
    }
  }

  /** Close the sheet of a tab and go back to the tab. */
  leave() {
    const tab = this.home();
    this.choose(null);
    tab.focus();
  }
}

const isChosen = (tab) => tab.getAttribute("aria-selected") === "true";

const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));
