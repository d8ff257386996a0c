// Facebook (www.facebook.com): which posts and comments a page shows and what each says.

import map from "./facebook.json";
import words from "./facebook-words.json";
import { composerOf, sendGesture } from "./facebook-composer.js";
import { answered, isNumber, isOwn, keyOf } from "./facebook-answered.js";
import { findComments, hiddenAnswers, idsOf, isUnnamed, readComment, writerOf } from "./facebook-comments.js";
import { authorOf, bodyOf, findPosts, hasMoreWords, identityOf, inComment, isDoubted, isSponsored, linkedIn, lostWords, namedBeside, timeOf } from "./facebook-posts.js";
import { areOthers, disagreements, readAgain, unsureOf } from "./facebook-second.js";
import { likeGesture, reactionOf } from "./facebook-liking.js";
import { groupAt, isFacebook, pageOf, postOf, videoOf } from "./facebook-ids.js";
import { notBefore } from "./times.js";
import { pageTheme } from "./theme.js";
import { LIMITS, eachOnce, readLine } from "./text.js";
import { inOrder, selectors } from "./selectors.js";
import { asOfNow, onceATurn } from "./turns.js";
import { unreadable } from "./unreadable.js";
import { viewerOf } from "./facebook-account.js";

const look = selectors(/** @type {any} */ (map));

/** @typedef {import("./facebook-posts.js").Found} Found */
/** @typedef {import("./site.js").Author} Author */

/** @param {Document} document */
const dialogsIn = (document) => look.kept.around("dialogs", () => look.every(document, "dialog"));

/**
 * A post opens as a dialog over the feed: the top-most dialog with posts in it counts, not the page below. One that shares
 * a post only shows it anew.
 * @param {Document} document
 */
function scopeOf(document) {
  const own = (/** @type {Element} */ name) => !look.closest(name, "ownPostForm");
  const dialog = dialogsIn(document).findLast((d) => d.isConnected && (look.first(d, "profileName", own) !== null || findComments(d, look).length > 0));
  return dialog ?? look.first(document, "main", (m) => look.first(m, "profileName") !== null) ?? document.body;
}

/**
 * The post that a comment stands under: around it, else the last one before it. Beside reels the next ones are there too;
 * the comment's own address tells which is meant.
 * @param {Element} comment @param {Found[]} found
 */
function postOfComment(comment, found) {
  const around = found.find(({ root }) => root.contains(comment));
  if (around) return around;
  const video = found.length > 1 ? videoOf(idsOf(comment, look)?.href) : null;
  if (video) return found.find((post) => videoOf(timeOf(post, look)?.getAttribute("href")) === video) ?? null;
  return found.findLast(({ root }) => root.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null;
}

/**
 * Remembers an answer for one look at the page.
 * @template {object} K @template V @param {(key: K) => V} answer @returns {(key: K) => V}
 */
function once(answer) {
  /** @type {Map<K, V>} */
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return /** @type {V} */ (known.get(key));
  };
}

/** The like control of a post. @param {Found} found @returns {Element|null} */
function likeOf(found) {
  const mark = look.first(found.root, "actions", (action) => !inComment(action, found, look));
  return mark && look.closest(mark, "button");
}

/**
 * The groups that a post stands in, by the links of its heading, its writer and its time, and by a comment's own address.
 * @param {Found|null} post @param {string} [own] @returns {string[]}
 */
function groupsOf(post, own) {
  const head = post ? [...look.every(post.name, "link"), ...[look.first(post.root, "groupAuthor", (a) => !inComment(a, post, look)), timeOf(post, look)]] : [];
  return [own, ...head.map((a) => a?.getAttribute("href"))].flatMap((href) => groupAt(href) ?? []);
}

/** The comments' own addresses. @param {Element[]} comments */
const addressesOf = (comments) => comments.map((comment) => idsOf(comment, look)?.href);

