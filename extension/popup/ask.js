// The line from our own pages to the background, and the live picture of how things stand while a page is open.

import { api } from "../browser.js";

/** @typedef {import("../protocol.js").Message} Message */
/** @typedef {import("../protocol.js").Status} Status */

const SHOWN = ["token", "pairing", "unpaired", "me", "found", "waiting", "paused", "excluded", "outbox", "rejected"];
const ANSWER_MS = 28_000; // longer than an answer should take: a killed background may leave a question open for ever
const WHILE_PAIRING_MS = 1_000;
const ELSE_MS = 3_000;

/**
 * Says something to the background; a killed one is asked again by whoever asks next.
 * @param {Message} message
 * @returns {Promise<any>} its answer, or a refusal; never throws, never hangs
 */
export async function ask(message) {
  const gone = { ok: false, state: "running", detail: "Nod did not answer. Check whether it went through before you try again." };
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve(gone), ANSWER_MS)));
  const answer = await Promise.race([api.runtime.sendMessage(message).catch(() => gone), late]);
  clearTimeout(timer);
  return answer ?? gone;
}

/**
 * Shows how things stand: at once, again after each call of what it gives back, and every few seconds while the page is
 * seen, and where what is stored changes, so that starting Nod in a terminal or approving on its page needs no click here.
 * @param {(status: Status) => void} draw  called where something changed
 * @returns {() => Promise<void>} look again now
 */
export function live(draw) {
  let drawn = "";
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let next;

  const look = async () => {
    clearTimeout(next);
    /** @type {Status|import("../protocol.js").Refusal} */
    const status = await ask({ type: "pair-poll" });
    lookIn("people" in status && status.pairing ? WHILE_PAIRING_MS : ELSE_MS);
    if (!("people" in status)) return; // nobody heard: what is shown stands until the next look
    const picture = JSON.stringify({ ...status, lastSuccess: status.lastSuccess?.slice(0, 16) });
    if (picture !== drawn) draw(status);
    drawn = picture;
  };
  /** Behind another tab nothing is asked, and nothing is missed. @param {number} ms */
  const lookIn = (ms) => {
    clearTimeout(next);
    next = setTimeout(() => (document.hidden ? lookIn(ms) : void look()), ms);
  };
  document.addEventListener("visibilitychange", () => document.hidden || look());
  api.storage.onChanged.addListener((changes) => void (SHOWN.some((key) => key in changes) && look()));
  void look();
  return () => ((drawn = ""), look());
}
