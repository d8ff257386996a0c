// Whose account of X the tab is signed in with. Two places must say the same; in doubt, nobody. In a narrow window there is
// one place alone, and who the user is must be known from before.

import { LIMITS, cap, spoken } from "./text.js";
import { handleOf } from "./x-ids.js";

/**
 * @param {Document} document @param {import("./selectors.js").Selectors} look
 * @returns {{account: import("./site.js").OwnAccount|null, alone: import("./site.js").OwnAccount|null, likely: string|null}}
 *   `likely` is a handle that one place tells and none contradicts, `alone` the account where the layout has no other place
 */
export function viewerOf(document, look) {
  const tab = look.first(document, "profileTab");
  const first = tab && handleOf(tab.getAttribute("href"));
  const avatar = look.first(document, "switcher") ?? look.first(document, "narrowAvatar");
  const narrow = !tab && !look.first(document, "switcherButton");
  const shown = avatar?.getAttribute("data-testid")?.replace(/^UserAvatar-Container-/, "") ?? null;
  const second = shown && handleOf(`/${shown}`);
  if (first && second) {
    if (first.toLowerCase() !== second.toLowerCase()) return { account: null, alone: null, likely: null };
    return { account: { platform: "x", handle: first, name: nameOf(document, first, look), id: null }, alone: null, likely: first };
  }
  const alone = narrow && second ? { platform: /** @type {const} */ ("x"), handle: second, name: null, id: null } : null;
  return { account: null, alone, likely: first ?? second ?? null };
}

/**
 * The switcher shows the display name above the handle.
 * @param {Document} document @param {string} handle @param {import("./selectors.js").Selectors} look
 */
function nameOf(document, handle, look) {
  const button = look.first(document, "switcherButton");
  const { text: shown, translated } = button ? spoken(button, look, (element) => look.is(element, "avatar")) : { text: "", translated: false };
  const end = shown.toLowerCase().indexOf(`@${handle.toLowerCase()}`);
  return end > 0 && !translated ? cap(shown.slice(0, end).split("\n")[0].trim(), LIMITS.name) : null;
}

/** @param {Document} document @param {import("./selectors.js").Selectors} look */
export function isLoggedOut(document, look) {
  return look.first(document, "loggedOut") !== null && !look.first(document, "switcherButton") && !look.first(document, "profileTab");
}
