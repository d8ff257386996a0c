// What the page asks of the agent while an archive comes: announce it, send its parts, begin, look how far it is.

/** @typedef {{id: string, name: string, platform: string | null, state: string, done: number, of: number | null,
 *   problem: string | null, parts: {of: number, missing: number[]} | null}} Import */

const AGAIN_MS = 2_000, LOOK_MS = 400;

/** The agent refused: `message` is its sentence. */
export class Refused extends Error {}
/** Nobody is signed in: the agent was started anew. */
export class SignedOut extends Error {}
/** The zip cannot be read any more: it was moved, or changed. */
export class Vanished extends Error {}

/** @param {number} ms @param {AbortSignal} signal @returns {Promise<void>} */
const rest = (ms, signal) =>
  new Promise((done, broken) => {
    if (signal.aborted) return broken(signal.reason);
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => { clearTimeout(timer); broken(signal.reason); }, { once: true });
  });

/** Asks until the agent answers. `waits` hears true while it does not, and false when it does again.
 * @param {string} method @param {string} path @param {BodyInit | undefined} body
 * @param {{signal: AbortSignal, waits: (whether: boolean) => void}} how */
async function ask(method, path, body, { signal, waits }) {
  const type = typeof body === "string" ? "application/json" : "application/octet-stream";
  for (;;) {
    let answer;
    try {
      answer = await fetch(path, { method, body, signal, headers: body === undefined ? {} : { "Content-Type": type } });
    } catch (error) {
      if (signal.aborted) throw error;
      waits(true);
      await rest(AGAIN_MS, signal);
      continue;
    }
    waits(false);
    if (answer.ok) return answer.status === 204 ? undefined : answer.json();
    if (answer.status === 401) throw new SignedOut();
    const told = await answer.json().catch(() => ({}));
    throw new Refused(told.errors?.[0]?.detail ?? told.detail ?? "Nod cannot do this.");
  }
}

/** One archive on its way. `tells.sent(bytes)` and `tells.read(import)` hear how far it is.
 * @param {import("./imports-choose.js").Chosen} chosen @param {boolean} mine @param {number} partSize
 * @param {{signal: AbortSignal, waits: (whether: boolean) => void, announced: (told: Import) => void,
 *   sent: (bytes: number) => void, read: (told: Import) => void}} tells @returns {Promise<Import>} */
export async function take(chosen, mine, partSize, tells) {
  const { name, members, bytes, beside } = chosen;
  const told = /** @type {Import} */ (
    await ask("POST", "/v1/imports", JSON.stringify({ name, members, mine, beside }), tells)
  );
  tells.announced(told);
  if (told.state === "done") return told;
  if (told.state !== "running") {
    const missing = told.parts?.missing ?? [];
    let sent = bytes.size - missing.reduce((sum, number) => sum + sizeOf(number, partSize, bytes.size), 0);
    for (const number of missing) {
      tells.sent(sent);
      let part;
      try {
        part = await bytes.slice(number * partSize, (number + 1) * partSize).arrayBuffer();
      } catch {
        throw new Vanished();
      }
      await ask("PUT", `/v1/imports/${told.id}/parts/${number}`, part, tells);
      sent += part.byteLength;
    }
    tells.sent(sent);
    await ask("POST", `/v1/imports/${told.id}/start`, undefined, tells);
  }
  return follow(told.id, tells);
}

/** @param {number} number @param {number} size @param {number} whole */
const sizeOf = (number, size, whole) => Math.min(size, whole - number * size);

/** Looks how far it is until it ends.
 * @param {string} id @param {{signal: AbortSignal, waits: (whether: boolean) => void, read: (told: Import) => void}} tells
 * @returns {Promise<Import>} */
export async function follow(id, tells) {
  for (;;) {
    const told = /** @type {Import} */ (await ask("GET", `/v1/imports/${id}`, undefined, tells));
    tells.read(told);
    if (told.state !== "running") return told;
    await rest(LOOK_MS, tells.signal);
  }
}

/** @param {string} id @param {AbortSignal} signal */
export const cancel = (id, signal) => ask("POST", `/v1/imports/${id}/cancel`, undefined, { signal, waits: () => {} });

/** What is read, and what is under way. @param {AbortSignal} signal */
export const known = (signal) => ask("GET", "/v1/imports?limit=200", undefined, { signal, waits: () => {} });
