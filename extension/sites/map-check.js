// Whether a map that came from outside may be read with. A map is data: where to look, never what to do. One that lacks
// a field, names an unknown one, or holds a selector that this browser does not understand is refused as a whole.

/** @typedef {import("./selectors.js").SiteMap} SiteMap */

export const MOST = { pages: 100, candidates: 20, length: 400 };

const NAME = /^(x|facebook) \d{4}-\d\d-\d\d(\.\d{1,3})?$/;
const PATH = /^(\/[\w.-]+|\/\{(handle|name|post|word)\})*(\/\*?)?$/;
const WORD = /^[A-Za-z_-]{1,40}$/;
const QUERY = /^[A-Za-z_-]{1,40}(=[\w-]{1,40})?$/;
const MEANS = /^[A-Za-z_ -]{1,40}$/;
const MEANINGS = ["page", "post", "comment", "any"];

/** @param {unknown} value @returns {value is Record<string, any>} */
const plain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {unknown} map as JSON gave it
 * @param {SiteMap} builtIn the map that the reader was built with: the same site, the same fields
 * @param {(selector: string) => boolean} understood whether the browser can read a selector
 * @returns {string|null} what is wrong, in a sentence without the site's words; null for a map that may be used
 */
export function faultOf(map, builtIn, understood) {
  if (!plain(map)) return "The map is no object.";
  const unknown = Object.keys(map).find((key) => !["map", "pages", "expect", "fields"].includes(key));
  if (unknown) return `The map has an unknown part: ${unknown.slice(0, 40)}.`;
  if (typeof map.map !== "string" || !NAME.test(map.map)) return "The map has no version such as \"x 2026-11-25\".";
  if (map.map.split(" ")[0] !== builtIn.map.split(" ")[0]) return "The map is another site's.";
  return faultOfFields(map.fields, builtIn, understood) ?? faultOfPages(map.pages) ?? faultOfExpectations(map.expect, builtIn);
}

/** @param {unknown} fields @param {SiteMap} builtIn @param {(selector: string) => boolean} understood */
function faultOfFields(fields, builtIn, understood) {
  if (!plain(fields)) return "The map has no fields.";
  for (const name of Object.keys(fields)) if (!Object.hasOwn(builtIn.fields, name)) return `Unknown field: ${name.slice(0, 40)}.`;
  for (const name of Object.keys(builtIn.fields)) {
    const candidates = Object.hasOwn(fields, name) ? fields[name] : null;
    if (!Array.isArray(candidates) || candidates.length === 0) return `The field ${name} is missing.`;
    if (candidates.length > MOST.candidates) return `The field ${name} has too many candidates.`;
    for (const selector of candidates) {
      if (typeof selector !== "string" || selector.length > MOST.length || !understood(selector)) return `The field ${name} has a selector that cannot be read.`;
    }
  }
  return null;
}

/** @param {unknown} pages */
function faultOfPages(pages) {
  if (!Array.isArray(pages) || pages.length === 0 || pages.length > MOST.pages) return "The map has no list of pages.";
  for (const page of pages) {
    if (!plain(page) || typeof page.path !== "string" || !PATH.test(page.path) || page.path.length > MOST.length) return "A page has no path that can be read.";
    if (typeof page.kind !== "string" || !WORD.test(page.kind)) return "A page has no kind.";
    const others = Object.keys(page).filter((key) => !["path", "kind", "query", "posts", "many"].includes(key));
    const flags = [page.posts ?? false, page.many ?? false].every((flag) => typeof flag === "boolean");
    const query = page.query ?? [];
    if (others.length > 0 || !flags || !Array.isArray(query) || !query.every((wish) => typeof wish === "string" && QUERY.test(wish))) return `The page ${page.kind} says what is not known.`;
  }
  return null;
}

/** @param {unknown} expect @param {SiteMap} builtIn */
function faultOfExpectations(expect, builtIn) {
  if (!plain(expect)) return "The map has no expectations.";
  for (const [name, wish] of Object.entries(expect)) {
    const whole = plain(wish) && MEANINGS.includes(wish.in) && typeof wish.means === "string" && MEANS.test(wish.means) && Object.keys(wish).length === 2;
    if (!whole || !Object.hasOwn(builtIn.fields, name)) return `The expectation of ${name.slice(0, 40)} cannot be read.`;
  }
  return null;
}

/**
 * Whether one map is at least as new as another of the same site: by the date in its name, then the number after it.
 * @param {SiteMap} map @param {SiteMap} other
 */
export function asNewAs({ map }, { map: other }) {
  const parts = (/** @type {string} */ name) => [name.slice(name.indexOf(" ") + 1, name.indexOf(" ") + 11), Number(name.split(".")[1] ?? 0)];
  const [[day, turn], [otherDay, otherTurn]] = [parts(map), parts(other)];
  return day > otherDay || (day === otherDay && turn >= otherTurn);
}
