// The ticks: Name · Their point · Answered. A tick without a meaning here is absent, not grey; an open ring is an offer.

import { GLYPHS } from "./glyphs.js";
import { drawing, make } from "./nodes.js";

/** @typedef {"name"|"point"|"answered"} Tick */
/** @typedef {Partial<Record<Tick, boolean>>} Ticks  which ticks have a meaning here, whether each is there */

const WORDS = /** @type {[Tick, string][]} */ ([["name", "Name"], ["point", "Their point"], ["answered", "Answered"]]);

/** @returns {{node: HTMLElement, update: (ticks: Ticks) => string[]}}  `update` gives the words of those that are new */
export function createTicks() {
  const node = make("div", "ticks");
  /** @type {Ticks} */
  let before = {};
  let drawn = "";

  node.setAttribute("role", "group");
  node.setAttribute("aria-label", "What your answer holds");

  /** @param {Ticks} ticks */
  function update(ticks) {
    const here = WORDS.filter(([id]) => ticks[id] !== undefined);
    const fresh = here.filter(([id]) => ticks[id] && !before[id]).map(([, word]) => word);
    before = ticks;
    node.hidden = here.length === 0;
    const now = JSON.stringify(here.map(([id]) => [id, ticks[id]]));
    if (now !== drawn) node.replaceChildren(...here.map(([id, word]) => tick(word, ticks[id] === true)));
    drawn = now;
    return fresh;
  }

  return { node, update };
}

/** @param {string} word @param {boolean} there */
function tick(word, there) {
  const node = make("span", "tick", drawing(GLYPHS[there ? "tick" : "ring"], 14), word);
  node.append(make("span", "unseen", there ? ": there" : ": not yet"));
  if (there) node.dataset.done = "";
  return node;
}
