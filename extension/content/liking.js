// A press on the like control of a site that does not show what it did. It is told as `unconfirmed`, which clears nothing;
// the next press on the same post takes it back. Where a page shows the user's reactions, those tell more, and are read.

/** @typedef {import("./posts.js").Seen} Seen */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {(element: Element) => Seen|undefined} postAt  the post that was read from that element
 * @param {(liked: Seen) => void} pressed
 * @param {AbortSignal} signal
 */
export function noticeLiking(site, postAt, pressed, signal) {
  /** @param {Event} event */
  const gesture = (event) => {
    const element = event.isTrusted ? site.likeGesture(event) : null;
    const one = element && postAt(element);
    if (one && !one.own && one.post.my_reactions === null) pressed(one);
  };
  document.addEventListener("click", gesture, { signal, capture: true, passive: true });
  document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
}
