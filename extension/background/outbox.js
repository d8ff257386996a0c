// Answers that the agent has not confirmed yet. An acknowledgement is on the disk before it is sent and leaves when the
// agent has answered: agent down, browser restarted, worker killed, nothing is lost; the client id keeps it from being
// logged twice. What Nod refuses for good is set aside with its reason, for the user to see.

import { call } from "./client.js";
import { change, note, stored } from "./storage.js";
import { NAMESPACE_URL, uuid5 } from "./uuid5.js";

/** @typedef {import("../protocol.js").NewAcknowledgement} NewAcknowledgement */
/** @typedef {import("../protocol.js").Queued} Queued */
/** @typedef {import("../protocol.js").Certainty} Certainty */

/** @type {Certainty[]} */
const RISING = ["unconfirmed", "inferred", "imported", "by-hand", "seen"]; // as in agent/ledger/acknowledge.py
const WAIT = [401, 403, 408, 429]; // the agent may take it later

/**
 * Writes acknowledgements down.
 * @param {NewAcknowledgement[]} several  `at` empty: the time at which they were first met is taken, and said so
 * @returns {Promise<string[]>} their client ids, in order
 * @throws when the browser cannot store
 */
export async function keep(several) {
  const complete = await Promise.all(several.map(withClientId));
  /** @type {string[]} */
  let ids = [];
  await change(({ outbox, rejected }) => {
    ids = complete.map((one) => enqueue({ outbox, rejected }, one).acknowledgement.client_id);
    return { outbox, rejected };
  });
  return ids;
}

/**
 * Puts one among those that wait, for a change that writes it down. One of the same own words (or the same client id) is
 * kept once; its certainty only rises. `back`: what was told is not so any more. It waits like what it takes back, and the
 * agent hears of both: whether it has heard of the first is not known for certain when an answer of it was lost.
 * @param {Pick<import("../protocol.js").Stored, "outbox"|"rejected">} queues  changed in place
 * @param {NewAcknowledgement & {client_id: string}} one
 * @param {{back?: boolean}} [how]
 * @returns {Queued} how it waits, or was refused
 */
export function enqueue({ outbox, rejected }, one, { back = false } = {}) {
  const now = new Date().toISOString();
  const known = outbox.find((other) => sameWords(other, one)) ?? rejected.find((other) => sameWords(other, one));
  /** @type {Queued} */
  const queued = known ?? { acknowledgement: { ...one, at: one.at ?? now }, queued_at: now, at_is: one.at ? "told" : "first-seen" };
  if (known) rise(known, one);
  else outbox.push(queued);
  if (back) queued.back = true;
  return queued;
}

/** @param {NewAcknowledgement} one */
async function withClientId(one) {
  const client_id = one.own_post ? await uuid5(NAMESPACE_URL, one.own_post) : (one.client_id ?? crypto.randomUUID());
  return { certainty: /** @type {Certainty} */ ("seen"), ...one, client_id };
}

/** @param {Queued} queued @param {import("../protocol.js").Acknowledgement} one */
const sameWords = ({ acknowledgement: known }, one) =>
  known.client_id === one.client_id || Boolean(one.own_post && known.own_post === one.own_post);

/** @param {Queued} known @param {import("../protocol.js").Acknowledgement} one */
function rise(known, one) {
  const { certainty: before = "seen" } = known.acknowledgement;
  const { certainty: after = "seen" } = one;
  if (RISING.indexOf(after) > RISING.indexOf(before)) known.acknowledgement.certainty = after;
}

/** @type {Promise<boolean>|null} */
let flushing = null;
let again = false;

/**
 * Sends what waits, oldest first, one at a time. Asked while it runs, it goes round once more. What the browser cannot note
 * as sent (a full disk) stays, and is told again under its client id.
 * @returns {Promise<boolean>} whether anything was sent
 */
export function flush() {
  again = true;
  flushing ??= rounds().finally(() => (flushing = null));
  return flushing;
}

