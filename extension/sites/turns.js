// When a site's page is asked: only what has changed since the last time is asked anew.

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {import("./site.js").Survey} Survey */

/**
 * The last survey for as long as nothing has changed: a long page is read in many slices.
 * @param {Selectors} look @param {(document: Document, url: URL, now?: number) => Survey} survey
 * @returns {(document: Document, url: URL, now?: number) => Survey}
 */
export function onceATurn(look, survey) {
  /** @type {{turn: number, url: string, survey: Survey}|null} */
  let last = null;
  return (document, url, now) => {
    look.kept.catchUp(document);
    if (last?.turn === look.kept.turn() && last.url === url.href) return last.survey;
    const made = survey(document, url, now);
    last = { turn: look.kept.turn(), url: url.href, survey: made };
    return made;
  };
}

/**
 * Asked between two looks: what has changed since the last is forgotten first.
 * @template A, B @param {Selectors} look @param {(asked: A) => B} answer @returns {(asked: A) => B}
 */
export const asOfNow = (look, answer) => (asked) => {
  look.kept.catchUp(document);
  return answer(asked);
};
