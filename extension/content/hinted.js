// What the panel shows of an answer of the agent: pure, from the answer and what the user said of this draft.

const MOST = 3; // of an agent that does not say
const STRENGTH = { warn: 0, note: 1, good: 2 };

/** @typedef {import("../overlay/panel.js").PanelModel} PanelModel */
/** @typedef {import("../overlay/hint.js").HintModel} HintModel */
/** @typedef {import("../overlay/ticks.js").Ticks} Ticks */

const GOES_ON = /[\p{L}\p{M}\p{N},;:'’@#/(-][^\S\n]*$/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** Whether a draft ends where somebody may be done: behind a sentence, an emoji, a line. @param {string} text */
export const mayBeDone = (text) => !GOES_ON.test(text);

/**
 * At most as many hints as the user wants at a time, the strongest first; what is good is told by the ticks alone.
 * @param {import("../protocol.js").Hinted} answer
 * @param {{kind: string, replyTo: string|null}} composer
 * @param {string} text the draft as the agent read it
 * @param {Set<string>} refused ids of hints that were told "not useful" for this draft
 * @param {Pick<PanelModel, "hints"|"ticks">|null} [before] while one types on, what was shown: no hint is new but on words
 *   that are whole, and inside a word no tick changes
 * @returns {PanelModel|null} null where there is nothing to say
 */
export function panelOf({ hints, acknowledges, answers, at_once = MOST }, { kind, replyTo }, text, refused, before = null) {
  /** @param {import("../protocol.js").Hint} hint */
  const stands = ({ id, span }) => !before || before.hints.some((one) => one.id === id) || Boolean(span && !(IN_WORD.test(text) && span[1] >= text.length));
  const shown = hints.filter((hint) => hint.level !== "good" && !refused.has(hint.id) && stands(hint));
  shown.sort((one, other) => STRENGTH[one.level] - STRENGTH[other.level]);
  shown.length = Math.min(shown.length, at_once);
  const ticks = kind === "post" ? {} : ticksOf(acknowledges, answers, IN_WORD.test(text) ? before : null);
  const unknown = kind !== "post" && replyTo === null;
  if (shown.length === 0 && Object.keys(ticks).length === 0 && !unknown) return null;
  return { ticks, hints: /** @type {HintModel[]} */ (shown), text, unknown };
}

/**
 * @param {import("../protocol.js").Hinted["acknowledges"]} acknowledges @param {import("../protocol.js").Hinted["answers"]} answers
 * @param {Pick<PanelModel, "ticks">|null} before @returns {Ticks}
 */
function ticksOf({ name, specific }, answers, before) {
  // Where words are read, what cannot be told yet is not there yet; else a tick would come and go as one writes.
  const read = specific !== null || answers.some(({ answered }) => answered !== null);
  /** @type {Ticks} */
  const now = {
    ...(name === null ? {} : { name }),
    ...(specific === null ? {} : { point: specific }),
    ...(read && answers.length > 0 ? { answered: answers.every(({ answered }) => answered === true) } : {}),
  };
  if (before) for (const tick of /** @type {(keyof Ticks)[]} */ (Object.keys(now))) now[tick] = Boolean(before.ticks[tick]);
  return now;
}
