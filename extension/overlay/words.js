// What a chip says: a reason in two or three words, with its glyph and its tone (the colour's name in tokens.css).

import { exact, on, since, until } from "./times.js";

/** @typedef {{words: string, glyph: string, tone: "question"|"complaint"|"kind"|"story"|"plain"|"promise"}} ReasonWords */

/** In the order in which one is chosen where there are several. @type {Record<string, ReasonWords>} */
export const REASONS = {
  promise: { words: "you promised", glyph: "promise", tone: "promise" },
  question: { words: "asks you", glyph: "question", tone: "question" },
  complaint: { words: "is unhappy", glyph: "complaint", tone: "complaint" },
  "follow-up": { words: "wrote back", glyph: "back", tone: "plain" },
  story: { words: "shares a story", glyph: "story", tone: "story" },
  praise: { words: "kind word", glyph: "heart", tone: "kind" },
  thanks: { words: "thanks you", glyph: "heart", tone: "kind" },
  mention: { words: "spoke to you", glyph: "speech", tone: "plain" },
  reply: { words: "spoke to you", glyph: "speech", tone: "plain" },
  comment: { words: "spoke to you", glyph: "speech", tone: "plain" },
  share: { words: "passed it on", glyph: "share", tone: "plain" },
  "their-news": { words: "has news", glyph: "news", tone: "story" },
  listening: { words: "speaks of you", glyph: "listening", tone: "plain" },
  "keep-in-touch": { words: "quiet lately", glyph: "listening", tone: "plain" },
};

/** @param {{id: string}[]} reasons @returns {ReasonWords} */
export function reasonWords(reasons) {
  const ids = new Set(reasons.map((reason) => reason.id));
  const main = Object.keys(REASONS).find((id) => ids.has(id));
  return REASONS[main ?? "mention"];
}

/** @param {{id: string}[]} reasons */
export const firstTime = (reasons) => reasons.some((reason) => reason.id === "first-contact");

/**
 * What stands beside the reason: the words of the time, and the exact one.
 * @param {{waitingSince: string|null, since: "posted"|"first-seen"}} model
 * @param {Date} now
 * @returns {{words: string, exact: string}|null}
 */
export function wait({ waitingSince, since: known }, now) {
  if (!waitingSince) return null;
  if (known === "first-seen") return { words: `seen ${on(waitingSince, now).replace(/^on /, "")}`, exact: `I first saw it on ${exact(waitingSince)}` };
  return { words: since(waitingSince, now), exact: exact(waitingSince) };
}

/** "tomorrow", "on Thursday", "until they write". @param {string|null|undefined} time RFC 3339 or "next-word" @param {Date} now */
export function back(time, now) {
  if (!time) return "later";
  return time === "next-word" ? "until they write" : until(time, now);
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS = /** @type {Record<string, string>} */ ({ one: "st", two: "nd", few: "rd", other: "th" });

/** "First time here", "3rd time here"; nothing where it is not known. @param {number} times */
export function timesHere(times) {
  if (times < 1) return "";
  return times === 1 ? "First time here" : `${times}${ENDINGS[ordinals.select(times)]} time here`;
}
