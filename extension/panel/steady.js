// What is under the pointer stays there while the list is drawn anew: rows above it may have got longer.

/** The innermost element with an id that the pointer is over. @param {Element} place */
const pointedAt = (place) => [...place.querySelectorAll(":hover")].reverse().find((one) => one.id) ?? null;

/**
 * Draws, and scrolls by as much as the place under the pointer has moved.
 * @param {Element} place  what is drawn in @param {() => void} draw
 */
export function steadily(place, draw) {
  const before = pointedAt(place);
  const top = before?.getBoundingClientRect().top;
  draw();
  const after = before && document.getElementById(before.id);
  if (!after || top === undefined) return;
  const moved = after.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
}
