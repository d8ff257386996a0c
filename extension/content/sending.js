// What counts as sent: the user's own post, once it stands on the page, or the site's own word with a link to it. Where
// only the composer emptied after a send gesture, the answer is told to the log as `unconfirmed`, which clears nothing.

const APPEARS_WITHIN_MS = 15_000;
const EMPTIES_WITHIN_MS = 1_000; // after Enter alone, which may also pick a name from the site's list

/** @typedef {{kind: "reply"|"comment"|"quote", replyTo: string, text: string, at: string}} Sent  `at` in RFC 3339 */
/**
 * What was perhaps sent. `sure`: by a gesture that means nothing else; `said` and `own`: what the site had said and which of
 * the user's posts were such an answer before.
 * @typedef {{sent: Sent, composer: import("../sites/site.js").Composer, sure: boolean, emptied: boolean, said: string|null, own: Set<string>, alerts: Set<Element>, since: number}} Open
 */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {{
 *   ownAnswers: (sent: Sent) => string[],
 *   sent: (sent: Sent, certainty: "seen"|"unconfirmed", own: {id: string, url: string}|null) => void,
 *   isMine: (handle: string|null) => boolean,
 * }} page  `ownAnswers`: the user's own posts that have been read and answer the same with the same words, by id
 * @param {AbortSignal} signal
 * @returns {{look: () => void}}  to be called whenever the page has changed
 */
export function noticeSending(site, page, signal) {
  /** @type {Open[]} */
  let open = [];
  /** @type {Set<string>} posts that the site has said were sent, each the word for one answer */
  const confirmed = new Set();

  /** @param {Event} event */
  const gesture = (event) => {
    const composer = site.sendGesture(event, document);
    if (!composer || !composer.replyTo || composer.kind === "post") return;
    const sure = event.type === "click" || /** @type {KeyboardEvent} */ (event).ctrlKey || /** @type {KeyboardEvent} */ (event).metaKey;
    const text = composer.text();
    if (!plain(text) || (!sure && picks(composer.box))) return;
    /** @type {Sent} */
    const sent = { kind: composer.kind, replyTo: composer.replyTo, text, at: new Date().toISOString() };
    open = open.filter((one) => one.emptied || one.composer.box !== composer.box); // the same words, sent at last
    open.push({
      sent,
      composer,
      sure,
      emptied: false,
      said: site.sentPost(document)?.id ?? null,
      own: new Set(page.ownAnswers(sent)),
      alerts: new Set(site.alerts(document)),
      since: performance.now(),
    });
    for (const wait of [EMPTIES_WITHIN_MS, APPEARS_WITHIN_MS]) setTimeout(() => !signal.aborted && look(), wait + 100);
  };

  function look() {
    if (open.length === 0) return;
    const said = site.sentPost(document);
    const failed = site.alerts(document);
    open = open.filter((one) => {
      const { sent, composer, alerts } = one;
      one.emptied ||= !composer.box.isConnected || plain(composer.text()) === "";
      if (said && said.id !== one.said && !confirmed.has(said.id) && page.isMine(said.handle)) {
        confirmed.add(said.id);
        page.sent(sent, "seen", said);
        return false;
      }
      if (page.ownAnswers(sent).some((id) => !one.own.has(id))) return false;
      // The site says something, and not that it was sent: then an emptied box proves nothing.
      if (failed.some((alert) => !alerts.has(alert))) return false;
      const passed = performance.now() - one.since;
      if (!one.sure && !one.emptied && passed > EMPTIES_WITHIN_MS) return false;
      if (passed < APPEARS_WITHIN_MS) return true;
      const stays = composer.box.isConnected && plain(composer.text()) === plain(sent.text);
      if (one.emptied && !stays) page.sent(sent, "unconfirmed", null);
      return false;
    });
  }

  document.addEventListener("click", gesture, { signal, capture: true, passive: true });
  document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
  return { look };
}

/** Whether a list of names stands open by the box: Enter then picks one. @param {Element} box */
const picks = (box) => box.getAttribute("aria-expanded") === "true" || Boolean(box.getAttribute("aria-activedescendant"));

/** The words alone: one space for any white space, so that an editor's line breaks do not matter. @param {string} text */
export const plain = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
