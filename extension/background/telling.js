// What the agent should know of this extension, for `nod doctor`: its version, and what the browser's settings have taken
// from it. It is told once, and again where it has changed or another token is in use.

import { api } from "../browser.js";
import { call } from "./client.js";
import { note, stored } from "./storage.js";

/** @param {string[]} withdrawn  addresses of the manifest that the user has taken away in the browser's settings */
export async function tellOfUs(withdrawn) {
  const { token, told } = await stored();
  if (!token) return;
  const body = { version: api.runtime.getManifest().version, withdrawn };
  const saying = JSON.stringify([token.slice(0, 8), body]);
  if (saying === told) return;
  const answer = await call("PUT", "/v1/clients/self", { body });
  // an agent of before this route answers 404: it is not asked again until something changes
  if (answer.ok || answer.problem) await note(() => ({ told: saying }));
}
