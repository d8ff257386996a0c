// A press on Facebook's like control, known by its place in the row of buttons and by nothing else: what it is called, and
// whether it was on before, the page does not tell in any language. Noticed, never pressed.

import { findPosts, inComment } from "./facebook-posts.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */

/**
 * @param {Event} event @param {Selectors} look
 * @returns {Element|null} the post or comment that the user presses "Like" on, or takes the like back from
 */
export function likeGesture(event, look) {
  const button = event.target instanceof Element ? look.closest(event.target, "button") : null;
  if (!button || !presses(event, button) || look.closest(button, "composerForm")) return null;
  const row = look.closest(button, "commentRow");
  const comment = row && look.closest(row, "article");
  if (comment && !look.first(comment, "profileName")) return likeIn(row, look) === button ? comment : null;
  return look.first(button, "actions") ? likedPost(button, look) : null;
}

/** A click, or the keys that press what has the focus. @param {Event} event @param {Element} button */
function presses(event, button) {
  if (event.type === "click") return true;
  const { key, repeat } = /** @type {KeyboardEvent} */ (event);
  return event.type === "keydown" && event.target === button && !repeat && (key === "Enter" || key === " ");
}

/** The first button with a label in the row under a comment; "React" stands behind it, "Reply" has no label. @param {Element} row @param {Selectors} look */
export const likeIn = (row, look) => look.first(row, "rowButton");

/** The post whose row of actions begins with this button. @param {Element} button @param {Selectors} look */
function likedPost(button, look) {
  const scope = look.closest(button, "dialog") ?? look.closest(button, "main") ?? button.ownerDocument.body;
  const found = findPosts(scope, look).findLast(({ root }) => root.contains(button));
  if (!found || inComment(button, found, look)) return null;
  const actions = look.every(found.root, "actions").filter((mark) => !inComment(mark, found, look));
  // One action alone is no row: it may be any of them.
  return actions.length > 1 && button.contains(actions[0]) && !button.contains(actions[1]) ? found.root : null;
}

/**
 * What the page says of the user's own like, where it says anything.
 * @param {Element|null} control @param {Selectors} look @returns {string[]|null} null: it does not tell
 */
export function reactionOf(control, look) {
  if (!control) return null;
  return look.is(control, "liked") ? ["like"] : look.is(control, "notLiked") ? [] : null;
}
