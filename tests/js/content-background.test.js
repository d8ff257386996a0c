import assert from "node:assert/strict";
import { test } from "node:test";

/** How the background answers, and what ends the waiting. */
const world = { sendMessage: async () => ({}), late: () => {}, ms: 0 };
globalThis.chrome = { runtime: { id: "nod", sendMessage: (message) => world.sendMessage(message) } };
AbortSignal.timeout = (ms) => {
  const ending = new AbortController();
  Object.assign(world, { ms, late: () => ending.abort() });
  return ending.signal;
};
const { ask } = await import("../../extension/content/background.js");

test("a background that was killed in the midst of an answer leaves no question open for ever", async () => {
  world.sendMessage = () => new Promise(() => {});
  const answer = ask({ type: "settings" });
  assert.ok(world.ms > 20_000, "longer than any answer takes");
  world.late();
  assert.deepEqual(await answer, { ok: false, state: "no-answer" });
});

test("an answer in time is given as it is, and one that fails is none", async () => {
  world.sendMessage = async ({ type }) => ({ ok: true, type });
  assert.deepEqual(await ask({ type: "settings" }), { ok: true, type: "settings" });
  world.sendMessage = () => Promise.reject(new Error("The message port closed."));
  assert.deepEqual(await ask({ type: "settings" }), { ok: false, state: "no-answer" });
});
