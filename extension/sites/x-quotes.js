// Which post a quote shows. X gives a quoted post no link; but its author, its second and its words are there, and when the
// tab has met a post of that author, that second and those words, it is that one. Two that fit are none.

/** @typedef {{id: string, text: string}} Met */

const MOST = 2_000;
/** @type {Map<string, Met[]>} by author and second */
const met = new Map();

/** @param {string} handle @param {string} at */
const keyOf = (handle, at) => `${handle.toLowerCase()} ${at}`;

/**
 * A post was read.
 * @param {{id: string|null, author: {handle: string|null}, at: string|null, text: string}} post
 */
export function meet({ id, author: { handle }, at, text }) {
  if (!id || !handle || !at) return;
  const key = keyOf(handle, at);
  const there = met.get(key) ?? [];
  if (there.some((one) => one.id === id)) return;
  if (met.size >= MOST) met.delete(/** @type {string} */ (met.keys().next().value));
  met.set(key, [...there, { id, text }]);
}

/**
 * @param {string} handle @param {string|null} at RFC 3339, whole seconds @param {string} text as the quote shows it, perhaps cut
 * @returns {string|null} the id
 */
export function metBefore(handle, at, text) {
  const there = at ? (met.get(keyOf(handle, at)) ?? []) : [];
  const shown = text.replace(/…$/u, "").trim();
  const fitting = there.filter((one) => one.text.startsWith(shown));
  return fitting.length === 1 ? fitting[0].id : null;
}
