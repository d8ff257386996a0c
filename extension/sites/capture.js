// A copy of a page's shape without anything of anybody, for a person to give away so that a changed page can be mended.
// Default deny: what is not on a list here is dropped or replaced. Every word, name, number and address becomes a made-up
// one, the same each time, so that the copy still shows who stands where and what leads to what. Nothing is sent.

import { address } from "./text.js";

const TAGS = new Set(
  ("html body main header nav aside section article footer div span p a button time h1 h2 h3 h4 h5 h6 ul ol li br b i em strong " +
    "form label img figure table tbody tr td th dl dt dd blockquote").split(" "),
);
/** Dropped with all that they hold. */
const SILENT = new Set("script style noscript template iframe object embed link meta title base textarea input select option video audio source canvas svg".split(" "));

/** Words of which sites make their marks; a mark of any other word is replaced. */
const WORDS = new Set(
  ("a account ad actions add alert all app article ask attachments author avatar back badge bar body bookmark bottom box button card caret cell " +
    "cft column comet comment comments community compose composer container content conversation count cover delete detail dialog div drafts " +
    "edit emoji empty entry feed field first follow footer form gallery group groups header heading home icon image inline inner input item label " +
    "layer layers left like likes line link list login main mask media mention menu message modal more name nav navigation new notification offscreen " +
    "pagelet pane panel permalink photo pill pinned pivot placement play post posts preview primary profile progress promoted quote react " +
    "rendering repost reply replies retweet rich right role row scroll search section send share sheet show side sidebar signup single snap social " +
    "state status story switcher tab text textarea time timeline toast tool toolbar top tracking tweet tweets unit unlike unretweet upload user video " +
    "view viewer views wrapper context text input reaction reactions unread button dash desktop mobile nodes pinned sign up out in logged read").split(" "),
);
/** Parts of addresses that are the site's and nobody's. */
const PATHS = new Set(
  ("home explore notifications mentions messages i web status photo video analytics quotes history likes with_replies media search hashtag compose " +
    "post lists bookmarks communities login signup groups posts permalink permalink.php story.php profile.php photo.php user people watch reel " +
    "videos photos notifications ads about").split(" "),
);
const KEYS = new Set("comment_id reply_comment_id story_fbid id fbid set v multi_permalinks notif_id __cft__[0] in_reply_to".split(" "));
const ROLES = new Set(
  ("alert article banner button complementary dialog feed form group heading img link list listitem main menu menuitem navigation none presentation " +
    "progressbar region row search separator status switch tab tablist tabpanel textbox toolbar tooltip").split(" "),
);
const PLAIN = {
  "aria-hidden": /^(true|false)$/, "aria-disabled": /^(true|false)$/, "aria-pressed": /^(true|false)$/, "aria-expanded": /^(true|false)$/, "aria-modal": /^(true|false)$/,
  "aria-selected": /^(true|false)$/, "aria-haspopup": /^(true|false|menu|dialog|listbox)$/, contenteditable: /^(true|false)$/,
  "data-lexical-editor": /^true$/, dir: /^(ltr|rtl|auto)$/, tabindex: /^(0|-1)$/, disabled: /^$/, method: /^(get|post)$/i,
}; // prettier-ignore
const MARKS = new Set(["data-testid", "data-ad-rendering-role", "data-ad-preview", "data-ad-comet-preview", "data-pagelet", "data-visualcompletion"]);
const LANGUAGES = new Set("ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv th tr uk ur vi zh".split(" "));
const LONG_TRACKING = 311; // of paid posts (site-dom 3.2)
const MOST_NODES = 60_000;

/** Made-up words for real ones, each the same wherever it stands. */
function inventor() {
  /** @type {Map<string, string>} */
  const made = new Map();
  /** @param {string} kind @param {string} real @param {(n: number) => string} make */
  const instead = (kind, real, make) => {
    const key = `${kind} ${real.toLowerCase()}`;
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = make(made.size + 1)));
    return known;
  };
  return {
    word: (/** @type {string} */ real) => instead("word", real, (n) => `w${n}`),
    person: (/** @type {string} */ real) => instead("person", real, (n) => `p_${n}`),
    id: (/** @type {string} */ real) => instead("id", real, (n) => `i${n}`),
    // As long as ids of X, and of one second each, so that the copy is read like the page.
    number: (/** @type {string} */ real) => instead("number", real, (n) => String(1_790_000_000_000_000_000n + BigInt(n) * 4_194_304_000n)),
    mark: (/** @type {string} */ real) => instead("mark", real, (n) => `Mark${n}`),
  };
}

/** @typedef {ReturnType<typeof inventor>} Inventor */

/** @param {string} text @param {Inventor} invent */
function words(text, invent) {
  return text.replace(/[@＠][\w.]+|\p{Nd}+|[^\s\p{Nd}]+/gu, (part) => {
    if (/^[@＠]/.test(part)) return `@${invent.person(part.slice(1))}`;
    if (/^\p{Nd}+$/u.test(part)) return /^[0\u0660\u06f0\u0966]+$/.test(part) ? "0" : "7";
    return /^[\p{P}\p{S}]$/u.test(part) ? part : invent.word(part);
  });
}

/** A mark such as `UserAvatar-Container-joe`: its known words stay, the rest is invented. @param {string} value @param {Inventor} invent */
function mark(value, invent) {
  const avatar = /^(UserAvatar-Container-)(.+)$/.exec(value);
  if (avatar) return avatar[1] + (avatar[2] === "unknown" ? "unknown" : invent.person(avatar[2]));
  const parts = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[-_.]/g) ?? [];
  const known = parts.join("") === value && parts.every((part) => /^[-_.]$/.test(part) || /^\d$/.test(part) || WORDS.has(part.toLowerCase()));
  return known && value.length <= 60 ? value : invent.mark(value);
}

