// The round: the places where people speak to the user, for the user to open, one after the other. Answers given on the
// phone are found there.

import { exact, on } from "../overlay/times.js";
import { platformOf } from "../places.js";
import { el } from "../popup/nodes.js";

/** @typedef {import("../protocol.js").RoundPlace} RoundPlace */

/**
 * @param {RoundPlace[]} places  what was not read for longest first
 * @param {Set<string>} opened  addresses that were opened on this round
 * @param {(url: string) => void} open  told after the user has followed a link
 * @param {Date} now
 */
export function roundPage(places, opened, open, now) {
  const reachable = places.filter(({ url, platform }) => platformOf(url) === platform);
  const next = reachable.find(({ url }) => !opened.has(url));
  const says = "Where people speak to you, what was not read for longest first. Open a place, and I read it while you look; what you answered on another device is found there.";
  return [
    el("p", {}, says),
    reachable.length === 0 ? el("p", { class: "quiet" }, "No place is known yet. Open X or Facebook, and say which account is yours.") : null,
    next ? el("p", {}, link(next, open, "next", `Open the next: ${next.title}`)) : null,
    !next && reachable.length > 0 ? el("p", {}, "You have been everywhere on this round.") : null,
    el("ul", { class: "places" }, ...reachable.map((place, at) => item(place, at, opened, open, now))),
    el("p", { class: "quiet" }, "I do not read messages."),
  ];
}

/** @param {RoundPlace} place @param {number} at @param {Set<string>} opened @param {(url: string) => void} open @param {Date} now */
function item(place, at, opened, open, now) {
  const read = place.read_at
    ? el("time", { datetime: place.read_at, title: exact(place.read_at) }, `last read ${on(place.read_at, now)}`)
    : "not read yet";
  const waiting = place.waiting ? `, ${place.waiting === 1 ? "1 person waits" : `${place.waiting} people wait`} there` : "";
  return el(
    "li",
    { "data-opened": opened.has(place.url) },
    link(place, open, `place-${at}`, place.title),
    el("span", { class: "quiet" }, read, waiting, opened.has(place.url) ? ", opened just now" : ""),
  );
}

/** @param {RoundPlace} place @param {(url: string) => void} open @param {string} id @param {string} words */
const link = ({ url }, open, id, words) =>
  el("a", { id, class: id === "next" ? "button main" : "", href: url, target: "_blank", rel: "noreferrer", click: () => void setTimeout(() => open(url)) }, words);
