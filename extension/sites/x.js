// X (x.com, twitter.com): which posts a page shows and what each says.

import map from "./x.json";
import { conversation } from "./x-conversation.js";
import { composerOf, sendGesture, sentPost } from "./x-composer.js";
import { isLoggedOut, viewerOf } from "./x-account.js";
import { communityOf, isPromoted, isWrapper, permalinkOf, readArticle } from "./x-post.js";
import { disagreements, postsAgain, unsureOf } from "./x-second.js";
import { meet } from "./x-quotes.js";
import { isX, pageOf, statusBelow } from "./x-ids.js";
import { readText } from "./text.js";
import { selectors } from "./selectors.js";
import { pageTheme } from "./theme.js";
import { asOfNow, onceATurn } from "./turns.js";
import { unreadable } from "./unreadable.js";

const look = selectors(/** @type {any} */ (map));
const FITS_PX = 6;

/** @typedef {import("./x-conversation.js").Cell} Cell */
/** @typedef {import("./x-conversation.js").Known} Known */

/**
 * The photo viewer holds the conversation in a dialog over the page; else the main column.
 * @param {Document} document
 */
function scopeOf(document) {
  const dialogs = look.kept.around("dialogs", () => {
    const layers = look.first(document, "layers");
    return layers ? look.every(layers, "dialog") : [];
  });
  const dialog = dialogs.filter((d) => d.isConnected).reverse().find((d) => look.first(d, "cell", (cell) => look.first(cell, "post") !== null));
  return dialog ?? look.kept.around("column", () => look.first(document, "column")) ?? document.body ?? document;
}

/** @param {Element} element @param {Map<Element, Known|null>} known @param {Set<Element>} wrappers @returns {Cell} */
function cellOf(element, known, wrappers) {
  const y = Number(/translateY\((-?[\d.]+)px\)/.exec(element.getAttribute("style") ?? "")?.[1] ?? 0);
  const articles = look.kept.once(element, "posts", () => look.several(element, "post", () => true));
  const here = articles.length < 2 ? articles : articles.filter((one) => !wrappers.has(one) && !articles.some((other) => other !== one && !wrappers.has(other) && other.contains(one)));
  const post = (here.length > 0 && known.get(here[0])) || null;
  // Two posts in one row are another extension's doing: which of them the row is, nobody knows.
  if (post && here.every((one) => known.get(one)?.id === post.id)) return { type: "post", known: post, y };
  return { ...look.kept.once(element, "cell", () => kindOfRow(element, articles.length > 0)), known: null, y };
}

/** Rows of the list; what has a row's mark inside a row is none. @param {Element|Document} scope */
const rowsIn = (scope) => look.kept.still(scope, "rows", () => {
  /** @type {Element|null} */
  let last = null;
  return look.every(scope, "cell").filter((cell) => (last?.contains(cell) ? false : ((last = cell), true)));
});

/**
 * X lays its rows out without gaps. Where nearly all fit and one does not, a row was taken away, and whom the next post
 * answers nobody knows.
 * @param {Element[]} rows @param {Cell[]} cells one for each @returns {Cell[]}
 */
function withGaps(rows, cells) {
  const gaps = rows.map((_, at) => (at === 0 ? 0 : cells[at].y - cells[at - 1].y - rows[at - 1].getBoundingClientRect().height));
  const open = gaps.filter((gap) => Math.abs(gap) > FITS_PX).length;
  if (open === 0 || open * 3 > rows.length) return cells;
  return cells.flatMap((cell, at) => (gaps[at] > FITS_PX ? [/** @type {Cell} */ ({ type: "unknown", post: true, known: null, y: cell.y }), cell] : [cell]));
}

/**
 * An article with a button between two posts is a post of that conversation, by somebody whom the user has muted, not the
 * button that opens the rest of the page, which stands at its end. @param {Cell} cell @param {number} at @param {Cell[]} cells @returns {Cell}
 */
const asPost = (cell, at, cells) =>
  cell.type === "showAll" && cells[at - 1]?.type === "post" && cells[at + 1]?.type === "post" ? { ...cell, type: "unknown", post: true } : cell;

/** @param {Element} element a row without a post that could be read @param {boolean} post @returns {Pick<Cell, "type"|"post">} */
function kindOfRow(element, post) {
  const button = look.first(element, "button", (one) => !look.is(one, "menu")) !== null;
  const article = look.first(element, "quoteGone") !== null;
  if (post) return { type: "unknown", post: true };
  if (button) return { type: article ? "showAll" : "show" };
  if (look.first(element, "heading")) return { type: "heading" };
  if (!article && look.first(element, "menu")) return { type: "empty", post: false }; // how the answers below are sorted
  return { type: article || readText(element) !== "" ? "unknown" : "empty", post: article };
}

