// The first installation opens the welcome page. The tab that it opened, and no other, may ask once to be connected
// without a click: asking has no power, for approving needs the user's own click on a page of the agent's. The tab is kept
// for this run of the browser alone, since another one may have its number in the next.

import { api } from "../browser.js";
import { findAgent } from "./client.js";
import { pair } from "./pairing.js";
import { stored } from "./storage.js";

/** @typedef {import("../protocol.js").Stored} Stored */
/** @typedef {import("../protocol.js").PairingShown} PairingShown */
/** @typedef {import("../protocol.js").Refusal} Refusal */

const PAGE = "welcome/welcome.html";

/** After the first installation. */
export async function openWelcome() {
  const tab = await api.tabs.create({ url: api.runtime.getURL(PAGE) });
  await api.storage.session.set({ firstTab: tab.id ?? null });
}

/** The tab that may ask by itself, while it still may. @param {Stored} now @returns {Promise<number|null>} */
export async function mayAskByItself(now) {
  if (now.token || now.pairing || now.unpaired) return null; // connected, asked, refused, expired, revoked: from then on only a click asks
  /** @type {{firstTab: number|null}} */
  const { firstTab } = await api.storage.session.get({ firstTab: null });
  return firstTab;
}

/**
 * Asks for the tab of the first installation, once, when Nod runs.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<({ok: true} & PairingShown)|Refusal>}
 */
export async function askByItself({ tab, url }) {
  const agent = await findAgent();
  const first = await mayAskByItself(await stored());
  if (!agent) return { ok: false, state: "not-running" };
  if (first === null || first !== tab?.id || url !== api.runtime.getURL(PAGE)) return { ok: false, state: "not-paired" };
  await api.storage.session.set({ firstTab: null });
  return pair();
}
