// The line at the page's edge: what was read, what could not be, and the one question whether an account is the user's.

import css from "./edge.css";
import { edgePlace } from "./edge-place.js";
import { NO_MESSAGES, edgeWords } from "./edge-words.js";
import { GLYPHS } from "./glyphs.js";
import { createHost } from "./host.js";
import { button, drawing, make } from "./nodes.js";

/** @typedef {import("./edge-words.js").EdgeModel} EdgeModel */
/**
 * @typedef {object} EdgeHandlers
 * @property {() => void} [yes] @property {() => void} [notMe]  the answers to "Is this you?"
 * @property {() => void} [readAgain]  of a page that is paused or left out
 * @property {() => void} [donate]     of a page that the site has changed: what may be given away to mend it
 * @property {() => void} [refresh]    of a page that an update of the extension left behind
 */
/** @typedef {import("./host.js").HostOptions & {now?: () => Date}} EdgeOptions */

const MARKS = { calm: "head", waiting: "said", limit: "struck" }; // told apart by shape, not by colour alone
const ROOMY = 1100; // px: in narrower windows the corner lies over the feed, so the line starts as a dot

/** @param {EdgeModel} model @param {EdgeHandlers} handlers @param {EdgeOptions} options */
export function createEdge(model, handlers, options) {
  const now = options.now ?? (() => new Date());
  const { host, root, setTheme, style } = createHost("div", [css], options);
  const mark = button("", "mark", fold);
  const said = make("div", "said");
  const answers = make("div", "answers");
  const text = make("div", "");
  const line = make("div", "line", mark, said);
  const ending = new AbortController();
  const place = edgePlace({ host, style }, { folded, cramp });
  /** @type {boolean|null} what the user chose; null until then */
  let chosen = null;
  let cramped = false; // the site's buttons leave no room for the line
  let shown = "";
  const aloud = news();

  text.setAttribute("role", "status");
  said.id = "said";
  said.append(text, answers);
  mark.setAttribute("aria-controls", "said");
  root.append(line);
  window.addEventListener("resize", afresh, { signal: ending.signal, passive: true });

  function folded() {
    return chosen ?? (cramped || (innerWidth < ROOMY && model.state !== "account"));
  }

  function fold() {
    chosen = !folded();
    afresh();
  }

  /** @param {boolean} on */
  function cramp(on) {
    cramped = on;
    fit();
  }

  function afresh() {
    place.leave();
    show();
  }

  function show() {
    draw();
    fit();
    place.look();
  }

  function draw() {
    const words = edgeWords(model, now());
    const signature = JSON.stringify(words);
    if (signature === shown) return;
    shown = signature;
    if (words.answers.length !== answers.childElementCount) place.leave(); // what is to be pressed lies free at once
    text.ariaLive = aloud(model, words) ? "polite" : "off";
    const main = make("p", "main", words.main);
    if (words.command) main.append(" ", make("code", "", words.command));
    text.replaceChildren(main, ...words.more.map((sentence) => make("p", "", sentence)));
    answers.replaceChildren(
      ...words.answers.map(({ id, label }, at) => button(label, at === 0 ? "act first" : "act", () => handlers[id]?.())),
    );
    answers.hidden = words.answers.length === 0;
    mark.dataset.tone = words.tone;
    mark.replaceChildren(drawing(GLYPHS[MARKS[words.tone]], 16));
    mark.title = words.main;
  }

  /** As a line or as a dot. */
  function fit() {
    const small = folded();
    line.classList.toggle("folded", small);
    said.className = small ? "said unseen" : "said";
    for (const answer of answers.querySelectorAll("button")) answer.tabIndex = small ? -1 : 0;
    mark.setAttribute("aria-expanded", String(!small));
    mark.setAttribute("aria-label", small ? `Nod: ${mark.title} Unfold` : "Nod: fold to a dot");
  }

  show();
  requestAnimationFrame(place.stand); // by then the caller has put it into the page
  return {
    host,
    setTheme,
    /** @param {EdgeModel} next */
    update(next) {
      model = next;
      show();
    },
    remove() {
      ending.abort();
      host.remove();
    },
  };
}

/**
 * What is read out to those who listen: what was not said yet of this page, and that more people wait than before. Running
 * counts are not, nor that somebody has been scrolled away.
 * @returns {(model: EdgeModel, words: import("./edge-words.js").EdgeWords) => boolean}
 */
function news() {
  let state = "";
  let waited = -1;
  /** @type {Set<string>} */
  const said = new Set();

  return (model, { main, more }) => {
    if (model.state !== state) {
      said.clear();
      waited = -1;
    }
    state = model.state;
    if (state === "reading") return false;
    const waiting = model.waiting ?? 0;
    const sentences = (state === "read" ? more : [main, ...more]).map((words) => words.replace(/\d+/g, ""));
    const fresh = (state === "read" && waiting > waited) || sentences.some((words) => words !== NO_MESSAGES && !said.has(words));
    for (const words of sentences) said.add(words);
    waited = waiting;
    return fresh;
  };
}
