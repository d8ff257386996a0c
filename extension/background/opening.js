// Opening the side panel. Both browsers want it to happen in the very moment of the user's click: nothing is awaited
// before. Firefox does not take a click on a page for one on the extension; there the list opens as a tab.

import { api } from "../browser.js";
import { change } from "./storage.js";

const PANEL = "panel/panel.html";

/** From a click on the chip's card. @param {string|null} person  whose page is wanted @param {chrome.runtime.MessageSender} sender */
export function openFromPage(person, sender) {
  const opened = api.sidePanel && sender.tab?.windowId !== undefined ? api.sidePanel.open({ windowId: sender.tab.windowId }) : asTab();
  return Promise.all([opened, change(() => ({ panelAt: person }))]).then(
    () => ({ ok: true }),
    () => asTab().then(() => ({ ok: true })),
  );
}

const asTab = () => api.tabs.create({ url: api.runtime.getURL(PANEL) }).then(() => undefined);
