// What became of a hint, told to the agent without a word of the draft.

import { ask } from "./background.js";

/**
 * @param {string} id of the hint @param {"shown"|"not-useful"} event
 * @returns {Promise<{ok: boolean, muted?: boolean}>}
 */
export const feedback = (id, event) => ask({ type: "hint-feedback", id, event });
