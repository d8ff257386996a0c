// The second reading of a page of Facebook, which shares nothing with the first: headings and the addresses of comments
// instead of rendering roles and articles. Where the two differ, that is said.

import { commentOf } from "./facebook-ids.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {import("./facebook-posts.js").Found} Found */
/** @typedef {{count: number, comments: Set<string>}} Second */

/**
 * Posts and comments counted by headings and by comment addresses. Paid posts and posts inside posts have headings too.
 * @param {Element} scope @param {Found[]} all @param {Set<Found>} paid @param {Selectors} look @returns {Second}
 */
export function readAgain(scope, all, paid, look) {
  const ofPost = (/** @type {Element} */ a) => !look.closest(a, "article")?.hasAttribute("tabindex");
  const headings = look.listed(scope, "headingBlock").filter((block) => look.first(block, "headingSecond", ofPost) !== null).length;
  const others = all.filter((post) => post.shared || paid.has(post)).length;
  const rows = look.listed(scope, "commentLink").filter((a) => look.closest(a, "commentRow"));
  const comments = new Set(rows.flatMap((a) => commentOf(a.getAttribute("href"))?.id ?? []));
  return { count: Math.max(0, headings - others) + comments.size, comments };
}

/**
 * Facebook puts suggestions with headings like those of posts between the posts: a few more headings are no alarm.
 * @param {number} posts
 */
const slack = (posts) => Math.max(1, Math.ceil(posts / 5));

/** @param {Found[]} found @param {(string|null)[]} ids of the comments @param {Second} second @param {Selectors} look @returns {string[]} */
export function disagreements(found, ids, second, look) {
  const posts = second.count - second.comments.size;
  const known = new Set(ids);
  const nameless = found.filter(({ name }) => !look.first(name, "link")).length; // someone who is not shown has a heading without a link
  const unsure = posts < found.length - nameless || posts > found.length + slack(found.length) ? ["posts"] : [];
  return [...second.comments].every((id) => known.has(id)) && ids.every((id) => id === null || second.comments.has(id)) ? unsure : [...unsure, "comments"];
}

/**
 * What of a page with posts is not as it should be.
 * @param {Document} document @param {Element} scope @param {Found[]} found @param {Element[]} comments @param {boolean} signedIn
 * @param {Selectors} look @returns {string[]}
 */
export function unsureOf(document, scope, found, comments, signedIn, look) {
  const unsure = !signedIn ? [] : look.lacking("page", (field) => look.first(document, field) !== null);
  const known = new Set(comments);
  const rows = look.listed(scope, "article").filter((article) => !known.has(article) && !look.first(article, "profileName") && look.first(article, "commentRow"));
  if (rows.length > 0) unsure.push("comments");
  if (comments.length > 0 && found.length === 0) unsure.push("posts");
  if (signedIn && comments.length > 0 && !look.first(scope, "rowButton")) unsure.push("replies");
  return unsure;
}

/**
 * Whether the posts that were found are surely not the one whose page this is: a dialog over them was not seen.
 * @param {{id: string|null, author: import("./site.js").Author}[]} posts @param {{post: string|null, owner: string|null}} page
 */
export function areOthers(posts, { post, owner }) {
  if (!post || posts.length === 0) return false;
  const alike = (/** @type {string} */ id) => /^\d+$/.test(id) === /^\d+$/.test(post);
  return posts.every(({ id, author }) =>
    id && id !== post && alike(id) ? true : id === null && Boolean(owner && author.handle && author.handle.toLowerCase() !== owner.toLowerCase()),
  );
}
