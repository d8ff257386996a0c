// A bound for the age of a post from words like "2 h", "1w" or "3 ngày". Never an exact time: "2 h" may be anything from
// two to nearly three hours, so the bound lies one unit earlier. What an age is called in the page's language, the browser
// knows (Unicode CLDR); words of the sites' own stand in a list. Unknown words give nothing.

import { remembered } from "./kept.js";
import words from "./facebook-words.json";

/** Where the ten digits of a script begin. */
const ZEROES = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const DAY = 86_400;

/** Seconds in the units in which an age is told, the longest first. Months are not among them: "m" is minutes. @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [["year", 366 * DAY], ["week", 7 * DAY], ["day", DAY], ["hour", 3_600], ["minute", 60], ["second", 1]];

/** @type {("narrow"|"short"|"long")[]} */
const LENGTHS = ["narrow", "short", "long"];

/** @param {string} text */
export function westernDigits(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = /** @type {number} */ (digit.codePointAt(0));
    const zero = ZEROES.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Every way to write an amount of each unit in a language; null where the browser does not know the language. */
const waysIn = remembered((lang) => {
  try {
    const locale = new Intl.Locale(lang, { numberingSystem: "latn" });
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return null;
    const ago = LENGTHS.flatMap((style) => [
      new Intl.RelativeTimeFormat(locale, { style }),
      new Intl.RelativeTimeFormat(locale, { style, numeric: "auto" }), // "yesterday"
    ]);
    return UNITS.map(([unit, seconds]) => {
      const long = LENGTHS.map((unitDisplay) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }));
      return { seconds, write: (/** @type {number} */ many) => [...long.map((l) => l.format(many)), ...ago.map((a) => a.format(-many, unit))] };
    });
  } catch {
    return null;
  }
});

/** @param {string} text */
const plain = (text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "").toLowerCase().replace(/\s+/g, " ").trim();

/** Without "ago", points and spaces, which the sites leave out as they like. @param {string} text */
const bare = (text) => plain(text).split(" ").filter((part) => !words.around.includes(part)).join("").replaceAll(".", "");

/**
 * The oldest age in seconds that is written so in a language: of two units with one name the longer. An age without a
 * number is of one unit or of two ("شهران", "gestern").
 * @param {string} text @param {number|null} many @param {string} lang @returns {number|null}
 */
function ageIn(text, many, lang) {
  const said = bare(text);
  for (const { seconds, write } of waysIn(lang) ?? waysIn("en") ?? []) {
    const amount = (many === null ? [1, 2] : [many]).find((n) => write(n).some((way) => bare(way) === said));
    if (amount !== undefined) return (amount + 1) * seconds;
  }
  return null;
}

/** Seconds in a unit that a site writes in words of its own. @param {string} word @param {string} lang @returns {number|null} */
function secondsIn(word, lang) {
  const units = /** @type {Record<string, Record<string, string[]>>} */ (words.units);
  for (const table of [units[lang.toLowerCase().split(/[-_]/)[0]], units["*"]]) {
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
  return secondsOf(plain(westernDigits(asked.slice(end))), asked.slice(0, end));
});

/** @param {string} text @param {string} lang @returns {number|null} the oldest age in seconds */
function secondsOf(text, lang) {
  if (words.moments.includes(text)) return 120;
  if (words.yesterday.some((word) => text === word || text.startsWith(`${word} `) || text.startsWith(`${word}, `))) return 2 * DAY + DAY / 24;
  const [first, ...rest] = text.split(" ");
  const counted = words.one.includes(first) ? ["1", ...rest].join(" ") : text;
  const number = /^\D*(\d{1,3})\D*$/.exec(counted)?.[1];
  if (number === undefined && /\d/.test(counted)) return null;
  const many = number === undefined ? null : Number(number);
  const age = ageIn(counted, many, lang);
  if (age !== null || many === null) return age;
  const parts = counted.replace(/(\d)(\p{L})/gu, "$1 $2").replaceAll(".", "").split(" ").filter((part) => !words.around.includes(part));
  // "3時間前": no space stands between the unit and "ago".
  const unit = parts.length === 2 ? secondsIn(parts[1], lang) ?? secondsIn(parts[1].replace(/[前전]$/u, ""), lang) : null;
  return unit === null ? null : (many + 1) * unit;
}
