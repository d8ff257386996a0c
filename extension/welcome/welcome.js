// First run: three steps that tick themselves, and one button to the first nod.

import { api } from "../browser.js";
import { ask, live } from "../popup/ask.js";
import { nextStep } from "../popup/connect.js";
import { button, el, show } from "../popup/nodes.js";
import { SITE } from "../places.js";
import { called, isThisYou } from "../popup/switches.js";
import { startsByItself } from "./service.js";

/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {import("../protocol.js").Platform} Platform */

const OPEN = {
  x: { words: "Open my mentions", url: "https://x.com/notifications/mentions" },
  facebook: { words: "Open my notifications", url: "https://www.facebook.com/notifications" },
};
const says = /** @type {HTMLElement} */ (document.getElementById("says"));
/** Asked once for each connection. @type {HTMLElement|null} */
let service = null;
const again = live(draw);

/** @param {Status} status */
function draw(status) {
  if (status.state === "running") service ??= startsByItself();
  else service = null;
  const runs = status.state !== "not-running";
  const paired = status.state === "running";
  const known = status.me.accounts;
  const you = paired && known.length > 0 && status.found.length === 0;
  say(status, you);
  const next = paired ? [] : nextStep(status, again);
  if (status.firstTab !== null && runs) whenSeen(askByItself);
  step("runs", runs, true, runs ? [el("p", {}, "Nod is running on this machine.")] : [el("p", {}, "In a terminal:"), ...next]);
  const connecting = runs ? [whatHappens(status), ...next] : [];
  step("paired", paired, runs, paired ? [el("p", {}, "This browser is connected.")] : connecting);
  step("you", you, paired, paired ? who(status) : []);
  show(/** @type {Element} */ (document.getElementById("last")), paired ? [open(status), service] : []);
}

/** In the tab of the first installation; the background knows it, and that it asks once. */
async function askByItself() {
  const asked = await ask({ type: "pair-first" });
  if (asked.ok) await again();
}

/** Nothing opens over what the user looks at elsewhere. @param {() => Promise<void>} work */
function whenSeen(work) {
  if (!document.hidden) void work();
  else document.addEventListener("visibilitychange", () => whenSeen(work), { once: true });
}

/** @param {Status} status @param {boolean} you */
function say({ state, pairing }, you) {
  const words =
    state === "not-running"
      ? "First step: Nod is not running yet."
      : state === "not-paired"
        ? pairing
          ? "Second step: approve on the page of Nod, if it shows the same code."
          : "Second step: Nod is running. Connect this browser."
        : you
          ? "All is set."
          : "Third step: say which account is yours.";
  if (says.textContent !== words) says.textContent = words;
}

/** @param {string} id @param {boolean} done @param {boolean} open @param {(Node|null)[]} nodes */
function step(id, done, open, nodes) {
  const item = /** @type {HTMLElement} */ (document.getElementById(id));
  item.dataset.is = done ? "done" : open ? "now" : "later";
  const heading = /** @type {Element} */ (item.querySelector("h2"));
  heading.setAttribute("aria-description", done ? "done" : open ? "to do now" : "later");
  show(/** @type {Element} */ (item.querySelector("div")), nodes);
}

/** @param {Status} status */
const whatHappens = ({ pairing }) =>
  pairing ? null : el("p", {}, "Nod opens a page with a code. Compare it with the code here, and approve there.");

/** @param {Status} status @returns {Node[]} */
function who({ me, found }) {
  const nobody = me.accounts.length === 0 && found.length === 0;
  return [
    ...me.accounts.map((account) => el("p", {}, "You are ", el("bdi", {}, called(account)), ` on ${SITE[account.platform]}.`)),
    ...isThisYou(found, again),
    ...(nobody ? [el("p", {}, "Open your page below. Nod sees who is signed in there and asks: Is this you?")] : []),
  ];
}

/** The user's own click opens the page; Nod opens none by itself. @param {Status} status */
function open({ me, found }) {
  const platforms = [...me.accounts, ...found].map((account) => account.platform);
  /** @type {Platform} */
  const first = platforms[0] ?? "x";
  /** @type {Platform} */
  const second = first === "x" ? "facebook" : "x";
  /** @param {Platform} platform @param {string} look */
  const to = (platform, look) =>
    button(
      `open-${platform}`,
      `${OPEN[platform].words}`,
      async () => {
        await ask({ type: "first-nod", state: "wanted" });
        await api.tabs.create({ url: OPEN[platform].url });
      },
      look,
    );
  return el(
    "div",
    { class: "choices" },
    to(first, "main"),
    platforms.length === 0 || platforms.includes(second) ? to(second, "plain") : null,
    el("p", { class: "quiet" }, "There Nod shows you one person who waits, in their own words."),
  );
}
