// A list whose nodes stay where nothing changed, so that what is focused, selected or half typed is left alone.

/** @type {WeakMap<Element, string>} */
const pictures = new WeakMap();

/**
 * @template Item
 * @param {Element} list  its children are made here alone
 * @param {Item[]} items  in their order
 * @param {{key: (item: Item) => string, picture: (item: Item) => string, build: (item: Item) => HTMLElement}} how
 *   `picture`: all that the node shows; where it is another one, the node is built anew and the focus stays on the same control
 */
export function keyed(list, items, { key, picture, build }) {
  const before = new Map(Array.from(list.children, (node) => [/** @type {HTMLElement} */ (node).dataset.key, node]));
  const held = list.contains(document.activeElement) ? document.activeElement?.id : "";
  let here = list.firstElementChild;
  for (const item of items) {
    const name = key(item);
    const now = picture(item);
    const old = before.get(name);
    before.delete(name);
    let node = old;
    if (!node || pictures.get(node) !== now) {
      node = build(item);
      /** @type {HTMLElement} */ (node).dataset.key = name;
      pictures.set(node, now);
      if (old instanceof HTMLDetailsElement && node instanceof HTMLDetailsElement) node.open = old.open;
      if (old === here) here = old?.nextElementSibling ?? null;
      old?.remove();
    }
    if (node === here) here = here?.nextElementSibling ?? null;
    else list.insertBefore(node, here);
  }
  for (const gone of before.values()) gone.remove();
  if (held && document.activeElement?.id !== held) document.getElementById(held)?.focus({ preventScroll: true });
}
