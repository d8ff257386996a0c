// What the tests bundle: the reader as the content script uses it, and one call that reads a whole page.
export { siteFor, sites } from "../../extension/sites/site.js";
export { coverage } from "../../extension/sites/health.js";
export { notBefore } from "../../extension/sites/times.js";
export { readText, readLine, cap } from "../../extension/sites/text.js";
import { siteFor } from "../../extension/sites/site.js";
import { coverage } from "../../extension/sites/health.js";

/** Everything that the reader says of the page as it stands now, as plain data. */
export function readPage(address, now) {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site) return null;
  const survey = site.survey(document, url, now);
  const outcomes = survey.posts.map((element) => site.readPost(element, survey));
  const { platform, kind, viewer, loggedOut, second, expectsPosts, hidden, map } = survey;
  return {
    platform, kind, viewer, loggedOut, second, expectsPosts, hidden, map,
    account: site.ownAccount(document),
    ids: survey.posts.map((element) => survey.id(element)),
    posts: outcomes.filter((o) => "post" in o).map((o) => o.post),
    own: outcomes.filter((o) => "post" in o && o.own).map((o) => o.post.id),
    truncated: outcomes.filter((o) => "post" in o && o.truncated).map((o) => o.post.id),
    anchored: outcomes.every((o) => !("post" in o) || o.anchor instanceof Element),
    reasons: outcomes.filter((o) => "reason" in o).map((o) => o.reason),
    coverage: coverage(survey, outcomes),
  };
}
