import assert from "node:assert/strict";
import { test } from "node:test";

/** The background's answers, in order; the timers that were set; what it was told. */
const world = { answers: [], timers: [], told: [] };
globalThis.chrome = {
  runtime: {
    id: "nod",
    sendMessage: async ({ acknowledgement }) => {
      world.told.push(acknowledgement.client_id);
      return world.answers.shift();
    },
  },
};
globalThis.setTimeout = (later, wait) => world.timers.push({ later, wait });
const { tellAnswer, untold } = await import("../../extension/content/untold.js");
const turn = () => new Promise((done) => setImmediate(done));

test("an answer that the background does not take stays in the tab and is told again, under the same id, until it is", async () => {
  const taken = [];
  const later = async () => {
    await world.timers.shift().later();
    await turn();
  };
  world.answers = [undefined, { ok: false, state: "running", detail: "QuotaExceededError" }, { ok: true }, { ok: true }];
  tellAnswer({ platform: "x", kind: "reply", client_id: "a" }, () => taken.push("a"));
  await turn();
  assert.deepEqual([untold(), world.timers.map(({ wait }) => wait)], [1, [1_000]]);
  tellAnswer({ platform: "x", kind: "reply", client_id: "b" }, () => taken.push("b"));
  assert.equal(untold(), 2);
  await later();
  assert.deepEqual([taken, world.timers.map(({ wait }) => wait)], [[], [2_000]]);
  await later();
  assert.deepEqual([taken, world.told, untold(), world.timers.length], [["a", "b"], ["a", "a", "a", "b"], 0, 0]);
});

test("an answer that is taken at once is told once, and nothing is said of it", async () => {
  world.told = [];
  world.answers = [{ ok: true }];
  tellAnswer({ platform: "x", kind: "reply", client_id: "c" }, () => {});
  assert.equal(untold(), 0);
  await turn();
  assert.deepEqual([world.told, untold()], [["c"], 0]);
});
