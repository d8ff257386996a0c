// Likes that were pressed where the page does not show them. Which of them stand is kept, so that the next press, also after
// the browser was closed, takes the like back instead of telling another one.

import { flush, keep, takeBack } from "./outbox.js";
import { change } from "./storage.js";

/** @typedef {import("../protocol.js").NewAcknowledgement} NewAcknowledgement */

const MOST = 500;

/**
 * @param {NewAcknowledgement & {post: string}} like  without its client id
 * @returns {Promise<{ok: true, liked: boolean}>} false: this press took it back
 */
export async function pressLike(like) {
  const fresh = crypto.randomUUID();
  let before = "";
  await change(({ likes }) => {
    before = likes[like.post] ?? "";
    if (before) delete likes[like.post];
    else likes[like.post] = fresh;
    return { likes: Object.fromEntries(Object.entries(likes).slice(-MOST)) };
  });
  const told = /** @type {NewAcknowledgement} */ ({ ...like, kind: "like", certainty: "unconfirmed", client_id: before || fresh });
  await (before ? takeBack(told) : keep([told]));
  await flush();
  return { ok: true, liked: !before };
}
