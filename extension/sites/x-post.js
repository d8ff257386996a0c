// One post of X, read from its article. Everything inside a quoted post is left out by containment.

import { LIMITS, address, cap, eachOnce, ownName, readLine, readText, spoken } from "./text.js";
import { westernDigits } from "./times.js";
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
const inQuote = (element, article, look) => othersIn(article, look).some((other) => other.contains(element));

/** The frames of quoted posts, and posts that another extension shows inside this one. @param {Element} article @param {Selectors} look @returns {Element[]} */
const othersIn = (article, look) => look.kept.once(article, "others", () => look.every(article, "quote", "article"));

/** The first of a field that is the post's own. @param {Element} article @param {string} field @param {Selectors} look @returns {Element|null} */
function ownTo(article, field, look) {
  return look.kept.once(article, field, () => look.first(article, field, othersIn(article, look).length > 0 ? (e) => !inQuote(e, article, look) : undefined));
}

/** Whether an article only stands around a post and is none itself. @param {Element} article @param {Selectors} look */
export const isWrapper = (article, look) => othersIn(article, look).length > 0 && ownTo(article, "userName", look) === null && look.first(article, "post") !== null;

/**
 * The permalink of a post: the one link to a status around a time that does not stand in a quote. Works without
 * reading anything else, so that a list can be surveyed cheaply.
 * @param {Element} article @param {Selectors} look
 * @returns {{id: string, handle: string|null, time: Element|null, timed: boolean}|null} `timed`: the link holds the time, as a post's own does
 */
export function permalinkOf(article, look) {
  const { link, doubted } = look.kept.once(article, "timed", () => timedLink(article, look));
  if (link || doubted || isPromoted(article, look)) return link;
  const known = countsOf(article, look);
  return known ? { ...known, time: null, timed: false } : null;
}

/**
 * A post has one such link, a paid one mostly none. What another extension has put there is known by the link to the post's
 * counts, which leads to the post itself.
 * @param {Element} article @param {Selectors} look
 */
function timedLink(article, look) {
  if (isPromoted(article, look)) return { link: null, doubted: false };
  const found = look.every(article, "permalink").flatMap((time) => {
    const status = inQuote(time, article, look) ? null : statusAround(time, look);
    return status ? [{ ...status, time, timed: true }] : [];
  });
  const alike = found.every(({ id }) => id === found[0].id);
  if (alike) return { link: found[0] ?? null, doubted: false };
  const counted = countsOf(article, look)?.id;
  const link = found.find(({ id }) => id === counted) ?? null;
  return { link, doubted: !link && found.length > 0 };
}

/** The post that the link to its counts leads to. @param {Element} article @param {Selectors} look */
const countsOf = (article, look) => statusBelow(ownTo(article, "permalinkFallback", look)?.getAttribute("href") ?? null);

/** The post whose link an element stands in. @param {Element} element @param {Selectors} look */
export const statusAround = (element, look) => statusOf(look.closest(element, "statusLink")?.getAttribute("href") ?? null);

/** Promoted: inside X's tracking wrapper, also where it shows a time. @param {Element} article @param {Selectors} look */
export function isPromoted(article, look) {
  return article.parentElement !== null && look.closest(article.parentElement, "promoted") !== null;
}

/** The community that the line above a post's name leads to. @param {Element} article @param {Selectors} look @returns {string|null} its address */
export function communityOf(article, look) {
  const name = ownTo(article, "userName", look);
  const link = look.first(article, "communityLink", (a) => !inQuote(a, article, look) && name !== null && precedes(a, name));
  return address(link?.getAttribute("href"), "https://x.com/")?.href ?? null;
}

/**
 * Name and handle from a User-Name block; a quoted one has no link, there the handle is the text with the at sign.
 * @param {Element|null} block @param {Element} around @param {Selectors} look
 */
