import assert from "node:assert/strict";
import { test } from "node:test";
import { deciding } from "../../extension/panel/deciding.js";

/** What is said, and what takes it back, when the agent has let go of so many. @param {number} count */
async function saidOf(count) {
  /** @type {any[]} */
  const said = [];
  const acts = { tell: async () => ({ ok: true, count, undo: "u1" }), done: (/** @type {any[]} */ ...told) => said.push(told), problem: () => undefined, again: () => undefined };
  await deciding(acts, () => () => undefined).letGo("2026-11-20");
  return said;
}

test("how many were let go is told with its undo, and that nobody was, without one", async () => {
  assert.deepEqual(await saidOf(3), [["3 let go. Nobody is told.", ["u1"]]]);
  assert.deepEqual(await saidOf(0), [["Nobody has waited since before that day.", []]]);
});