/** @param {Document} document @param {URL} url @param {number} [now] @returns {import("./site.js").Survey} */
function survey(document, url, now = Date.now()) {
  turnTo(url);
  look.kept.catchUp(document);
  const { kind, post: pagePost, owner, posts, many } = look.kept.around("page", () => pageOf(url, look.pages));
  const scope = scopeOf(document);
  look.kept.listIs(scope);
  const viewer = look.kept.around("viewer", () => viewerOf(document, look));
  const all = findPosts(scope, look);
  const paid = new Set(all.filter((post) => isSponsored(post, look)));
  const found = all.filter((post) => !paid.has(post));
  const ids = (/** @type {Element} */ comment) => idsOf(comment, look);
  const comments = findComments(scope, look, ids);
  /** @type {Map<Element, {found: Found|null, comments: Element[]}>} */
  const places = new Map(found.map((post) => [post.root, { found: post, comments: [] }]));
  /** @type {Map<Element, Found|null>} */
  const under = new Map();
  for (const comment of comments) {
    const post = postOfComment(comment, all);
    if (post && !places.has(post.root)) continue;
    under.set(comment, post);
    if (post) places.get(post.root)?.comments.push(comment);
  }
  const answers = hiddenAnswers(scope, comments, look, ids);
  const second = readAgain(scope, all, paid, look);
  const sort = look.first(scope, "sortMenu");
  const sorted = sort !== null && comments.length > 0 && words.mostRelevant.includes(readLine(sort).toLowerCase());
  const hidden = [];
  if (sorted) hidden.push("most relevant only");
  if (answers.more.length > 0) hidden.push("more comments");
  if (answers.threads.size > 0) hidden.push("more replies");
  if (found.some(({ message }) => message && look.first(message, "button"))) hidden.push("see more");
  const standing = inOrder(found.map(({ root }) => root), [...under.keys()]);
  const others = () => found.map((post) => ({ ...identityOf(post, addressesOf(places.get(post.root)?.comments ?? []), look), author: authorOf(post, look) }));
  const elsewhere = pagePost !== null && areOthers(others(), { post: pagePost, owner });
  const page = { pagePost: elsewhere ? null : pagePost, likely: viewer.likely, loggedOut: viewer.loggedOut, now, lang: document.documentElement.lang };
  // While a post's dialog loads, the address is that post's and not the feed's below.
  const opening = dialogsIn(document).some((d) => d !== scope && !d.contains(scope) && look.first(d, "loading") !== null);
  const context = { ...page, opening, found, places, under, answers, sorted, people: null };
  const identified = once((/** @type {Found} */ post) => identity(post, places.get(post.root)?.comments ?? [], { context }));
  Object.assign(context, { ids, identified });
  return {
    platform: "facebook",
    kind,
    url: url.href,
    viewer: viewer.account,
    loggedOut: viewer.loggedOut,
    posts: standing,
    second: second.count,
    expectsPosts: posts && !(all.length === 0 && look.first(scope, "loading")),
    many,
    hidden,
    unsure: [...disagreements(found, comments.map((comment) => ids(comment)?.id ?? null), second, look), ...(standing.length > 0 ? unsureOf(document, scope, found, comments, !viewer.loggedOut, look) : []), ...(elsewhere ? ["posts"] : [])],
    fallbacks: look.fallbacks,
    map: look.name,
    id: (element) => {
      const post = places.get(element)?.found;
      return post ? identified(post).id : (ids(element)?.id ?? null);
    },
    stamp: (element) => {
      const post = places.get(element)?.found ?? null;
      const around = post ?? under.get(element);
      const hides = post ? [sorted, answers.more.length] : [answers.threads.has(element)];
      // A post holds its comments: what changes in those is no change of the post itself.
      const parts = post ? [post.name, post.message, likeOf(post)] : [element];
      return [around && identified(around).id, ...parts.map((part) => part && look.kept.version(part)), ...hides].join("|");
    },
    places: (element) => groupsOf(places.get(element)?.found ?? under.get(element) ?? null, ids(element)?.href),
    context,
  };
}

let address = "";

/** Counts of what was found belong to one page. @param {URL} url */
function turnTo({ href }) {
  if (href !== address) look.turn();
  address = href;
}

/** @param {Element} element @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome} */
function readPost(element, survey) {
  try {
    if (!element.isConnected) return { reason: "gone" };
    look.kept.catchUp(element.ownerDocument);
    const place = survey.context.places.get(element);
    if (place) return readOne(place.found, place.comments, survey);
    if (survey.context.under.has(element)) return readUnder(element, survey);
    return { reason: "not a post" };
  } catch (fault) {
    return { reason: `unreadable: ${fault instanceof Error ? fault.name : "fault"}` };
  }
}

/** @param {Found} found @param {Element[]} comments @param {{context: any}} survey */
function identity(found, comments, { context }) {
  const known = identityOf(found, addressesOf(comments), look);
  const only = context.found.length === 1 && !context.opening && context.pagePost;
  return { ...known, id: known.id ?? (only || null) };
}

/**
 * @param {Found} found @param {Element[]} comments @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome}
 */
function readOne(found, comments, survey) {
  const { context } = survey;
  const author = authorOf(found, look);
  const body = bodyOf(found.several ? null : found.message, look);
  const known = context.identified(found);
  if (!keyOf(author) && !body.text) return { reason: "nothing to read" };
  if (!keyOf(author) || isDoubted(found, author, look)) return { reason: "author in doubt" };
  const from = found.shared && authorOf({ ...found, name: found.shared, message: null, shared: null }, look);
  const beside = namedBeside(found, author, look);
  const { mentions, links } = linkedIn(found.message, look);
  const more = context.answers.more.some((/** @type {Element} */ button) => found.root.contains(button) || context.found.length === 1);
  return {
    post: {
      platform: "facebook",
      id: known.id,
      url: known.url,
      kind: from ? "quote" : "post",
      author,
      text: body.text,
      lang: body.lang,
      at: null,
      not_before: notBefore(known.shown, context.now, context.lang),
      in_reply_to: from ? { id: null, author: keyOf(from) } : beside.to ? { id: null, author: beside.to } : null,
      thread: known.id,
      thread_author: keyOf(author),
      mentions: eachOnce([...beside.mentions, ...mentions], LIMITS.name),
      links,
      my_reactions: reactionOf(likeOf(found), look),
      replies_hidden: (comments.length > 0 && context.sorted) || more ? true : null,
    },
    anchor: found.name,
    own: isOwn(author, survey, look),
    truncated: body.truncated,
    translated: body.translated,
    lacks: [...look.lacking("post", (field) => look.first(found.root, field, (e) => !inComment(e, found, look)) !== null), ...(found.several || hasMoreWords(found, look) ? ["text"] : lostWords(found.message, found.name, look))],
  };
}