/** @param {string} value of a query @param {Inventor} invent */
function queryValue(value, invent) {
  if (/^\d+$/.test(value)) return invent.number(value);
  const inside = /^pcb\.(\d+)$/.exec(value);
  if (inside) return `pcb.${invent.number(inside[1])}`;
  try {
    const plain = /^comment:(\d+)_(\d+)$/.exec(atob(value.replaceAll("-", "+").replaceAll("_", "/")));
    if (plain) return btoa(`comment:${invent.number(plain[1])}_${invent.number(plain[2])}`);
  } catch {
    // No base64: a value like any other.
  }
  return value.length >= LONG_TRACKING ? "v".repeat(LONG_TRACKING) : invent.id(value);
}

/** @param {string} href @param {Location|URL} here @param {Inventor} invent @param {string[]} [hosts] of the site itself */
function link(href, here, invent, hosts = [here.hostname]) {
  const relative = href.startsWith("?") ? href : null;
  const url = address(href, here.href);
  if (!url) return "#";
  const own = hosts.some((host) => url.hostname === host || url.hostname === `www.${host}`);
  if (!own) return /(^|\.)facebook\.com$/.test(url.hostname) ? "https://l.facebook.com/" : "https://elsewhere.example/";
  const path = url.pathname.split("/").map((part) => (part === "" || PATHS.has(part) ? part : /^\d+$/.test(part) ? invent.number(part) : /^pfbid/.test(part) ? `pfbid${invent.person(part)}` : invent.person(part)));
  const query = [...url.searchParams].filter(([key]) => KEYS.has(key)).map(([key, value]) => `${key}=${encodeURIComponent(queryValue(value, invent))}`);
  const tail = query.length > 0 ? `?${query.join("&")}` : "";
  return relative === null ? path.join("/") + tail : tail || "?";
}

/** @param {string} name @param {string} value @param {Inventor} invent @param {URL} here @returns {string|null} null: left out */
function attribute(name, value, invent, here) {
  if (Object.hasOwn(PLAIN, name)) return PLAIN[/** @type {keyof typeof PLAIN} */ (name)].test(value) ? value : null;
  if (MARKS.has(name)) return mark(value, invent);
  if (name === "role") return ROLES.has(value) ? value : null;
  if (name === "lang") return LANGUAGES.has(value.slice(0, 2).toLowerCase()) ? value.slice(0, 2).toLowerCase() : null;
  if (name === "href") return link(value, here, invent);
  if (name === "datetime") return "2026-01-01T00:00:00.000Z";
  if (name === "alt") return value === "" ? "" : "🙂";
  if (name === "aria-label" || name === "aria-placeholder") return words(value, invent);
  if (name === "aria-posinset") return "1";
  if (name === "id") return value === "layers" || value === "login_form" ? value : invent.id(value);
  if (name === "aria-labelledby" || name === "aria-describedby") return value.split(/\s+/).filter(Boolean).map(invent.id).join(" ");
  if (name === "style") return /translateY\(-?[\d.]+px\)/.test(value) ? "translateY" : null; // its place is set by its order
  return null;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * The copy of a page, as HTML. Reads the page and changes nothing.
 * @param {Document} document @param {URL} here the page's address
 * @returns {string}
 */
export function capture(document, here) {
  const invent = inventor();
  const out = [`<!-- Nod: the shape of a page of ${here.hostname.replace(/^www\./, "")}. Every word, name, number and address is made up. Path: ${link(here.href, here, invent)} -->\n`];
  let row = 0;
  let left = MOST_NODES;
  /** @type {(Node|string)[]} what is still to be written, last first: pages nest as deep as they like */
  const todo = document.body ? [document.body] : [];
  while (todo.length > 0 && left > 0) {
    const node = /** @type {Node|string} */ (todo.pop());
    if (typeof node === "string") {
      out.push(node);
      continue;
    }
    left -= 1;
    if (node.nodeType === Node.TEXT_NODE) out.push(escaped(words(node.nodeValue ?? "", invent)));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = /** @type {Element} */ (node);
    const real = element.localName;
    if (SILENT.has(real) || element.hasAttribute("data-nod")) continue;
    const tag = TAGS.has(real) ? real : "div";
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      const kept = attribute(name, value, invent, here);
      if (kept === null) return [];
      return name === "style" ? [` style="transform: translateY(${100 * row++}px)"`] : [` ${name}="${escaped(kept)}"`];
    });
    out.push(`<${tag}${attributes.join("")}>`);
    if (tag === "img" || tag === "br") continue;
    todo.push(`</${tag}>`, ...[...element.childNodes].reverse());
  }
  return out.join("") + /** @type {string[]} */ (todo.filter((one) => typeof one === "string")).reverse().join("");
}

/**
 * What a report may say of a page: counts and states, no word, name, id or address.
 * @param {import("./site.js").Survey} survey @param {import("./health.js").Coverage} coverage
 * @param {Record<string, number[]>} hits how often each candidate of each field was the one that hit
 * @param {{version: string, lang: string}} about Nod's version, the page's language
 */
export function report(survey, coverage, hits, { version, lang }) {
  const { platform, kind, second } = survey;
  const language = LANGUAGES.has(lang.slice(0, 2).toLowerCase()) ? lang.slice(0, 2).toLowerCase() : "other";
  return JSON.stringify({ nod: version, platform, kind, language, ...coverage, second, hits }, null, 1);
}
