// Where Facebook's posts are, and what each says. Facebook renders a post in four shapes, one of them without any role
// (site-dom 3.1), so the anchor is a pair: a profile name and the last message or action button before the next name.

import { LIMITS, cap, eachOnce, ownName, readLine, readText, spoken as said } from "./text.js";
import { commentOf, leadsTo, personOf, postOf, postOfPhoto } from "./facebook-ids.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/**
 * A post; `shared` is the name in a post that it passes on. `doubted`: names stand where two posts or two people would be;
 * `several`: so do words.
 * @typedef {{root: Element, name: Element, message: Element|null, shared: Element|null, doubted: boolean, several: boolean, acts: boolean}} Found
 */

/** Longer values of Facebook's link tracking are those of paid posts (site-dom 3.2, clean-my-feeds 6.1). */
const PAID_TRACKING = 311;

/** @param {Element} scope @param {Selectors} look @returns {Found[]} in document order */
export function findPosts(scope, look) {
  /** @type {(Omit<Found, "root"|"shared"|"doubted"> & {last: Element|null})[]} */
  const pairs = [];
  for (const node of look.listed(scope, "profileName", "message", "actions")) {
    const pair = pairs.at(-1);
    if (look.is(node, "profileName")) pairs.push({ name: node, message: null, last: null, several: false, acts: false });
    else if (pair) {
      pair.last = node;
      if (!look.is(node, "message")) pair.acts = true;
      else if (!pair.message) pair.message = node;
      else if (!pair.message.contains(node) && node.textContent !== pair.message.textContent) pair.several = true;
    }
  }
  /** @type {Found[]} */
  const found = [];
  /** @type {Element|null} */
  let alone = null;
  for (const { last, ...pair } of pairs) {
    const { name } = pair;
    const root = rootOf(name, last, scope, look);
    const before = found.at(-1);
    if (before && root && (before.root.contains(root) || root.contains(before.root))) {
      // A second name in the same post: the post that is passed on, if it stands there as posts do. It has no buttons of its own.
      before.doubted ||= (before.acts && pair.acts) || !hasTime(before.root, before.name, name, look);
      if ((pair.message || look.first(name, "headingBlock")) && hasTime(before.root, name, pair.message, look)) before.shared ??= name;
      before.acts ||= pair.acts;
      if (root.contains(before.root)) before.root = root;
    } else if (root && alone && root.contains(alone)) {
      found.push({ ...pair, root, name: alone, message: null, shared: name, doubted: !hasTime(root, alone, name, look) });
    } else if (root) {
      found.push({ ...pair, root, shared: null, doubted: false });
    }
    alone = root ? null : name;
  }
  for (const post of found) post.message ??= translationOf(post, look);
  return found;
}

/** What the site's own translation puts in the place of the words, with none of their marks. @param {Found} found @param {Selectors} look */
const translationOf = (found, look) => look.first(found.root, "quoted", (quote) => isOnTop(quote, found, look));

/**
 * Whether an element stands between the name and what is passed on, the buttons or the comments.
 * @param {Element} element @param {Found} found @param {Selectors} look
 */
function isOnTop(element, found, look) {
  const { root, name, shared } = found;
  if (!precedes(name, element) || name.contains(element) || (shared && precedes(shared, element)) || inComment(element, found, look)) return false;
  const buttons = look.first(root, "actions", (action) => !inComment(action, found, look));
  return buttons === null || precedes(element, buttons);
}

/**
 * Whether a post without a message says something all the same, by other marks.
 * @param {Found} found @param {Selectors} look
 */
export function hasMoreWords(found, look) {
  /** @param {Element} element */
  const ofItsOwn = (element) => {
    const around = look.closest(element, "notCommentText");
    return !(around && found.root.contains(around)) && isOnTop(element, found, look);
  };
  return found.message === null && look.first(found.root, "plainWords", (words) => ofItsOwn(words) && readText(words) !== "") !== null;
}

/**
 * Whether a name is the head of a post: the time stands behind it, before the next name.
 * @param {Element} root @param {Element} name @param {Element|null} next @param {Selectors} look
 */
const hasTime = (root, name, next, look) =>
  look.first(root, "timeLink", (a) => behind(name, a) && (!next || precedes(a, next)) && !look.closest(a, "commentRow") && !look.closest(a, "message")) !== null;

/**
 * @param {Element} name @param {Element|null} last @param {Element} scope @param {Selectors} look @returns {Element|null}
 */
