// One person who waits: name, what they said with the reason first, since when; opened, everything that can be done about
// it. Several conversations of one person stand under one name.

import { GLYPHS } from "../overlay/glyphs.js";
import { shorten } from "../overlay/names.js";
import { drawing } from "../overlay/nodes.js";
import { exact, on } from "../overlay/times.js";
import { firstTime, timesHere, wait } from "../overlay/words.js";
import { SITE, platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { inPlaces, nameOf, saidOnce, shortName, signOf } from "./said.js";
import { inOneLine, sentencesOf } from "./sentences.js";
import { snoozeMenu } from "./snooze.js";

/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/**
 * @typedef {object} RowState
 * @property {boolean} open      unfolded
 * @property {boolean} stop      the one row that Tab reaches
 * @property {boolean} snoozing  the choice of a time is shown
 * @property {PersonPage|null} person  read when the row is opened
 * @property {string|null} copied  the beginning that was copied last
 * @property {boolean} keys      single keys are on
 */
/** @typedef {{id: string, nudges: Nudge[]}} Row  one person's nudges, the most pressing first; `id` is that one's */
/**
 * @typedef {object} RowActs  each about all the nudges that it is given
 * @property {(id: string) => void} toggle
 * @property {(nudges: Nudge[]) => void} done
 * @property {(nudges: Nudge[], until: string) => void} snooze
 * @property {(id: string) => void} askSnooze
 * @property {(nudges: Nudge[]) => void} elsewhere
 * @property {(nudges: Nudge[]) => void} notForMe
 * @property {(person: string) => void} about
 * @property {(words: string) => Promise<void>} copy
 */

const LONGEST = 400; // graphemes of somebody's words in the list; the page has the rest

/** @param {Row} one @param {RowState} state @param {RowActs} acts @param {Date} now @returns {HTMLLIElement} */
export function row(one, state, acts, now) {
  const id = `row-${one.id}`;
  const body = el("div", { id: `${id}-more`, class: "more" }, ...(state.open ? unfolded(one, state, acts, now) : []));
  body.hidden = !state.open;
  return el(
    "li",
    { class: "row", "data-open": state.open, click: (event) => besides(event) && acts.toggle(one.id) },
    el("h3", {}, head(one.nudges[0], id, state, acts, now)),
    ...sentences(...one.nudges),
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

/** Why they wait, in sentences that go on after the name; their words in their own direction. @param {Nudge[]} nudges  of one person */
export function sentences(...nudges) {
  const first = nudges.some(({ reasons }) => firstTime(reasons)) && saidOnce(nudges)[0]?.id !== "first-contact";
  return sentencesOf(nudges).map(({ lead, words }, at, all) =>
    el(
      "p",
      { class: "said" },
      el("bdi", { class: words ? "lead" : "", dir: "ltr" }, shorten(lead, LONGEST)),
      words ? " " : null,
      words ? el("bdi", { dir: "auto" }, shorten(words, LONGEST)) : null,
      first && at === all.length - 1 ? el("span", { class: "first" }, " First time here.") : null,
    ),
  );
}

/** @param {Row} one @param {RowState} state @param {RowActs} acts @param {Date} now @returns {(Node|null)[]} */
function unfolded(one, state, acts, now) {
  const [main, ...others] = one.nudges;
  const { known, learned } = theirWords(one.nudges, state.person);
  return [
    ...known.map((words) => quoted(words, now)),
    el("p", { class: "quiet" }, where(main, now)),
    beginnings(main, state, acts),
    actions(one, state, acts),
    state.snoozing ? snoozeMenu(main, (until) => acts.snooze(one.nudges, until), now) : null,
    others.length > 0 ? places(one.nudges, acts, now) : null,
    // What comes later stands under all that can be pressed, so that nothing moves under the pointer.
    lastNod(main, state.person, now),
    ...learned.map((words) => quoted(words, now)),
  ];
}

/** Where this person waits, each place with its link, to be done by itself; the same words once. @param {Nudge[]} nudges @param {RowActs} acts @param {Date} now */
function places(nudges, acts, now) {
  const items = inPlaces(nudges).map(({ nudge, words, same }) => {
    const done = button(`one-${nudge.id}`, "Done with this", () => acts.done([nudge]), "small");
    done.setAttribute("aria-label", `Done with this: ${words}`);
    return el(
      "li",
      {},
      el("span", {}, `${SITE[nudge.platform]}, ${wait({ waitingSince: nudge.waiting_since, since: nudge.since }, now)?.words ?? ""}: `, same ? "the same" : el("bdi", { dir: "auto" }, shorten(words, 80)), " "),
      link(nudge, `place-${nudge.id}`),
      done,
    );
  });
  return el("div", { class: "beginnings" }, el("p", { class: "quiet" }, "One person, in several places:"), el("ul", {}, ...items));
}

/** @typedef {{text: string, time: string, seen: boolean}} Words  `seen`: the time is when they were first seen */

/**
 * What they wrote in full, where it does not stand above already: what the nudges carry, and what only the person's page
 * has, the oldest first.
 * @param {Nudge[]} nudges @param {PersonPage|null} page @returns {{known: Words[], learned: Words[]}}
 */
function theirWords(nudges, page) {
  const above = sentencesOf(nudges).map(({ words }) => words);
  const keys = new Set(nudges.flatMap(({ posts }) => posts));
  const told = (page?.timeline ?? []).flatMap(({ post }) => (post && keys.has(post.key) ? [post] : [])).reverse();
  const carried = nudges.flatMap(({ text, waiting_since, since }) => (text ? [{ text, time: waiting_since, seen: since === "first-seen" }] : []));
  const fresh = (/** @type {Words} */ { text }) => !above.includes(inOneLine(text));
  return {
    known: carried.filter(fresh),
    learned: told
      .map(({ text, at, first_seen }) => ({ text, time: at ?? first_seen, seen: at === null }))
      .filter((words) => fresh(words) && !carried.some(({ text }) => same(text, words.text))),
  };
}

/** Whether these are the same words; a nudge carries long ones cut. @param {string} carried @param {string} whole */
const same = (carried, whole) => (carried.endsWith("…") ? whole.trim().startsWith(carried.slice(0, -1)) : whole.trim() === carried.trim());

/** @param {Words} words @param {Date} now */
function quoted({ text, time, seen }, now) {
  return el(
    "blockquote",
    {},
    el("bdi", { dir: "auto" }, shorten(text, LONGEST)),
    el("footer", {}, el("time", { datetime: time, title: exact(time) }, seen ? `first seen ${on(time, now)}` : on(time, now))),
  );
}

/**
 * "3rd time here. You last wrote on 3 November: “Two left.”" Its line is kept free until the person's page is read, so that
 * the rows below hardly move.
 * @param {Nudge} nudge @param {PersonPage|null} page @param {Date} now
 */
function lastNod({ reasons }, page, now) {
  if (!page) return firstTime(reasons) ? null : el("p", { class: "quiet" }, "\u00a0");
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

/** "Since Tuesday 17 November 2026 at 09:30. Stands here: asks a question, longest first." @param {Nudge} nudge @param {Date} now */
function where(nudge, now) {
  const waits = nudge.since === "first-seen" ? wait({ waitingSince: nudge.waiting_since, since: nudge.since }, now)?.exact : `Since ${exact(nudge.waiting_since)}`;
  return `${waits}. Stands here: ${nudge.order_text}.`;
}

/** Beginnings of an answer, which the user ends. @param {Nudge} nudge @param {RowState} state @param {RowActs} acts */
function beginnings({ starters, id }, { copied }, acts) {
  if (starters.length === 0) return null;
  const items = starters.map(({ text }, at) => {
    const act = button(`copy-${id}-${at}`, copied === text ? "Copied" : "Copy", () => acts.copy(text), "small");
    act.setAttribute("aria-label", `Copy “${text.trim()}”`);
    return el("li", {}, el("bdi", { dir: "auto" }, text), act);
  });
  return el("div", { class: "beginnings" }, el("p", { class: "quiet" }, "A beginning, if you want one:"), el("ul", {}, ...items));
}

/** The place of their words, only to the site where they wrote. @param {Nudge} nudge @param {string} id @param {string|null} [key] */
function link(nudge, id, key = null) {
  if (platformOf(nudge.url) !== nudge.platform) return null;
  return el("a", { id, class: "open", href: nudge.url, target: "_blank", rel: "noreferrer", "aria-keyshortcuts": key }, `Open on ${SITE[nudge.platform]}`);
}

/** @param {Row} one @param {RowState} state @param {RowActs} acts */
function actions({ id, nudges }, state, acts) {
  const [main] = nudges;
  const act = (/** @type {string} */ what, /** @type {string} */ words, /** @type {() => void} */ work, /** @type {string} */ name) => {
    const node = button(`${what}-${id}`, words, work, "small");
    if (state.keys) node.setAttribute("aria-keyshortcuts", name);
    if (state.keys) node.title = `Key: ${name}`;
    return node;
  };
  const later = act("snooze", "Snooze", () => acts.askSnooze(id), "s");
  later.setAttribute("aria-expanded", String(state.snoozing));
  return el(
    "p",
    { class: "choices" },
    link(main, `open-${id}`, state.keys ? "o" : null),
    act("done", nudges.length > 1 ? "All done" : "Done", () => acts.done(nudges), "d"),
    later,
    act("elsewhere", "Answered elsewhere", () => acts.elsewhere(nudges), "e"),
    act("not", "Not for me", () => acts.notForMe(nudges), "n"),
    act("about", `All about ${shortName(main)}`, () => acts.about(main.person), "p"),
  );
}

/** A click on the row itself: on no control in it, and not the end of selecting words. @param {Event} event */
function besides(event) {
  const { target } = event;
  return target instanceof Element && !target.closest("button, a, input, .more") && (getSelection()?.isCollapsed ?? true);
}
