// Where a part may stand: pure geometry in CSS pixels of the viewport, and the one look at the page that it needs.

const GAP = 3; // between chip and card
const MARGIN = 8; // between card and the viewport's edge
const LEAST = 120; // a card lower than this is no use

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/**
 * Beside the post where the window leaves room there, so that it covers nothing that is being read; else under the chip,
 * else above it; never over a box in `avoid` (composers). Where the room is lower than the card, the card is cut to it
 * and scrolls inside.
 * @param {Box} chip
 * @param {{width: number, height: number}} card
 * @param {{width: number, height: number}} view
 * @param {Box[]} avoid
 * @param {boolean} fromRight  right-to-left pages: the card hangs from the chip's right end
 * @param {Box|null} post  the post that the chip stands in
 * @returns {{left: number, top: number, height: number}}
 */
export function placeCard(chip, card, view, avoid, fromRight, post) {
  const rightmost = Math.max(MARGIN, view.width - card.width - MARGIN);
  const fit = (/** @type {number} */ left) => Math.min(Math.max(left, MARGIN), rightmost);
  const hanging = fromRight ? [chip.right - card.width, chip.left] : [chip.left, chip.right - card.width];
  const beside = post && besidePost(chip, card, view, avoid, fromRight, post);
  if (beside) return beside;
  const lefts = [...hanging, rightmost, MARGIN].map(fit);
  let best = { left: lefts[0], top: MARGIN, height: 0 };
  for (const left of lefts) {
    for (const [from, to] of openings(chip, view, inColumn(avoid, left, card.width))) {
      const height = Math.min(card.height, to - from);
      const top = from >= chip.bottom ? from : to - height;
      if (height === card.height) return { left, top, height };
      if (height > best.height) best = { left, top, height };
    }
  }
  return best.height >= LEAST ? best : { ...best, height: Math.max(best.height, 0) };
}

/** @param {Box} chip @param {{width: number, height: number}} card @param {{width: number, height: number}} view @param {Box[]} avoid @param {boolean} fromRight @param {Box} post */
function besidePost(chip, card, view, avoid, fromRight, post) {
  const left = fromRight ? post.left - MARGIN - card.width : post.right + MARGIN;
  if (left < MARGIN || left + card.width > view.width - MARGIN) return null;
  const top = Math.max(MARGIN, Math.min(chip.top, view.height - MARGIN - card.height));
  const bottom = top + card.height;
  const taken = inColumn(avoid, left, card.width).some((box) => box.top < bottom && box.bottom > top);
  return taken || bottom > view.height - MARGIN ? null : { left, top, height: card.height };
}

/** Of these boxes, those that a column of that width would meet. @param {Box[]} boxes @param {number} left @param {number} width */
const inColumn = (boxes, left, width) => boxes.filter((box) => box.left < left + width && box.right > left && box.bottom > box.top);

/** The free stretches of height below and above the chip, below first. @param {Box} chip @param {{height: number}} view @param {Box[]} beside */
function openings(chip, view, beside) {
  const below = chip.bottom + GAP;
  const above = chip.top - GAP;
  const floor = Math.min(view.height - MARGIN, ...beside.filter((box) => box.bottom > below).map((box) => box.top - GAP));
  const ceiling = Math.max(MARGIN, ...beside.filter((box) => box.top < above).map((box) => box.bottom + GAP));
  return [[below, floor], [ceiling, above]];
}

/** The window without its scroll bars. */
export const windowSize = () => ({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight });

/** @param {Element} element */
export const isFromRight = (element) => getComputedStyle(element).direction === "rtl";

/** The boxes of what people write in: a card never covers them. @param {Document} document @returns {Box[]} */
export function composers(document) {
  const found = document.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]');
  return [...found].map((box) => box.getBoundingClientRect());
}

export const PRESSABLE =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], ' +
  '[role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';

/**
 * The lowest place at the page's starting edge under which no button or link of the site lies.
 * @param {Document} document
 * @param {{left: number, width: number, height: number}} part  as it stands now
 * @param {number} margin  from the window's foot, the lowest
 * @param {(element: Element) => boolean} ours
 * @returns {number|null}  CSS pixels from the bottom, or null where there is no such place in the lower half
 */
export function freeBottom(document, { left, width, height }, margin, ours) {
  const high = document.documentElement.clientHeight;
  for (let bottom = margin; bottom + height < high / 2; bottom += 12) {
    const box = { left, top: high - bottom - height, right: left + width, bottom: high - bottom };
    if (isFree(document, box, ours)) return bottom;
  }
  return null;
}

/** Whether nothing pressable of the site lies under a box. @param {Document} document @param {Box} box @param {(element: Element) => boolean} ours */
export function isFree(document, { left, top, right, bottom }, ours) {
  for (let x = left; x <= right; x += Math.max(8, (right - left) / 4)) {
    for (let y = top; y <= bottom; y += Math.max(8, (bottom - top) / 2)) {
      const under = document.elementsFromPoint(x, y).find((element) => !ours(element));
      if (under?.closest(PRESSABLE)) return false;
    }
  }
  return true;
}
