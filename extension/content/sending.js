// What counts as sent: the user's own post, once it stands on the page. Where only the composer emptied after a send
// gesture, the answer is told to the log as `unconfirmed`, which clears nothing until the post itself is met.

const APPEARS_WITHIN_MS = 15_000;

/** @typedef {{kind: "reply"|"comment"|"quote", replyTo: string, text: string, at: string}} Sent  `at` in RFC 3339 */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {Document} document
 * @param {{
 *   ownPostWith: (text: string) => boolean,
 *   unconfirmed: (sent: Sent) => void,
 *   look: () => void,
 *   now: () => Date,
 * }} page
 * @param {AbortSignal} signal
 */
export function noticeSending(site, document, page, signal) {
  const view = /** @type {Window} */ (document.defaultView);

  /** @param {Event} event */
  const gesture = (event) => {
    const composer = site.sendGesture(event, document);
    if (!composer || !composer.replyTo || composer.kind === "post") return;
    const text = composer.text();
    if (!plain(text)) return;
    /** @type {Sent} */
    const sent = { kind: composer.kind, replyTo: composer.replyTo, text, at: page.now().toISOString() };
    view.setTimeout(() => settle(composer, sent), APPEARS_WITHIN_MS);
    page.look();
  };
  /** @param {import("../sites/site.js").Composer} composer @param {Sent} sent */
  const settle = (composer, sent) => {
    if (signal.aborted || page.ownPostWith(plain(sent.text))) return;
    const emptied = !composer.box.isConnected || plain(composer.text()) === "";
    if (emptied) page.unconfirmed(sent);
  };
  document.addEventListener("click", gesture, { signal, capture: true, passive: true });
  document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
}

/** The words alone: one space for any white space, so that an editor's line breaks do not matter. @param {string} text */
export const plain = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