/** @param {Element} comment @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome} */
function readUnder(comment, survey) {
  const { context } = survey;
  /** @type {Found|null} */
  const found = context.under.get(comment);
  const read = readComment(comment, look);
  if (!keyOf(read.author) && !read.text) return { reason: "nothing to read" };
  if (!keyOf(read.author) && isUnnamed(comment, look) && namesOthers(survey)) return { reason: "not named" };
  if (!keyOf(read.author) || read.doubted) return { reason: "author in doubt" };
  const stands = found && context.identified(found);
  // Its own address names another post than the one that it stands under: it was moved there. "pfbid…" is one of many names.
  const astray = Boolean(stands?.id && read.ids?.post && read.ids.post !== stands.id && isNumber(read.ids.post) && isNumber(stands.id));
  const post = found && !astray && !found.doubted ? { ...stands, author: authorOf(found, look) } : null;
  return {
    post: {
      platform: "facebook",
      id: read.ids?.id ?? null,
      url: read.url,
      kind: read.ids?.parent ? "reply" : "comment",
      author: read.author,
      text: read.text,
      lang: read.lang,
      at: null,
      not_before: notBefore(read.shown, context.now, context.lang),
      in_reply_to: answered(read, post, survey, look),
      thread: post?.id ?? read.ids?.post ?? null,
      thread_author: post ? keyOf(post.author) : null,
      mentions: read.mentions,
      links: read.links,
      my_reactions: reactionOf(read.like, look),
      replies_hidden: context.answers.threads.has(comment),
    },
    anchor: read.anchor,
    own: isOwn(read.author, survey, look),
    truncated: read.truncated,
    translated: read.translated,
    lacks: [...look.lacking("comment", (field) => look.first(comment, field) !== null), ...read.lost, ...(read.ids && !read.url ? ["url"] : [])],
  };
}

/** Whether other comments are somebody's: then one that is nobody's is by a member who does not show their name. @param {import("./site.js").Survey} survey */
const namesOthers = ({ context }) => [...context.under.keys()].some((comment) => keyOf(writerOf(comment, look)));

const surveyed = onceATurn(look, survey);

/**
 * What an element showed when it was last asked whether it still shows a post: many posts have no link to themselves, so
 * that one which loses it, or changes its author, is another. @type {WeakMap<Element, {id: string, post: string|null, author: string|null}>}
 */
const stood = new WeakMap();

/** @type {import("./site.js").Site} */
export const site = {
  platform: "facebook",
  matches: isFacebook,
  use: look.use,
  hits: () => look.hits,
  survey(document, url, now) {
    try {
      return surveyed(document, url, now);
    } catch {
      return unreadable("facebook", pageOf(url, look.pages).kind, url, look.name);
    }
  },
  readPost,
  shows(element, id) {
    look.kept.catchUp(element.ownerDocument);
    const comment = idsOf(element, look)?.id ?? null;
    if (comment !== null && !look.first(element, "profileName")) return comment === id;
    const name = look.first(element, "profileName");
    const found = name && /** @type {Found} */ ({ root: element, name, message: look.first(element, "message") });
    const post = (found && postOf(timeOf(found, look)?.getAttribute("href"))?.id) ?? null;
    const author = found && keyOf(authorOf(found, look));
    const before = stood.get(element);
    const same = before?.id !== id || (before.author === author && (post !== null || before.post === null));
    const shows = same && (post === null || post === id || /^\d+$/.test(post) !== /^\d+$/.test(id));
    if (shows) stood.set(element, { id, post, author });
    else stood.delete(element);
    return shows;
  },
  alerts: (document) => look.every(document, "alert"),
  ownAccount: (document) => viewerOf(document, look).account,
  composerOf: asOfNow(look, (/** @type {Element} */ target) => composerOf(target, look)),
  sendGesture: asOfNow(look, (/** @type {Event} */ event) => sendGesture(event, look)),
  likeGesture: asOfNow(look, (/** @type {Event} */ event) => likeGesture(event, look)),
  sentPost: () => null, // the comment itself appears; Facebook confirms in no other way
  theme: (document) => (look.first(document, "darkPage") ? "dark" : pageTheme(document)),
  ownPlaces: (account) => [
    { label: "Your notifications", url: "https://www.facebook.com/notifications" },
    { label: "Your posts", url: `https://www.facebook.com/${account?.handle ?? account?.id ?? "me"}` },
  ],
};
