// Which post gets a chip, and what it shows. One nudge has one chip on the page: on the post it names, or on the first
// of its posts that stands there.

/**
 * The posts that get a chip, by the name it stands under.
 * @param {import("./posts.js").Seen[]} mounted
 * @param {(name: string) => boolean} stands  whether a chip of that name stands already: an answered one stays to be seen
 * @returns {Map<string, import("./posts.js").Seen>}
 */
export function choose(mounted, stands) {
  /** @type {Map<string, import("./posts.js").Seen>} */
  const wanted = new Map();
  for (const one of mounted) {
    if (!one.anchor || !one.answer) continue;
    const nudge = one.answer.nudge;
    if (one.answer.withheld === "replies-hidden" && !nudge) wanted.set(`post ${one.id}`, one);
    if (!nudge || nudge.state === "spam") continue;
    if (nudge.state !== "waiting" && !stands(nudge.id)) continue;
    if (!nudge.posts.includes(one.key) && nudge.state === "waiting") continue;
    const before = wanted.get(nudge.id);
    if (!before || (one.key === nudge.post && before.key !== nudge.post)) wanted.set(nudge.id, one);
  }
  return wanted;
}

/** What a chip shows of a post and the agent's answer to it. @param {import("./posts.js").Seen} one */
export function model(one) {
  const { nudge, person, withheld } = one.answer;
  return {
    postKey: one.key,
    name: person?.name ?? one.post.author.name ?? one.post.author.handle ?? "",
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
  };
}
