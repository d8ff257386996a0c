// How well a page was read: two readings that share nothing must agree, each post must have what every post has, and some
// things cannot be true of a whole page (site-dom 6). A change of the site's markup must show as a state, never as silence.

const ENOUGH = 5;

/** Left out on purpose: not missing. */
const PASSED_OVER = new Set(["gone", "promoted", "not a post", "older version", "not named", "left out"]);

/** Reasons that say which field could not be had. @type {Record<string, string>} */
const FIELD_OF = { "author in doubt": "author", "no permalink": "id" };

/**
 * `fallback`: fields of the selector map that were found by a later candidate than the first. Everything was read; the
 * site has begun to change.
 * @typedef {{
 *   health: "ok"|"degraded"|"logged-out"|"unsupported"|"broken", seen: number, read: number, missing: string[],
 *   hidden: string[], fallback: string[], map: string,
 * }} Coverage
 */

/**
 * @param {import("./site.js").Survey} survey
 * @param {import("./site.js").Outcome[]} outcomes what `readPost` said of each post of the page
 * @param {{read: number, missing: Iterable<string>, untaken?: number}} [earlier] posts of the page that were read before, and what
 *   they lacked; how many posts in all were read and the agent would not take them
 * @returns {Coverage}
 */
export function coverage(survey, outcomes, earlier = { read: 0, missing: [] }) {
  const counted = outcomes.filter((outcome) => !("reason" in outcome) || !PASSED_OVER.has(outcome.reason));
  const posts = counted.flatMap((outcome) => ("post" in outcome ? [outcome.post] : []));
  const seen = Math.max(counted.length, survey.posts.length - (outcomes.length - counted.length), 0);
  const missing = [...new Set([...missingFields(survey, counted, posts), ...earlier.missing])];
  const base = { seen: seen + earlier.read, read: posts.length + earlier.read, missing, hidden: survey.hidden, fallback: survey.fallbacks(), map: survey.map };
  const leftOut = outcomes.filter((outcome) => "reason" in outcome && outcome.reason === "left out").length;
  const rest = leftOut > 0 ? { ...survey, second: Math.max(0, survey.second - leftOut), expectsPosts: false } : survey;
  const health = healthOf(rest, seen, posts, missing);
  const { untaken = 0 } = earlier;
  return { ...base, health: untaken > 0 && health === "ok" ? "degraded" : health, read: base.read - untaken };
}

/** What posts lacked, each for itself. @param {import("./site.js").Outcome[]} counted @returns {string[]} */
export function lost(counted) {
  const missing = [];
  for (const outcome of counted) {
    if ("post" in outcome) {
      const { id, at, author } = outcome.post;
      missing.push(...outcome.lacks);
      if (!author.handle && !author.name && !author.id) missing.push("author");
      if (!id) missing.push("id");
      if (!at) missing.push("at");
    } else if (FIELD_OF[outcome.reason]) missing.push(FIELD_OF[outcome.reason]);
  }
  return missing;
}

/**
 * @param {import("./site.js").Survey} survey @param {import("./site.js").Outcome[]} counted
 * @param {import("./site.js").Post[]} posts @returns {string[]}
 */
function missingFields(survey, counted, posts) {
  const missing = [...survey.unsure, ...lost(counted)];
  const many = posts.length >= ENOUGH;
  if (many && oneAuthor(survey, posts)) missing.push("author");
  if (many && posts.every((post) => !post.text)) missing.push("text");
  if (!survey.viewer && !survey.loggedOut) missing.push(survey.alone ? "narrow window" : "own account");
  return missing;
}

/** @param {import("./site.js").Survey} survey @param {import("./site.js").Post[]} posts */
function oneAuthor(survey, posts) {
  return survey.many && new Set(posts.map(({ author }) => author.handle ?? author.id ?? author.name)).size === 1;
}

/**
 * @param {import("./site.js").Survey} survey @param {number} seen @param {import("./site.js").Post[]} posts @param {string[]} missing
 */
function healthOf(survey, seen, posts, missing) {
  if (survey.kind === "other") return "unsupported";
  if (posts.length === 0 && (seen > 0 || survey.second > 0)) return "broken";
  if (survey.loggedOut) return "logged-out";
  if (posts.length === 0) return survey.expectsPosts ? "broken" : "ok";
  const nameless = posts.every(({ author }) => !author.handle && !author.name);
  if (posts.length >= ENOUGH && (nameless || posts.every((post) => !post.text && !post.id))) return "broken";
  return posts.length < seen || surprising(missing, survey.platform).length > 0 ? "degraded" : "ok";
}

/**
 * Facebook hides ids and times of many posts from everybody, and a text's language can be told from its words: worth
 * telling, no fault.
 * @param {string[]} missing @param {import("./site.js").Platform} platform @returns {string[]} what should be there
 */
export function surprising(missing, platform) {
  const expected = platform === "facebook" ? ["at", "id", "lang"] : ["lang"];
  return missing.filter((field) => !expected.includes(field));
}
