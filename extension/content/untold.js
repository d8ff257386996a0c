// Answers that the background has not taken yet: it may be starting, or the browser cannot store. They stay in this tab,
// also while the user pauses it, and are told again until they are taken; their client id keeps each from being logged twice.

import { alive, ask } from "./background.js";

/** @typedef {import("../protocol.js").NewAcknowledgement} NewAcknowledgement */

const TRY_AGAIN_MS = [1_000, 2_000, 5_000, 10_000, 20_000];

/** @type {{acknowledgement: NewAcknowledgement, taken: () => void}[]} */
let waiting = [];
let telling = false;
let failures = 0;

/**
 * Tells the background of an answer, now or as soon as it can be told.
 * @param {NewAcknowledgement} acknowledgement  with its client id, or the own words that give it one
 * @param {() => void} taken  once it is written down
 */
export function tellAnswer(acknowledgement, taken) {
  waiting.push({ acknowledgement, taken });
  if (failures === 0) void tellAll();
}

/** How many answers could not be told at the first time of asking. */
export const untold = () => (failures > 0 ? waiting.length : 0);

async function tellAll() {
  if (telling) return;
  telling = true;
  while (waiting.length > 0) {
    const [first] = waiting;
    const answer = await ask({ type: "acknowledge", acknowledgement: first.acknowledgement });
    if (!answer.ok) break;
    waiting.shift();
    failures = 0;
    first.taken();
  }
  telling = false;
  if (waiting.length === 0 || !alive()) return; // left behind by an update: the edge asks for a refresh
  setTimeout(tellAll, TRY_AGAIN_MS[Math.min(failures, TRY_AGAIN_MS.length - 1)]);
  failures += 1;
}
