// Who waits: names, what they said, since when, and a way to each of them.

import { clean } from "../overlay/names.js";
import { exact, on, since } from "../overlay/times.js";
import { platformOf } from "../places.js";
import { el } from "./nodes.js";

/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {import("../protocol.js").Nudge} Nudge */

const SITE = { x: "X", facebook: "Facebook" };

/** @param {Status} status @param {Date} now @returns {(Node|null)[]} */
export function waitingPeople(status, now) {
  const words = status.people.filter((nudge) => nudge.needs === "words");
  const nods = status.people.filter((nudge) => nudge.needs === "nod");
  return [
    words.length > 0 ? list("Waits for your words", words, now) : null,
    nods.length > 0
      ? el("details", { id: "nods" }, el("summary", {}, enough(nods, status.more)), list("A nod is enough", nods, now))
      : null,
  ];
}

/** "A nod is enough for Maya and 3 others." @param {Nudge[]} nudges @param {boolean} more */
function enough(nudges, more) {
  const names = [...new Map(nudges.map((nudge) => [nudge.person, nameOf(nudge)])).values()];
  const others = names.length - 1;
  if (others === 0) return `A nod is enough for ${names[0]}`;
  return `A nod is enough for ${names[0]} and ${others} ${others === 1 ? "other" : "others"}${more ? " or more" : ""}`;
}

/** @param {string} label @param {Nudge[]} nudges @param {Date} now */
const list = (label, nudges, now) => el("ul", { class: "people", "aria-label": label }, ...nudges.map((nudge) => row(nudge, now)));

/** @param {Nudge} nudge @param {Date} now */
function row(nudge, now) {
  const waits = nudge.since === "first-seen" ? `seen ${on(nudge.waiting_since, now)}` : since(nudge.waiting_since, now);
  const content = [
    el("span", { class: "name" }, el("bdi", {}, nameOf(nudge))),
    el("time", { datetime: nudge.waiting_since, title: exact(nudge.waiting_since) }, `${SITE[nudge.platform]}, ${waits}`),
    el("span", { class: "reason" }, nudge.reasons[0]?.text ?? "spoke to you") /* our sentence, around their words */,
  ];
  const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null; // only to the site where they wrote
  if (!address) return el("li", {}, el("div", {}, ...content));
  return el("li", {}, el("a", { id: `nudge-${nudge.id}`, href: address, target: "_blank", rel: "noreferrer" }, ...content));
}

/** @param {Nudge} nudge */
const nameOf = (nudge) => clean(nudge.account?.name || (nudge.account?.handle ? `@${nudge.account.handle}` : null));
