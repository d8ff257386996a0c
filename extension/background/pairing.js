// How the agent comes to trust this browser. We make a secret and ask with its hash; the agent shows the code that we
// show; the user approves there; we fetch the token with the secret. Whoever saw the code alone has nothing.

import { api } from "../browser.js";
import { refusal } from "./answers.js";
import { call, findAgent } from "./client.js";
import { change, stored } from "./storage.js";
import { hex } from "./uuid5.js";

/** @typedef {import("../protocol.js").Pairing} Pairing */
/** @typedef {import("../protocol.js").PairingShown} PairingShown */
/** @typedef {import("../protocol.js").Refusal} Refusal */

/** Polls the asking while no page of ours is open; gone with the asking. */
export const PAIRING_ALARM = "pairing";
const WATCH_MS = 24_000; // short of the worker's own end; the alarm takes over
const POLL_MS = 2_000;
const GRACE_MS = 5_000;

/** @type {Promise<({ok: true} & PairingShown)|Refusal>|null} */
let asking = null;

/**
 * Asks the agent to be paired, or gives the asking that is still open. The agent opens its own page by itself; asked
 * `afresh` it opens it once more, with a new code.
 * @returns {Promise<({ok: true} & PairingShown)|Refusal>}
 */
export function pair(afresh = false) {
  asking ??= ask(afresh).finally(() => (asking = null));
  return asking;
}

/** @param {boolean} afresh @returns {Promise<({ok: true} & PairingShown)|Refusal>} */
async function ask(afresh) {
  const open = afresh ? null : (await stored()).pairing;
  if (open && Date.parse(open.expires_at) > Date.now() + GRACE_MS) return { ok: true, ...shown(open) };
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  const hash = hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret))));
  const body = { client: clientName(), secret_hash: hash };
  const answer = await call("POST", "/v1/pairings", { body, signed: false });
  if (!answer.ok) return refusal(answer);
  const { id, code, approve_url, expires_at } = answer.body;
  const agent = await findAgent();
  const pairing = { id, secret, code, approve_url, expires_at, port: agent?.port ?? 0 };
  await change(() => ({ pairing, unpaired: null }));
  await api.alarms.create(PAIRING_ALARM, { periodInMinutes: 0.5 });
  void watch();
  return { ok: true, ...shown(pairing) };
}

/** @param {Pairing} pairing @returns {PairingShown} */
export const shown = ({ code, approve_url, expires_at }) => ({ code, approve_url, expires_at });

/** Approving takes a few seconds, and the popup closes when the agent's page comes up: look for it a short while. */
async function watch() {
  for (let tries = WATCH_MS / POLL_MS; tries > 0 && (await poll()) === "pending"; tries--) {
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}

const PENDING = /** @type {const} */ ("pending"); // also of a token that the browser could not store: it is fetched again
/** @type {Promise<"pending"|"over">|null} */
let polling = null;

/**
 * Asks once what became of the asking, if there is one. A token is stored at once; after it nothing is left of the asking.
 * @returns {Promise<"pending"|"over">} over: paired, refused, expired, or never asked
 */
export function poll() {
  polling ??= look().catch(() => PENDING).finally(() => (polling = null));
  return polling;
}

/** @returns {Promise<"pending"|"over">} */
async function look() {
  const { pairing } = await stored();
  if (!pairing) return "over";
  const answer = await call("GET", `/v1/pairings/${encodeURIComponent(pairing.id)}`, {
    headers: { "nod-pairing-secret": pairing.secret },
    signed: false,
  });
  const at = new Date().toISOString();
  const gone = !answer.ok && answer.problem && [403, 404, 410].includes(answer.status);
  const late = Date.now() > Date.parse(pairing.expires_at) + GRACE_MS;
  /** @type {{state?: string, token?: string}} */
  const { state, token } = answer.ok ? answer.body : {};
  if (state === "approved" && token) {
    const port = (await findAgent())?.port ?? pairing.port;
    return end(pairing, { token, port, unpaired: null });
  }
  if (state === "refused") return end(pairing, { unpaired: { why: "refused", at } });
  // An agent that was started anew knows nothing of the asking and answers 404.
  if (state === "expired" || late || gone) return end(pairing, { unpaired: { why: "expired", at } });
  return "pending";
}

/**
 * @param {Pairing} pairing @param {Partial<import("../protocol.js").Stored>} outcome
 * @returns {Promise<"over">}
 */
async function end(pairing, outcome) {
  await change((now) => (now.pairing?.id === pairing.id ? { ...outcome, pairing: null } : undefined));
  await api.alarms.clear(PAIRING_ALARM);
  return "over";
}

/** What the agent's list of clients shows. */
const clientName = () => (api.runtime.getURL("").startsWith("moz-") ? "Nod for Firefox" : "Nod for Chromium");