async function rounds() {
  let sent = false;
  while (again) {
    again = false;
    sent = (await round()) || sent;
  }
  return sent;
}

async function round() {
  let sent = false;
  for (const queued of (await stored()).outbox) {
    const { acknowledgement, back } = queued;
    const answer = await call("POST", "/v1/acknowledgements", { body: acknowledgement, repeatable: true });
    if (answer.ok) {
      if (typeof answer.body?.id !== "string") continue; // not an answer of Nod: it stays
      if (back && !(await isTakenBack(answer.body.id))) continue;
      await leave(queued);
      sent = true;
    } else if (answer.problem && answer.status >= 400 && answer.status < 500 && !WAIT.includes(answer.status)) {
      await setAside(acknowledgement.client_id, answer);
    } else if (answer.status < 500) return sent; // not there, or not now; a 5xx is this one's own misfortune
  }
  return sent;
}

/** @param {string} id of an entry of the log @returns {Promise<boolean>} whether the log is without it now */
async function isTakenBack(id) {
  const answer = await call("DELETE", `/v1/acknowledgements/${encodeURIComponent(id)}`);
  return answer.ok || (answer.problem && answer.status === 404);
}

/** What was taken back or became more certain while it was being sent stays, to be sent as it is now. @param {Queued} sent */
const leave = (sent) => note(({ outbox }) => ({ outbox: outbox.filter((one) => !isAsSent(one, sent)) }));

/** @param {Queued} one @param {Queued} sent */
const isAsSent = (one, sent) => JSON.stringify([one.acknowledgement, one.back ?? false]) === JSON.stringify([sent.acknowledgement, sent.back ?? false]);

/** @param {string} clientId @param {{status: number, detail: string, agent?: string}} refusal */
const setAside = (clientId, { status, detail, agent }) =>
  note(({ outbox, rejected }) => {
    const refused = outbox.filter((one) => one.acknowledgement.client_id === clientId);
    const rejected_at = new Date().toISOString();
    return {
      outbox: outbox.filter((one) => !refused.includes(one)),
      rejected: [...rejected, ...refused.map((one) => ({ ...one, status, detail, rejected_at, ...(agent ? { agent } : {}) }))],
    };
  });

/** @param {import("../protocol.js").Rejected} rejected @returns {Queued} */
const asQueued = ({ status, detail, rejected_at, agent, ...queued }) => queued;

/**
 * What another version of Nod refused for what it holds is sent again to this one, once, before what waits.
 * @param {string} version  of the agent that runs
 */
export async function offerAgain(version) {
  let some = false;
  await note(({ outbox, rejected }) => {
    const back = rejected.filter(({ agent }) => agent && agent !== version);
    some = back.length > 0;
    return some ? { rejected: rejected.filter((one) => !back.includes(one)), outbox: [...back.map(asQueued), ...outbox] } : undefined;
  });
  if (some) await flush();
}

/**
 * What the user says about an answer that Nod refused.
 * @param {string} clientId @param {"try-again"|"let-go"} then
 */
export async function settleRejected(clientId, then) {
  await change(({ outbox, rejected }) => {
    const chosen = rejected.filter((one) => one.acknowledgement.client_id === clientId);
    const back = chosen.map(asQueued);
    return {
      rejected: rejected.filter((one) => !chosen.includes(one)),
      outbox: then === "try-again" ? [...outbox, ...back] : outbox,
    };
  });
  await flush();
}

/**
 * An acknowledgement that a page tells of: written down first, then sent.
 * @param {NewAcknowledgement} acknowledgement
 * @returns {Promise<{ok: true, queued: boolean}>} queued: it still waits for the agent
 */
export async function acknowledge(acknowledgement) {
  const [clientId] = await keep([acknowledgement]);
  await flush();
  const { outbox } = await stored();
  return { ok: true, queued: outbox.some((one) => one.acknowledgement.client_id === clientId) };
}
