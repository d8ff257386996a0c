// The hints of the panel: each line stays the same node as long as its hint is given, so that what is open in it stays open.

import { createHint } from "./hint.js";
import { make } from "./nodes.js";

/** @typedef {import("./hint.js").HintModel} HintModel */

/** @param {import("./hint.js").HintHandlers} handlers */
export function createHintLines(handlers) {
  const node = make("ul", "hints");
  /** @type {Map<string, ReturnType<typeof createHint>>} */
  const lines = new Map();
  node.id = "hints";
  node.setAttribute("aria-label", "Hints");

  /** @param {HintModel[]} hints @param {string} text the draft @returns {string[]} a key for each of them, the same while it is the same hint */
  function update(hints, text) {
    const keys = hints.map(keyOf);
    for (const [key, line] of lines) if (!keys.includes(key)) (line.node.remove(), lines.delete(key));
    hints.forEach((hint, at) => {
      const line = lines.get(keys[at]) ?? createHint(hint, text, handlers);
      lines.set(keys[at], line);
      line.update(hint, text);
      if (node.children[at] !== line.node) node.insertBefore(line.node, node.children[at] ?? null);
    });
    return keys;
  }

  return { node, update };
}

/** @param {HintModel} hint */
const keyOf = ({ id, message, suggestions }) => JSON.stringify([id, message, suggestions]);
