// Where the caret stands in an editor, kept while the focus is in the panel and given back as it was.

/** @typedef {{box: HTMLElement, anchor: Place, focus: Place}} Caret */
/** @typedef {{node: Node, offset: number, at: number}} Place  a place in the page, and the same in characters of the box */

/** @param {Element} box an editor @returns {Caret|null} null where the caret is not in it */
export function caretIn(box) {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode || !box.contains(anchorNode) || !box.contains(focusNode)) return null;
  const place = (/** @type {Node} */ node, /** @type {number} */ offset) => ({ node, offset, at: characters(box, node, offset) });
  return { box: /** @type {HTMLElement} */ (box), anchor: place(anchorNode, anchorOffset ?? 0), focus: place(focusNode, focusOffset ?? 0) };
}

/** Gives the focus back to the editor and the caret, or what was selected, to its place. @param {Caret} caret */
export function giveBack({ box, anchor, focus }) {
  if (!box.isConnected) return;
  box.focus({ preventScroll: true });
  const [from, to] = [anchor, focus].map((place) => (box.contains(place.node) ? place : placeAt(box, place.at)));
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** @param {Element} box @param {Node} node @param {number} offset */
function characters(box, node, offset) {
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Where the editor drew its nodes anew: the same character. @param {Element} box @param {number} at @returns {{node: Node, offset: number}} */
function placeAt(box, at) {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? "";
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: box, offset: box.childNodes.length };
}
