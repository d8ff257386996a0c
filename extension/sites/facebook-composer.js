// The boxes of Facebook in which the user writes, and the gesture that sends. Known, never acted on.

import { readText } from "./text.js";
import { findComments, idsOf, writerOf } from "./facebook-comments.js";
import { findPosts, identityOf } from "./facebook-posts.js";
import { viewerOf } from "./facebook-account.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */

/**
 * @param {Element} target @param {Selectors} look
 * @returns {import("./site.js").Composer|null}
 */
export function composerOf(target, look) {
  const box = look.closest(target, "composer");
  const form = box && look.closest(box, "composerForm");
  const answers = box && form && whomItAnswers(box, look);
  return answers ? { box, frame: form, text: () => readText(box), ...answers } : null;
}

/**
 * A box beside the comments of one thread, and labelled with the name of somebody in it, answers that comment; a box
 * beside the whole list answers the post; one in a dialog of its own that posts makes a post. One in the place of a comment's
 * words changes that comment and answers nobody. Any other may be a message to somebody: it is nobody's business, so null.
 * @param {Element} box @param {Selectors} look @returns {{replyTo: string|null, kind: "reply"|"comment"|"post"}|null}
 */
function whomItAnswers(box, look) {
  const form = look.closest(box, "ownPostForm");
  if (form && look.first(form, "profileName")) return { replyTo: null, kind: "post" }; // with a post that it passes on
  const dialog = form && look.closest(box, "dialog");
  if (dialog && !look.first(dialog, "profileName") && findComments(dialog, look).length === 0) return { replyTo: null, kind: "post" };
  if (isEditing(box, look)) return null;
  let block = box.parentElement;
  while (block?.parentElement && findComments(block, look).length === 0 && !look.first(block, "profileName")) block = block.parentElement;
  if (!block || !postAround(block, look).near) return null;
  const before = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  const beside = findComments(block, look).filter((comment) => comment.compareDocumentPosition(box) & before);
  const label = box.getAttribute("aria-placeholder") ?? box.getAttribute("aria-label") ?? "";
  const threads = new Set(beside.map((c) => idsOf(c, look)).map((ids) => ids?.parent ?? ids?.id));
  if (!look.first(block, "profileName") && threads.size === 1) {
    const named = namedIn(label, beside, look);
    const comments = postAround(block, look).comments;
    const others = comments.length > beside.length;
    const answered = named ?? (others ? beside[0] : null);
    if (answered) return { replyTo: idsOf(answered, look)?.id ?? null, kind: "reply" };
  }
  return { replyTo: postAround(block, look).id, kind: "comment" };
}

/** Whether a box stands in a comment, before the row under its words. @param {Element} box @param {Selectors} look */
function isEditing(box, look) {
  const comment = look.closest(box, "article");
  if (!comment || look.first(comment, "profileName")) return false;
  const row = look.first(comment, "commentRow", (e) => look.closest(e, "article") === comment && !look.closest(e, "composerForm"));
  return row === null || (box.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The last comment by whom a label names; of two names the longer, "Ben R" is not "Ben". The user's own name tells as whom
 * they comment, and not whom they answer.
 * @param {string} label @param {Element[]} comments @param {Selectors} look @returns {Element|null}
 */
function namedIn(label, comments, look) {
  const own = viewerOf(document, look).likely?.name;
  const nameOf = (/** @type {Element} */ comment) => writerOf(comment, look).name ?? "";
  const named = comments.filter((comment) => nameOf(comment) !== "" && nameOf(comment) !== own && label.includes(nameOf(comment)));
  const longest = Math.max(...named.map((comment) => nameOf(comment).length));
  return named.findLast((comment) => nameOf(comment).length === longest) ?? null;
}

/**
 * The post around a list of comments. `near`: there is one, and it is not merely somewhere on the same page (what holds
 * both the box and the page's main part stands beside the page: a chat).
 * @param {Element} block @param {Selectors} look
 */
function postAround(block, look) {
  /** @type {Element|null} */
  let around = block;
  while (around && !look.first(around, "profileName")) around = around.parentElement;
  const [post] = around ? findPosts(around, look) : [];
  const comments = around ? findComments(around, look) : [];
  const near = around !== null && !look.first(around, "main");
  return { id: post ? identityOf(post, comments.map((comment) => idsOf(comment, look)?.href), look).id : null, comments, near };
}

/**
 * The composer that this event is about to send: Enter without Shift. (The send button has no mark of its own in any capture.)
 * @param {Event} event @param {Selectors} look
 * @returns {import("./site.js").Composer|null}
 */
export function sendGesture(event, look) {
  if (event.type !== "keydown" || !(event.target instanceof Element)) return null;
  const { key, shiftKey, altKey, isComposing } = /** @type {KeyboardEvent} */ (event);
  return key === "Enter" && !shiftKey && !altKey && !isComposing ? composerOf(event.target, look) : null;
}
