// How well a page was read, from two independent counts and from invariants (site-dom 6): a change of the site's markup
// must show as a state, never as silence.

/** Pages where many people write, so that one author for all is a sign of a wrong selector. */
const MANY_PEOPLE = new Set(["home", "search", "list", "notifications", "mentions", "group"]);
const ENOUGH = 5;

/** Left out on purpose: not missing. */
const PASSED_OVER = new Set(["gone", "promoted", "not a post"]);

/**
 * @typedef {{
 *   health: "ok"|"degraded"|"logged-out"|"unsupported"|"broken", seen: number, read: number, missing: string[],
 *   hidden: string[], map: string,
 * }} Coverage
 */

/**
 * @param {import("./site.js").Survey} survey
 * @param {import("./site.js").Outcome[]} outcomes what `readPost` said of each post of the survey
 * @returns {Coverage}
 */
export function coverage(survey, outcomes) {
  const counted = outcomes.filter((outcome) => !("reason" in outcome) || !PASSED_OVER.has(outcome.reason));
  const posts = counted.flatMap((outcome) => ("post" in outcome ? [outcome.post] : []));
  const seen = Math.max(counted.length, survey.posts.length - (outcomes.length - counted.length), 0);
  const missing = missingFields(survey, posts);
  const base = { seen, read: posts.length, missing, hidden: survey.hidden, map: survey.map };
  return { health: healthOf(survey, seen, posts, missing), ...base };
}

/** @param {import("./site.js").Survey} survey @param {import("./site.js").Post[]} posts @returns {string[]} */
function missingFields(survey, posts) {
  const missing = [];
  const many = posts.length >= ENOUGH;
  if (survey.second > survey.posts.length + slack(survey)) missing.push("posts");
  const nameless = posts.some(({ author }) => !author.handle && !author.name && !author.id);
  if (nameless || (many && oneAuthor(survey, posts))) missing.push("author");
  if (posts.some((post) => !post.id)) missing.push("id");
  if (many && posts.every((post) => !post.text)) missing.push("text");
  if (posts.some((post) => !post.at)) missing.push("at");
  if (!survey.viewer && !survey.loggedOut) missing.push("own account");
  return missing;
}

/**
 * Facebook puts suggestions with headings like those of posts between the posts.
 * @param {import("./site.js").Survey} survey
 */
const slack = ({ platform, posts }) => (platform === "facebook" ? Math.max(1, Math.ceil(posts.length / 5)) : 0);

/** @param {import("./site.js").Survey} survey @param {import("./site.js").Post[]} posts */
function oneAuthor(survey, posts) {
  return MANY_PEOPLE.has(survey.kind) && new Set(posts.map(({ author }) => author.handle ?? author.id ?? author.name)).size === 1;
}

/**
 * @param {import("./site.js").Survey} survey @param {number} seen @param {import("./site.js").Post[]} posts @param {string[]} missing
 */
function healthOf(survey, seen, posts, missing) {
  if (posts.length === 0 && (seen > 0 || survey.second > 0)) return "broken";
  if (survey.loggedOut) return "logged-out";
  if (posts.length === 0) return survey.expectsPosts ? "broken" : survey.kind === "other" ? "unsupported" : "ok";
  const nameless = posts.every(({ author }) => !author.handle && !author.name);
  if (posts.length >= ENOUGH && (nameless || posts.every((post) => !post.text && !post.id))) return "broken";
  // Facebook hides ids and times of many posts from everybody: worth telling, no fault.
  const expected = survey.platform === "facebook" ? ["at", "id"] : [];
  return posts.length < seen || missing.some((field) => !expected.includes(field)) ? "degraded" : "ok";
}
