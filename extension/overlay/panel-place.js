// Keeps the panel by its composer: in the nearest place where it covers nothing, as one line where there is room for no
// more, hidden where there is none for that.

import { isFromRight, windowSize } from "./place.js";
import { anyRoom, overlaps, roomFor, standingIn } from "./room.js";

/** @typedef {import("./place.js").Box} Box */
/** @typedef {import("./room.js").Size} Size */
/** @typedef {import("./room.js").Spot} Spot */
/** @typedef {import("./room.js").Standing} Standing */

const ABOVE = 400; // px over and under the composer in which is looked at what stands there
const BELOW = 600;

/**
 * @param {{host: HTMLElement, panel: HTMLElement, style: (css: string) => void}} part
 * @param {object} fold
 * @param {() => boolean|null} fold.chosen  whether the user has it open; null: as there is room
 * @param {(cramped: boolean) => void} fold.cramp  draws it for a place with room for one line, or for all of it
 * @param {() => string} fold.picture  of all that makes its size
 */
export function placing({ host, panel, style }, { chosen, cramp, picture }) {
  let stood = "";
  /** Relative to the composer's lower left corner. @type {Spot|null} */
  let spot = null;
  /** @type {number|undefined} to which it is cut where there is no room for all of it */
  let cut;
  /** @type {{box: Element, frame: Element}|null} */
  let beside = null;

  /**
   * Stands in the nearest free place by the composer, or hides where there is none.
   * @param {Element} box the editor @param {Element} frame the editor with its buttons
   * @param {boolean} [again] the site may have opened something where the panel stands
   */
  function standBy(box, frame, again = false) {
    beside = { box, frame };
    if (!host.isConnected) return;
    const dialog = frame.closest('[role="dialog"]');
    const composer = frame.getBoundingClientRect();
    const around = dialog ? dialog.getBoundingClientRect() : composer;
    const view = windowSize();
    const now = JSON.stringify([composer, around, view, chosen(), picture(), sizeOf(panel)]);
    if (now === stood && !again) return;
    stood = now;
    if (composer.bottom < 0 || composer.top > view.height) return hide();
    show();
    const fromRight = isFromRight(box);
    const region = { left: 0, right: view.width, top: Math.max(0, composer.top - ABOVE), bottom: Math.min(view.height, around.bottom + BELOW) };
    const standing = standingIn(document, dialog, region, (element) => element === host);
    const at = freeSpot(composer, around, view, standing, fromRight);
    if (at) return put(at.left, at.top, composer);
    if (!chosen()) return hide();
    const { left, top, height } = anyRoom(composer, sizeOf(panel), view, fromRight);
    put(left, top, composer, height);
  }

  /**
   * The whole of it over nothing; else one line; what the user folded or opened may stand over words, and what they opened
   * over buttons that lie outside the composer's own dialog.
   * @param {Box} composer @param {Box} around @param {Size} view @param {Standing} standing @param {boolean} fromRight
   */
  function freeSpot(composer, around, view, standing, fromRight) {
    /** @param {Standing} taken */
    const room = (taken) => roomFor(composer, around, sizeOf(panel), view, taken, { fromRight, before: spot });
    const { controls } = standing;
    const overWords = { controls, words: [] };
    cramp(false);
    const free = room(standing);
    if (free) return free;
    if (chosen()) return room(overWords) ?? room({ controls: controls.filter((one) => overlaps(one, around)), words: [] });
    if (chosen() === false) return room(overWords);
    cramp(true);
    return room(standing) ?? room(overWords);
  }

  function show() {
    host.hidden = false;
    if (panel.popover && !panel.matches(":popover-open")) panel.showPopover();
  }

  function hide() {
    host.hidden = true;
    spot = null;
  }

  /** @param {number} left @param {number} top CSS pixels of the viewport @param {{left: number, bottom: number}} [composer] @param {number} [height] */
  function put(left, top, composer, height) {
    spot = composer ? { left: left - composer.left, top: top - composer.bottom } : null;
    cut = height;
    move(left, top);
  }

  /** @param {number} left @param {number} top */
  function move(left, top) {
    const most = cut === undefined ? "" : `max-block-size: ${cut}px;`;
    style(`.panel { transform: translate(${left}px, ${top}px); ${most} }`);
  }

  return {
    standBy,
    put,
    /** It has another size now. */
    again() {
      stood = "";
      if (beside) standBy(beside.box, beside.frame);
    },
    /** The page scrolled: keeps its place by the composer, without a look at what stands around. */
    follow() {
      if (!beside || !spot || host.hidden) return;
      const { left, top, bottom } = beside.frame.getBoundingClientRect();
      if (bottom < 0 || top > windowSize().height) return hide();
      move(left + spot.left, bottom + spot.top);
    },
  };
}

/** @param {Element} element @returns {Size} */
function sizeOf(element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
