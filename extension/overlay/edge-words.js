// What the line at the page's edge says. Pure: a model in, sentences out.

import { isolated } from "./names.js";
import { since as sinceWords } from "./times.js";

/**
 * @typedef {object} EdgeModel
 * @property {"reading"|"read"|"broken"|"logged-out"|"unsupported"|"not-running"|"not-paired"|"account"|"paused"|"left-out"|"refresh"} state
 * @property {string} [site]     as people say it: "X", "Facebook"
 * @property {number} [seen] @property {number} [read]  posts
 * @property {number} [waiting]  people who wait on this page
 * @property {string[]} [missing]  fields that could not be read, as in the contract's Coverage
 * @property {boolean} [hidden]  the page holds replies back
 * @property {string|null} [since]  RFC 3339: since when something cannot be read
 * @property {{handle?: string|null, name?: string|null}|null} [account]  the account that may be the user's
 * @property {boolean} [folded]  start as a dot
 */
/**
 * @typedef {object} EdgeWords
 * @property {string} main
 * @property {string|null} command  typed in a terminal, shown after `main`
 * @property {string[]} more  quieter sentences below
 * @property {"calm"|"waiting"|"limit"} tone
 * @property {{id: "yes"|"notMe"|"readAgain"|"refresh", label: string}[]} answers
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
      return limit(`${site} changed its page: I cannot read it${sinceThen(model.since, now, timeZone)}.`, { more: ["Nobody is forgotten: what was read before stays."] });
    case "logged-out":
      return limit(`You are logged out of ${site}: I cannot tell what is for you.`);
    case "unsupported":
      return say("I do not read this kind of page.");
    case "not-running":
      return limit("Nod is not running. Start it:", { command: "nod run" });
    case "not-paired":
      return limit("Nod is not connected yet. Open its button in the toolbar.");
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
function readWords({ seen = 0, read = 0, waiting = 0, missing = [], hidden = false, since = null }, site, now, timeZone, say) {
  const people = waiting === 1 ? "1 person waits" : `${waiting} people wait`;
  const main = waiting > 0 ? `${people} on this page.` : "Nobody waits on this page.";
  const more = [];
  const fields = [...new Set(missing.map((field) => FIELDS[field] ?? field))];
  if (fields.length > 0) more.push(`${site} changed its page: I cannot see ${lists.format(fields)}${sinceThen(since, now, timeZone)}.`);
  more.push(read < seen ? `Read ${read} of ${posts(seen)}.` : `Read ${read === 1 ? "the 1 post" : `all ${read} posts`} on it.`);
  if (hidden) more.push("More replies are hidden; I see only what is shown.");
  if (waiting === 0) more.push("I do not read messages.");
  const limited = fields.length > 0 || read < seen;
  return say(main, { more, tone: limited ? "limit" : waiting > 0 ? "waiting" : "calm" });
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
