// The first two states, the same in popup and welcome: Nod does not run; Nod runs and this browser is not connected.

import { api } from "../browser.js";
import { ask } from "./ask.js";
import { button, commandLine, el } from "./nodes.js";

/** @typedef {import("../protocol.js").Status} Status */

const AGENT = "http://127.0.0.1/*";
/** @type {Record<string, string>} */
const WHY = {
  refused: "You said no on the page of Nod, so nothing was connected. If that was a slip, connect again.",
  expired: "Nobody approved within two minutes. Connect again, then approve on the page that opens.",
  revoked: "Nod no longer knows this browser: its access was taken back. Connect again to go on.",
  "other-browser": "Nod knows another browser by this name, not this one. Connect again to go on.",
};

/** How the connection stands, where there is none; else nothing. @param {Status} status */
export function apartWords({ state, pairing }) {
  if (state === "not-running") return "Nod is not running. Start it:";
  if (state !== "not-paired") return "";
  return pairing ? "Is it the same code there?" : "Nod is running. This browser is not connected yet.";
}

/**
 * @param {Status} status @param {() => Promise<void>} again @param {string} [problem]  what a try just now ended with
 * @returns {(Node|null)[]} the one next step
 */
export function nextStep(status, again, problem = "") {
  if (status.withdrawn.includes(AGENT) && status.state === "not-running") return [allow([AGENT], again)];
  if (status.state === "not-running") return [commandLine("nod run"), otherPort(status, again)];
  if (status.pairing) return [code(status.pairing, again)];
  const why = problem || (status.unpaired ? WHY[status.unpaired.why] : "");
  return [why ? el("p", { role: "alert" }, why) : null, connect(again)];
}

/** @param {() => Promise<void>} again */
function connect(again) {
  const problem = el("p", { role: "alert" });
  const work = async () => {
    const asked = await ask({ type: "pair" });
    problem.textContent = asked.ok ? "" : asked.state === "not-running" ? "Nod has stopped. Start it: nod run" : asked.detail;
    if (asked.ok) await again();
  };
  return el("div", {}, button("connect", "Connect", work, "main"), problem);
}

/** @param {import("../protocol.js").PairingShown} pairing @param {() => Promise<void>} again */
function code(pairing, again) {
  const digits = `${pairing.code.slice(0, 3)} ${pairing.code.slice(3)}`;
  return el(
    "div",
    { class: "asking" },
    el("p", { class: "code", dir: "ltr", role: "img", "aria-label": `The code is ${pairing.code.split("").join(" ")}` }, digits),
    el("p", {}, "Your browser has opened a page of Nod with the same code. Approve there."),
    button("open-again", "Open the page again", async () => {
      await ask({ type: "pair", afresh: true }); // only a page that Nod opens itself is signed in
      await again();
    }),
  );
}

/** @param {Status} status @param {() => Promise<void>} again */
function otherPort(status, again) {
  const port = el("input", { id: "port", type: "number", min: "1024", max: "65535", required: true, value: String(status.port) });
  const form = el(
    "form",
    {
      submit: async (event) => {
        event.preventDefault();
        await ask({ type: "port", port: port.valueAsNumber });
        await again();
      },
    },
    el("label", { for: "port" }, "Port"),
    port,
    el("button", { id: "use-port", type: "submit" }, "Look there"),
  );
  return el("details", { id: "other-port" }, el("summary", {}, "It runs on another port"), form);
}

/**
 * The browser's settings can take an address away from an extension; only a click can ask for it back.
 * @param {string[]} origins @param {() => Promise<void>} again
 */
export function allow(origins, again) {
  const whom = origins.includes(AGENT) ? "talk to Nod on this machine" : "read pages of X and Facebook";
  const work = async () => {
    await api.permissions.request({ origins });
    await again();
  };
  return el(
    "div",
    { class: "allow" },
    el("p", {}, `The browser's settings do not let this extension ${whom}.`),
    button("allow", "Allow it again", work, "main"),
  );
}
