// What counts as sent: the user's own post, once it stands on the page, or the site's own word with a link to it. Where
// only the composer emptied after a send gesture, the answer is told to the log as `unconfirmed`, which clears nothing.

const APPEARS_WITHIN_MS = 15_000;

/** @typedef {{kind: "reply"|"comment"|"quote", replyTo: string, text: string, at: string}} Sent  `at` in RFC 3339 */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {{
 *   ownPostWith: (text: string) => boolean,
 *   sent: (sent: Sent, certainty: "seen"|"unconfirmed", own: {id: string, url: string}|null) => void,
 *   isMine: (handle: string|null) => boolean,
 * }} page
 * @param {AbortSignal} signal
 * @returns {{look: () => void}}  to be called whenever the page has changed
 */
export function noticeSending(site, page, signal) {
  /** @type {{sent: Sent, composer: import("../sites/site.js").Composer, before: string|null, alerts: Set<Element>, end: number}[]} */
  let open = [];

  /** @param {Event} event */
  const gesture = (event) => {
    const composer = site.sendGesture(event, document);
    if (!composer || !composer.replyTo || composer.kind === "post") return;
    const text = composer.text();
    if (!plain(text)) return;
    /** @type {Sent} */
    const sent = { kind: composer.kind, replyTo: composer.replyTo, text, at: new Date().toISOString() };
    open.push({ sent, composer, before: site.sentPost(document)?.id ?? null, alerts: new Set(site.alerts(document)), end: performance.now() + APPEARS_WITHIN_MS });
    setTimeout(() => !signal.aborted && look(), APPEARS_WITHIN_MS + 100);
  };

  function look() {
    if (open.length === 0) return;
    const said = site.sentPost(document);
    const failed = site.alerts(document);
    open = open.filter(({ sent, composer, before, alerts, end }) => {
      if (page.ownPostWith(plain(sent.text))) return false;
      if (said && said.id !== before && page.isMine(said.handle)) {
        page.sent(sent, "seen", said);
        return false;
      }
      // The site says something, and not that it was sent: then an emptied box proves nothing.
      if (failed.some((alert) => !alerts.has(alert))) return false;
      if (performance.now() < end) return true;
      const emptied = !composer.box.isConnected || plain(composer.text()) === "";
      if (emptied) page.sent(sent, "unconfirmed", null);
      return false;
    });
  }

  document.addEventListener("click", gesture, { signal, capture: true, passive: true });
  document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
  return { look };
}

/** The words alone: one space for any white space, so that an editor's line breaks do not matter. @param {string} text */
export const plain = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
