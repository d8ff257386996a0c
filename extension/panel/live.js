// Keeps the panel in step with the agent, through the background: one look at the lists, then one question about changes
// after the other, which the agent holds for up to 20 seconds. The background may be killed in between; the next question
// wakes it. While the agent is away it is looked for every few seconds; while nobody sees the panel, nothing is asked.

import { api } from "../browser.js";
import { ask } from "../popup/ask.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Status} Status */

const AWAY_MS = 3_000;
const PAIRING_MS = 1_000;
const TOGETHER_MS = 120; // changes come in bursts, a page at a time
const AT_ONCE_MS = 1_000; // an answer without news that came faster than this was not held: do not ask in a circle
const CONNECTION = ["token", "pairing", "unpaired", "port", "me", "found"];

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Once the panel is seen. */
async function seen() {
  while (document.hidden) {
    await new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
  }
}

/**
 * @param {{pages: () => number, lists: (lists: Lists) => void, away: (status: Status) => void}} panel
 *   `pages`: how many portions of the list are wanted; `lists` and `away` are called whenever there is something new
 * @returns {() => void} look again now
 */
export function follow(panel) {
  let turn = 0;

  async function run() {
    const mine = ++turn;
    /** @type {number|null} */
    let rev = null;
    while (mine === turn) {
      await seen();
      rev = rev === null ? await look(mine) : await changed(mine, rev);
    }
  }

  /** @param {number} mine @returns {Promise<number|null>} the revision that was shown */
  async function look(mine) {
    /** @type {Lists|import("../protocol.js").Refusal} */
    const lists = await ask({ type: "lists", pages: panel.pages() });
    if (mine !== turn) return null;
    if (lists.ok) {
      panel.lists(lists);
      return lists.rev;
    }
    /** @type {Status} */
    const status = await ask({ type: "pair-poll" });
    if (mine !== turn) return null;
    if ("people" in status) panel.away(status.state === "running" ? { ...status, detail: lists.detail ?? null } : status);
    await pause(status.pairing ? PAIRING_MS : AWAY_MS);
    return null;
  }

  /** @param {number} mine @param {number} rev @returns {Promise<number|null>} null: look at everything again */
  async function changed(mine, rev) {
    const asked = performance.now();
    const found = await ask({ type: "changes", since: rev });
    if (mine !== turn) return null;
    const news = !found.ok || found.reset || found.of.length > 0;
    if (news) await pause(TOGETHER_MS);
    else if (performance.now() - asked < AT_ONCE_MS) await pause(AWAY_MS);
    return news ? null : found.rev;
  }

  api.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && CONNECTION.some((key) => key in changes && differs(changes[key]))) void run();
  });
  void run();
  return () => void run();
}

/** Firefox tells of each writing, also of the same value. @param {{oldValue?: unknown, newValue?: unknown}} change */
const differs = ({ oldValue, newValue }) => JSON.stringify(oldValue) !== JSON.stringify(newValue);
