/// <reference path="./css.d.ts" />
// The neutral element that each part stands on. Its shadow root is closed, so that a site cannot read a person's history
// out of it; the debug setting opens it for tests. Styles are adopted sheets: no <style>, whatever the page's policy.

import base from "./base.css";
import tokens from "./tokens.css";

/** @typedef {"light"|"dim"|"dark"} Theme */
/** @typedef {{debug?: boolean, theme?: Theme}} HostOptions */

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** @param {string} css */
function sheet(css) {
  let made = sheets.get(css);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return made;
}

// What happens on our parts is no business of the site: X opens a post on any click inside it, both sites have
// single-key shortcuts. Nothing of it leaves the host.
const OURS = [
  "click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend",
  "keydown", "keypress", "keyup", "copy",
];

/** A key that does something of ours does nothing else. @param {Event} event  heard before the site hears it */
export function keepFromSite(event) {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * @param {"span"|"div"} tag  span inside a line of the site's, div at the page's edge
 * @param {string[]} css  the part's own style sheets
 * @param {HostOptions} options
 * @returns {{host: HTMLElement, root: HTMLElement, setTheme: (theme: Theme) => void, style: (css: string) => void}}
 *   `host` goes into the page; `root` is where the part builds its nodes; `style` sets rules of this one part, which the
 *   page cannot see as it would a style attribute
 */
export function createHost(tag, css, { debug = false, theme = "light" }) {
  const host = document.createElement(tag);
  host.setAttribute("data-nod", "");
  const shadow = host.attachShadow({ mode: debug ? "open" : "closed" });
  shadow.adoptedStyleSheets = [tokens, base, ...css].map(sheet);
  /** @type {CSSStyleSheet|null} */
  let own = null;
  const root = document.createElement(tag);
  root.dir = "ltr"; // our words are English; names and quotes bring their own direction
  root.lang = "en";
  root.dataset.theme = theme;
  shadow.append(root);
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    setTheme(next) {
      if (root.dataset.theme !== next) root.dataset.theme = next;
    },
    style(rules) {
      if (!own) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, (own = new CSSStyleSheet())];
      own.replaceSync(rules);
    },
  };
}
