// One post of X, read from its article. Everything inside a quoted post is left out by containment.

import { LIMITS, address, cap, eachOnce, readLine, readText } from "./text.js";
import { metBefore } from "./x-quotes.js";
import { handleOf, isoTime, statusBelow, statusOf, timeOfId } from "./x-ids.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */

/** Languages that X names for posts without words (emoji, links, media): no language. */
const NO_LANGUAGE = /^(und|zxx|art|q[a-z]{2})$/i;

/**
 * Whether an element stands in a post that this article quotes. A quote has no test id of its own and the nearest
 * `article` of what it holds is the quoting one, so only containment tells.
 * @param {Element} element @param {Element} article @param {Selectors} look
 */
const inQuote = (element, article, look) => quotesIn(article, look).some((quote) => quote.contains(element));

/** The frames of quoted posts. @param {Element} article @param {Selectors} look @returns {Element[]} */
const quotesIn = (article, look) => look.kept.once(article, "quotes", () => look.every(article, "quote", "quoteGone"));

/** The first of a field that is the post's own. @param {Element} article @param {string} field @param {Selectors} look */
function ownTo(article, field, look) {
  return look.kept.once(article, field, () => look.first(article, field, quotesIn(article, look).length > 0 ? (e) => !inQuote(e, article, look) : undefined));
}

/**
 * The permalink of a post: the one link to a status around a time that does not stand in a quote. Works without
 * reading anything else, so that a list can be surveyed cheaply.
 * @param {Element} article @param {Selectors} look
 * @returns {{id: string, handle: string|null, time: Element|null, timed: boolean}|null} `timed`: the link holds the time, as a post's own does
 */
export function permalinkOf(article, look) {
  const timed = look.kept.once(article, "timed", () => {
    const time = look.first(article, "permalink", (e) => statusAround(e, look) !== null && !inQuote(e, article, look));
    const status = time && statusAround(time, look);
    return status && { ...status, time, timed: true };
  });
  if (timed || isPromoted(article, look)) return timed;
  const below = ownTo(article, "permalinkFallback", look);
  const known = below && statusBelow(below.getAttribute("href"));
  return known ? { ...known, time: null, timed: false } : null;
}

/** The post whose link an element stands in. @param {Element} element @param {Selectors} look */
export const statusAround = (element, look) => statusOf(look.closest(element, "statusLink")?.getAttribute("href") ?? null);

/** Promoted: inside X's tracking wrapper and without a permalink. @param {Element} article @param {Selectors} look */
export function isPromoted(article, look) {
  return article.parentElement !== null && look.closest(article.parentElement, "promoted") !== null;
}

/**
 * Name and handle from a User-Name block; a quoted one has no link, there the handle is the text with the at sign.
 * @param {Element|null} block @param {Element} around @param {Selectors} look
 */
function authorOf(block, around, look) {
  const link = block && look.first(block, "profileLink", (a) => handleOf(a.getAttribute("href")) !== null);
  let handle = link ? handleOf(link.getAttribute("href")) : null;
  let name = link ? readLine(link, (element) => look.is(element, "notAName")) : null;
  // An emoji of the name that says nothing: the name would be another one.
  const mute = link !== null && look.first(link, "mute", (image) => !look.closest(image, "notAName") || look.closest(image, "notAName") === link) !== null;
  if (mute) name = null;
  if (block && !link) {
    const lines = readText(block).split("\n");
    name = lines[0] ?? null;
    handle = lines.map((line) => /^[\u200e\u200f\u2066-\u2069]*@([A-Za-z0-9_]{1,20})\b/.exec(line)?.[1]).find(Boolean) ?? null;
  }
  const avatar = ownTo(around, "avatar", look)?.getAttribute("data-testid")?.replace(/^UserAvatar-Container-/, "");
  const pictured = avatar && avatar !== "unknown" && /^[A-Za-z0-9_]{1,20}$/.test(avatar) ? avatar : null;
  return { name: cap(name, LIMITS.name), handle: handle ?? pictured, pictured, mute, link };
}

/** Whether what should be one person's handle is two people's. @param {(string|null|undefined)[]} handles */
const differ = (...handles) => new Set(handles.filter(Boolean).map((handle) => handle?.toLowerCase())).size > 1;

/**
 * @param {Element} article @param {Selectors} look
 * @returns {{id: string|null, url: string|null, author: {handle: string|null, name: string|null}, nameBlock: Element|null,
 *   text: string, truncated: boolean, lang: string|null, at: string|null, mentions: string[], links: string[],
 *   replyingTo: string[], quoted: {id: string|null, author: string|null}|null, answers: number|null, reactions: string[]|null,
 *   doubted: boolean, lacks: string[]}}
 */
