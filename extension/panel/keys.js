// The single keys of the list. They act only while the list has the focus and nothing is being typed, and can be
// switched off (WCAG 2.1.4); what they do has a button too.

/** @typedef {"next"|"previous"|"open"|"done"|"snooze"|"elsewhere"|"not-for-me"|"person"|"undo"|"search"|"help"} Act */

/** @type {{keys: string[], act: Act, says: string}[]} */
export const KEYS = [
  { keys: ["j", "ArrowDown"], act: "next", says: "the next person" },
  { keys: ["k", "ArrowUp"], act: "previous", says: "the person before" },
  { keys: ["o"], act: "open", says: "open on the page" },
  { keys: ["d"], act: "done", says: "done" },
  { keys: ["s"], act: "snooze", says: "snooze" },
  { keys: ["e"], act: "elsewhere", says: "answered elsewhere" },
  { keys: ["n"], act: "not-for-me", says: "not for me" },
  { keys: ["p"], act: "person", says: "all about this person" },
  { keys: ["u"], act: "undo", says: "undo" },
  { keys: ["/"], act: "search", says: "search" },
  { keys: ["?"], act: "help", says: "these keys" },
];

/** @param {Element} node */
const typing = (node) => node.matches("input, textarea, select, [contenteditable]");

/**
 * @param {KeyboardEvent} event
 * @param {boolean} on  single keys are switched on; the arrows always walk
 * @returns {Act|null}
 */
export function actOf(event, on) {
  const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof Element) || typing(target)) return null;
  if (!on && !key.startsWith("Arrow")) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const found = KEYS.find(({ keys }) => keys.includes(name));
  if (!found || (event.repeat && found.act !== "next" && found.act !== "previous")) return null;
  return found.act;
}