function rootOf(name, last, scope, look) {
  /** @type {Element|null} */
  let common = name;
  if (last) while (common && common !== scope && !common.contains(last)) common = common.parentElement;
  const edge = common && look.closest(common, "postEdge");
  if (edge && scope.contains(edge) && (last || edge !== scope)) return edge;
  return last ? common : null;
}

/** @param {Element} a @param {Element} b */
const precedes = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Behind the whole of it, not in it: the heading links to what it passes on too. @param {Element} name @param {Element} a */
const behind = (name, a) => precedes(name, a) && !name.contains(a);

/**
 * Whether an element stands in a comment of this post (a post's own root may be an article too).
 * @param {Element} element @param {Found} found @param {Selectors} look
 */
export function inComment(element, { root, name }, look) {
  const article = look.closest(element, "article");
  return article !== null && article !== root && !article.contains(name) && (root.contains(article) || !article.contains(root));
}

/** @param {Found} found @param {Selectors} look */
export function isSponsored(found, look) {
  const { root, name } = found;
  if (look.first(root, "sponsored", (a) => !inComment(a, found, look))) return true;
  const href = look.first(name, "trackedLink")?.getAttribute("href") ?? "";
  const tracking = /__cft__(?:\[0\]|%5B0%5D)=([^&]*)/i.exec(href)?.[1] ?? "";
  return tracking.length >= PAID_TRACKING;
}

/** @type {import("./site.js").Author} */
const NOBODY = { id: null, handle: null, url: null, name: null };

/**
 * Who wrote a post. In a group's post on the home page the name on top is the group's, the person stands below it.
 * @param {Found} found @param {Selectors} look
 * @returns {import("./site.js").Author}
 */
export function authorOf(found, look) {
  const { name, message, shared } = found;
  const link = look.first(name, "heading", (a) => readLine(a) !== "") ?? look.first(name, "heading");
  const person = link && personOf(link.getAttribute("href"));
  if (!link && look.first(name, "anyLink")) return NOBODY; // a link of a new shape: the words of the heading are more than a name
  if (link && !person) {
    /** @param {Element} e */
    const below = (e) => behind(name, e) && !inComment(e, found, look);
    const end = message ?? shared ?? look.first(found.root, "timeLink", below) ?? look.first(found.root, "actions", below);
    /** @param {Element} a */
    const onTop = (a) => precedes(name, a) && (!end || precedes(a, end)) && !inComment(a, found, look);
    const member = look.first(found.root, "groupAuthor", (a) => onTop(a) && readLine(a) !== "");
    const writer = member && personOf(member.getAttribute("href"));
    if (member && writer) return { ...writer, name: nameIn(member, look) };
    return NOBODY; // a group's name, or an address of a new shape: nobody's name
  }
  return { ...(person ?? { id: null, handle: null, url: null }), name: nameIn(link ?? name, look) };
}

/**
 * Whom the heading names beside the author: "Joe is with Noa". Where it says nothing but names ("Joe ▸ Noa") the post stands
 * on that person's own wall and is for them; a comma is a word too ("Joe, Noa ile birlikte").
 * @param {Found} found @param {import("./site.js").Author} author @param {Selectors} look
 * @returns {{mentions: (string|null)[], to: string|null}}
 */
export function namedBeside({ name }, author, look) {
  const named = look.every(name, "link").flatMap((link) => {
    const person = readLine(link) === "" ? null : personOf(link.getAttribute("href"));
    return person ? [{ person, key: person.id ?? person.handle }] : [];
  });
  const first = named.findIndex(({ person }) => person.url !== author.url);
  const others = named.filter(({ person }) => person.url !== author.url);
  const wall = first > 0 && !/[\p{L}\p{N}\p{Po}]/u.test(readText(name, (element) => look.is(element, "link")));
  return { mentions: others.map(({ key }) => key), to: wall ? named[first].key : null };
}

/** A name whose emoji say nothing would be another name. @param {Element} element @param {Selectors} look */
export const nameIn = (element, look) => (look.first(element, "mute") ? null : cap(ownName(element, look), LIMITS.name));

/**
 * What of the words was lost: blocks that are no blocks any more run together, emoji without words are not heard.
 * @param {Element|null} body @param {Element} name @param {Selectors} look @returns {string[]}
 */