export function readArticle(article, look) {
  const own = (/** @type {string} */ field) => ownTo(article, field, look);
  const permalink = permalinkOf(article, look);
  const nameBlock = own("userName");
  const named = authorOf(nameBlock, article, look);
  const handle = named.handle ?? permalink?.handle ?? null;
  const body = look.kept.once(article, "words", () => look.first(article, "body", (e) => !nameBlock?.contains(e) && !inQuote(e, article, look)));
  const lang = body?.getAttribute("lang") ?? null;
  const answering = replyingTo(article, body, look);
  const writers = look.every(article, "userName").filter((e) => !inQuote(e, article, look)).length; // one more: a quote that was not known as one
  const found = { permalink: permalink?.timed, profileLink: named.link !== null };
  const lacks = look.lacking("post", (field) => found[/** @type {keyof typeof found} */ (field)] || own(field) !== null);
  const reply = own("reply");
  if (writers > 1) lacks.push("quote");
  if (reply && countOf(reply) === null) lacks.push("replies");
  if (body && !lang) lacks.push("lang");
  if (body && look.first(body, "mute")) lacks.push("text");
  if (named.mute) lacks.push("name");
  return {
    // The name, the picture and the address name one person each. Where they differ nobody is named.
    doubted: differ(named.handle, named.pictured, permalink?.handle),
    lacks,
    id: permalink?.id ?? null,
    url: permalink && handle ? `https://x.com/${handle}/status/${permalink.id}` : null,
    author: { handle, name: named.name },
    nameBlock,
    text: body ? (cap(readText(body), LIMITS.text) ?? "") : "",
    truncated: own("truncated") !== null,
    lang: lang && !NO_LANGUAGE.test(lang) && /^[A-Za-z-]{2,35}$/.test(lang) ? lang : null,
    at: isoTime(permalink?.time?.getAttribute("datetime") ?? null) ?? (permalink ? timeOfId(permalink.id) : null),
    ...linked(body, answering, look),
    replyingTo: answering,
    quoted: quoted(article, look),
    answers: countOf(reply),
    reactions: reactions(own),
  };
}

/**
 * Handles and addresses in a body. X shows a long address with hidden parts: put together they are the real one.
 * @param {Element|null} body @param {string[]} answering @param {Selectors} look
 */
function linked(body, answering, look) {
  const mentions = [...answering];
  const links = [];
  for (const link of body ? look.every(body, "textLink") : []) {
    const href = link.getAttribute("href");
    const shown = readLine(link);
    const handle = /^[\u200e\u200f\u2066-\u2069]*[@＠]/.test(shown) ? handleOf(href) : null;
    if (handle) mentions.push(handle);
    const url = address(href, "https://x.com/");
    if (handle || !url || !/^https?:$/.test(url.protocol) || /^[#＃$]/.test(shown)) continue;
    const whole = shown.replace(/…$/, "").replaceAll(" ", "");
    links.push(url.hostname === "t.co" && address(whole) && /^https?:\/\//.test(whole) ? whole : url.href);
  }
  return { mentions: eachOnce(mentions, LIMITS.name), links: eachOnce(links, LIMITS.url) };
}

/**
 * The handles of a "Replying to" line: links with an at sign that stand in none of the article's known parts.
 * @param {Element} article @param {Element|null} body @param {Selectors} look @returns {string[]}
 */
function replyingTo(article, body, look) {
  return look
    .every(article, "textLink")
    .filter((a) => handleOf(a.getAttribute("href")) !== null && !body?.contains(a) && !look.closest(a, "notReplyingTo") && !inQuote(a, article, look))
    .filter((a) => /^[\u200e\u200f\u2066-\u2069]*@/.test(readLine(a)))
    .map((a) => handleOf(a.getAttribute("href")))
    .filter((handle) => handle !== null)
    .slice(0, LIMITS.list);
}

/** Whom a quote shows, and which post where a link inside it or an earlier meeting tells. @param {Element} article @param {Selectors} look */
function quoted(article, look) {
  const quotes = quotesIn(article, look);
  if (quotes.length === 0) return null;
  const quote = look.first(article, "quote");
  return quote ? quotedIn(quote, look) : { id: null, author: null };
}

/** @param {Element} quote the frame of a quoted post @param {Selectors} look @returns {{id: string|null, author: string|null}} */
export function quotedIn(quote, look) {
  const author = authorOf(look.first(quote, "userName"), quote, look).handle;
  const ids = look
    .every(quote, "statusLink")
    .map((a) => statusOf(a.getAttribute("href")) ?? statusBelow(a.getAttribute("href")))
    .filter((known) => known !== null && known.handle !== null && known.handle.toLowerCase() === author?.toLowerCase());
  if (ids[0] || !author) return { id: ids[0]?.id ?? null, author };
  const body = look.first(quote, "body");
  const at = isoTime(look.first(quote, "time")?.getAttribute("datetime") ?? null);
  return { id: metBefore(author, at, body ? readText(body) : ""), author };
}

/**
 * The first number in a button's label, in the digits of any language.
 * @param {Element|null} button @returns {number|null}
 */
function countOf(button) {
  const label = button?.getAttribute("aria-label");
  const digits = label && /\p{Nd}+/u.exec(label.slice(0, 200))?.[0];
  if (!digits) return null;
  return [...digits].every((digit) => /[0\u0660\u06f0\u0966\u09e6\uff10]/.test(digit)) ? 0 : 1;
}

/** @param {(field: string) => Element|null} own @returns {string[]|null} null: the page does not tell */
function reactions(own) {
  const liked = own("liked") !== null;
  const reposted = own("reposted") !== null;
  if (!liked && !own("notLiked")) return reposted ? ["repost"] : null;
  return [...(liked ? ["like"] : []), ...(reposted ? ["repost"] : [])];
}
