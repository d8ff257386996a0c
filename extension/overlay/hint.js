// One hint: what it says, the words that it is about, words to copy, the reason on demand, and "not useful".

import { NOT_COPIED } from "../clipboard.js";
import { GLYPHS } from "./glyphs.js";
import { marked } from "./marked.js";
import { button, drawing, make } from "./nodes.js";

/**
 * @typedef {{
 *   id: string, level: "warn"|"note", message: string, why: string, span?: [number, number]|null,
 *   suggestions?: string[], differs?: [number, number][],
 * }} HintModel  spans in UTF-16 units of the draft
 */
/**
 * @typedef {object} HintHandlers
 * @property {(words: string) => Promise<boolean>} copy  puts exactly these words on the clipboard; false where it could not
 * @property {(words: string) => void} say  tells those who listen
 * @property {(hint: HintModel) => void} notUseful
 * @property {() => void} resized
 */

const LEVELS = { warn: { glyph: "hold", tone: "complaint", said: "Look again: " }, note: { glyph: "speech", tone: "plain", said: "Note: " } };
const MOST_SUGGESTIONS = 3;
let made = 0;

/** @param {HintModel} hint @param {string} text the draft @param {HintHandlers} handlers */
export function createHint(hint, text, handlers) {
  const { glyph, tone, said } = LEVELS[hint.level];
  const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
  dot.dataset.tone = tone;
  const message = make("p", "message", make("span", "unseen", said), hint.message);
  const body = make("div", "told", message);
  const reason = make("p", "why", hint.why);
  const acts = make("div", "acts");
  /** @type {HTMLElement|null} */
  let sentence = null;
  let showing = "";

  reason.id = `why-${(made += 1)}`;
  reason.hidden = true;
  const why = button("Why", "quiet-act", () => {
    reason.hidden = !reason.hidden;
    why.setAttribute("aria-expanded", String(!reason.hidden));
    handlers.resized();
  });
  why.setAttribute("aria-expanded", "false");
  why.setAttribute("aria-controls", reason.id);
  const not = button("Not useful", "quiet-act", () => handlers.notUseful(hint));
  for (const words of (hint.suggestions ?? []).slice(0, MOST_SUGGESTIONS)) acts.append(copying(words, handlers));
  acts.append(make("span", "pair", why, not));
  body.append(acts, reason);
  const node = make("li", "hint", dot, body);
  node.dataset.level = hint.level;

  /** The same hint after another key: its words may stand elsewhere. @param {HintModel} next @param {string} draft */
  function update(next, draft) {
    const now = JSON.stringify([draft, next.span, next.differs]);
    if (now === showing) return;
    showing = now;
    sentence?.remove();
    sentence = marked(draft, next);
    if (sentence) message.after(sentence);
  }

  update(hint, text);
  return { node, update };
}

/** @param {string} words @param {HintHandlers} handlers */
function copying(words, { copy, say }) {
  const quote = make("bdi", "words", words);
  const act = make("span", "copy-word", "copy");
  quote.dir = "auto";
  const node = button("", "act copy", async () => {
    const done = await copy(words);
    act.textContent = done ? "copied" : "copy";
    say(done ? "Copied." : NOT_COPIED);
  });
  node.append(make("span", "quote", "“", quote, "”"), " ", act);
  return node;
}
