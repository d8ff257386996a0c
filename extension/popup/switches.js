// What the user decides about the page in front: read here or not, leave this group or page out, whose account it is.

import { SITE, placeOf, platformOf } from "../places.js";
import { PANEL_KEY } from "../panel-key.js";
import { ask } from "./ask.js";
import { button, el } from "./nodes.js";

/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {import("../protocol.js").OwnAccount} OwnAccount */
/** @typedef {import("../protocol.js").Platform} Platform */

const A_PLACE = { group: "this group", page: "this page", community: "this community", list: "this list" };

/** @param {Status} status @param {string|undefined} address  of the tab in front @param {() => Promise<void>} again */
export function switches(status, address, again) {
  const here = platformOf(address);
  const place = placeOf(address);
  const paused = /** @type {Platform[]} */ (["x", "facebook"]).filter((platform) => platform === here || status.paused[platform]);
  const left = place ? status.excluded.includes(place.prefix) : false;
  const rows = paused.map((platform) =>
    toggle(`pause-${platform}`, `Pause on ${SITE[platform]}`, status.paused[platform], async (on) => {
      await ask({ type: "pause", platform, paused: on });
      await again();
    }),
  );
  if (place) {
    rows.push(
      toggle("leave-out", `Leave ${A_PLACE[place.kind]} out`, left, async (on) => {
        await ask({ type: "exclude", prefix: place.prefix, excluded: on });
        await again();
      }),
    );
  }
  rows.push(
    toggle("panel-key", `${PANEL_KEY} goes to the hints`, status.panelKey, async (on) => {
      await ask({ type: "panel-key", on });
      await again();
    }),
  );
  return el("div", { class: "switches" }, ...rows);
}

/** @param {string} id @param {string} words @param {boolean} on @param {(on: boolean) => unknown} changed */
function toggle(id, words, on, changed) {
  const box = el("input", { id, type: "checkbox", role: "switch", checked: on, change: () => changed(box.checked) });
  return el("label", { class: "switch", for: id }, el("span", {}, words), box);
}

/** "Is this you: @handle on X?" @param {OwnAccount[]} found @param {() => Promise<void>} again @returns {Node[]} */
export function isThisYou(found, again) {
  return found.map((account, at) => {
    const problem = el("p", { role: "alert" });
    const yes = async () => {
      const answer = await ask({ type: "confirm-account", account });
      problem.textContent = answer.ok ? "" : answer.detail;
      if (answer.ok) await again();
    };
    const no = async () => {
      await ask({ type: "refuse-account", account });
      await again();
    };
    return el(
      "div",
      { class: "question", role: "group", "aria-labelledby": `who-${at}` },
      el("p", { id: `who-${at}` }, "Is this you: ", el("bdi", {}, called(account)), ` on ${SITE[account.platform]}?`),
      el("p", { class: "choices" }, button(`yes-${at}`, "Yes", yes, "main"), button(`no-${at}`, "Not me", no)),
      problem,
    );
  });
}

/** @param {OwnAccount} account */
export const called = ({ handle, name, id }) => (handle ? `@${handle.replace(/^@/, "")}` : name || id || "this account");
