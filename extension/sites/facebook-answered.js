// Whom a comment of Facebook answers, and which words are the user's own: by ids, addresses and names of those who wrote on
// the page.

import { authorOf } from "./facebook-posts.js";
import { writerOf } from "./facebook-comments.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {import("./site.js").Author} Author */
/** @typedef {ReturnType<typeof import("./facebook-comments.js").readComment>} Comment */

/** @param {string} id */
export const isNumber = (id) => /^\d+$/.test(id);

/** @param {Author} author */
export const keyOf = (author) => author.id ?? author.handle ?? author.name;

/**
 * Whom a comment answers: the person it begins with, else the comment above it, else the post.
 * @param {Comment} read @param {{id: string|null, author: Author}|null} post
 * @param {import("./site.js").Survey} survey @param {Selectors} look
 */
export function answered(read, post, survey, look) {
  const parent = read.ids?.parent ?? null;
  const above = parent === null ? null : peopleOf(survey, look).comments.get(parent);
  const called = showsToFriend(read, survey, look) ? null : (read.called?.key ?? calledByName(read, survey, look));
  if (called && above && isSame(above, called, read.called?.name ?? read.firstLine, survey, look)) return { id: parent, author: keyOf(above) };
  const meant = called ?? (above ? labelledFor(read, above, survey, look) : null);
  if (meant) return { id: null, author: meant };
  if (parent) return { id: parent, author: above ? keyOf(above) : null };
  return post && read.ids ? { id: post.id, author: keyOf(post.author) } : null; // without an address it may be a reply
}

/**
 * Whether whom the words begin with wrote a comment: by the same key, or by the other kind of key (an id here, a name in the
 * address there) and the same name, which nobody else on the page bears.
 * @param {Author} author @param {string} called @param {string} name @param {import("./site.js").Survey} survey @param {Selectors} look
 */
function isSame(author, called, name, survey, look) {
  const key = keyOf(author);
  if (!key || key === called || author.name !== name) return key === called;
  const bearers = [.../** @type {Set<string>} */ (peopleOf(survey, look).names.get(name) ?? new Set())];
  return isNumber(key) !== isNumber(called) && bearers.filter((one) => isNumber(one) === isNumber(key)).length === 1;
}

/**
 * Whom the label of a reply names ("Reply by Lea to Ben's reply"): one other writer of the thread, and not who wrote the
 * comment above. In a language that writes names into its words nobody is found.
 * @param {Comment} read @param {Author} above @param {import("./site.js").Survey} survey @param {Selectors} look @returns {string|null}
 */
function labelledFor(read, above, survey, look) {
  const words = (/** @type {string|null} */ text) => ` ${(text ?? "").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim()} `;
  const label = words(read.label).replace(words(read.author.name), " ");
  const names = (/** @type {Author} */ { name }) => words(name).trim() !== "" && label.includes(words(name));
  if (!above.name || names(above)) return null;
  /** @type {Author[]} */
  const thread = peopleOf(survey, look).threads.get(read.ids?.parent) ?? [];
  const named = new Set(thread.filter((author) => author.name !== read.author.name && names(author)).map(keyOf));
  return named.size === 1 ? [...named][0] : null;
}

/**
 * Whether a comment right under the post begins with a friend to show it to them: with somebody who has said nothing there,
 * but in answer to it. The user calls the one whom they answer.
 * @param {Comment} read @param {import("./site.js").Survey} survey @param {Selectors} look
 */
function showsToFriend({ called, ids, author }, survey, look) {
  if (!called || ids?.parent || isOwn(author, survey, look)) return false;
  const { under, ids: idsIn } = survey.context;
  return ![...under.keys()].some((comment) => !(ids && idsIn(comment)?.parent === ids.id) && keyOf(writerOf(comment, look)) === called.key);
}

/**
 * A first line that is nothing but the name of one other person on the page.
 * @param {Comment} read @param {import("./site.js").Survey} survey @param {Selectors} look
 */
function calledByName(read, survey, look) {
  const { names } = peopleOf(survey, look);
  const keys = names.get(read.firstLine);
  return keys?.size === 1 && read.firstLine !== read.author.name ? [...keys][0] : null;
}

/** Who wrote on this page, looked up once a survey. @param {import("./site.js").Survey} survey @param {Selectors} look */
function peopleOf(survey, look) {
  const { context } = survey;
  if (!context.people) {
    const comments = new Map();
    /** @type {Map<string, Author[]>} who answered a comment */
    const threads = new Map();
    /** @type {Map<string, Set<string>>} */
    const names = new Map();
    /** @param {Author} author */
    const add = (author) => {
      const key = keyOf(author);
      if (author.name && key) names.set(author.name, (names.get(author.name) ?? new Set()).add(key));
    };
    for (const comment of context.under.keys()) {
      const ids = context.ids(comment);
      const author = writerOf(comment, look);
      if (ids) comments.set(ids.id, author);
      if (ids?.parent && threads.has(ids.parent)) threads.get(ids.parent)?.push(author);
      else if (ids?.parent) threads.set(ids.parent, [author]);
      add(author);
    }
    for (const post of context.found) add(authorOf(post, look));
    context.people = { comments, names, threads };
  }
  return context.people;
}

/**
 * By id or address; by name only where nobody else on the page bears it.
 * @param {Author} author @param {import("./site.js").Survey} survey @param {Selectors} look
 */
export function isOwn(author, survey, look) {
  const { likely } = survey.context;
  if (!likely) return false;
  if (author.id) return author.id === likely.id;
  if (author.handle && likely.handle) return author.handle.toLowerCase() === likely.handle.toLowerCase();
  return author.name !== null && author.name === likely.name && peopleOf(survey, look).names.get(author.name)?.size === 1;
}
