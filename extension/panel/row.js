// One who waits: name, what they said with the reason first, since when; opened, everything that can be done about it.

import { GLYPHS } from "../overlay/glyphs.js";
import { shorten } from "../overlay/names.js";
import { drawing } from "../overlay/nodes.js";
import { exact, on } from "../overlay/times.js";
import { firstTime, timesHere, wait } from "../overlay/words.js";
import { platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { SITE, afterName, nameOf, shortName, signOf, spoken } from "./said.js";
import { snoozeMenu } from "./snooze.js";

/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/**
 * @typedef {object} RowState
 * @property {boolean} open      unfolded
 * @property {boolean} stop      the one row that Tab reaches
 * @property {boolean} snoozing  the choice of a time is shown
 * @property {PersonPage|null} person  read when the row is opened
 * @property {boolean} keys      single keys are on
 */
/**
 * @typedef {object} RowActs
 * @property {(id: string) => void} toggle
 * @property {(nudge: Nudge) => void} done
 * @property {(nudge: Nudge, until: string) => void} snooze
 * @property {(id: string) => void} askSnooze
 * @property {(nudge: Nudge) => void} elsewhere
 * @property {(nudge: Nudge) => void} notForMe
 * @property {(person: string) => void} about
 * @property {(words: string) => void} say  aloud, where nothing on the screen changes
 */

const LONGEST = 400; // graphemes of somebody's words in the list; the page has the rest

/** @param {Nudge} nudge @param {RowState} state @param {RowActs} acts @param {Date} now @returns {HTMLLIElement} */
export function row(nudge, state, acts, now) {
  const id = `row-${nudge.id}`;
  const body = el("div", { id: `${id}-more`, class: "more" }, ...(state.open ? unfolded(nudge, state, acts, now) : []));
  body.hidden = !state.open;
  return el(
    "li",
    { class: "row", "data-open": state.open, click: (event) => besides(event) && acts.toggle(nudge.id) },
    el("h3", {}, head(nudge, id, state, acts, now)),
    ...sentences(nudge),
    body,
  );
}

/** @param {Nudge} nudge @param {string} id @param {RowState} state @param {RowActs} acts @param {Date} now */
function head(nudge, id, state, acts, now) {
  const waits = wait({ waitingSince: nudge.waiting_since, since: nudge.since }, now);
  return el(
    "button",
    {
      id,
      type: "button",
      class: "who",
      "data-stop": nudge.id,
      tabindex: state.stop ? "0" : "-1",
      "aria-expanded": String(state.open),
      "aria-controls": `${id}-more`,
      click: () => acts.toggle(nudge.id),
    },
    sign(nudge),
    el("bdi", { class: "name", dir: "auto" }, nameOf(nudge)),
    el("span", { class: "unseen" }, ` ${signOf(nudge).words}, `),
    el("time", { datetime: nudge.waiting_since, title: waits?.exact ?? "" }, `${SITE[nudge.platform]}, ${waits?.words ?? ""}`),
  );
}

/** The reason's dot: a colour with its glyph, the words stand beside it. @param {Nudge} nudge */
export function sign(nudge) {
  const { glyph, tone } = signOf(nudge);
  return el("span", { class: "dot", "data-tone": tone }, drawing(GLYPHS[glyph], 16));
}

/** Each reason in a sentence that goes on after the name; their words in their own direction. @param {Nudge} nudge */
export function sentences(nudge) {
  const first = firstTime(nudge.reasons) && spoken(nudge)[0]?.id !== "first-contact";
  return spoken(nudge).map(({ text }, at, all) => {
    const { lead, words } = afterName(nameOf(nudge), text);
    return el(
      "p",
      { class: "said" },
      el("bdi", { class: words ? "lead" : "" }, shorten(lead, LONGEST)),
      words ? " " : null,
      words ? el("bdi", { dir: "auto" }, shorten(words, LONGEST)) : null,
      first && at === all.length - 1 ? el("span", { class: "first" }, " First time here.") : null,
    );
  });
}

/** @param {Nudge} nudge @param {RowState} state @param {RowActs} acts @param {Date} now @returns {(Node|null)[]} */
function unfolded(nudge, state, acts, now) {
  return [
    ...theirWords(nudge, state.person, now),
    lastNod(state.person, now),
    el("p", { class: "quiet" }, where(nudge, now)),
    beginnings(nudge, acts.say),
    actions(nudge, state, acts),
    state.snoozing ? snoozeMenu(nudge, (until) => acts.snooze(nudge, until), now) : null,
  ];
}

/** What they wrote in full, oldest first, where it was read and does not stand above already. @param {Nudge} nudge @param {PersonPage|null} page @param {Date} now */
function theirWords(nudge, page, now) {
  const above = nudge.reasons.map(({ text }) => afterName(nameOf(nudge), text).words);
  /** @param {import("../protocol.js").TimelineItem} item */
  const theirs = ({ post }) => (post && nudge.posts.includes(post.key) && !above.includes(post.text.trim()) ? [post] : []);
  const posts = (page?.timeline ?? []).flatMap(theirs);
  return posts.reverse().map(({ text, at, first_seen }) =>
    el(
      "blockquote",
      {},
      el("bdi", { dir: "auto" }, shorten(text, LONGEST)),
      el("footer", {}, el("time", { datetime: at ?? first_seen, title: exact(at ?? first_seen) }, at ? on(at, now) : `first seen ${on(first_seen, now)}`)),
    ),
  );
}

/** "3rd time here. You last wrote on 3 November: “Two left.”" @param {PersonPage|null} page @param {Date} now */
function lastNod(page, now) {
  if (!page) return null;
  const { last_out: last, times_here: times } = page.person;
  const when = last?.at ? on(last.at, now) : "at a time I did not see";
  if (!last) return times > 1 ? el("p", { class: "quiet" }, `${timesHere(times)}. I have seen no words from you to them yet.`) : null;
  return el(
    "p",
    { class: "quiet" },
    times > 0 ? `${timesHere(times)}. ` : null,
    `You last wrote ${when}`,
    ...(last.text ? [": “", el("bdi", { dir: "auto" }, shorten(last.text, 120)), "”"] : ["."]),
  );
}

/** "On X since Tuesday 17 November 2026 at 09:30. Asks a question, longest first." @param {Nudge} nudge @param {Date} now */
function where(nudge, now) {
  const waits = nudge.since === "first-seen" ? wait({ waitingSince: nudge.waiting_since, since: nudge.since }, now)?.exact : `Since ${exact(nudge.waiting_since)}`;
  return `${SITE[nudge.platform]}. ${waits}. Stands here: ${nudge.order_text}.`;
}

/** Beginnings of an answer, which the user ends. @param {Nudge} nudge @param {(words: string) => void} say */
function beginnings({ starters, id }, say) {
  if (starters.length === 0) return null;
  const items = starters.map(({ text }, at) => {
    const copy = button(`copy-${id}-${at}`, "Copy", async () => {
      await navigator.clipboard.writeText(text);
      copy.textContent = "Copied";
      say("Copied. The rest is yours.");
    }, "small");
    copy.setAttribute("aria-label", `Copy “${text.trim()}”`);
    return el("li", {}, el("bdi", { dir: "auto" }, text), copy);
  });
  return el("div", { class: "beginnings" }, el("p", { class: "quiet" }, "A beginning, if you want one:"), el("ul", {}, ...items));
}

/** @param {Nudge} nudge @param {RowState} state @param {RowActs} acts */
function actions(nudge, state, acts) {
  const key = (/** @type {string} */ name) => (state.keys ? name : null);
  const act = (/** @type {string} */ id, /** @type {string} */ words, /** @type {() => void} */ work, /** @type {string} */ name) => {
    const node = button(`${id}-${nudge.id}`, words, work, "small");
    if (state.keys) node.setAttribute("aria-keyshortcuts", name);
    if (state.keys) node.title = `Key: ${name}`;
    return node;
  };
  const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null; // only to the site where they wrote
  const open = address
    ? el("a", { id: `open-${nudge.id}`, class: "open", href: address, target: "_blank", rel: "noreferrer", "aria-keyshortcuts": key("o") }, `Open on ${SITE[nudge.platform]}`)
    : null;
  const later = act("snooze", "Snooze", () => acts.askSnooze(nudge.id), "s");
  later.setAttribute("aria-expanded", String(state.snoozing));
  return el(
    "p",
    { class: "choices" },
    open,
    act("done", "Done", () => acts.done(nudge), "d"),
    later,
    act("elsewhere", "Answered elsewhere", () => acts.elsewhere(nudge), "e"),
    act("not", "Not for me", () => acts.notForMe(nudge), "n"),
    act("about", `All about ${shortName(nameOf(nudge))}`, () => acts.about(nudge.person), "p"),
  );
}

/** A click on the row itself: on no control in it, and not the end of selecting words. @param {Event} event */
function besides(event) {
  const { target } = event;
  return target instanceof Element && !target.closest("button, a, input, .more") && (getSelection()?.isCollapsed ?? true);
}
