// Who speaks to the background. Our own pages may ask anything. The part inside a site's page runs next to code that is
// not ours: it is heard on what a page shows and on the user's clicks there, and only about the site that it stands on.

import { api } from "../browser.js";
import { platformOf } from "../places.js";

/** @typedef {import("../protocol.js").Message} Message */
/** @typedef {import("../protocol.js").Platform} Platform */

const FROM_CONTENT = new Set(["observe", "acknowledge", "like", "nudge", "hints", "hint-feedback", "hint-on", "settings", "confirm-account", "refuse-account", "first-nod", "resume", "open-panel"]);

/**
 * @param {any} message @param {chrome.runtime.MessageSender} sender
 * @returns {message is Message}
 */
export function mayAsk(message, sender) {
  if (sender.id !== api.runtime.id || typeof message?.type !== "string") return false;
  if (sender.url?.startsWith(api.runtime.getURL(""))) return true;
  const site = sender.tab ? platformOf(sender.url) : null;
  if (!site || !FROM_CONTENT.has(message.type)) return false;
  return speaksOf(message).every((platform) => platform === site);
}

/** Every site that a message is about. @param {any} message @returns {unknown[]} */
function speaksOf(message) {
  if (message.type === "observe") {
    const posts = Array.isArray(message.observation?.posts) ? message.observation.posts : [null];
    const found = message.found ? [message.found.platform] : [];
    return [message.observation?.page?.platform, ...posts.map((/** @type {any} */ post) => post?.platform), ...found];
  }
  if (message.type === "hints") {
    const { platform, post } = message.draft ?? {};
    return [platform, ...(post ? [post.platform] : [])];
  }
  if (message.type === "acknowledge" || message.type === "like") return [message.acknowledgement?.platform];
  if (message.type.endsWith("-account")) return [message.account?.platform];
  if (message.type === "resume") return [platformOf(message.url)];
  return [];
}
