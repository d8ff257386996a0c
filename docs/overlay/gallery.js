// docs/overlay.html: each part of the overlay in all its states, on the backgrounds of both sites.
// Built to docs/overlay.js by `python -m tools.overlay_page`, so that the page opens from the disk.

import { createChip, createDonate, createEdge, createFirstNod, createPanel } from "../../tests/overlay/entry.js";
import { CHIPS, EDGES, FIRST_NODS, NOW, PANELS } from "./states.js";

const SITES = [
  { title: "X, light", theme: "light", look: "x" },
  { title: "X, dim", theme: "dim", look: "x" },
  { title: "X, black", theme: "dark", look: "x" },
  { title: "Facebook, light", theme: "light", look: "facebook" },
  { title: "Facebook, dark", theme: "dark", look: "facebook" },
];
const heard = () => ({});
const CHIP_HANDLERS = { done: heard, snooze: heard, notForMe: heard, undo: heard };
const now = () => new Date(NOW);

/** @param {string} tag @param {string} className @param {...(Node|string)} children */
function make(tag, className, ...children) {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
}

/** @param {{theme: any, look: string}} site @param {any} state */
function post({ theme }, { says, words, model, heard: name }) {
  const chip = createChip(model, CHIP_HANDLERS, { debug: true, theme, now });
  if (name) chip.heard(name);
  const author = make("span", "author", model.name);
  author.dir = "auto";
  const line = make("div", "line", author, chip.host);
  const text = make("div", "text", words);
  text.dir = "auto";
  const article = make("article", "post", make("div", "face"), make("div", "body", line, text));
  article.title = says;
  return article;
}

const GIVEN_AWAY = '<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';

/** A window of its own for a part that stands at the page's edge. @param {string} says @param {{host: HTMLElement}} part @param {number} height */
function corner(says, part, height) {
  const frame = make("div", "corner", part.host);
  frame.style.height = `${height}px`;
  return make("figure", "", frame, make("figcaption", "", says));
}

/** A box in which somebody writes, and the panel under it. @param {any} state @param {any} options */
function writing({ says, model, height, folded = false, why = false, copied = false }, options) {
  const handlers = { copy: async () => true, notUseful: heard, rest: heard, leave: heard };
  const panel = createPanel(handlers, { ...options, key: "Shift+F2" });
  const box = make("div", "writing", model.text.slice(0, 40));
  box.dir = "auto";
  const frame = make("div", "corner", box, panel.host);
  frame.style.height = `${height}px`;
  panel.update(model);
  panel.standIn(8, 36, !folded);
  const press = (/** @type {string} */ button) => panel.host.shadowRoot?.querySelector(button)?.dispatchEvent(new MouseEvent("click"));
  if (why) press(".hint [aria-controls]");
  if (copied) press(".copy");
  return make("figure", "", frame, make("figcaption", "", says));
}

for (const site of SITES) {
  const section = make("section", `site ${site.look} ${site.theme}`, make("h2", "", site.title));
  section.append(make("div", "feed", ...CHIPS.map((state) => post(site, state))));
  if (site.look === "x") {
    const options = { debug: true, theme: /** @type {any} */ (site.theme), now };
    const edges = EDGES.map(({ says, model, folded = false }) => {
      const edge = createEdge(model, {}, options);
      const mark = edge.host.shadowRoot?.querySelector(".mark");
      if (mark?.getAttribute("aria-expanded") === String(folded)) mark.dispatchEvent(new MouseEvent("click"));
      return corner(says, edge, 132);
    });
    const greetings = FIRST_NODS.map(({ says, model, heard: name, height }) => {
      const card = createFirstNod(model, { close: heard }, options);
      if (name) card.heard(name);
      return corner(says, card, height);
    });
    const giving = createDonate({ capture: GIVEN_AWAY, report: "{}" }, { close: heard, copy: async () => true, save: heard }, options);
    section.append(make("div", "corners", ...edges, ...greetings, corner("a page to give away", giving, 460)));
  }
  const options = { debug: true, theme: /** @type {any} */ (site.theme), now };
  section.append(make("h3", "", "While one writes"), make("div", "corners", ...PANELS.map((state) => writing(state, options))));
  document.body.append(section);
}
