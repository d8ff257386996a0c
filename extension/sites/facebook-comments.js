// Facebook's comments and the replies to them: which elements they are and what each says. The order on the page and the
// nesting vary; who answers whom is told by the ids in the comment's own address.

import { ownName, readLine, readText } from "./text.js";
import { commentOf, commentUrl, personOf } from "./facebook-ids.js";
import { bodyOf, isSomebodyElse, linkedIn, lostWords, nameIn } from "./facebook-posts.js";
import { likeIn } from "./facebook-liking.js";

/** @typedef {import("./selectors.js").Selectors} Selectors */
/** @typedef {{id: string, parent: string|null, post: string|null, href: string}} CommentIds */

/**
 * Comments in document order. Loading skeletons are articles too, but link to nobody.
 * @param {Element} scope @param {Selectors} look @param {(comment: Element) => CommentIds|null} [ids] @returns {Element[]}
 */
export function findComments(scope, look, ids = (comment) => idsOf(comment, look)) {
  const posts = new Set();
  for (const name of look.listed(scope, "profileName")) {
    for (let around = look.closest(name, "article"); around; around = around.parentElement && look.closest(around.parentElement, "article")) posts.add(around);
  }
  return look.listed(scope, "article").filter((article) => {
    if (posts.has(article)) return false;
    return ids(article) !== null || (article.hasAttribute("aria-label") && isWhole(article, look));
  });
}

/**
 * Whether an article without an address is a comment all the same: somebody's name, and beside it the person's picture or
 * the row of buttons. Other extensions have articles with names in them too.
 * @param {Element} article @param {Selectors} look
 */
function isWhole(article, look) {
  const writer = writerLink(article, look);
  const own = ownTo(article, look);
  const href = personOf(writer?.getAttribute("href"))?.url;
  return writer !== null && (look.first(article, "commentRow", own) ?? look.first(article, "picture", (a) => own(a) && personOf(a.getAttribute("href"))?.url === href)) !== null;
}

/** What belongs to this comment and not to a reply inside it. @param {Element} comment @param {Selectors} look */
const ownTo = (comment, look) => (/** @type {Element} */ element) => look.closest(element, "article") === comment;

/** @param {Element} comment @param {Selectors} look @returns {CommentIds|null} */
export const idsOf = (comment, look) => look.kept.once(comment, "ids", () => findIds(comment, look));

/** @param {Element} comment @param {Selectors} look @returns {CommentIds|null} */
function findIds(comment, look) {
  const own = ownTo(comment, look);
  const links = look.every(comment, "commentLink").filter((a) => own(a) && isFrame(a, look));
  const inRow = links.filter((a) => look.closest(a, "commentRow"));
  for (const a of [...inRow, ...links]) {
    const href = a.getAttribute("href") ?? "";
    const ids = commentOf(href);
    if (ids) return { ...ids, href };
  }
  return null;
}

/**
 * The comment's own frame links to itself; a link inside the words may lead to any other comment.
 * @param {Element} a @param {Selectors} look
 */
function isFrame(a, look) {
  return look.is(a, "commentFrame") || look.closest(a, "commentRow") !== null || look.closest(a, "commentText") === null;
}

/** Whether a link stands in the words of a comment: it names somebody, but not who wrote them. @param {Element} a @param {Element} comment @param {Selectors} look */
function inWords(a, comment, look) {
  const words = look.closest(a, "commentText");
  return words !== null && words !== comment && comment.contains(words);
}

/** @param {Element} comment @param {Selectors} look */
const writerLink = (comment, look) => look.kept.once(comment, "writer", () => findWriter(comment, look));

/** @param {Element} comment @param {Selectors} look @returns {(a: Element) => boolean} whether a link names who wrote the comment */
function naming(comment, look) {
  const own = ownTo(comment, look);
  /** @param {Element} a */
  const outside = (a) => own(a) && a.getAttribute("aria-hidden") !== "true" && !look.closest(a, "commentRow") && !inWords(a, comment, look);
  return (a) => outside(a) && personOf(a.getAttribute("href")) !== null;
}

/**
 * Whether the page names nobody as who wrote a comment of a group: no link of its frame leads to a person.
 * @param {Element} comment @param {Selectors} look
 */
export function isUnnamed(comment, look) {
  const own = ownTo(comment, look);
  const framed = look.every(comment, "link").filter((a) => own(a) && !inWords(a, comment, look) && !look.closest(a, "commentRow"));
  return Boolean(idsOf(comment, look)?.href.includes("/groups/")) && !framed.some((a) => personOf(a.getAttribute("href")) !== null);
}

/** The different people who are named as one who wrote it. @param {Element} comment @param {Selectors} look */
const writers = (comment, look) => [...new Set(look.several(comment, "commentAuthor", naming(comment, look)).map((a) => personOf(a.getAttribute("href"))?.url))];

/** @param {Element} comment @param {Selectors} look */
function findWriter(comment, look) {
  const names = naming(comment, look);
  return look.first(comment, "commentAuthor", (a) => names(a) && readLine(a) !== "") ?? look.first(comment, "commentAuthor", names);
}

/** @param {Element} comment @param {Selectors} look @returns {import("./site.js").Author} */
export const writerOf = (comment, look) => look.kept.once(comment, "author", () => readWriter(comment, look));

/** @param {Element} comment @param {Selectors} look @returns {import("./site.js").Author} */
function readWriter(comment, look) {
  const link = writerLink(comment, look);
  const person = link && personOf(link.getAttribute("href"));
  return { ...(person ?? { id: null, handle: null, url: null }), name: link && nameIn(link, look) };
}

