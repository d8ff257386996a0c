// Likes that were pressed where the page does not show them. Which of them stand is kept, so that the next press, also after
// the browser was closed, takes the like back instead of telling another one. A press and what is told of it are written
// together: a worker killed at any moment leaves both or neither. Told again under its own id it is logged once.

import { enqueue, flush } from "./outbox.js";
import { change } from "./storage.js";

/** @typedef {import("../protocol.js").NewAcknowledgement} NewAcknowledgement */

const MOST = 500;

/**
 * @param {NewAcknowledgement & {post: string}} like  without its client id
 * @returns {Promise<{ok: true, liked: boolean}>} false: this press took it back
 */
export async function pressLike(like) {
  const fresh = crypto.randomUUID();
  let liked = false;
  await change(({ likes, outbox, rejected }) => {
    const before = likes[like.post];
    liked = !before;
    if (before) delete likes[like.post];
    else likes[like.post] = fresh;
    /** @type {NewAcknowledgement & {client_id: string}} */
    const told = { ...like, kind: "like", certainty: "unconfirmed", client_id: before ?? fresh };
    enqueue({ outbox, rejected }, told, { back: !liked });
    return { likes: Object.fromEntries(Object.entries(likes).slice(-MOST)), outbox, rejected };
  });
  await flush();
  return { ok: true, liked };
}
