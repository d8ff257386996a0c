// Facebook (www.facebook.com): which posts and comments a page shows and what each says.

import map from "./facebook.json";
import words from "./facebook-words.json";
import { composerOf, sendGesture } from "./facebook-composer.js";
import { findComments, hiddenAnswers, idsOf, readComment, writerOf } from "./facebook-comments.js";
import { authorOf, bodyOf, findPosts, identityOf, isSponsored, linkedIn } from "./facebook-posts.js";
import { commentOf, isFacebook, pageOf } from "./facebook-ids.js";
import { notBefore } from "./times.js";
import { pageTheme } from "./theme.js";
import { readLine } from "./text.js";
import { selectors } from "./selectors.js";
import { unreadable } from "./unreadable.js";
import { viewerOf } from "./facebook-account.js";

const look = selectors(map);

const HOLDS_POSTS = new Set(["home", "group", "group-post", "post", "profile"]);

/** @typedef {import("./facebook-posts.js").Found} Found */
/** @typedef {import("./site.js").Author} Author */

/**
 * A post opens as a dialog over the feed: the top-most dialog with posts in it counts, not the page below.
 * @param {Document} document
 */
function scopeOf(document) {
  const dialog = look
    .every(document, "dialog")
    .findLast((d) => look.first(d, "profileName") !== null || findComments(d, look).length > 0);
  return dialog ?? look.first(document, "main", (m) => look.first(m, "profileName") !== null) ?? document.body;
}

/**
 * The post that a comment stands under: around it, else the last one before it.
 * @param {Element} comment @param {Found[]} found
 */
function postOfComment(comment, found) {
  return (
    found.find(({ root }) => root.contains(comment)) ??
    found.findLast(({ root }) => root.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    null
  );
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

/** @param {Author} author */
const keyOf = (author) => author.id ?? author.handle ?? author.name;

/** @param {Document} document @param {URL} url @param {number} [now] @returns {import("./site.js").Survey} */
function survey(document, url, now = Date.now()) {
  const { kind, post: pagePost } = pageOf(url);
  const scope = scopeOf(document);
  const viewer = viewerOf(document, look);
  const all = findPosts(scope, look);
  const found = all.filter((post) => !isSponsored(post, look));
  const ids = once((/** @type {Element} */ comment) => idsOf(comment, look));
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
  const sort = look.first(scope, "sortMenu");
  const sorted = sort !== null && comments.length > 0 && !words.allComments.includes(readLine(sort).toLowerCase());
  const hidden = [];
  if (sorted) hidden.push("most relevant only");
  if (answers.more.length > 0) hidden.push("more comments");
  if (answers.threads.size > 0) hidden.push("more replies");
  if (found.some(({ message }) => message && look.first(message, "button"))) hidden.push("see more");
  const inOrder = [...found.map(({ root }) => root), ...under.keys()].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const page = { pagePost, likely: viewer.likely, now, lang: document.documentElement.lang, hits: look.hits };
  const context = { ...page, found, places, under, answers, sorted, people: null };
  const identified = once((/** @type {Found} */ post) => identity(post, places.get(post.root)?.comments ?? [], { context }));
  Object.assign(context, { ids, identified });
  return {
    platform: "facebook",
    kind,
    url: url.href,
    viewer: viewer.account,
    loggedOut: viewer.loggedOut,
    posts: inOrder,
    second: countAgain(scope, all),
    expectsPosts: HOLDS_POSTS.has(kind) && !(all.length === 0 && look.first(scope, "loading")),
    hidden,
    map: look.name,
    id: (element) => {
      const post = places.get(element)?.found;
      return post ? identity(post, places.get(element)?.comments ?? [], { context }).id : (idsOf(element, look)?.id ?? null);
    },
    stamp: (element) => {
      const post = places.get(element)?.found ?? null;
      const around = post ?? under.get(element);
      const hides = post ? [sorted, answers.more.length] : [answers.threads.has(element)];
      const words = (post ? post.message : element)?.textContent ?? "";
      const by = keyOf(post ? authorOf(post, look) : writerOf(element, look));
      return [ids(element)?.id, by, words.length, words.slice(0, 80), around && identified(around).id, ...hides].join("|");
    },
    context,
  };
}

/**
 * Posts and comments counted by headings and by comment addresses instead of by roles. Paid posts and posts inside
 * posts have headings too.
 * @param {Element} scope @param {Found[]} all
 */
function countAgain(scope, all) {
  const links = look.every(scope, "headingSecond").filter((a) => !look.closest(a, "article")?.hasAttribute("tabindex"));
  const headings = new Set(links.map((a) => look.closest(a, "headingBlock")));
  const others = all.filter((post) => post.shared || isSponsored(post, look)).length;
  const ids = look.every(scope, "commentLink").filter((a) => look.closest(a, "commentRow")).map((a) => commentOf(a.getAttribute("href"))?.id);
  return Math.max(0, headings.size - others) + new Set(ids).size;
}

/** @param {Element} element @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome} */
function readPost(element, survey) {
  try {
    if (!element.isConnected) return { reason: "gone" };
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
  const known = identityOf(found, comments, look);
  const only = context.found.length === 1 && context.pagePost;
  return { ...known, id: known.id ?? (only || null) };
}

/**
 * @param {Found} found @param {Element[]} comments @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome}
 */
function readOne(found, comments, survey) {
  const { context } = survey;
  const author = authorOf(found, look);
  const body = bodyOf(found.message, look);
  const known = context.identified(found);
  if (!keyOf(author) && !body.text) return { reason: "nothing to read" };
  const from = found.shared && authorOf({ ...found, name: found.shared, message: null, shared: null }, look);
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
      in_reply_to: from ? { id: null, author: keyOf(from) } : null,
      thread: known.id,
      thread_author: keyOf(author),
      ...linkedIn(found.message, look),
      my_reactions: null,
      replies_hidden: (comments.length > 0 && context.sorted) || more ? true : null,
    },
    anchor: found.name,
    own: isOwn(author, survey),
    truncated: body.truncated,
  };
}

/** @param {Element} comment @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome} */
function readUnder(comment, survey) {
  const { context } = survey;
  /** @type {Found|null} */
  const found = context.under.get(comment);
  const read = readComment(comment, look);
  if (!keyOf(read.author) && !read.text) return { reason: "nothing to read" };
  const post = found && { ...context.identified(found), author: authorOf(found, look) };
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
      in_reply_to: answered(read, post, survey),
      thread: post?.id ?? read.ids?.post ?? null,
      thread_author: post ? keyOf(post.author) : null,
      mentions: read.mentions,
      links: read.links,
      my_reactions: null,
      replies_hidden: context.answers.threads.has(comment),
    },
    anchor: read.anchor,
    own: isOwn(read.author, survey),
    truncated: read.truncated,
  };
}

