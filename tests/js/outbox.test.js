import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fakeAgent, fakeBrowser } from "./world.js";

const X = "https://x.com/home";
const PAIRED = { token: "good" };
const answerTo = (/** @type {string} */ id, more = {}) => ({
  client_id: `00000000-0000-4000-8000-00000000000${id}`,
  platform: "x",
  kind: "reply",
  post: `x:${id}`,
  account: { platform: "x", handle: "joe" },
  text: "Good catch, Joe.",
  at: "2026-11-20T10:00:00Z",
  ...more,
});
const acknowledge = (/** @type {any} */ acknowledgement) => ({ type: "acknowledge", acknowledgement });

test("an answer is logged, and nothing stays behind", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: false });
  assert.equal(agent.log.length, 1);
  assert.deepEqual(browser.stored.outbox, []);
});

test("an answer is on the disk before it is sent", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  let storedThen;
  agent.refuse = (path) => {
    if (path === "/v1/acknowledgements") storedThen = browser.stored.outbox.length;
    return null;
  };
  await browser.send(acknowledge(answerTo("1")), X);
  assert.equal(storedThen, 1);
});

test("an hour without the agent: the answers wait, and go with the first minute after it", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: true });
  for (let minute = 0; minute < 60; minute++) browser.fire("alarm", { name: "nod" });
  browser.kill();
  agent.down = false;
  browser.fire("alarm", { name: "nod" });
  await eventually(() => agent.log.length === 1 && browser.stored.outbox.length === 0);
});

test("two quick messages: neither answer is lost", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  await Promise.all(["1", "2", "3", "4", "5"].map((id) => browser.send(acknowledge(answerTo(id)), X)));
  assert.equal(browser.stored.outbox.length, 5);
  agent.down = false;
  browser.fire("startup");
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual(agent.log.map((one) => one.post), ["x:1", "x:2", "x:3", "x:4", "x:5"]);
});

test("killed between the agent's answer and our note of it: sent again, logged once", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  agent.hold = new Promise(() => {});
  void browser.send(acknowledge(answerTo("1")), X);
  await eventually(() => agent.log.length === 1);
  browser.kill();
  assert.equal(browser.stored.outbox.length, 1);
  agent.hold = null;
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.stored.outbox.length === 0);
  assert.equal(agent.log.length, 1);
  assert.equal(agent.sent("/v1/acknowledgements").length, 2);
});

test("the same own words are queued once, and only become more certain", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1", { own_post: "x:77", certainty: "unconfirmed" })), X);
  await browser.send(acknowledge(answerTo("2", { own_post: "x:77", certainty: "seen" })), X);
  await browser.send(acknowledge(answerTo("3", { own_post: "x:77", certainty: "unconfirmed" })), X);
  assert.equal(browser.stored.outbox.length, 1);
  assert.equal(browser.stored.outbox[0].acknowledgement.certainty, "seen");
});

test("what becomes more certain while it is being sent is sent again as it is now, and logged once", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  let go = () => {};
  agent.hold = new Promise((resolve) => (go = () => resolve(undefined)));
  void browser.send(acknowledge(answerTo("1", { own_post: "x:77", certainty: "unconfirmed" })), X);
  await eventually(() => agent.log.length === 1);
  void browser.send(acknowledge(answerTo("1", { own_post: "x:77", certainty: "seen" })), X);
  await eventually(() => browser.stored.outbox[0].acknowledgement.certainty === "seen");
  agent.hold = null;
  go();
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual(agent.sent("/v1/acknowledgements").map(({ certainty }) => certainty), ["unconfirmed", "seen"]);
  assert.equal(agent.log.length, 1);
});

test("on a full disk what waits is sent all the same, none holds up the next, and each is logged once", async () => {
  const agent = fakeAgent();
  const waiting = ["1", "2", "3"].map((id) => ({ acknowledgement: answerTo(id), queued_at: "2026-11-20T10:00:00Z", at_is: "told" }));
  agent.refuse = (path, body) => (body?.post === "x:2" ? { status: 422, type: "application/problem+json", body: { detail: "No." } } : null);
  const browser = fakeBrowser(agent, { ...PAIRED, outbox: waiting }).start();
  browser.full = true;
  const status = await browser.send({ type: "status" });
  await eventually(() => agent.log.length === 2);
  assert.deepEqual([status.state, status.outbox, agent.log.map((one) => one.post)], ["running", 3, ["x:1", "x:3"]]);
  browser.full = false;
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.stored.outbox.length === 0);
  assert.deepEqual([agent.log.length, browser.stored.rejected.length], [2, 1]);
});

