// The second reading of a page of X, which shares nothing with the first: links, times and the order of things instead of
// test ids. Where the two differ, or a page lacks what every page of X has, that is said.

import { statusAround } from "./x-post.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {import("./x-conversation.js").Cell} Cell */
/** @typedef {import("./x-conversation.js").Known} Known */

/**
 * Posts by their permalinks alone: a link to a status that holds a time (quoted posts and paid ones have none). Rows that
 * have not changed are not walked again; what stands outside of all rows is looked for anew at least once a second.
 * @param {Element|Document} scope @param {Element[]} rows @param {Selectors} look
 * @returns {Set<string>} ids
 */
export function postsAgain(scope, rows, look) {
  const { kept } = look;
  const ids = new Set();
  const add = (/** @type {Element[]} */ links) => {
    for (const link of links) {
      const post = statusAround(link, look);
      if (post) ids.add(post.id);
    }
  };
  for (const row of rows) add(kept.once(row, "second", () => look.every(row, "secondLink")));
  const outside = kept.around("second", () => ({ scope, links: linksOutside(scope, rows, look) }));
  add(outside.scope === scope ? outside.links.filter((a) => a.isConnected) : linksOutside(scope, rows, look));
  return ids;
}

/** @param {Element|Document} scope @param {Element[]} rows @param {Selectors} look */
const linksOutside = (scope, rows, look) => look.every(scope, "secondLink").filter((a) => !rows.some((row) => row.contains(a)));

/** @param {Map<Element, Known|null>} first @param {Set<string>} second @returns {string[]} */
export function disagreements(first, second) {
  const ids = new Set();
  for (const known of first.values()) if (known) ids.add(known.id);
  for (const id of ids) if (!second.has(id)) return ["posts"];
  return ids.size === second.size ? [] : ["posts"];
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
  const layers = look.kept.around("layers", () => look.first(document, "layers"));
  if (layers && layers !== scope && !layers.contains(scope) && look.every(layers, "dialog").length === 0 && look.first(layers, "post")) unsure.push("posts");
  if (!talk) return unsure;
  const rows = cells.filter((cell) => cell.type !== "unknown" || cell.post);
  const flat = cells.length > 1 && cells.every((cell) => cell.y === 0);
  if (talk.thread === null || flat || rows.length < cells.length) unsure.push("in_reply_to");
  return unsure;
}