/**
 * Whom a comment answers: the person it begins with, else the comment above it, else the post.
 * @param {ReturnType<typeof readComment>} read @param {{id: string|null, author: Author}|null} post
 * @param {import("./site.js").Survey} survey
 */
function answered(read, post, survey) {
  const parent = read.ids?.parent ?? null;
  const above = parent === null ? null : peopleOf(survey).comments.get(parent);
  const called = read.called?.key ?? calledByName(read, survey);
  if (called) return { id: above && keyOf(above) === called ? parent : null, author: called };
  if (parent) return { id: parent, author: above ? keyOf(above) : null };
  return post ? { id: post.id, author: keyOf(post.author) } : null;
}

/**
 * A first line that is nothing but the name of one other person on the page.
 * @param {ReturnType<typeof readComment>} read @param {import("./site.js").Survey} survey
 */
function calledByName(read, survey) {
  const { names } = peopleOf(survey);
  const keys = names.get(read.firstLine);
  return keys?.size === 1 && read.firstLine !== read.author.name ? [...keys][0] : null;
}

/** Who wrote on this page, looked up once a survey. @param {import("./site.js").Survey} survey */
function peopleOf(survey) {
  const { context } = survey;
  if (!context.people) {
    const comments = new Map();
    /** @type {Map<string, Set<string>>} */
    const names = new Map();
    /** @param {Author} author */
    const add = (author) => {
      const key = keyOf(author);
      if (author.name && key) names.set(author.name, (names.get(author.name) ?? new Set()).add(key));
    };
    for (const comment of context.under.keys()) {
      const ids = context.ids(comment);
      const author = writerOf(comment, look);
      if (ids) comments.set(ids.id, author);
      add(author);
    }
    for (const post of context.found) add(authorOf(post, look));
    context.people = { comments, names };
  }
  return context.people;
}

/**
 * By id or address; by name only where nobody else on the page bears it.
 * @param {Author} author @param {import("./site.js").Survey} survey
 */
function isOwn(author, survey) {
  const { likely } = survey.context;
  if (!likely) return false;
  if (author.id) return author.id === likely.id;
  if (author.handle && likely.handle) return author.handle.toLowerCase() === likely.handle.toLowerCase();
  return author.name !== null && author.name === likely.name && peopleOf(survey).names.get(author.name)?.size === 1;
}

/** @type {import("./site.js").Site} */
export const site = {
  platform: "facebook",
  matches: isFacebook,
  survey(document, url, now) {
    try {
      return survey(document, url, now);
    } catch {
      return unreadable("facebook", pageOf(url).kind, url, look.name);
    }
  },
  readPost,
  ownAccount: (document) => viewerOf(document, look).account,
  composerOf: (target) => composerOf(target, look),
  sendGesture: (event) => sendGesture(event, look),
  sentPost: () => null, // the comment itself appears; Facebook confirms in no other way
  theme: (document) => (look.first(document, "darkPage") ? "dark" : pageTheme(document)),
  ownPlaces: (account) => [
    { label: "Your notifications", url: "https://www.facebook.com/notifications" },
    { label: "Your posts", url: `https://www.facebook.com/${account?.handle ?? account?.id ?? "me"}` },
  ],
};
