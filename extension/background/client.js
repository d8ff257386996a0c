// The only place that speaks to the agent. It is asked who it is before it gets the token: on its port may sit another
// program, whose 404 must not be taken for an answer of Nod.

import { api } from "../browser.js";
import { agentIsOlder, toUpdate, UPDATE } from "../versions.js";
import { note, stored } from "./storage.js";

/** @typedef {import("../protocol.js").AgentState} AgentState */
/** @typedef {{port: number, version: string}} Agent */
/**
 * `status` 0: no answer came. `problem`: Nod itself refused, in its own form, and would refuse the same again; `agent`: its
 * version, where it was one; `outdated`: it does not know what a newer extension sends; `at`: what it refuses in the body, a JSON pointer.
 * @typedef {{ok: true, status: number, body: any}
 *   | {ok: false, state: AgentState, status: number, detail: string, problem: boolean, agent?: string, outdated?: boolean, at?: string}} Answer
 */

const PORTS = [8763, 8764, 8765, 8766, 8767];
const HERE_MS = 3_000; // where it answered before: a busy machine is not one without Nod
const ELSEWHERE_MS = 1_000;
const CALL_MS = 5_000;
const KNOWN_FOR_MS = 20_000;
const NOT_RUNNING = "Nod is not running. Start it: nod run";
const NOT_PAIRED = "Nod does not know this browser yet.";
const BROKE_OFF = "The connection to Nod broke off. Check whether it went through before you try again.";
const REPEATABLE = ["GET", "PUT", "DELETE"];

/** Where Nod answered lately; only a shortcut, so it may be lost. @type {(Agent & {at: number})|null} */
let lately = null;
/** @type {Promise<Agent|null>|null} */
let looking = null;

/**
 * Where the agent answers: on the port it had, else on one of those it may take by itself.
 * @param {{afresh?: boolean}} [how]  afresh: do not trust what was found a moment ago
 * @returns {Promise<Agent|null>} null: it is not running
 */
export function findAgent({ afresh = false } = {}) {
  // A clock that was put back must not make a moment of hours: another program may sit on the port by then.
  if (!afresh && lately && Math.abs(Date.now() - lately.at) < KNOWN_FOR_MS) return Promise.resolve(lately);
  looking ??= look().finally(() => (looking = null));
  return looking;
}

/** Forgets where the agent was found, e.g. when the user has named another port. */
export const forgetAgent = () => void (lately = null);

/** @returns {Promise<Agent|null>} */
async function look() {
  const { port } = await stored();
  const found =
    (await health(port, HERE_MS)) ??
    (await Promise.all(PORTS.filter((other) => other !== port).map((other) => health(other, ELSEWHERE_MS)))).find(Boolean) ??
    null;
  lately = found ? { ...found, at: Date.now() } : null;
  return found;
}

/** @param {number} port @param {number} within  milliseconds @returns {Promise<Agent|null>} */
async function health(port, within) {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/v1/health`, { signal: AbortSignal.timeout(within), cache: "no-store" });
    const body = reply.ok ? await reply.json() : null;
    return body?.name === "nod" ? { port, version: String(body.version) } : null;
  } catch {
    return null;
  }
}

/**
 * One call of the agent's interface. A connection that breaks may have broken after the agent did what was asked: only what
 * does no more when it is done twice is sent again. For all else the agent is looked for before.
 * @param {"GET"|"POST"|"PUT"|"PATCH"|"DELETE"} method
 * @param {string} path  e.g. `/v1/nudges`
 * @param {{body?: unknown, headers?: Record<string, string>, signed?: boolean, within?: number, repeatable?: boolean}} [how]  signed:
 *   with the token (the rule); within: milliseconds; repeatable: told twice it does no more than once (by a client id, by the
 *   ids of posts, or since it only sets a value); the rule for GET, PUT and DELETE
 * @returns {Promise<Answer>} throws only where the browser cannot read what is stored, never where it cannot store
 */
export async function call(method, path, how = {}) {
  const { signed = true, within = CALL_MS, repeatable = REPEATABLE.includes(method) } = how;
  for (const afresh of repeatable ? [false, true] : [true]) {
    const agent = await findAgent({ afresh });
    if (!agent) return { ok: false, state: "not-running", status: 0, detail: NOT_RUNNING, problem: false };
    const { token, port } = await stored();
    if (signed && !token) return { ok: false, state: "not-paired", status: 0, detail: NOT_PAIRED, problem: false };
    const headers = { ...how.headers, ...(signed ? { authorization: `Bearer ${token}` } : {}) };
    const reply = await send(agent.port, method, path, how.body, headers, within);
    if (reply === "gone" && !afresh) continue; // it stopped or moved since it was found: look once more
    if (reply === "gone" && !repeatable && (await findAgent({ afresh }))) return { ok: false, state: "running", status: 0, detail: BROKE_OFF, problem: false };
    if (reply === "gone") break;
    if (reply === "slow") return { ok: false, state: "running", status: 0, detail: `Nod took more than ${within / 1_000} seconds.`, problem: false };
    return understand(reply, { agent, port, token: signed ? token : null });
  }
  return { ok: false, state: "not-running", status: 0, detail: NOT_RUNNING, problem: false };
}

/**
 * @param {number} port @param {string} method @param {string} path @param {unknown} body @param {Record<string, string>} headers
 * @param {number} within  milliseconds
 * @returns {Promise<{status: number, problem: boolean, body: any}|"gone"|"slow">}
 */
async function send(port, method, path, body, headers, within) {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(within),
      cache: "no-store",
      redirect: "error",
    });
    const problem = (reply.headers.get("content-type") ?? "").startsWith("application/problem+json");
    const text = await reply.text();
    return { status: reply.status, problem, body: text ? JSON.parse(text) : null };
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 502, problem: false, body: null };
    return /** @type {Error} */ (error).name === "TimeoutError" ? "slow" : "gone";
  }
}

/**
 * @param {{status: number, problem: boolean, body: any}} reply
 * @param {{agent: Agent, port: number, token: string|null}} asked  the token that was sent, and the port that is stored
 * @returns {Promise<Answer>}
 */
async function understand(reply, { agent, port, token }) {
  const { status, body, problem } = reply;
  if (status >= 200 && status < 300) {
    const written = token ? note(() => ({ port: agent.port, lastSuccess: new Date().toISOString() })) : null;
    if (agent.port !== port) await written; // else nobody waits for a note of the time
    return { ok: true, status, body };
  }
  const detail = String(body?.detail ?? body?.title ?? `Nod answered ${status}.`);
  if (token && (status === 401 || status === 403)) {
    // Another Nod (a demo, a second user) on another port does not know us: that is no reason to forget our own.
    if (agent.port !== port) return { ok: false, state: "not-running", status: 0, detail: NOT_RUNNING, problem: false };
    const why = status === 401 ? "revoked" : "other-browser";
    await note((now) => (now.token === token ? { token: null, unpaired: { why, at: new Date().toISOString() } } : undefined));
    return { ok: false, state: "not-paired", status, detail, problem };
  }
  if (problem && status === 422) {
    const extension = api.runtime.getManifest().version;
    const outdated = toUpdate(agent.version, extension) === "agent";
    const words = outdated ? `${agentIsOlder(agent.version, extension)} Update Nod: ${UPDATE} (It said: ${detail})` : detail;
    return { ok: false, state: "running", status, detail: words, problem, agent: agent.version, outdated, at: body?.errors?.[0]?.at };
  }
  return { ok: false, state: "running", status, detail, problem };
}
