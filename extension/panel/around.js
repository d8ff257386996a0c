// What stands between and below the two parts of the list: the ways on, what is folded away, and the limits.

import { until } from "../overlay/times.js";
import { button, el } from "../popup/nodes.js";
import { later, spam } from "./aside.js";
import { help } from "./help.js";
import { keyed } from "./keyed.js";
import { letGoBefore } from "./let-go.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {{key: string, shown: boolean, node: () => HTMLElement, picture?: unknown}} Piece  made anew where its picture changed */

/** Draws those that are to be shown. @param {Element} where @param {Piece[]} several */
export const pieces = (where, several) =>
  keyed(where, several.filter(({ shown }) => shown), { key: ({ key }) => key, picture: ({ picture = "" }) => JSON.stringify(picture), build: ({ node }) => node() });

/**
 * @param {{more: boolean, filtered: boolean, searched: boolean, empty: boolean}} list  `more`: the agent has more than is here
 * @param {{more: () => void, everybody: () => void, round: () => void}} acts
 * @returns {Piece[]}
 */
export function between({ more, filtered, searched, empty }, acts) {
  const further = () => el("p", {}, filtered ? "I looked through the first part of the list. " : null, button("more", "Show more", acts.more, "small"));
  return [
    { key: "more", shown: more && !searched, picture: filtered, node: further },
    { key: "nobody-fits", shown: empty && filtered, node: () => el("p", {}, "Nobody fits. ", button("show-all", "Show everybody", acts.everybody, "small")) },
    { key: "go-round", shown: empty && !filtered, node: () => el("p", {}, button("to-round", "Go on a round", acts.round)) },
  ];
}

/**
 * @param {{lists: Lists, aside: {later: Nudge[], spam: Nudge[]}, empty: boolean, single: boolean, now: Date}} list  `single`: single keys are on
 * @param {{bringBack: (nudge: Nudge) => void, notSpam: (nudge: Nudge) => void, letGo: (before: string) => Promise<void>, keys: (on: boolean) => void}} acts
 * @returns {Piece[]}
 */
export function below({ lists: { quietUntil, outbox, nodsMore }, aside, empty, single, now }, acts) {
  const kept = outbox === 1 ? "1 answer of yours is" : `${outbox} answers of yours are`;
  return [
    { key: "nods-more", shown: nodsMore, node: () => quiet("There are more; they come when these are done.") },
    { key: "quiet", shown: Boolean(quietUntil), picture: quietUntil, node: () => quiet(`Quiet hours: the badge rests, back ${until(quietUntil ?? "", now)}.`) },
    { key: "outbox", shown: outbox > 0, picture: outbox, node: () => quiet(`${kept} kept until Nod takes them.`) },
    { key: "later", shown: aside.later.length > 0, picture: aside.later, node: () => later(aside.later, acts.bringBack, now) },
    { key: "spam", shown: aside.spam.length > 0, picture: aside.spam, node: () => spam(aside.spam, acts.notSpam) },
    { key: "let-go", shown: !empty, node: () => letGoBefore(acts.letGo, now) },
    { key: "help", shown: true, picture: single, node: () => help(single, acts.keys) },
    { key: "limit", shown: true, node: () => quiet("I do not read messages.") },
  ];
}

/** @param {string} text */
const quiet = (text) => el("p", { class: "quiet" }, text);
