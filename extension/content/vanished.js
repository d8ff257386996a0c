// A post that was deleted, told from one that only scrolled away: it went alone, from between two posts that both stayed.
// A list that is sorted or opened anew moves many at once, and a virtual list lets go at its ends; both say nothing.

/** @typedef {import("../sites/site.js").Survey} Survey */

/**
 * @returns {(survey: Survey) => string[]}  to be called with each look at the page: ids of what was deleted since the last
 */
export function vanishing() {
  /** @type {{url: string, hidden: string, ids: string[]}} */
  let before = { url: "", hidden: "", ids: [] };

  return (survey) => {
    const ids = survey.posts.flatMap((element) => survey.id(element) ?? []);
    const now = { url: survey.url, hidden: survey.hidden.join(), ids };
    const last = before;
    before = now;
    if (last.url !== now.url || last.hidden !== now.hidden) return [];
    const here = new Set(ids);
    const went = last.ids.filter((id) => !here.has(id));
    if (went.length !== 1) return [];
    const at = last.ids.indexOf(went[0]);
    const [above, below] = [last.ids[at - 1], last.ids[at + 1]];
    if (above === undefined || !here.has(above)) return [];
    if (below !== undefined) return ids.indexOf(below) === ids.indexOf(above) + 1 ? went : [];
    // The last of all: only while what stood above it is in full view, so that the end of the list is mounted.
    const stayed = survey.posts.find((element) => survey.id(element) === above);
    return ids.at(-1) === above && stayed && stayed.getBoundingClientRect().bottom < innerHeight ? went : [];
  };
}