export function lostWords(body, name, look) {
  const whole = !body || readText(body) === "" || look.is(body, "textBlock") || look.first(body, "textBlock") !== null;
  const mute = body !== null && look.first(body, "mute") !== null;
  return [...(whole && !mute ? [] : ["text"]), ...(look.first(name, "mute") ? ["name"] : [])];
}

/**
 * Whether the picture right before the name leads to somebody else than the name does.
 * @param {Found} found @param {import("./site.js").Author} author @param {Selectors} look
 */
export function isDoubted(found, author, look) {
  if (found.doubted) return true;
  const picture = look.several(found.root, "picture", (a) => precedes(a, found.name) && personOf(a.getAttribute("href")) !== null).at(-1);
  return picture !== undefined && isSomebodyElse(author, personOf(picture.getAttribute("href")));
}

/**
 * Two people, as far as their addresses tell: an id and a name may be the same person's.
 * @param {{id?: string|null, handle?: string|null}} one @param {{id: string|null, handle: string|null}|null} other
 */
export function isSomebodyElse(one, other) {
  if (!other) return false;
  if (one.id && other.id) return one.id !== other.id;
  return Boolean(one.handle && other.handle && one.handle.toLowerCase() !== other.handle.toLowerCase());
}

/**
 * The post's id and address. Without a permalink of its own (it is hidden until hovered) the photos and the comments
 * tell the id, else nothing does.
 * @param {Found} found @param {(string|null|undefined)[]} hrefs of its comments @param {Selectors} look
 * @returns {{id: string|null, url: string|null, shown: string|null}} `shown` is the time as the page shows it
 */
export function identityOf(found, hrefs, look) {
  const { root, message, shared } = found;
  const time = timeOf(found, look);
  const href = time?.getAttribute("href") ?? null;
  const shown = time && !href?.startsWith("?") ? (time.getAttribute("aria-label") ?? readLine(time)) : null; // scrambled until hovered
  const known = postOf(href);
  if (known) return { ...known, shown };
  const told = hrefs.flatMap((href) => postOf(href) ?? []);
  if (told[0] && told.every(({ id }) => id === told[0].id)) return { ...told[0], shown };
  /** @param {Element} a */
  const before = (a) => !(shared && precedes(shared, a)) && !(message?.contains(a) ?? false) && !inComment(a, found, look);
  const photo = look.first(root, "photoLink", (a) => before(a) && postOfPhoto(a.getAttribute("href")) !== null);
  const decoded = told[0] ? null : (hrefs.map((href) => commentOf(href)?.post ?? null).find((id) => id !== null) ?? null);
  return { id: (photo && postOfPhoto(photo.getAttribute("href"))) ?? decoded, url: null, shown };
}

/**
 * The time under the name, which links to the post. The heading, the words and what is passed on may link to other posts.
 * @param {Found} found @param {Selectors} look @returns {Element|null}
 */
export function timeOf(found, look) {
  const end = found.message ?? found.shared;
  return look.first(found.root, "timeLink", (a) => behind(found.name, a) && (!end || precedes(a, end)) && !inComment(a, found, look) && commentOf(a.getAttribute("href")) === null);
}

/**
 * @param {Element|null} body @param {Selectors} look @returns {{text: string, translated: boolean, truncated: boolean, lang: string|null}}
 */
export function bodyOf(body, look) {
  if (!body) return { text: "", translated: false, truncated: false, lang: null };
  const { text, translated } = said(body, look, (element) => look.is(element, "button"));
  const spoken = body.hasAttribute("lang") ? body : look.first(body, "spoken");
  const lang = spoken?.getAttribute("lang") ?? "";
  return {
    text: cap(text, LIMITS.text) ?? "",
    translated: translated || look.closest(body, "quoted") !== null,
    truncated: look.first(body, "button") !== null,
    lang: !translated && /^[A-Za-z]{2,8}(-[A-Za-z0-9-]{1,26})?$/.test(lang) ? lang : null,
  };
}

/** People and addresses that a text links to. @param {Element|null} body @param {Selectors} look */
export function linkedIn(body, look) {
  const mentions = [];
  const links = [];
  for (const a of body ? look.every(body, "link") : []) {
    const href = a.getAttribute("href");
    const shown = readLine(a);
    if (/^#/.test(shown) || href?.startsWith("?")) continue;
    const person = /^https?:/.test(shown) ? null : personOf(href);
    if (person) mentions.push(person.id ?? person.handle);
    else links.push(leadsTo(href));
  }
  return { mentions: eachOnce(mentions, LIMITS.name), links: eachOnce(links, LIMITS.url) };
}
