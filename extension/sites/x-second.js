// The second reading of a page of X, which shares nothing with the first: links, times and the order of things instead of
// test ids. Where the two differ, or a page lacks what every page of X has, that is said.

import { statusOf } from "./x-ids.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {import("./x-conversation.js").Cell} Cell */
/** @typedef {import("./x-conversation.js").Known} Known */

/**
 * Posts by their permalinks alone: a link to a status that holds a time (quoted posts and paid ones have none).
 * @param {ParentNode} scope @param {Selectors} look
 * @returns {Map<string, string|null>} handles by post id
 */
export function postsAgain(scope, look) {
  const found = look.every(scope, "secondLink").map((a) => statusOf(a.getAttribute("href")));
  return new Map(found.flatMap((post) => (post ? [[post.id, post.handle]] : [])));
}

/** @param {Map<Element, Known|null>} first @param {Map<string, string|null>} second @returns {string[]} */
export function disagreements(first, second) {
  const ids = new Set([...first.values()].flatMap((known) => (known ? [known.id] : [])));
  const same = [...second.keys()].every((id) => ids.has(id)) && [...ids].every((id) => second.has(id));
  return same ? [] : ["posts"];
}

/**
 * What of a page with posts is not as it should be, in the words of coverage.
 * @param {Document} document @param {ParentNode} scope @param {Cell[]} cells
 * @param {{thread: Known|null}|null} talk of a status page
 * @param {Selectors} look
 * @returns {string[]}
 */
export function unsureOf(document, scope, cells, talk, look) {
  const unsure = look.lacking("page", (field) => look.hits[field] !== undefined || look.first(document, field) !== null);
  const layers = look.first(document, "layers");
  if (layers && look.every(layers, "dialog").length === 0 && layers !== scope && !layers.contains(scope) && look.first(layers, "post")) unsure.push("posts");
  if (!talk) return unsure;
  const rows = cells.filter((cell) => cell.type !== "unknown" || cell.post);
  const flat = cells.length > 1 && cells.every((cell) => cell.y === 0);
  if (talk.thread === null || flat || rows.length < cells.length) unsure.push("in_reply_to");
  return unsure;
}
