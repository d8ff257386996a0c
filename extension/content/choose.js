// Which post gets a chip, and what it shows. One nudge has one chip on the page: on the post it names, or on the first
// of its posts that stands there.

import { SITE } from "../places.js";

/** @typedef {import("./posts.js").Mounted} Mounted */
/** @typedef {import("../protocol.js").ObservedPost} ObservedPost */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {Mounted & {answer: ObservedPost}} Answered  the agent has said something of it */
/** @typedef {Mounted & {answer: ObservedPost & {nudge: Nudge}}} Waiting */

/** @param {Mounted} one @returns {one is Waiting} whether its author waits for the user */
export const waits = (one) => one.answer?.nudge?.state === "waiting";

/** @param {Answered} one @returns {string} the person's name as it is known best */
export const nameOf = ({ answer, post }) => answer.person?.name ?? post.author.name ?? post.author.handle ?? "";

/**
 * The posts that get a chip, by the name it stands under.
 * @param {Mounted[]} mounted
 * @param {(name: string) => boolean} stands  whether a chip of that name stands already: an answered one stays to be seen
 * @returns {Map<string, Answered & {anchor: Element}>}
 */
export function choose(mounted, stands) {
  /** @type {Map<string, Answered & {anchor: Element}>} */
  const wanted = new Map();
  for (const one of mounted) {
    if (!one.anchor || !one.answer) continue;
    const here = /** @type {Answered & {anchor: Element}} */ (one);
    const { nudge, withheld } = one.answer;
    if (withheld === "replies-hidden" && !nudge) wanted.set(`post ${one.id}`, here);
    if (!nudge || nudge.state === "spam") continue;
    if (nudge.state !== "waiting" && !stands(nudge.id)) continue;
    if (nudge.state === "waiting" && !nudge.posts.includes(one.key ?? "")) continue;
    const before = wanted.get(nudge.id);
    if (!before || (one.key === nudge.post && before.key !== nudge.post)) wanted.set(nudge.id, here);
  }
  return wanted;
}

/** What a chip shows of a post and the agent's answer to it. @param {Answered} one @returns {import("../overlay/chip.js").ChipModel} */
export function model(one) {
  const { nudge, person, withheld } = one.answer;
  return {
    name: nameOf(one),
    reasons: nudge?.reasons ?? [],
    waitingSince: nudge?.waiting_since ?? null,
    since: nudge?.since ?? "posted",
    until: nudge?.until ?? null,
    needs: nudge?.needs ?? "nod",
    state: nudge?.state ?? "waiting",
    withheld: nudge ? null : withheld,
    timesHere: person?.times_here ?? 0,
    lastIn: person?.last_in ?? null,
    lastOut: person?.last_out ?? null,
    accounts: (person?.accounts ?? []).map((account) => ({ ...account, site: SITE[account.platform] })),
    called: person?.called ?? null,
    tags: person?.tags ?? [],
    note: person?.note ?? "",
  };
}
