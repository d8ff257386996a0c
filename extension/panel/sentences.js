// Why somebody waits, in as few sentences as it takes, as the dashboard says it (agent/dashboard/signs.py): "wrote back,
// thanks you and asks: When?". Pure functions.

import { afterName, nameOf, plain, saidOnce, spoken } from "./said.js";

/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {{lead: string, words: string}} Sentence  goes on after the name; their words apart, where there are any */

const WITHOUT_WORDS = ["keep-in-touch", "promise"]; // what they once wrote is not why they stand in the list

/** @param {Nudge[]} nudges  of one person @returns {Sentence[]} */
export function sentencesOf(nudges) {
  const said = saidOnce(nudges.map(inTheirWords)).map(({ text }) => afterName(nameOf(nudges[0]), text));
  return bareTogether(sameTogether(said));
}

/** Words as they are compared: in one line. @param {string} text */
export const inOneLine = (text) => text.replace(/\s+/g, " ").trim();

/** Where no reason holds what they wrote ("spoke to you"), it comes with the first. @param {Nudge} nudge @returns {Nudge} */
function inTheirWords(nudge) {
  const [first, ...others] = spoken(nudge);
  const silent = [first, ...others].every((reason) => reason && afterName(nameOf(nudge), reason.text).words === "");
  if (!first || !nudge.text || !silent || WITHOUT_WORDS.includes(first.id)) return nudge;
  return { ...nudge, reasons: [{ ...first, text: `${first.text}: ${inOneLine(nudge.text)}` }, ...nudge.reasons.filter((reason) => reason !== first)] };
}

/** What tells the same words, or a part of them, in one: "tells you and says something kind:". @param {Sentence[]} said */
function sameTogether(said) {
  /** @type {Sentence[]} */
  const told = [];
  for (const one of said) {
    const at = told.findIndex((other) => other.lead !== one.lead && holds(other.words, one.words));
    if (at < 0) told.push(one);
    else told[at] = { lead: listed([told[at].lead.replace(/:$/, ""), one.lead]), words: told[at].words.length < one.words.length ? one.words : told[at].words };
  }
  return told;
}

/** Whether one of them holds the other. @param {string} one @param {string} other */
function holds(one, other) {
  const [shorter, longer] = [one, other].map((words) => plain(words).replace(/[\s\p{P}]+/gu, " ").trim()).sort((a, b) => a.length - b.length);
  return shorter !== "" && ` ${longer} `.includes(` ${shorter} `);
}

/** What has no words goes with the first that has some: "wrote back and asks:". @param {Sentence[]} said */
function bareTogether(said) {
  const goesOn = (/** @type {Sentence} */ { lead }) => /^\p{Ll}/u.test(lead);
  const bare = said.filter((one) => !one.words && goesOn(one));
  const first = said.find((one) => one.words && goesOn(one));
  if (!first || bare.length === 0) return said;
  const lead = listed([...bare, first].map((one) => one.lead));
  return said.filter((one) => !bare.includes(one)).map((one) => (one === first ? { ...one, lead } : one));
}

/** "wrote back, thanks you and asks:" @param {string[]} leads */
function listed(leads) {
  const every = leads.flatMap((lead) => lead.split(/, | and /));
  return every.length > 1 ? `${every.slice(0, -1).join(", ")} and ${every.at(-1)}` : every[0];
}
