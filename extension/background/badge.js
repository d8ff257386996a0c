// The one badge: how many people need words. Not running and not connected have a quiet mark of their own, in grey:
// the agent may be off on purpose. Never red, never a notification.

import { api } from "../browser.js";

/** @typedef {import("../protocol.js").AgentState} AgentState */
/** @typedef {{text: string, title: string, color: string}} Badge */

const TEAL = "#0f6b66";
const GREY = "#6b7280";
const COUNT_UP_TO = 9;

/**
 * @param {AgentState} state
 * @param {number} waiting  people who need words
 * @param {string|null} code  of an open asking
 * @param {string|null} [quietUntil]  the end of the quiet hours, while they last: the badge rests
 * @returns {Badge}
 */
export function badge(state, waiting, code, quietUntil = null) {
  if (state === "not-running") return { text: "–", title: "Nod is not running. Start it: nod run", color: GREY };
  if (state === "not-paired" && code) return { text: "?", title: `Nod: approve the code ${code} on the page of Nod`, color: GREY };
  if (state === "not-paired") return { text: "?", title: "Nod is running. This browser is not connected yet.", color: GREY };
  if (quietUntil) return { text: "", title: "Nod: quiet hours, the badge rests", color: TEAL };
  if (waiting === 0) return { text: "", title: "Nod: nobody waits on the pages I read", color: TEAL };
  const text = waiting > COUNT_UP_TO ? `${COUNT_UP_TO}+` : String(waiting);
  return { text, title: waiting === 1 ? "Nod: 1 person waits for your words" : `Nod: ${waiting} people wait for your words`, color: TEAL };
}

/** @param {AgentState} state @param {number} waiting @param {string|null} code @param {string|null} [quietUntil] */
export async function showBadge(state, waiting, code, quietUntil = null) {
  const { text, title, color } = badge(state, waiting, code, quietUntil);
  await Promise.all([
    api.action.setBadgeText({ text }),
    api.action.setTitle({ title }),
    api.action.setBadgeBackgroundColor({ color }),
    api.action.setBadgeTextColor({ color: "#ffffff" }),
  ]);
}