/** @param {Document} document @param {URL} url @returns {import("./site.js").Survey} */
function survey(document, url) {
  turnTo(url);
  look.kept.catchUp(document);
  const { kind, focus, posts, many } = look.kept.around("page", () => pageOf(url, look.pages));
  const scope = scopeOf(document);
  look.kept.listIs(scope);
  const viewer = look.kept.around("viewer", () => viewerOf(document, look));
  const loggedOut = look.kept.around("loggedOut", () => isLoggedOut(document, look));
  /** @type {Map<Element, Known|null>} */
  const known = new Map();
  /** @type {Set<Element>} */
  const timed = new Set();
  /** @type {Set<Element>} */
  const wrappers = new Set();
  let promoted = 0;
  for (const article of look.all(scope, "post")) {
    if (isWrapper(article, look)) {
      wrappers.add(article);
      continue;
    }
    const permalink = permalinkOf(article, look);
    if (!permalink && isPromoted(article, look)) {
      promoted += 1;
      continue;
    }
    known.set(article, permalink && { id: permalink.id, handle: permalink.handle });
    if (permalink?.timed) timed.add(article);
  }
  const rows = rowsIn(scope);
  const all = rows.map((element) => cellOf(element, known, wrappers));
  const cells = kind === "status" ? withGaps(rows, all).map(asPost) : all;
  const talk = kind === "status" && focus ? conversation(cells, focus) : null;
  const hidden = cells.some((cell) => cell.type === "show" || cell.type === "showAll") && talk ? ["more replies"] : [];
  if (kind !== "status" && [...known.keys()].some(isCut)) hidden.push("see more"); // where people answer, only answers count as hidden
  const second = postsAgain(scope, rows, look);
  /** @param {Element} element */
  const here = (element) => known.get(element) ?? null;
  return {
    platform: "x",
    kind,
    url: url.href,
    viewer: viewer.account,
    alone: viewer.alone,
    loggedOut,
    posts: [...known.keys()],
    second: second.size,
    expectsPosts: posts && !look.first(scope, "empty") && !(cells.length === 0 && look.first(scope, "loading")),
    many,
    hidden,
    unsure: [...disagreements(known, second), ...(known.size > 0 ? unsureOf(document, scope, cells, talk, look) : [])],
    fallbacks: look.fallbacks,
    map: look.name,
    id: (element) => here(element)?.id ?? null,
    stamp: (element) => {
      const known = here(element);
      const place = talk?.placeOf(known);
      return [known?.id, look.kept.version(element), place?.parent?.id, place && talk?.thread?.id, place?.hidden, place?.shown].join("|");
    },
    places: (element) => {
      // Answers stand where the page's post stands, and do not say so; it may have scrolled away.
      const focused = talk && [...known].find(([, post]) => post?.id === focus)?.[0];
      const place = focused && communityOf(focused, look);
      if (place) community = place;
      return [communityOf(element, look), talk && community].filter((one) => one !== null);
    },
    context: { kind, talk, likely: viewer.likely, loggedOut, promoted, timed, first: [...known.keys()][0], quoted: kind === "quotes" ? statusBelow(url.href) : null },
  };
}

/** Whether a post shows only its beginning. @param {Element} article @returns {boolean} */
const isCut = (article) => look.kept.once(article, "cut", () => look.first(article, "truncated") !== null);

let address = "";

/** The community that the post of the page stands in. @type {string|null} */
let community = null;

/** What was found belongs to one page. @param {URL} url */
function turnTo({ href }) {
  if (href !== address) {
    look.turn();
    community = null;
  }
  address = href;
}

