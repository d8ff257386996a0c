// The life of a card in the top layer: it opens beside the button that it belongs to, stands by it while the page scrolls,
// closes by Escape and by whatever happens outside, and gives the focus back.

import { keepFromSite } from "./host.js";
import { composers, isFromRight, placeCard, windowSize } from "./place.js";

/**
 * @param {HTMLElement} node  the card
 * @param {{host: HTMLElement, anchor: HTMLElement}} by  the part's host: what happens outside it closes the card; the button
 * @param {{draw: () => void, pressed: (event: KeyboardEvent) => void, closed: () => void}} card
 *   `pressed`: a key other than Escape, while the focus is in the card
 */
export function createLayer(node, { host, anchor }, { draw, pressed, closed }) {
  /** @type {AbortController|null} */
  let opened = null;

  const focused = () => /** @type {ShadowRoot} */ (node.getRootNode()).activeElement ?? null;
  /** @param {Event} event */
  const outside = (event) => !event.composedPath().includes(host);

  function stand() {
    const chip = anchor.getBoundingClientRect();
    const view = windowSize();
    if (!host.isConnected || chip.bottom < 0 || chip.top > view.height) return close(true);
    node.style.maxHeight = "";
    const size = { width: node.offsetWidth, height: node.offsetHeight };
    const post = host.closest("article, [role=article]");
    const place = placeCard(chip, size, view, composers(document), isFromRight(host), post ? post.getBoundingClientRect() : null);
    node.style.left = `${place.left}px`;
    node.style.top = `${place.top}px`;
    node.style.maxHeight = `${place.height}px`;
  }

  function open() {
    if (opened) return;
    opened = new AbortController();
    draw();
    node.hidden = false;
    node.showPopover?.();
    stand();
    node.focus({ preventScroll: true });
    const listening = { signal: opened.signal, capture: true };
    // Before the site hears of it: both sites have single-key shortcuts of their own.
    window.addEventListener("keydown", keydown, listening);
    window.addEventListener("pointerdown", (event) => outside(event) && close(false), listening);
    window.addEventListener("focusin", (event) => outside(event) && close(false), listening);
    window.addEventListener("scroll", (event) => outside(event) && stand(), { ...listening, passive: true });
    window.addEventListener("resize", stand, listening);
  }

  /** @param {KeyboardEvent} event */
  function keydown(event) {
    const focus = focused();
    if (event.key === "Escape" && (focus || document.activeElement === document.body)) {
      keepFromSite(event);
      close(true);
    } else if (node.contains(focus)) pressed(event);
  }

  /** @param {boolean} giveBack  whether the button gets the focus, if it was in the card */
  function close(giveBack) {
    if (!opened) return;
    opened.abort();
    opened = null;
    const held = node.contains(focused()) || document.activeElement === document.body;
    if (node.isConnected) node.hidePopover?.();
    node.hidden = true;
    if (giveBack && held && anchor.isConnected) anchor.focus({ preventScroll: true });
    closed();
  }

  return { open, close, stand, focused, isOpen: () => opened !== null };
}
