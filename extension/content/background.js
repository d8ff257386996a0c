// The one line to the background: it alone talks to the agent. After an update of the extension the old content part
// lives on without it; then every call answers `gone`, and the page's edge asks for a refresh.

import { api } from "../browser.js";

const ANSWER_MS = 28_000; // longer than an answer should take: a killed background may leave a question open for ever

/** @returns {boolean} false once the extension was updated, reloaded or removed under this page */
export const alive = () => Boolean(api.runtime?.id);

/**
 * @param {import("../protocol.js").Message} message
 * @returns {Promise<any>} the background's answer, or `{ok: false, state: "gone"|"no-answer"}`; never throws, never hangs
 */
export async function ask(message) {
  if (!alive()) return { ok: false, state: "gone" };
  const late = new Promise((resolve) => AbortSignal.timeout(ANSWER_MS).addEventListener("abort", () => resolve(undefined)));
  try {
    return (await Promise.race([api.runtime.sendMessage(message), late])) ?? { ok: false, state: "no-answer" };
  } catch {
    return { ok: false, state: alive() ? "no-answer" : "gone" };
  }
}

/**
 * Calls back when one of these stored values changes (paused, accounts, connection …), until the signal ends it.
 * @param {string[]} keys
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function onStored(keys, changed, signal) {
  /** @param {Record<string, {oldValue?: unknown, newValue?: unknown}>} changes @param {string} area */
  const listener = (changes, area) => {
    // Firefox tells of each writing, also of the same value.
    const differs = (/** @type {string} */ key) => JSON.stringify(changes[key].oldValue) !== JSON.stringify(changes[key].newValue);
    if (area === "local" && keys.some((key) => key in changes && differs(key))) changed();
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => alive() && api.storage.onChanged.removeListener(listener));
}
