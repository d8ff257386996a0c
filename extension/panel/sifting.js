// Who is shown of those who wait: as the agent told them, sifted by site, reason and words, without whom the user has just
// dealt with here.

import { groupId } from "./nods.js";
import { byPerson, fits, kindsIn } from "./said.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {import("../protocol.js").Found} Found */

/**
 * @param {(q: string) => Promise<any>} ask  the agent, for who waits and holds these words
 * @param {() => void} changed  the agent has found them
 */
export function sifting(ask, changed) {
  /** @type {Lists|null} */
  let lists = null;
  /** @type {import("./said.js").Filter} */
  let filter = { site: "", reason: "", q: "" };
  /** What the agent found for the words that are looked for, also behind what is shown. @type {(Found & {q: string})|null} */
  let found = null;
  /** Done here, and not yet told by the agent. @type {Set<string>} */
  const gone = new Set();

  const here = (/** @type {{id: string}} */ { id }) => !gone.has(id);
  const searched = () => (found !== null && found.q === filter.q.trim() ? found : null);
  const filtered = () => Boolean(filter.site || filter.reason || filter.q.trim());

  /** @param {"words"|"kind"} which */
  function those(which) {
    const one = searched();
    const left = { ...filter, q: one ? "" : filter.q };
    return ((one ?? lists)?.[which] ?? []).filter((nudge) => here(nudge) && fits(nudge, left));
  }

  /** Asks the agent for what is looked for; until it has answered, what is here is looked through. */
  async function search() {
    const q = filter.q.trim();
    if (!q) return void (found = null);
    const answer = await ask(q);
    if (q !== filter.q.trim() || !answer.ok) return;
    found = { ...answer, q };
    changed();
  }

  /** Those of a group who fit. @param {Nods} group @returns {Nudge[]} */
  const under = (group) => those("kind").filter(({ id }) => group.nudges.includes(id));
  /** @param {Nods} group */
  const stands = (group) => !gone.has(groupId(group)) && (filtered() ? under(group).length > 0 : group.nudges.some((id) => !gone.has(id)));

  return {
    filtered,
    under,
    /** Whether the agent has looked for the words, also behind what is here. */
    searched: () => searched() !== null,
    /** One for each person who needs words. */
    rows: () => byPerson(those("words")),
    /** Those for whom a nod is enough, by post. */
    groups: () => (lists?.nods ?? []).filter(stands),
    /** Who rests until later, what looks like spam. */
    aside: () => ({ later: (lists?.later ?? []).filter(here), spam: (lists?.spam ?? []).filter(here) }),
    /** The reasons that can be chosen. */
    kinds: () => kindsIn(lists ? [...lists.words, ...lists.kind] : []),
    /** What was decided here is known before the agent tells it. @param {string[]} ids of nudges and groups */
    without: (ids) => ids.forEach((id) => gone.add(id)),

    /** @param {Lists} told */
    tell(told) {
      if (told === lists) return;
      gone.clear();
      lists = told;
      if (filter.q.trim()) void search();
    },

    /** @param {import("./said.js").Filter} wanted */
    choose(wanted) {
      const other = wanted.q.trim() !== filter.q.trim();
      filter = wanted;
      if (other) void search();
    },
  };
}
