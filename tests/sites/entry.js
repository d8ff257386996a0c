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
  const { platform, kind, viewer, alone, loggedOut, second, expectsPosts, hidden, map, unsure } = survey;
  return {
    platform, kind, viewer, alone: alone ?? null, loggedOut, second, expectsPosts, hidden, map, unsure, fallbacks: survey.fallbacks(),
    account: site.ownAccount(document),
    ids: survey.posts.map((element) => survey.id(element)),
    places: survey.posts.map((element) => survey.places(element)),
    posts: outcomes.filter((o) => "post" in o).map((o) => o.post),
    own: outcomes.filter((o) => "post" in o && o.own).map((o) => o.post.id),
    truncated: outcomes.filter((o) => "post" in o && o.truncated).map((o) => o.post.id),
    anchored: outcomes.every((o) => !("post" in o) || o.anchor instanceof Element),
    reasons: outcomes.filter((o) => "reason" in o).map((o) => o.reason),
    coverage: coverage(survey, outcomes),
  };
}

export { posts } from "../../extension/content/posts.js";
export { chips } from "../../extension/content/chips.js";
export { watch } from "../../extension/content/watch.js";
export { noticeSending } from "../../extension/content/sending.js";
export { capture } from "../../extension/sites/capture.js";
import { report } from "../../extension/sites/capture.js";

/** What "copy the report" would copy for the page as it stands. */
export function reportOf(address) {
  const url = new URL(address);
  const site = siteFor(url);
  const survey = site.survey(document, url, 0);
  const outcomes = survey.posts.map((element) => site.readPost(element, survey));
  return report(survey, coverage(survey, outcomes), site.hits(), { version: "0", lang: document.documentElement.lang });
}
