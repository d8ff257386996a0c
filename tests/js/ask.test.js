// Our own pages and a background that dies: what is asked gets an answer, what is shown goes on, a button can be pressed again.

import assert from "node:assert/strict";
import { mock, test } from "node:test";

/** @type {(message: any) => Promise<any>} */
let background = async () => undefined;
/** Enough of a node to be pressed. */
class Pressable {
  attributes = new Map();
  /** @type {Record<string, (event?: any) => Promise<void>>} */
  heard = {};
  addEventListener(name, listener) { this.heard[name] = listener; }
  setAttribute(name, value) { this.attributes.set(name, value); }
  getAttribute(name) { return this.attributes.get(name) ?? null; }
  removeAttribute(name) { this.attributes.delete(name); }
  append() {}
}
Object.assign(globalThis, {
  chrome: { runtime: { sendMessage: (message) => background(message) }, storage: { onChanged: { addListener() {} } } },
  document: { hidden: false, addEventListener() {}, createElement: () => new Pressable() },
});
const { ask, live } = await import("../../extension/popup/ask.js");
const { button } = await import("../../extension/popup/nodes.js");
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a message that is rejected, or answered by nobody, is a refusal", async () => {
  background = () => Promise.reject(new Error("The message port closed before a response was received."));
  assert.equal((await ask({ type: "status" })).ok, false);
  background = async () => undefined;
  assert.equal((await ask({ type: "status" })).ok, false);
});

test("a background that was killed while it was asked does not hold the page for ever", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  background = () => new Promise(() => {});
  const asked = ask({ type: "status" });
  mock.timers.tick(28_000);
  const answer = await asked;
  assert.deepEqual([answer.ok, answer.detail], [false, "Nod did not answer. Check whether it went through before you try again."]);
  mock.timers.reset();
});

test("how things stand is looked for again after a look that nobody heard, and that one is not drawn", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  background = () => Promise.reject(new Error("gone"));
  /** @type {any[]} */
  const drawn = [];
  live((status) => drawn.push(status));
  await turn();
  assert.deepEqual(drawn, []);
  const status = { people: [], pairing: null, state: "running" };
  background = async () => status;
  mock.timers.tick(3_000);
  await turn();
  assert.deepEqual(drawn, [status]);
  mock.timers.reset();
});

test("a button whose work failed can be pressed again", async () => {
  const node = button("connect", "Connect", () => Promise.reject(new Error("no")));
  const pressing = node.heard.click();
  assert.equal(node.getAttribute("aria-disabled"), "true");
  await assert.rejects(pressing, { message: "no" });
  assert.equal(node.getAttribute("aria-disabled"), null);
});
