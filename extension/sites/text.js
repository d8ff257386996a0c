// The words of a node as a person sees them: emoji images speak by their `alt`, blocks stand on lines of their own.

const BLOCKS = new Set(["DIV", "P", "LI", "UL", "OL", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6"]);
const SILENT = new Set(["SCRIPT", "STYLE", "SVG", "NOSCRIPT", "TEMPLATE", "BUTTON", "TEXTAREA", "SELECT", "IFRAME"]);

/** Limits of the contract, in Unicode code points. */
export const LIMITS = { text: 100_000, name: 300, handle: 200, id: 200, url: 4000, lang: 35, list: 200 };

/** A text longer than this many nodes is cut; a page must not be able to hold the reader up. */
const MOST_NODES = 20_000;

/**
 * The text of a node. Walks without recursion: pages nest as deep as they like.
 * @param {Node} root
 * @param {(element: Element) => boolean} [skip] elements left out, with all that they hold
 * @param {(element: Element) => boolean} [inLine] elements that stand in the line, though their tag is a block's
 * @returns {string}
 */
export function readText(root, skip = () => false, inLine = () => false) {
  /** @param {Element} element */
  const isBlock = (element) => BLOCKS.has(element.tagName) && !inLine(element);
  const parts = [];
  /** @type {Node|null} */
  let node = root;
  for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
    let enter = true;
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push(node.nodeValue ?? "");
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = /** @type {Element} */ (node);
      const tag = element.tagName.toUpperCase();
      enter = element === root || !(SILENT.has(tag) || skip(element));
      if (enter && (tag === "IMG" || element.hasAttribute("alt"))) parts.push(element.getAttribute("alt") ?? "");
      else if (enter && tag === "BR") parts.push("\n");
      else if (enter && element !== root && parts.length > 0 && isBlock(element)) parts.push("\n\u0000");
    }
    node = next(node, root, enter, parts, isBlock);
  }
  return tidy(parts.join(""));
}

/** @param {Node} node @param {Node} root @param {boolean} enter @param {string[]} parts @param {(element: Element) => boolean} isBlock @returns {Node|null} */
function next(node, root, enter, parts, isBlock) {
  if (enter && node.firstChild) return node.firstChild;
  /** @type {Node|null} */
  let here = node;
  while (here && here !== root) {
    if (here.nodeType === Node.ELEMENT_NODE && isBlock(/** @type {Element} */ (here))) parts.push("\n\u0000");
    if (here.nextSibling) return here.nextSibling;
    here = here.parentNode;
  }
  return null;
}

/** Block edges (marked by NUL) become one line break; the site's own line breaks stay. @param {string} text */
function tidy(text) {
  if (!/[\n\u0000]/.test(text)) return text.trim();
  return text
    .replace(/\n[ \t]+/g, "\n")
    .replace(/(?<![ \t\u00a0])[ \t\u00a0]+\n/g, "\n") // from the first blank of a row: looked at from each, long rows hold the page up
    .replace(/(?:\n\u0000)+/g, "\u0000")
    .replace(/\n?\u0000\n?/g, "\n")
    .replace(/\u0000/g, "")
    .trim();
}

/**
 * A text on one line: names and labels.
 * @param {Node} root @param {(element: Element) => boolean} [skip] @returns {string}
 */
export function readLine(root, skip) {
  return line(readText(root, skip));
}

/**
 * The words of a person, without what a translator has put beside them; `translated` where it put its own in their place.
 * @param {Node & ParentNode} root @param {import("./selectors.js").Selectors} look @param {(element: Element) => boolean} [skip]
 * @param {(element: Element) => boolean} [inLine] @returns {{text: string, translated: boolean}}
 */
export function spoken(root, look, skip = () => false, inLine = undefined) {
  if (!look.first(root, "translation")) return { text: readText(root, skip, inLine), translated: false };
  /** @param {Element} element */
  const foreign = (element) => skip(element) || look.is(element, "translation");
  // Emoji stand as they were also where all words were replaced.
  const replaced = readText(root, (element) => foreign(element) || element.hasAttribute("alt")) === "";
  return { text: readText(root, replaced ? skip : foreign, inLine), translated: replaced };
}

/** What nobody sees: a name of nothing else is none. */
const UNSEEN = /[\s\p{Cf}\p{Cc}\p{M}\u115f\u1160\u2800\u3164\uffa0]+/gu;

/**
 * A name on one line; null where a translator has replaced it, or nothing of it can be seen.
 * @param {Node & ParentNode} root @param {import("./selectors.js").Selectors} look @param {(element: Element) => boolean} [skip] @returns {string|null}
 */
export function ownName(root, look, skip) {
  const { text, translated } = spoken(root, look, skip);
  return translated || text.replace(UNSEEN, "") === "" ? null : line(text);
}

/** @param {string} text */
const line = (text) => text.replace(/[\s\ufeff]+/g, " ").trim();

/**
 * At most `most` code points, never half of one; null for nothing.
 * @param {string|null|undefined} text @param {number} most @returns {string|null}
 */
export function cap(text, most) {
  if (!text) return null;
  if (text.length <= most) return text;
  let cut = most * 2 < text.length ? text.slice(0, most * 2) : text;
  cut = [...cut].slice(0, most).join("");
  return cut.trim() || null;
}

/** Each once, in their order, short enough for the contract. @param {(string|null)[]} values @param {number} most */
export function eachOnce(values, most) {
  const short = values.filter((value) => value !== null && value !== "" && [...value.slice(0, most * 2 + 1)].length <= most);
  return [...new Set(/** @type {string[]} */ (short))].slice(0, LIMITS.list);
}

/**
 * An address, or null where it is none.
 * @param {string|null|undefined} href @param {string} [base] @returns {URL|null}
 */
export function address(href, base = "https://invalid.invalid/") {
  if (!href || href.length > 8000) return null;
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
