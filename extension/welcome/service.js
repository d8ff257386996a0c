// "Start with my computer?": asked once this browser is connected, done by the agent, which knows the machine.

import { ask } from "../popup/ask.js";
import { button, commandLine, el } from "../popup/nodes.js";

/** @typedef {import("../protocol.js").Service} Service */
/** @typedef {import("../protocol.js").Refusal} Refusal */

/** @returns {HTMLElement} filled when the agent has answered; empty where it is too old to be asked */
export function startsByItself() {
  const place = el("div", { class: "service", id: "service" });
  void draw(place, ask({ type: "service" }));
  return place;
}

/** @param {HTMLElement} place @param {Promise<Service|Refusal>} asking */
async function draw(place, asking) {
  const said = await asking;
  if (!said.ok) {
    place.replaceChildren(...(said.status === 404 ? [] : [el("p", { role: "alert" }, said.detail ?? "")]));
    return;
  }
  /** @param {boolean} on */
  const change = (on) => () => draw(place, ask({ type: "service", on }));
  if (said.on) place.replaceChildren(el("p", {}, said.says), button("service-off", "Do not start with my computer", change(false)));
  else if (said.system) place.replaceChildren(el("p", {}, "Start Nod with my computer?"), button("service-on", "Yes, when I log in", change(true)));
  else place.replaceChildren(...byHand(said));
}

/** What the system cannot do; the command apart, to be copied whole. @param {Service} service @returns {Node[]} */
function byHand({ says, command }) {
  if (!command || !says.endsWith(command)) return [el("p", { class: "quiet" }, says)];
  return [el("p", { class: "quiet" }, says.slice(0, -command.length).trim()), commandLine(command)];
}
