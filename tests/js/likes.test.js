// A like that the page does not show: pressed once it is told, pressed again it is taken back, whatever dies in between.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fakeAgent, fakeBrowser } from "./world.js";

const HERE = "https://www.facebook.com/";
const PAIRED = { token: "good" };
const LIKE = {
  type: "like",
  acknowledgement: { platform: "facebook", kind: "like", post: "facebook:71", account: { platform: "facebook", handle: "maya" }, at: "2026-11-20T10:00:00Z" },
};

test("a press is told as unconfirmed", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(LIKE, HERE), { ok: true, liked: true });
  assert.deepEqual(agent.log.map(({ kind, post, certainty }) => [kind, post, certainty]), [["like", "facebook:71", "unconfirmed"]]);
});

test("a second press takes it back, also after the browser was closed, and a third is a like again", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(LIKE, HERE);
  browser.kill();
  assert.deepEqual(await browser.send(LIKE, HERE), { ok: true, liked: false });
  assert.deepEqual([agent.log, browser.stored.outbox], [[], []]);
  await browser.send(LIKE, HERE);
  assert.equal(agent.log.length, 1);
  const [first, third] = [agent.sent("/v1/acknowledgements").at(0), agent.sent("/v1/acknowledgements").at(-1)];
  assert.notEqual(first.client_id, third.client_id); // what was taken back stays so
});

test("both presses while the agent is away: nothing is logged when it comes", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(LIKE, HERE);
  await browser.send(LIKE, HERE);
  assert.equal(browser.stored.outbox.length, 1);
  agent.down = false;
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual(agent.log, []);
});

test("a second press while the first is on its way", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  let go = () => {};
  agent.hold = new Promise((done) => void (go = () => done(undefined)));
  const first = browser.send(LIKE, HERE);
  await eventually(() => agent.log.length === 1);
  const second = browser.send(LIKE, HERE);
  await eventually(() => browser.stored.outbox[0]?.back);
  agent.hold = null;
  go();
  assert.deepEqual([await first, await second], [{ ok: true, liked: true }, { ok: true, liked: false }]);
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual(agent.log, []);
});

/** The worker dies as soon as the browser has stored what stands. @param {ReturnType<typeof fakeBrowser>} browser */
const dieAfterTheNextPress = (browser) => browser.worker.listeners.changed.unshift((/** @type {any} */ { likes }) => likes && browser.kill());

test("killed in the middle of a press: what counts as pressed is told, once", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  dieAfterTheNextPress(browser);
  void browser.send(LIKE, HERE);
  await eventually(() => !browser.worker);
  assert.equal(Object.keys(browser.stored.likes).length, 1);
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.stored.outbox?.length === 0);
  assert.deepEqual(agent.log.map(({ client_id }) => client_id), Object.values(browser.stored.likes));
});

test("killed in the middle of the press that takes it back: it is taken back", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(LIKE, HERE);
  dieAfterTheNextPress(browser);
  void browser.send(LIKE, HERE);
  await eventually(() => !browser.worker);
  assert.deepEqual(browser.stored.likes, {});
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual(agent.log, []);
});

test("a page of another site is not heard", async () => {
  const browser = fakeBrowser(fakeAgent(), PAIRED).start();
  assert.equal(await browser.send(LIKE, "https://x.com/home"), "unheard");
});
