// What the line at the page's edge says. Pure: a model in, sentences out.

import { isolated } from "./names.js";
import { since as sinceWords } from "./times.js";

/**
 * @typedef {object} EdgeModel
 * @property {"reading"|"read"|"broken"|"logged-out"|"unsupported"|"not-running"|"not-paired"|"outdated"|"account"|"paused"|"left-out"|"refresh"} state
 * @property {string} [site]     as people say it: "X", "Facebook"
 * @property {number} [seen] @property {number} [read]  posts
 * @property {number} [waiting]  people who wait on this page
 * @property {string[]} [missing]  fields that could not be read, as in the contract's Coverage
 * @property {string[]} [hidden]  what the page does not open by itself, as in the contract's Coverage
 * @property {boolean} [changed]  all was read, but by a second way
 * @property {number} [untold]  answers of the user's that could not be written down yet
 * @property {number} [untaken]  posts that the agent would not take
 * @property {string|null} [since]  RFC 3339: since when something cannot be read
 * @property {{handle?: string|null, name?: string|null}|null} [account]  the account that may be the user's
 */
/**
 * @typedef {object} EdgeWords
 * @property {string} main
 * @property {string|null} command  typed in a terminal, shown after `main`
 * @property {string[]} more  quieter sentences below
 * @property {"calm"|"waiting"|"limit"} tone
 * @property {{id: "yes"|"notMe"|"readAgain"|"refresh"|"donate", label: string}[]} answers
 */

/** What the contract calls a field, in people's words. @type {Record<string, string>} */
const FIELDS = {
  at: "times",
  author: "names",
  name: "names",
  handle: "handles",
  text: "words",
  id: "links",
  url: "links",
  in_reply_to: "who answers whom",
  thread: "who answers whom",
  posts: "posts",
  replies: "replies",
  comments: "comments",
  viewer: "which account is yours",
  "own account": "which account is yours",
  quote: "what is quoted",
  lang: "languages",
  my_reactions: "your likes",
};

/** No field: where a window is too narrow, the site shows in one place alone who is signed in. */
const NARROW = "narrow window";

export const NO_MESSAGES = "I do not read messages.";
const DONATE = { id: /** @type {const} */ ("donate"), label: "Help to mend it" };

/** What a page does not open by itself. @type {Record<string, string>} */
const HIDDEN = {
  "more replies": "more replies",
  "more comments": "more comments",
  "most relevant only": "comments that it finds less relevant",
  "see more": "the rest of long posts",
};

const lists = new Intl.ListFormat("en", { type: "conjunction" });

/** @param {EdgeModel} model @param {Date} now @param {string} [timeZone] @returns {EdgeWords} */
export function edgeWords(model, now, timeZone) {
  const site = model.site ?? "The site";
  const say = (/** @type {string} */ main, /** @type {Partial<EdgeWords>} */ rest = {}) =>
    ({ main, command: null, more: [], tone: /** @type {const} */ ("calm"), answers: [], ...rest });
  const limit = (/** @type {string} */ main, /** @type {Partial<EdgeWords>} */ rest = {}) => say(main, { tone: "limit", ...rest });
  switch (model.state) {
    case "reading":
      return say(`Reading: ${model.read ?? 0} of ${posts(model.seen ?? 0)}.`);
    case "read":
      return readWords(model, site, now, timeZone, say);
    case "broken":
      return limit(`${site} changed its page: I cannot read it${sinceThen(model.since, now, timeZone)}.`, { more: ["Nobody is forgotten: what was read before stays."], answers: [DONATE] });
    case "logged-out":
      return limit(`You are logged out of ${site}: I cannot tell what is for you.`);
    case "unsupported":
      return say("I do not read this kind of page.");
    case "not-running":
      return limit("Nod is not running. Start it:", { command: "nod run" });
    case "not-paired":
      return limit("Nod is not connected yet. Open its button in the toolbar.");
    case "outdated":
      return limit("Nod on this machine is older than this extension. Update it:", { command: "pipx upgrade nod-agent" });
    case "account":
      return say(`Is this you: ${whose(model.account)}?`, { tone: "waiting", answers: [{ id: "yes", label: "Yes" }, { id: "notMe", label: "Not me" }] });
    case "paused":
      return say(`Nod is paused on ${site}.`, { answers: [{ id: "readAgain", label: "Read again" }] });
    case "left-out":
      return say("This page is left out.", { answers: [{ id: "readAgain", label: "Read it again" }] });
    case "refresh":
      return limit("Nod was updated.", { answers: [{ id: "refresh", label: "Refresh this page" }] });
  }
}

/**
 * @param {EdgeModel} model @param {string} site @param {Date} now @param {string|undefined} timeZone
 * @param {(main: string, rest?: Partial<EdgeWords>) => EdgeWords} say
 */
function readWords({ seen = 0, read = 0, waiting = 0, missing = [], hidden = [], changed = false, since = null, untold = 0, untaken = 0 }, site, now, timeZone, say) {
  const people = waiting === 1 ? "1 person waits" : `${waiting} people wait`;
  const main = waiting > 0 ? `${people} on this page.` : "Nobody waits on this page.";
  const more = [];
  const lost = lostWords(missing.filter((field) => field !== NARROW), site, sinceThen(since, now, timeZone));
  if (lost) more.push(lost);
  if (missing.includes(NARROW)) more.push("The window is too narrow for me to see who you are, so I keep nothing of this page.");
  if (untold > 0) more.push(`${untold === 1 ? "1 answer of yours is" : `${untold} answers of yours are`} not in the log yet; I keep trying.`);
  if (untaken > 0) more.push(`Nod could not take ${posts(untaken)} of this page.`);
  more.push(read < seen ? `Read ${read} of ${posts(seen)}.` : `Read ${read === 1 ? "the 1 post" : `all ${read} posts`} on it.`);
  if (changed && !lost) more.push(`${site} has begun to change its page. I still read all of it, in a second way.`);
  const kept = [...new Set(hidden.map((what) => HIDDEN[what] ?? what))];
  if (kept.length > 0) more.push(`The page hides ${lists.format(kept)}; I see only what is shown.`);
  if (waiting === 0) more.push(NO_MESSAGES);
  const limited = missing.length > 0 || untold > 0 || read < seen;
  return say(main, { more, answers: lost ? [DONATE] : [], tone: limited ? "limit" : waiting > 0 ? "waiting" : "calm" });
}

/**
 * What of a page cannot be seen, in a sentence; nothing where all can.
 * @param {string[]} missing @param {string} site @param {string} [since] " since 14:10"
 */
export function lostWords(missing, site, since = "") {
  const fields = [...new Set(missing.map((field) => FIELDS[field] ?? field))];
  return fields.length > 0 ? `${site} changed its page: I cannot see ${lists.format(fields)}${since}.` : "";
}

/** @param {number} count */
const posts = (count) => (count === 1 ? "1 post" : `${count} posts`);

/** " since 14:10", where it is known and worth saying. @param {string|null|undefined} since @param {Date} now @param {string} [timeZone] */
function sinceThen(since, now, timeZone) {
  const words = since ? sinceWords(since, now, timeZone) : "";
  if (!words || words === "just now") return "";
  return words.startsWith("since") ? ` ${words}` : ` for ${words}`;
}

/** @param {EdgeModel["account"]} account */
function whose(account) {
  if (account?.handle) return `@${isolated(account.handle)}`;
  return isolated(account?.name);
}
