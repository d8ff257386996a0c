// Words about words: what somebody said, as a sentence that goes on after their name, and the list in a few sentences.
// Pure functions.

import { clean, isolated } from "../overlay/names.js";
import { REASONS, reasonWords } from "../overlay/words.js";
import { SITE } from "../places.js";

/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {{site: string, reason: string, q: string}} Filter  empty: all */

const MANY = 20; // from here on the list says that not everything has to be answered
const BESIDE = "first-contact"; // never a reason by itself

/** @param {Nudge} nudge */
export const nameOf = (nudge) => clean(nudge.account?.name || (nudge.account?.handle ? `@${nudge.account.handle}` : null));

/**
 * What the agent calls somebody at the beginning of a sentence: one or more words of the name; "" where it begins otherwise.
 * @param {string} name @param {string} text
 */
function calledIn(name, text) {
  const parts = name.split(" ");
  const runs = parts.flatMap((_, first) => parts.slice(first).map((_, more) => parts.slice(first, first + more + 1).join(" ")));
  return runs.filter((run) => text.startsWith(`${run} `)).reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}

/** What they are to be called on a button: as the sentence beside it calls them, else the whole name. @param {Nudge} nudge */
export function shortName(nudge) {
  const name = nameOf(nudge);
  return nudge.reasons.map(({ text }) => calledIn(name, text)).find(Boolean) ?? name;
}

/**
 * "Joe asks: When?", said after the name "Joe Marsh": "asks:" and "When?".
 * @param {string} name  as it stands before the sentence
 * @param {string} text  the reason's sentence
 * @returns {{lead: string, words: string}} their words apart, where there are any
 */
export function afterName(name, text) {
  const known = calledIn(name, text);
  const rest = known ? text.slice(known.length + 1) : text;
  const colon = rest.indexOf(": ");
  return colon < 0 ? { lead: rest, words: "" } : { lead: rest.slice(0, colon + 1), words: rest.slice(colon + 2) };
}

/** Those that are said; "first time" comes beside them. @param {Nudge} nudge */
export const spoken = ({ reasons }) => {
  const said = reasons.filter(({ id }) => id !== BESIDE);
  return said.length > 0 ? said : reasons;
};

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/**
 * "11 kind words under", before the post's own words; "3 people spoke to you on X".
 * @param {Nods} group @param {Nudge[]} [nudges]  those of the group that were read
 */
export function groupWords({ count, kind, about, platform }, nudges = []) {
  const [only, ...others] = new Set(nudges.flatMap((nudge) => spoken(nudge).map(({ id }) => id)));
  const same = others.length === 0 && nudges.length === count ? only : "";
  const where = about ? "under" : `on ${SITE[platform]}`;
  if (same === "share") return `${counted(count, "person", "people")} passed ${about ? "on" : "your post on"}`;
  if (same === "keep-in-touch") return "Quiet lately"; // no words at all
  if (same === "listening") return `${counted(count, "person speaks", "people speak")} of you ${where}`;
  if (kind === count) return `${counted(count, "kind word", "kind words")} ${where}`;
  return `${counted(count, "person", "people")} spoke to you ${where}`;
}

/** "Maya, Tomáš and 9 others", each name kept from turning the others. @param {string[]} people  each once */
export function peopleWords(people) {
  const names = people.map(isolated);
  if (names.length <= 2) return names.join(" and ");
  if (names.length === 3) return `${names[0]}, ${names[1]} and ${names[2]}`;
  return `${names[0]}, ${names[1]} and ${names.length - 2} others`;
}

/** How many people, not conversations. @param {Nudge[]} nudges */
export const people = (nudges) => new Set(nudges.map(({ person }) => person)).size;

/**
 * One person stands once: all that they wait for, in the place of what presses most.
 * @param {Nudge[]} nudges  in their order @returns {{id: string, nudges: Nudge[]}[]}  `id` is the first nudge's
 */
