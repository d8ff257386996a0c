// The selector maps that the agent serves, kept so that a page can be read by them before the agent has answered. Whether
// a map is whole is judged where it is used, beside the page; what is broken there is not used, and the last good one stays.

import { call } from "./client.js";
import { note, stored } from "./storage.js";

/** @typedef {import("../protocol.js").Platform} Platform */
/** @typedef {import("../protocol.js").KeptMap} KeptMap */

const EVERY_MS = 10 * 60_000;
/** @type {Platform[]} */
const PLATFORMS = ["x", "facebook"];

/** Asks for the maps, if that was not done lately. @param {number} [now] milliseconds */
export async function refreshMaps(now = Date.now()) {
  const { mapsAt } = await stored();
  if (now - mapsAt < EVERY_MS && now >= mapsAt) return;
  /** @type {Partial<Record<Platform, KeptMap>>} */
  const fresh = {};
  for (const platform of PLATFORMS) {
    const answer = await call("GET", `/v1/site-maps/${platform}`);
    if (answer.ok && answer.body?.map) fresh[platform] = { map: answer.body.map, own: answer.body.source === "own", refused: answer.body.refused ?? null };
    else if (!answer.ok && (answer.state !== "running" || answer.status === 0)) return; // nobody to ask: what is kept stays, and is asked for again soon
  }
  await note(({ maps }) => ({ maps: { ...maps, ...fresh }, mapsAt: now }));
}
