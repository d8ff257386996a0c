// Keeps the line at the page's edge where no button or link of the site lies underneath. Looking for such a place costs a
// layout, so it is not done at every update.

import { freeBottom, isFree } from "./place.js";

const MARGIN = 12; // px from the corner
const STANDS_MS = 2_000;

/**
 * @param {{host: HTMLElement, style: (css: string) => void}} part
 * @param {{folded: () => boolean, cramp: (cramped: boolean) => void}} fold  `folded`: as a dot; `cramp`: draws it for a place
 *   with room for the dot alone, or for all of it
 */
export function edgePlace({ host, style }, { folded, cramp }) {
  let stoodAt = -Infinity; // ms on the page's clock

  const isOurs = (/** @type {Element} */ element) => element === host;
  const room = () => freeBottom(document, host.getBoundingClientRect(), MARGIN, isOurs);

  /** Finds a free height; as a dot if there is none for the line. */
  function stand() {
    if (!host.isConnected || host.offsetParent) return; // an offset parent: a frame holds it, not the window
    stoodAt = performance.now();
    cramp(false);
    let bottom = room();
    if (bottom === null && !folded()) {
      cramp(true);
      bottom = room();
    }
    style(`:host { inset-block-end: ${bottom ?? MARGIN}px !important }`);
  }

  return {
    stand,
    /** Looks again by all means at the next `look`: its size, or the window's, is another one. */
    leave: () => void (stoodAt = -Infinity),
    /** Looks whether the place is still free, if that was not done lately. */
    look() {
      const since = performance.now() - stoodAt;
      if (since === Infinity || (since > STANDS_MS && !isFree(document, host.getBoundingClientRect(), isOurs))) stand();
      else if (since > STANDS_MS) stoodAt = performance.now();
    },
  };
}
