// What lies folded below the list: who rests until later, and what looks like spam. Both can be called back.

import { shorten } from "../overlay/names.js";
import { back } from "../overlay/words.js";
import { button, el } from "../popup/nodes.js";
import { sentences } from "./row.js";
import { nameOf } from "./said.js";

/** @typedef {import("../protocol.js").Nudge} Nudge */

/** @param {Nudge[]} nudges @param {(nudge: Nudge) => void} bringBack @param {Date} now */
export function later(nudges, bringBack, now) {
  const many = nudges.length === 1 ? "1 person rests" : `${nudges.length} rest`;
  return folded("later", `${many} until later`, nudges, (nudge) => {
    const until = nudge.until === "next-word" ? "Rests until they write again." : `Back ${back(nudge.until, now)}.`;
    return [el("p", { class: "quiet" }, until), act(nudge, "bring", "Bring back", bringBack)];
  });
}

/** @param {Nudge[]} nudges @param {(nudge: Nudge) => void} notSpam */
export function spam(nudges, notSpam) {
  const many = nudges.length === 1 ? "1 looks like spam" : `${nudges.length} look like spam`;
  return folded("spam", many, nudges, (nudge) => [
    el("p", { class: "quiet" }, el("bdi", { dir: "auto" }, `Why: ${shorten(nudge.spam_reason ?? "it reads like advertising", 200)}`)),
    act(nudge, "not-spam", "Not spam", notSpam),
  ]);
}

/** @param {string} id @param {string} summary @param {Nudge[]} nudges @param {(nudge: Nudge) => (Node|null)[]} tell */
function folded(id, summary, nudges, tell) {
  const items = nudges.map((nudge) =>
    el("li", {}, el("bdi", { class: "name", dir: "auto" }, nameOf(nudge)), ...sentences(nudge), ...tell(nudge)),
  );
  return el("details", { id }, el("summary", {}, summary), el("ul", { class: "each" }, ...items));
}

/** @param {Nudge} nudge @param {string} id @param {string} words @param {(nudge: Nudge) => void} work */
function act(nudge, id, words, work) {
  const node = button(`${id}-${nudge.id}`, words, () => work(nudge), "small");
  node.setAttribute("aria-label", `${words}: ${nameOf(nudge)}`);
  return node;
}
