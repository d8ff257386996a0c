// Where the panel may stand by a composer: below it, else beside the dialog that holds it, else above it; over nothing that
// is in the way (buttons and words of the site). The look at the page is apart from the geometry (CSS pixels of the viewport).

import { PRESSABLE } from "./place.js";

const GAP = 4; // between the composer and the panel
const FAR = 160; // px: further away nobody would see that they belong together
const ROW = 8;
const COLUMN = 24;
const MOST_NODES = 4_000; // a page must not be able to hold the panel up
const PICTURES = new Set(["IMG", "VIDEO", "CANVAS"]);

/** @typedef {import("./place.js").Box} Box */
/** @typedef {{width: number, height: number}} Size */
/** @typedef {{controls: Box[], words: Box[]}} Standing  what can be pressed, what is read: neither may be covered */
/** @typedef {{left: number, top: number}} Spot */

/**
 * @param {Box} composer  the box and its buttons
 * @param {Box} around  the dialog that the composer stands in, or the same box again
 * @param {Size} size of the panel @param {Size} view @param {Standing} standing
 * @param {{fromRight?: boolean, before?: Spot|null}} [how]  `before`: where it stood, relative to the composer; it stays where it can
 * @returns {Spot|null}  null where there is no place
 */
export function roomFor(composer, around, size, view, standing, { fromRight = false, before = null } = {}) {
  const spots = [...spotsBy(composer, around, size, view, fromRight)];
  if (before) spots.unshift({ left: composer.left + before.left, top: composer.bottom + before.top });
  const fitting = spots.filter(({ left, top }) => left >= 0 && top >= 0 && left + size.width <= view.width && top + size.height <= view.height);
  const free = fitting.filter((spot) => !meets(boxAt(spot, size), [...standing.controls, composer]));
  return free.find((spot) => !meets(boxAt(spot, size), standing.words)) ?? null;
}

/** The places to try, the best first. @param {Box} composer @param {Box} around @param {Size} size @param {Size} view @param {boolean} fromRight */
function* spotsBy(composer, around, size, view, fromRight) {
  const lefts = columns(composer, size, view, fromRight);
  for (const from of new Set([around.bottom - composer.bottom < FAR ? around.bottom : composer.bottom, composer.bottom])) {
    for (let top = from + GAP; top <= from + FAR; top += ROW) for (const left of lefts) yield { left, top };
  }
  const sides = around === composer ? [] : [around.right + 2 * GAP, around.left - size.width - 2 * GAP];
  const low = Math.max(0, Math.min(composer.top, view.height - size.height - GAP));
  for (const left of fromRight ? sides.reverse() : sides) yield { left, top: low };
  for (let top = composer.top - size.height - GAP; top >= composer.top - size.height - FAR / 2; top -= ROW) for (const left of lefts) yield { left, top };
}

/** @param {Box} composer @param {Size} size @param {Size} view @param {boolean} fromRight @returns {number[]} */
function columns(composer, size, view, fromRight) {
  const first = Math.max(0, Math.min(composer.left, view.width - size.width));
  const last = Math.max(first, Math.min(composer.right, view.width) - size.width);
  const lefts = [];
  for (let left = first; left <= last; left += COLUMN) lefts.push(left);
  return fromRight ? lefts.map((left) => first + last - left) : lefts;
}

/** Where the user asked for the panel: below the composer if it fits, else where most of it can be seen, to be scrolled. @param {Box} composer @param {Size} size @param {Size} view @param {boolean} fromRight */
export function anyRoom(composer, size, view, fromRight) {
  const [left] = columns(composer, size, view, fromRight);
  const below = view.height - composer.bottom - 2 * GAP;
  const above = composer.top - 2 * GAP;
  if (below >= Math.min(size.height, above)) return { left, top: composer.bottom + GAP, height: Math.max(below, 0) };
  return { left, top: Math.max(GAP, composer.top - GAP - size.height), height: Math.max(above, 0) };
}

/** @param {Spot} spot @param {Size} size @returns {Box} */
const boxAt = ({ left, top }, { width, height }) => ({ left, top, right: left + width, bottom: top + height });

/** @param {Box} one @param {Box} other */
export const overlaps = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** @param {Box} one @param {Box[]} others */
const meets = (one, others) => others.some((other) => overlaps(one, other));

/**
 * What of the page stands near the composer. Inside a dialog only that dialog and what opened over the page count: the
 * rest lies behind it.
 * @param {Document} document @param {Element|null} dialog @param {Box} region
 * @param {(element: Element) => boolean} ours
 * @returns {Standing}
 */
export function standingIn(document, dialog, region, ours) {
  const layers = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')];
  const roots = dialog ? [dialog, ...layers.filter((layer) => !layer.contains(dialog) && !dialog.contains(layer))] : [document.body];
  /** @type {Standing} */
  const found = { controls: [], words: [] };
  /** @type {Element[]} */
  const open = [...roots];
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen += 1) {
    const element = /** @type {Element} */ (open.pop());
    if (ours(element)) continue;
    const box = element.getBoundingClientRect();
    if (element.hasAttribute("data-nod")) found.controls.push(box); // another part of ours
    if (box.width > 0 && box.height > 0 && !meets(box, [region])) continue;
    if (isControl(element, box)) found.controls.push(box);
    else if (PICTURES.has(element.tagName)) found.words.push(box);
    else {
      open.push(...element.children);
      found.words.push(...wordsIn(element));
    }
  }
  return found;
}

/** A whole post that can be focused is no button. @param {Element} element @param {Box} box */
function isControl(element, box) {
  if (!element.matches(PRESSABLE) || element.matches('article, [role="article"]') || box.right === box.left) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** @param {Element} element @returns {Box[]} the lines of text that stand in it directly */
function wordsIn(element) {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ""));
  return texts.flatMap((text) => {
    const range = element.ownerDocument.createRange();
    range.selectNode(text);
    return [...range.getClientRects()];
  });
}