/** @param {Element} element @param {import("./site.js").Survey} survey @returns {import("./site.js").Outcome} */
function readPost(element, survey) {
  try {
    if (!element.isConnected) return { reason: "gone" };
    look.kept.catchUp(element.ownerDocument);
    const { talk, likely, loggedOut, kind, timed, first, quoted } = survey.context;
    const read = readArticle(element, look);
    if (!read.id && isPromoted(element, look)) return { reason: "promoted" };
    // While other posts carry their time and address, one that does not may be a paid one whose mark was changed.
    if (timed.size > 0 && !timed.has(element)) return { reason: "no permalink" };
    if (kind === "history" && element !== first) return { reason: "older version" };
    if (!read.id && !read.author.handle && !read.text) return { reason: "nothing to read" };
    if (!read.author.handle || read.doubted) return { reason: "author in doubt" };
    const known = read.id ? { id: read.id, handle: read.author.handle } : null;
    const place = talk?.placeOf(known) ?? null;
    const author = { ...read.author, id: null, url: `https://x.com/${read.author.handle}` };
    meet(read);
    return {
      post: {
        platform: "x",
        id: read.id,
        url: read.url,
        ...answering(read, place, quoted),
        author,
        text: read.text,
        lang: read.lang,
        at: read.at,
        not_before: null,
        thread: place ? talk.thread.id : null,
        thread_author: place ? talk.thread.handle : null,
        mentions: read.mentions,
        links: read.links,
        my_reactions: loggedOut ? null : read.reactions,
        replies_hidden: repliesHidden(read.answers, place),
      },
      anchor: read.nameBlock?.parentElement ?? element, // the name block's own parent is a column
      own: likely !== null && likely.toLowerCase() === read.author.handle?.toLowerCase(),
      truncated: read.truncated,
      translated: read.translated,
      lacks: read.lacks,
    };
  } catch (fault) {
    return { reason: `unreadable: ${fault instanceof Error ? fault.name : "fault"}` };
  }
}

/**
 * What a post answers: by its place in the conversation, else by its "Replying to" line, else by what it quotes.
 * @param {ReturnType<typeof readArticle>} read @param {import("./x-conversation.js").Place|null} place
 * @param {Known|null} quoted  the post whose quotes the page shows
 * @returns {{kind: "post"|"reply"|"quote", in_reply_to: {id: string|null, author: string|null}|null}}
 */
function answering(read, place, quoted) {
  if (place?.parent) {
    const kind = place.own ? "post" : "reply";
    return { kind, in_reply_to: { id: place.parent.id, author: place.parent.handle } };
  }
  if (read.replyingTo.length > 0) return { kind: "reply", in_reply_to: { id: null, author: read.replyingTo[0] } };
  if (place?.below) return { kind: "reply", in_reply_to: null };
  const { id = null, author = null } = read.quoted ?? {};
  const listed = !id && author !== null && author.toLowerCase() === quoted?.handle?.toLowerCase();
  if (read.quoted) return { kind: "quote", in_reply_to: author || id ? { id: listed ? quoted.id : id, author } : null };
  return { kind: "post", in_reply_to: null };
}

/**
 * Whether answers to a post are held back: by a "show" button under it, or because it has more answers than the page
 * has shown. Null where the page does not tell, and everywhere but under a post's own page.
 * @param {number|null} answers  how many it has, by its reply button
 * @param {import("./x-conversation.js").Place|null} place
 */
function repliesHidden(answers, place) {
  if (place?.hidden) return true;
  if (answers === 0) return false;
  return place?.below && answers !== null ? answers > place.shown : null;
}

const surveyed = onceATurn(look, survey);

/** @type {import("./site.js").Site} */
export const site = {
  platform: "x",
  matches: isX,
  use: look.use,
  hits: () => look.hits,
  survey(document, url) {
    try {
      return surveyed(document, url);
    } catch {
      return unreadable("x", pageOf(url, look.pages).kind, url, look.name);
    }
  },
  readPost,
  shows(element, id) {
    look.kept.catchUp(element.ownerDocument);
    const known = permalinkOf(element, look)?.id ?? null;
    return known === id || (known === null && !/^\d/.test(id));
  },
  alerts: (document) => look.every(document, "alert").filter((alert) => !look.first(alert, "statusLink")),
  ownAccount: (document) => viewerOf(document, look).account,
  composerOf: asOfNow(look, (/** @type {Element} */ target) => composerOf(target, look)),
  sendGesture: asOfNow(look, (/** @type {Event} */ event) => sendGesture(event, look)),
  likeGesture: () => null, // the page shows it, and `my_reactions` tells
  sentPost: (document) => sentPost(document, look),
  theme: pageTheme,
  ownPlaces: (account) => [
    { label: "Your mentions", url: "https://x.com/notifications/mentions" },
    { label: "Your notifications", url: "https://x.com/notifications" },
    ...(account?.handle ? [{ label: "Your posts", url: `https://x.com/${account.handle}/with_replies` }] : []),
  ],
};