test("an answer that cannot be written down is not said to be kept", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  browser.full = true;
  assert.equal((await browser.send(acknowledge(answerTo("1")), X)).ok, false);
});

test("what Nod refuses for good is set aside with its reason, and does not hold up the next", async () => {
  const agent = fakeAgent();
  agent.refuse = (path, body) =>
    path === "/v1/acknowledgements" && body.post === "x:1"
      ? { status: 422, type: "application/problem+json", body: { detail: "The time lies in the future." } }
      : null;
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1")), X);
  await browser.send(acknowledge(answerTo("2")), X);
  assert.deepEqual(agent.log.map((one) => one.post), ["x:2"]);
  const { rejected, outbox } = await browser.send({ type: "status" });
  assert.equal(outbox, 0);
  assert.equal(rejected[0].detail, "The time lies in the future.");
  assert.equal(rejected[0].status, 422);

  const tries = agent.sent("/v1/acknowledgements").length;
  browser.fire("alarm", { name: "nod" });
  await browser.send({ type: "status" });
  assert.equal(agent.sent("/v1/acknowledgements").length, tries);

  agent.refuse = () => null;
  await browser.send({ type: "rejected", client_id: answerTo("1").client_id, then: "try-again" });
  assert.deepEqual(agent.log.map((one) => one.post), ["x:2", "x:1"]);
});

/** An agent of this version, which knows nothing of the field `mood`. @param {ReturnType<typeof fakeAgent>} agent @param {string} version */
function older(agent, version) {
  agent.gives = (_, path) => (path === "/v1/health" ? { status: 200, body: { name: "nod", version, api: 1 } } : null);
  agent.refuse = (path, body) =>
    path === "/v1/acknowledgements" && version === "0.0.9" && body.mood
      ? { status: 422, type: "application/problem+json", body: { detail: "I do not know the field mood." } }
      : null;
}

test("a newer extension's answer to an older agent: the older one is named, and after its update it is sent by itself, once", async () => {
  const agent = fakeAgent();
  older(agent, "0.0.9");
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1", { mood: "glad" })), X);
  await browser.send(acknowledge(answerTo("2")), X);
  assert.deepEqual(agent.log.map((one) => one.post), ["x:2"]);
  const [refused] = (await browser.send({ type: "status" })).rejected;
  assert.equal(
    refused.detail,
    "Nod on this machine (0.0.9) is older than this extension (0.1.0). Update Nod: pipx upgrade nod-agent (It said: I do not know the field mood.)",
  );
  const tries = agent.sent("/v1/acknowledgements").length;
  for (let minute = 0; minute < 5; minute++) browser.fire("alarm", { name: "nod" });
  await browser.send({ type: "status" });
  assert.equal(agent.sent("/v1/acknowledgements").length, tries);

  browser.kill();
  older(agent, "0.1.0");
  browser.fire("alarm", { name: "nod" });
  await eventually(() => agent.log.length === 2 && browser.stored.outbox.length === 0);
  assert.deepEqual(browser.stored.rejected, []);
  assert.equal(agent.log[1].mood, "glad");
});

test("what the updated agent refuses as well is set aside again, until the next version", async () => {
  const agent = fakeAgent();
  older(agent, "0.0.9");
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1", { mood: "glad" })), X);
  older(agent, "0.1.0");
  agent.refuse = (path) => (path === "/v1/acknowledgements" ? { status: 422, type: "application/problem+json", body: { detail: "No." } } : null);
  await browser.send({ type: "status" });
  await browser.send({ type: "status" });
  assert.equal(agent.sent("/v1/acknowledgements").length, 2);
  assert.deepEqual(browser.stored.rejected.map((/** @type {any} */ one) => [one.agent, one.detail]), [["0.1.0", "No."]]);
});

test("what was taken back is still to be taken back when it is sent again", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, { ...PAIRED, rejected: [{ acknowledgement: answerTo("1"), queued_at: "", at_is: "told", back: true, status: 422, detail: "No.", rejected_at: "", agent: "0.0.9" }] }).start();
  await browser.send({ type: "status" });
  assert.deepEqual(agent.log, []);
  assert.deepEqual([browser.stored.outbox, browser.stored.rejected], [[], []]);
});

