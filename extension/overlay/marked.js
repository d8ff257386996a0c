// The panel's own copy of the sentence that a hint is about, with its words marked. The site's editor is never touched.

import { cutOut } from "./cut-out.js";
import { make } from "./nodes.js";

const LONGEST_COMPARED = 240; // where words differ, what stands between them is shown too

/**
 * @param {string} text the draft
 * @param {{span?: [number, number]|null, differs?: [number, number][]}} hint
 * @returns {HTMLElement|null} null where the hint is about the whole draft
 */
export function marked(text, { span = null, differs = [] }) {
  const cut = cutOut(text, span, differs, differs.length > 0 ? LONGEST_COMPARED : undefined);
  if (!cut) return null;
  const words = make("bdi", "words", cut.before ? "… " : null);
  for (const { text: part, mark } of cut.parts) words.append(mark ? make("mark", mark, part) : part);
  if (cut.after) words.append(" …");
  words.dir = "auto";
  return make("p", "sentence", "“", words, "”", differs.length > 0 ? make("span", "legend", "Marked: what differs.") : null);
}