function authorOf(block, around, look) {
  const link = block && look.first(block, "profileLink", (a) => handleOf(a.getAttribute("href")) !== null);
  let handle = link ? handleOf(link.getAttribute("href")) : null;
  let name = link ? ownName(link, look, (element) => look.is(element, "notAName")) : null;
  // An emoji of the name that says nothing: the name would be another one.
  const mute = link !== null && look.first(link, "mute", (image) => !look.closest(image, "notAName") || look.closest(image, "notAName") === link) !== null;
  if (mute) name = null;
  if (block && !link) {
    const [first, ...lines] = readText(block).split("\n"); // the first is the name, whatever it looks like
    name = first || null;
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
 *   text: string, translated: boolean, truncated: boolean, lang: string|null, at: string|null, mentions: string[], links: string[],
 *   replyingTo: string[], quoted: {id: string|null, author: string|null}|null, answers: number|null, reactions: string[]|null,
 *   doubted: boolean, lacks: string[]}}
 */
export function readArticle(article, look) {
  const own = (/** @type {string} */ field) => ownTo(article, field, look);
  const permalink = permalinkOf(article, look);
  const nameBlock = own("userName");
  const named = authorOf(nameBlock, article, look);
  const handle = named.handle ?? permalink?.handle ?? null;
  const { body, several } = look.kept.once(article, "words", () => wordsOf(article, nameBlock, look));
  const said = body ? spoken(body, look, undefined, isMention) : { text: "", translated: false };
  const replaced = said.translated;
  said.translated ||= body !== null && own("translatedBy") !== null && isInPagesLanguage(body);
  const lang = said.translated ? null : (body?.getAttribute("lang") ?? null);
  const reply = own("reply");
  const answering = replyingTo(article, nameBlock, body ?? reply, body !== null, look);
  const writers = look.every(article, "userName").filter((e) => !inQuote(e, article, look)).length; // one more: a quote that was not known as one
  const found = { permalink: permalink?.timed, profileLink: named.link !== null };
  const lacks = look.lacking("post", (field) => found[/** @type {keyof typeof found} */ (field)] || own(field) !== null);
  if (writers > 1) lacks.push("quote");
  if (reply && countOf(reply) === null) lacks.push("replies");
  if (body && !lang && !replaced) lacks.push("lang"); // the site's own translation hides it
  if (several || (body && look.first(body, "mute"))) lacks.push("text");
  if (named.mute) lacks.push("name");
  return {
    // The name, the picture and the address name one person each. Where they differ nobody is named.
    doubted: differ(named.handle, named.pictured, permalink?.handle),
    lacks,
    id: permalink?.id ?? null,
    url: permalink && handle ? `https://x.com/${handle}/status/${permalink.id}` : null,
    author: { handle, name: named.name },
    nameBlock,
    text: cap(said.text, LIMITS.text) ?? "",
    translated: said.translated,
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
 * X offers a button beside words of another language: to translate them, or, once they are in the page's own, to show what
 * the person wrote. Only the language tells which. @param {Element} body
 */
function isInPagesLanguage(body) {
  const [shown, page] = [body.getAttribute("lang"), body.ownerDocument.documentElement.lang].map((lang) => lang?.toLowerCase().split("-")[0]);
  return Boolean(page) && (shown === page || !shown);
}

/** X breaks its lines by characters; a block in its words stands around a mention, in the line. @param {Element} block */
const isMention = (block) => block.getElementsByTagName("a").length > 0;

/**
 * The post's own words. Where marks of theirs stand twice, around different words, the post itself says by the ids that
 * label it which are meant, or only one has a language; else nobody knows.
 * @param {Element} article @param {Element|null} nameBlock @param {Selectors} look @returns {{body: Element|null, several: boolean}}
 */
function wordsOf(article, nameBlock, look) {
  const all = look.several(article, "body", (e) => !nameBlock?.contains(e) && !inQuote(e, article, look));
  const differ = all.some((e) => e.textContent !== all[0].textContent);
  if (!differ) return { body: all[0] ?? null, several: false };
  const ids = (article.getAttribute("aria-labelledby") ?? "").split(" ");
  for (const meant of [all.filter(({ id }) => id && ids.includes(id)), all.filter((e) => e.hasAttribute("lang"))]) {
    if (meant.length === 1) return { body: meant[0], several: false };
  }
  return { body: null, several: true };
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
 * The handles of a "Replying to" line: links with an at sign between the name and the words that stand in none of the
 * article's known parts; in a post without words, right after the name.
 * @param {Element} article @param {Element|null} name @param {Element|null} end the words, else the buttons @param {boolean} words @param {Selectors} look
 * @returns {string[]}
 */
function replyingTo(article, name, end, words, look) {
  /** @param {Element} a */
  const inPlace = (a) => (!name || (precedes(name, a) && (words || isNext(name, a, look)))) && (!end || precedes(a, end));
  return look
    .every(article, "textLink")
    .filter((a) => handleOf(a.getAttribute("href")) !== null && !end?.contains(a) && !look.closest(a, "notReplyingTo") && !inQuote(a, article, look) && inPlace(a))
    .filter((a) => /^[\u200e\u200f\u2066-\u2069]*@/.test(readLine(a)) && !isLabel(a, look))
    .map((a) => handleOf(a.getAttribute("href")))
    .filter((handle) => handle !== null)
    .slice(0, LIMITS.list);
}

/** Whether a drawing stands in the line of a link: "Automated by @noa" has one, "Replying to @noa" has none. @param {Element} a @param {Selectors} look */
function isLabel(a, look) {
  const line = look.closest(a, "line");
  return line !== null && look.first(line, "icon") !== null;
}

/** @param {Element} a @param {Element} b */
const precedes = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether nothing stands between the block that holds the name and the one that holds the link. @param {Element} name @param {Element} link @param {Selectors} look */
function isNext(name, link, look) {
  /** @param {Element} block */
  const nothing = (block) => readText(block) === "" && !look.is(block, "notReplyingTo") && !look.first(block, "notReplyingTo");
  /** @type {Element|null} */
  let block = name;
  while (block?.parentElement && !block.parentElement.contains(link)) block = block.parentElement;
  let next = block?.nextElementSibling ?? null;
  while (next && !next.contains(link) && nothing(next)) next = next.nextElementSibling;
  return next?.contains(link) ?? false;
}

/** Whom a quote shows, and which post where a link inside it or an earlier meeting tells. @param {Element} article @param {Selectors} look */
function quoted(article, look) {
  const quotes = othersIn(article, look);
  /** @param {Element} e */
  const own = (e) => !quotes.some((other) => other !== e && other.contains(e)); // not inside a post that stands in this one
  const quote = quotes.length > 0 ? look.first(article, "quote", own) : null;
  if (quote) return quotedIn(quote, look);
  return quotes.some((other) => own(other) && look.is(other, "quoteGone")) ? { id: null, author: null } : null;
}

/** @param {Element} quote the frame of a quoted post @param {Selectors} look @returns {{id: string|null, author: string|null}} */
export function quotedIn(quote, look) {
  const named = authorOf(look.first(quote, "userName"), quote, look);
  const author = differ(named.handle, named.pictured) ? null : named.handle;
  const ids = look
    .every(quote, "statusLink")
    .map((a) => statusOf(a.getAttribute("href")) ?? statusBelow(a.getAttribute("href")))
    .filter((known) => known !== null && known.handle !== null && known.handle.toLowerCase() === author?.toLowerCase());
  if (ids[0] || !author) return { id: ids[0]?.id ?? null, author };
  const body = look.first(quote, "body");
  const at = isoTime(look.first(quote, "time")?.getAttribute("datetime") ?? null);
  return { id: metBefore(author, at, body ? readText(body, undefined, isMention) : ""), author };
}

/**
 * The first number in a button's label, in the digits of any language. One that is parted or shortened ("1,204", "4.8万") is
 * more than any page shows.
 * @param {Element|null} button @returns {number|null}
 */
function countOf(button) {
  const label = button?.getAttribute("aria-label");
  const found = label && /(\p{Nd}+)([.,\u066b\u066c'\u2019\u00a0\u202f]\p{Nd}|[KMB](?!\p{L})|[千万萬億亿천만억])?/u.exec(label.slice(0, 200));
  if (!found) return null;
  const number = found[2] ? Infinity : Number(westernDigits(found[1]));
  return Number.isNaN(number) ? null : number; // digits of a writing that is not known
}

/** @param {(field: string) => Element|null} own @returns {string[]|null} null: the page does not tell */
function reactions(own) {
  const liked = own("liked") !== null;
  const reposted = own("reposted") !== null;
  if (liked && own("notLiked")) return null; // one of them is not X's
  if (!liked && !own("notLiked")) return reposted ? ["repost"] : null;
  return [...(liked ? ["like"] : []), ...(reposted ? ["repost"] : [])];
}