export function byPerson(nudges) {
  /** @type {Map<string, {id: string, nudges: Nudge[]}>} */
  const rows = new Map();
  for (const nudge of nudges) {
    const there = rows.get(nudge.person);
    if (there) there.nudges.push(nudge);
    else rows.set(nudge.person, { id: nudge.id, nudges: [nudge] });
  }
  return [...rows.values()];
}

/**
 * The reasons of one person's nudges that are said, each sentence once: the same question may stand in two places.
 * @param {Nudge[]} nudges @returns {Nudge["reasons"]}
 */
export function saidOnce(nudges) {
  /** @type {Map<string, Nudge["reasons"][number]>} */
  const each = new Map();
  for (const reason of nudges.flatMap(spoken)) {
    const key = compared(reason.text);
    if (!each.has(key)) each.set(key, reason);
  }
  return [...each.values()];
}

/**
 * One person's nudges, the first sentence of each, and whether its words stand in one before it.
 * @param {Nudge[]} nudges @returns {{nudge: Nudge, words: string, same: boolean}[]}
 */
export function inPlaces(nudges) {
  const before = new Set();
  return nudges.map((nudge) => {
    const { lead, words } = afterName(nameOf(nudge), spoken(nudge)[0]?.text ?? "");
    const key = compared(words) || compared(`${lead} ${words}`);
    const same = before.has(key);
    before.add(key);
    return { nudge, words: words || lead, same };
  });
}

/** What the panel says at its head. @param {Pick<import("../protocol.js").Lists, "words"|"kind"|"nods"|"more">} lists */
export function headline({ words, kind, nods, more }) {
  const count = people(words);
  if (count === 0 && kind.length === 0 && nods.length === 0) return "Nobody waits on the pages I read. I do not read messages.";
  if (count === 0) return "Nobody waits for your words on the pages I read.";
  const waits = count === 1 ? "1 person waits for your words." : `${count}${more ? " or more" : ""} people wait for your words.`;
  return count < MANY ? waits : `${waits} Not everything needs an answer; below you can let go of what is old.`;
}

/** Letters as they are looked for: without case and marks. @param {string} text */
export const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What two sentences are compared by: without case, marks, handles and punctuation. @param {string} text */
const compared = (text) => plain(text).replace(/@[\w.]+/g, "").replace(/[\s\p{P}]+/gu, " ").trim();

/** @param {Nudge} nudge @param {Filter} filter */
export function fits(nudge, { site, reason, q }) {
  if (site && nudge.platform !== site) return false;
  if (reason && !nudge.reasons.some(({ id }) => kindOf(id) === reason)) return false;
  if (!q.trim()) return true;
  const heap = plain([nameOf(nudge), nudge.account?.handle ?? "", nudge.text ?? "", ...nudge.reasons.map(({ text }) => text)].join("\n"));
  return plain(q).trim().split(/\s+/).every((word) => heap.includes(word));
}

/** Reasons that are one on the screen have one name in the filter. @param {string} id */
export const kindOf = (id) => (id === BESIDE ? "" : (REASONS[id] ?? REASONS.mention).words);

/** The reasons that stand in these nudges, in their order of weight. @param {Nudge[]} nudges @returns {string[]} */
export function kindsIn(nudges) {
  const found = new Set(nudges.flatMap(({ reasons }) => reasons.map(({ id }) => kindOf(id))));
  return [...new Set(Object.values(REASONS).map(({ words }) => words))].filter((words) => found.has(words));
}

/** @param {Nudge} nudge */
export const signOf = (nudge) => reasonWords(nudge.reasons);

/** Whether an archive tells it without a time: the day of the import says nothing of it. @param {Pick<import("../protocol.js").TimelineItem, "at"|"acknowledgement">} item */
export function isUndated({ at, acknowledgement }) {
  return !at && ["imported", "inferred"].includes(acknowledgement?.certainty ?? "");
}