for (const status of [401, 403, 408, 429, 500, 503]) {
  test(`after a ${status} the answer stays`, async () => {
    const agent = fakeAgent();
    agent.refuse = (path) =>
      path === "/v1/acknowledgements" ? { status, type: "application/problem+json", body: { detail: "Not now." } } : null;
    const browser = fakeBrowser(agent, PAIRED).start();
    assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: true });
    assert.equal(browser.stored.outbox.length, 1);
    assert.deepEqual(browser.stored.rejected ?? [], []);
  });
}

test("one answer that makes the agent stumble does not hold up the next", async () => {
  const agent = fakeAgent();
  agent.refuse = (path, body) => (body?.post === "x:1" ? { status: 500, body: {} } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1")), X);
  await browser.send(acknowledge(answerTo("2")), X);
  assert.deepEqual(agent.log.map((one) => one.post), ["x:2"]);
  assert.deepEqual(browser.stored.outbox.map((/** @type {any} */ one) => one.acknowledgement.post), ["x:1"]);
});

test("another program on Nod's port never gets the token, and its 404 loses nothing", async () => {
  const agent = fakeAgent();
  agent.down = true;
  /** @type {any[]} */
  const heard = [];
  agent.others[8763] = (request) => (heard.push(request), { status: 200, body: { name: "a web server" } });
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: true });
  assert.equal((await browser.send({ type: "status" })).state, "not-running");
  assert.equal(browser.stored.outbox.length, 1);
  assert.equal(browser.stored.token, "good");
  assert.ok(heard.length > 0 && heard.every((request) => request.headers.authorization === undefined));
});

for (const hours of [-1, 9]) {
  test(`the clock moves by ${hours} hours and Nod's port is another program's: it never gets the token, and nothing is lost or sent twice`, async () => {
    const agent = fakeAgent();
    const browser = fakeBrowser(agent, PAIRED).start();
    await browser.send(acknowledge(answerTo("1")), X);
    await eventually(() => agent.log.length === 1 && browser.stored.outbox.length === 0);
    browser.putForward = hours * 3_600_000;
    /** @type {any[]} */
    const heard = [];
    agent.others[8763] = (request) => (heard.push(request), { status: 200, body: { name: "a web server", id: "e9" } });
    assert.deepEqual(await browser.send(acknowledge(answerTo("2")), X), { ok: true, queued: true });
    assert.ok(heard.length > 0 && heard.every((request) => request.headers.authorization === undefined));
    delete agent.others[8763];
    browser.fire("alarm", { name: "nod" });
    await eventually(() => browser.stored.outbox.length === 0);
    assert.deepEqual(agent.log.map((one) => one.post), ["x:1", "x:2"]);
  });
}

test("a 404 that is not in Nod's form loses nothing", async () => {
  const agent = fakeAgent();
  agent.refuse = (path) => (path === "/v1/acknowledgements" ? { status: 404, body: { message: "no such page" } } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: true });
});

test("the same answer told twice is queued once", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1")), X);
  await browser.send(acknowledge(answerTo("1")), X);
  assert.equal(browser.stored.outbox.length, 1);
});

test("what was set aside is not queued again when its page is read again", async () => {
  const agent = fakeAgent();
  agent.refuse = (path) => (path === "/v1/acknowledgements" ? { status: 422, type: "application/problem+json", body: { detail: "No." } } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(acknowledge(answerTo("1", { own_post: "x:77" })), X);
  await browser.send(acknowledge(answerTo("1", { own_post: "x:77" })), X);
  assert.equal(browser.stored.rejected.length, 1);
  assert.equal(agent.sent("/v1/acknowledgements").length, 1);
});

test("any message, and any change of the outbox, sends what waits", async () => {
  for (const happens of [
    (/** @type {any} */ browser) => browser.send({ type: "settings" }, X),
    (/** @type {any} */ browser) => browser.fire("changed", { outbox: {} }, "local"),
  ]) {
    const agent = fakeAgent();
    const outbox = [{ acknowledgement: answerTo("1"), queued_at: "2026-11-20T10:00:00Z", at_is: "told" }];
    const browser = fakeBrowser(agent, { ...PAIRED, outbox }).start();
    assert.equal(agent.log.length, 0);
    happens(browser);
    await eventually(() => agent.log.length === 1);
  }
});

test("an answer that is not Nod's does not count as logged", async () => {
  const agent = fakeAgent();
  agent.refuse = (path) => (path === "/v1/acknowledgements" ? { status: 200, body: "hello" } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(acknowledge(answerTo("1")), X), { ok: true, queued: true });
});