/**
 * The words: after the author, outside the row of buttons, attachments and replies.
 * @param {Element} comment @param {Selectors} look
 */
function wordsOf(comment, look) {
  const own = ownTo(comment, look);
  const writer = writerLink(comment, look);
  /** @param {Element} element */
  const isSaid = (element) => {
    const around = look.closest(element, "notCommentText");
    const follows = !writer || (writer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return own(element) && follows && !(around && comment.contains(around)) && !writer?.contains(element);
  };
  const written = look.several(comment, "commentText", (element) => isSaid(element) && !look.closest(element, "quoted"));
  const all = written.length > 0 ? written : look.several(comment, "commentText", isSaid); // the site's own translation
  const [found = null] = all;
  // One comment has one block of words. Where another stands beside it, with the same marks, nobody knows which is theirs.
  if (found?.tagName === "SPAN" && all.some((e) => !found.contains(e) && e.textContent !== found.textContent)) return null;
  const span = found?.tagName === "DIV" ? (found.parentElement && look.closest(found.parentElement, "commentSpan")) : null;
  return span && own(span) && !(writer && span.contains(writer)) ? span : found;
}

/** Whether a comment whose words were not found says something all the same. @param {Element} comment @param {(e: Element) => boolean} own @param {Selectors} look */
const hasMoreWords = (comment, own, look) => readText(comment, (element) => !own(element) || element.hasAttribute("alt") || look.is(element, "notCommentText")) !== "";

/**
 * @param {Element} comment @param {Selectors} look
 * @returns {{ids: CommentIds|null, url: string|null, author: import("./site.js").Author, doubted: boolean, lost: string[], anchor: Element, label: string, text: string,
 *   like: Element|null, translated: boolean, truncated: boolean, lang: string|null, shown: string|null, mentions: string[], links: string[],
 *   called: {key: string, name: string}|null, firstLine: string}} `called` is the person whom the words begin with
 */
export function readComment(comment, look) {
  const ids = idsOf(comment, look);
  const body = wordsOf(comment, look);
  const own = ownTo(comment, look);
  const row = look.first(comment, "commentRow", own);
  const time = row && look.first(row, "commentLink");
  const read = bodyOf(body, look);
  const first = body && look.first(body, "link");
  const person = first && personOf(first.getAttribute("href"));
  const name = (first && ownName(first, look)) ?? "";
  const author = writerOf(comment, look);
  const writer = writerLink(comment, look);
  /** @param {Element} a */
  const above = (a) => !writer || (a.compareDocumentPosition(writer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0; // below stand attachments
  const picture = look.first(comment, "picture", (a) => own(a) && above(a) && personOf(a.getAttribute("href")) !== null);
  return {
    ids,
    url: ids && commentUrl(ids.href),
    author,
    lost: body || !hasMoreWords(comment, own, look) ? lostWords(body, writer ?? comment, look) : ["text"],
    // The picture and the name lead to one person each. Where they differ nobody is named.
    doubted: writers(comment, look).length > 1 || (picture !== null && isSomebodyElse(author, personOf(picture.getAttribute("href")))),
    anchor: writer ?? comment,
    label: comment.getAttribute("aria-label") ?? "",
    like: row && likeIn(row, look),
    ...read,
    shown: time ? readLine(time) : null,
    ...linkedIn(body, look),
    called: person && name && read.text.startsWith(name) ? { key: person.id ?? person.handle ?? name, name } : null,
    firstLine: read.text.split("\n", 1)[0].trim(),
  };
}

/**
 * Answers that the page has not opened: a button without a label, beside comments. What stands beside comments of one
 * thread only hides answers to it, else further comments.
 * @param {Element} scope @param {Element[]} comments @param {Selectors} look @param {(comment: Element) => CommentIds|null} ids
 * @returns {{threads: Set<Element>, more: Element[]}} comments with hidden answers; buttons that hide comments
 */
export function hiddenAnswers(scope, comments, look, ids) {
  /** @type {{threads: Set<Element>, more: Element[]}} */
  const hidden = { threads: new Set(), more: [] };
  const start = look.first(scope, "sortMenu") ?? comments[0];
  const known = new Set(comments);
  // Before the row of actions stands what belongs to the comment itself: a badge, "Follow", "See translation".
  const isPartOf = (/** @type {Element|null} */ comment, /** @type {Element} */ button) => {
    if (!comment || !known.has(comment)) return false;
    const row = look.first(comment, "commentRow", ownTo(comment, look));
    return row === null || (row.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  };
  for (const button of comments.length > 0 ? look.listed(scope, "expander") : []) {
    if (look.closest(button, "commentRow") || look.closest(button, "composerForm") || look.closest(button, "commentText")) continue;
    if (!(start.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) || readLine(button) === "") continue;
    if (isPartOf(look.closest(button, "article"), button)) continue;
    const block = blockAround(button, scope, comments);
    if (!block || look.first(block, "profileName")) continue;
    const beside = comments.filter((comment) => block.contains(comment));
    const threads = new Set(beside.map((comment) => ids(comment)?.parent ?? ids(comment)?.id ?? comment));
    if (threads.size === 1) beside.forEach((comment) => hidden.threads.add(comment));
    else hidden.more.push(button);
  }
  return hidden;
}

/**
 * The nearest ancestor that holds a comment.
 * @param {Element} button @param {Element} scope @param {Element[]} comments @returns {Element|null}
 */
function blockAround(button, scope, comments) {
  for (let block = button.parentElement; block && block !== scope; block = block.parentElement) {
    const around = block;
    if (comments.some((comment) => around.contains(comment))) return around;
  }
  return null;
}
