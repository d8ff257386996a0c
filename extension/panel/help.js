// Which keys there are, and the switch that turns single keys off.

import { el } from "../popup/nodes.js";
import { KEYS } from "./keys.js";

/** @param {boolean} on @param {(on: boolean) => void} changed */
export function help(on, changed) {
  const box = el("input", { id: "list-keys", type: "checkbox", role: "switch", checked: on, change: () => changed(box.checked) });
  return el(
    "details",
    { id: "help" },
    el("summary", {}, "Keys"),
    el("p", {}, "They act while the list has the focus."),
    el("dl", { class: "keys" }, ...KEYS.flatMap(({ keys, says }) => [el("dt", {}, el("kbd", {}, keys[0])), el("dd", {}, says)])),
    el("label", { class: "switch", for: "list-keys" }, el("span", {}, "Single keys"), box),
  );
}
