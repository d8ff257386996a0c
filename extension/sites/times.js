// A bound for the age of a post from words like "2 h", "1w" or "3 ngày". Never an exact time: "2 h" may be anything from
// two to nearly three hours, so the bound lies one unit earlier. Unknown words give nothing.

import { remembered } from "./kept.js";
import words from "./facebook-words.json";

/** Where the ten digits of a script begin. */
const ZEROES = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DAY = 86_400;

/** @param {string} text */
export function westernDigits(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = /** @type {number} */ (digit.codePointAt(0));
    const zero = ZEROES.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Seconds in a unit. @param {string} word @param {string} lang @returns {number|null} */
function secondsIn(word, lang) {
  const units = /** @type {Record<string, Record<string, string[]>>} */ (words.units);
  for (const table of [units[lang.slice(0, 2).toLowerCase()], units["*"]]) {
    const found = Object.entries(table ?? {}).find(([, names]) => names.includes(word));
    if (found) return Number(found[0]);
  }
  return null;
}

/**
 * The earliest time that a relative time allows.
 * @param {string|null|undefined} shown as the page shows it
 * @param {number} now milliseconds
 * @param {string} lang language of the page
 * @returns {string|null} RFC 3339 in UTC, whole seconds; null for everything that is not surely a relative time
 */
export function notBefore(shown, now, lang) {
  if (!shown || shown.length > 60) return null;
  const age = oldestAge(`${lang}\n${shown}`);
  return age === null ? null : new Date(Math.floor(now / 1000 - age) * 1000).toISOString().replace(".000Z", "Z");
}

/** In seconds; of the page's language, a line break and the words. */
const oldestAge = remembered((asked) => {
  const end = asked.indexOf("\n");
  const text = westernDigits(asked.slice(end)).replace(/[\u200e\u200f\u2066-\u2069]/g, "").toLowerCase().replace(/\s+/g, " ").trim();
  return secondsOf(text, asked.slice(0, end));
});

/** @param {string} text @param {string} lang @returns {number|null} the oldest age in seconds */
function secondsOf(text, lang) {
  if (words.moments.includes(text)) return 120;
  if (words.yesterday.some((word) => text === word || text.startsWith(`${word} `))) return 2 * DAY + DAY / 24;
  const parts = text.replace(/(\d)(\p{L})/gu, "$1 $2").split(" ").filter((part) => !words.around.includes(part));
  if (parts.length !== 2) return null;
  const many = words.one.includes(parts[0]) ? 1 : /^\d{1,3}$/.test(parts[0]) ? Number(parts[0]) : null;
  // "3時間前": no space stands between the unit and "ago".
  const unit = secondsIn(parts[1], lang) ?? secondsIn(parts[1].replace(/[前전]$/u, ""), lang);
  return many === null || unit === null ? null : (many + 1) * unit;
}
