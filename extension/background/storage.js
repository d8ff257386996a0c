// The extension's memory. The background may be stopped between any two lines, so nothing that matters lives elsewhere.
// Read-change-write goes through one chain: two messages that arrive together cannot overwrite each other's change.

import { api } from "../browser.js";

/** @typedef {import("../protocol.js").Stored} Stored */

/** @type {Stored} */
const DEFAULTS = {
  port: 8763,
  token: null,
  pairing: null,
  unpaired: null,
  me: { accounts: [], watch: [] },
  found: [],
  refused: [],
  paused: { x: false, facebook: false },
  excluded: [],
  outbox: [],
  rejected: [],
  lastSuccess: null,
  lastPage: {},
  waiting: 0,
  quietUntil: null,
  debug: false,
  firstNod: null,
  panelKey: true,
  likes: {},
  maps: {},
  mapsAt: 0,
  listKeys: true,
  panelAt: null,
  told: null,
};

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** @returns {Promise<Stored>} everything stored, with its defaults */
export async function stored() {
  return api.storage.local.get(structuredClone(DEFAULTS));
}

/**
 * Changes what is stored, after every change asked for before. Only values that differ are written, so that nobody who
 * listens to the storage is woken for nothing.
 * @param {(now: Stored) => Partial<Stored>|void} decide  gets a copy of what is stored, gives what shall change; no waiting inside
 * @returns {Promise<Stored>} what is stored after the change is on the disk
 * @throws what the browser says when it cannot store (a full disk)
 */
export function change(decide) {
  const mine = last.then(async () => {
    const before = await stored();
    const wanted = decide(structuredClone(before)) ?? {};
    const patch = Object.fromEntries(
      Object.entries(wanted).filter(([key, value]) => !same(value, before[/** @type {keyof Stored} */ (key)])),
    );
    if (Object.keys(patch).length > 0) await api.storage.local.set(patch);
    return { ...before, ...patch };
  });
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Changes what is found out again where it is not known (the badge's number, that the agent has taken an answer): where the
 * browser cannot store it, nothing fails by it.
 * @param {(now: Stored) => Partial<Stored>|void} decide @returns {Promise<Stored>} what is stored
 */
export const note = (decide) => change(decide).catch(stored);

/** @param {unknown} one @param {unknown} other */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
