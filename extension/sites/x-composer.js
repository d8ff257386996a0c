// The boxes of X in which the user writes, and the gesture that sends. Known, never acted on.

import { readText } from "./text.js";
import { statusBelow, statusOf } from "./x-ids.js";
import { permalinkOf, quotedIn } from "./x-post.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */

/**
 * @param {Element} target @param {Selectors} look
 * @returns {import("./site.js").Composer|null}
 */
export function composerOf(target, look) {
  const inside = look.closest(target, "composer");
  const wrap = inside ?? look.closest(target, "composerWrap");
  const box = inside ?? (wrap && look.first(wrap, "composer"));
  if (!box) return null;
  return { box, frame: frameOf(box, look), text: () => readText(box), ...whomItAnswers(box, look) };
}

/** The nearest that holds the send button too, and no post. @param {Element} box @param {Selectors} look */
function frameOf(box, look) {
  let frame = box;
  for (let around = box.parentElement; around && !look.first(around, "post"); around = around.parentElement) {
    frame = around;
    if (look.first(around, "send")) break;
  }
  return frame;
}

/** @param {Element} box @param {Selectors} look @returns {{replyTo: string|null, kind: "reply"|"quote"|"post"}} */
function whomItAnswers(box, look) {
  const dialog = look.closest(box, "dialog");
  const inline = look.closest(box, "inlineReply");
  const cell = look.closest(box, "cellAround");
  if (inline || cell) {
    const post = cell && look.first(cell, "post");
    const { href } = box.ownerDocument.location;
    const answered = post ? permalinkOf(post, look) : (statusOf(href) ?? statusBelow(href)); // in a row of its own: the page's post
    return { replyTo: answered?.id ?? null, kind: "reply" };
  }
  if (!dialog) return { replyTo: null, kind: "post" };
  const linked = new URL(box.ownerDocument.location.href).searchParams.get("in_reply_to");
  const post = look.several(dialog, "post", (e) => (e.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).at(-1);
  if (post || linked) return { replyTo: (post && permalinkOf(post, look)?.id) ?? linked, kind: "reply" };
  const quote = look.first(dialog, "composerQuote");
  return quote ? { replyTo: quotedIn(quote, look).id, kind: "quote" } : { replyTo: null, kind: "post" };
}

/**
 * The composer that this event is about to send, if it is one: a click on the send button, or Ctrl/Cmd+Enter.
 * @param {Event} event @param {Selectors} look
 * @returns {import("./site.js").Composer|null}
 */
export function sendGesture(event, look) {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) return null;
  if (event.type === "keydown") {
    const { key, ctrlKey, metaKey, isComposing } = /** @type {KeyboardEvent} */ (event);
    return key === "Enter" && (ctrlKey || metaKey) && !isComposing ? composerOf(target, look) : null;
  }
  if (event.type !== "click") return null;
  const button = look.closest(target, "send");
  if (!button || button.hasAttribute("disabled") || button.getAttribute("aria-disabled") === "true") return null;
  for (let around = button.parentElement; around; around = around.parentElement) {
    const box = look.first(around, "composer");
    if (box) return composerOf(box, look);
  }
  return null;
}

/**
 * X's own word that a post was sent carries a link to it, wherever the user wrote.
 * @param {Document} document @param {Selectors} look
 */
export function sentPost(document, look) {
  const link = look.first(document, "toastLink");
  const sent = link && statusOf(link.getAttribute("href"));
  return sent && { ...sent, url: `https://x.com/${sent.handle ?? "i"}/status/${sent.id}` };
}
