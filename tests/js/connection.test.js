import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fakeAgent, fakeBrowser } from "./world.js";

test("three states: not running, not paired, running", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent).start();
  assert.equal((await browser.send({ type: "status" })).state, "not-running");
  assert.equal(browser.badge.text, "–");
  agent.down = false;
  assert.equal((await browser.send({ type: "status" })).state, "not-paired");
  assert.equal(browser.badge.text, "?");
  browser.stored.token = "good";
  assert.equal((await browser.send({ type: "status" })).state, "running");
  assert.equal(browser.badge.text, "");
});

test("pairing: the agent hears the hash alone, the page sees no secret, the token is stored", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent).start();
  const asked = await browser.send({ type: "pair" });
  assert.deepEqual(Object.keys(asked).sort(), ["approve_url", "code", "expires_at", "ok"]);
  const { secret } = browser.stored.pairing;
  assert.match(secret, /^[0-9a-f]{64}$/);
  const [{ client, secret_hash }] = agent.sent("/v1/pairings");
  assert.equal(client, "Nod for Chromium");
  assert.match(secret_hash, /^[0-9a-f]{64}$/);
  assert.ok(!JSON.stringify(await browser.send({ type: "status" })).includes(secret));

  agent.pairing.state = "approved";
  const status = await browser.send({ type: "pair-poll" });
  assert.equal(status.state, "running");
  assert.equal(status.pairing, null);
  assert.equal(browser.stored.token, "good");
  assert.equal(browser.stored.pairing, null);
  assert.equal(browser.alarms.pairing, undefined);
});

test("two clicks on Connect are one asking", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent).start();
  await Promise.all([browser.send({ type: "pair" }), browser.send({ type: "pair" })]);
  await browser.send({ type: "pair" });
  assert.equal(agent.sent("/v1/pairings").length, 1);
});

test("the worker is killed while the user approves: the alarm fetches the token, and what waited is sent", async () => {
  const agent = fakeAgent();
  const waiting = { client_id: "00000000-0000-4000-8000-000000000001", platform: "x", kind: "reply", post: "x:1", at: "2026-11-20T10:00:00Z" };
  const browser = fakeBrowser(agent).start();
  await browser.send({ type: "acknowledge", acknowledgement: waiting }, "https://x.com/home");
  await browser.send({ type: "pair" });
  browser.kill();
  agent.pairing.state = "approved";
  browser.fire("alarm", { name: "pairing" });
  await eventually(() => browser.stored.token === "good" && agent.log.length === 1);
});

for (const [state, why] of [["refused", "refused"], ["expired", "expired"]]) {
  test(`an asking that was ${state} ends, and says so`, async () => {
    const agent = fakeAgent();
    const browser = fakeBrowser(agent).start();
    await browser.send({ type: "pair" });
    agent.pairing.state = state;
    const status = await browser.send({ type: "pair-poll" });
    assert.equal(status.pairing, null);
    assert.equal(status.unpaired.why, why);
    await browser.send({ type: "pair" });
    assert.equal(agent.sent("/v1/pairings").length, 2);
  });
}

test("an agent that was started anew has forgotten the asking: it has expired", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent).start();
  await browser.send({ type: "pair" });
  agent.pairing = null;
  assert.equal((await browser.send({ type: "pair-poll" })).unpaired.why, "expired");
});

for (const [status, why] of /** @type {[number, string][]} */ ([[401, "revoked"], [403, "other-browser"]])) {
  test(`a ${status} drops the token and is explained`, async () => {
    const agent = fakeAgent();
    const browser = fakeBrowser(agent, { token: "good" }).start();
    agent.refuse = (path) => (path.startsWith("/v1/nudges") ? { status, type: "application/problem+json", body: { detail: "No." } } : null);
    const told = await browser.send({ type: "status" });
    assert.equal(told.state, "not-paired");
    assert.equal(told.unpaired.why, why);
    assert.equal(browser.stored.token, null);
  });
}

test("Nod on another port is found, and remembered", async () => {
  const agent = fakeAgent();
  agent.port = 8766;
  const browser = fakeBrowser(agent, { token: "good" }).start();
  assert.equal((await browser.send({ type: "status" })).state, "running");
  assert.equal(browser.stored.port, 8766);
});

test("the agent moves to another port while the worker lives", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await browser.send({ type: "settings" });
  agent.port = 8764;
  const page = { page: { platform: "x", kind: "home", url: "https://x.com/home" }, posts: [] };
  assert.equal((await browser.send({ type: "observe", observation: page, found: null }, "https://x.com/home")).ok, true);
});

const BY_HAND = { type: "by-hand", id: "p1", text: "Met at the fair." };
const ONCE = /** @type {[object, string][]} */ ([
  [BY_HAND, "/v1/people/p1/by-hand"],
  [{ type: "let-go", before: "2026-11-20" }, "/v1/nudges/let-go"],
  [{ type: "clear-nods", nudges: ["n1"] }, "/v1/nods/clear"],
  [{ type: "join", id: "p1", other: "p2" }, "/v1/people/p1/merge"],
  [{ type: "split", id: "p1", account: "x:@ana" }, "/v1/people/p1/split"],
  [{ type: "undo", undo: "u1" }, "/v1/undo/u1"],
  [{ type: "nudge", id: "n1", change: { state: "answered" } }, "/v1/nudges/n1"],
]);
for (const [message, path] of ONCE) {
  test(`where the connection breaks behind the agent's answer, ${path} is not sent again, and nobody is told that nothing was done`, async () => {
    const agent = fakeAgent();
    const browser = fakeBrowser(agent, { token: "good" }).start();
    agent.gives = (_, asked) => (asked === path ? { status: 201, body: { undo: "u9" } } : null);
    agent.breaks = (asked) => asked === path;
    const answer = await browser.send(message);
    assert.deepEqual([answer.ok, answer.state, agent.sent(path).length], [false, "running", 1]);
    assert.match(answer.detail, /broke off/);
  });
}

for (const [message, path] of /** @type {[any, string][]} */ ([
  [{ type: "observe", observation: { page: { platform: "x", kind: "home", url: "https://x.com/home" }, posts: [] }, found: null }, "/v1/observations"],
  [{ type: "hints", draft: { text: "Thank you", platform: "x", kind: "reply", reply_to: null, post: null } }, "/v1/hints"],
  [{ type: "acknowledge", acknowledgement: { client_id: "00000000-0000-4000-8000-000000000001", platform: "x", kind: "reply", post: "x:1" } }, "/v1/acknowledgements"],
  [{ type: "round" }, "/v1/rounds"],
  [{ type: "person-change", id: "p1", change: { note: "Met at the fair." } }, "/v1/people/p1"],
  [{ type: "hint-on", id: "stock-thanks" }, "/v1/settings"],
  [{ type: "confirm-account", account: { platform: "x", handle: "fox" } }, "/v1/me/accounts/x%3A%40fox"],
])) {
  test(`what does no more when it is done twice is sent again where the connection broke: ${path}`, async () => {
    const agent = fakeAgent();
    agent.gives = (_, asked) => (["/v1/hints", "/v1/rounds", "/v1/people/p1", "/v1/settings"].includes(asked) ? { status: 200, body: { items: [] } } : null);
    const browser = fakeBrowser(agent, { token: "good" }).start();
    await browser.send({ type: "settings" });
    let broken = 0;
    agent.breaks = (asked) => asked === path && (broken += 1) === 1;
    assert.equal((await browser.send(message)).ok, true);
    assert.equal(agent.sent(path).length, 2);
    assert.ok(agent.log.length <= 1);
  });
}

test("what must be done once alone reaches an agent that has moved since it was found, and is not running where none is", async () => {
  const agent = fakeAgent();
  agent.gives = (_, path) => (path.endsWith("/by-hand") ? { status: 201, body: { undo: "u1" } } : null);
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await browser.send({ type: "settings" });
  agent.port = 8765;
  assert.deepEqual(await browser.send(BY_HAND), { ok: true, undo: "u1" });
  agent.down = true;
  assert.equal((await browser.send(BY_HAND)).state, "not-running");
  assert.equal(agent.sent("/v1/people/p1/by-hand").length, 1);
});

test("on a full disk Nod on another port still answers, and a token that was taken back is still called so", async () => {
  const agent = fakeAgent();
  agent.port = 8766;
  const browser = fakeBrowser(agent, { token: "good" }).start();
  browser.full = true;
  assert.equal((await browser.send({ type: "status" })).state, "running");
  assert.equal((await browser.send({ type: "round" })).status, 404, "the agent's own answer");
  browser.stored.port = 8766;
  agent.tokens = [];
  assert.equal((await browser.send({ type: "status" })).state, "not-paired");
});

test("a token that the browser cannot store is fetched again when it can", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent).start();
  await browser.send({ type: "pair" });
  agent.pairing.state = "approved";
  browser.full = true;
  assert.equal((await browser.send({ type: "pair-poll" })).state, "not-paired");
  browser.full = false;
  assert.equal((await browser.send({ type: "pair-poll" })).state, "running");
});

test("another user's Nod on the next port does not make us forget our own", async () => {
  const agent = fakeAgent();
  agent.port = 8764;
  agent.tokens = ["theirs"];
  const browser = fakeBrowser(agent, { token: "good", port: 8763 }).start();
  assert.equal((await browser.send({ type: "status" })).state, "not-running");
  assert.equal(browser.stored.token, "good");
});

test("a port that the user names is used", async () => {
  const agent = fakeAgent();
  agent.port = 9100;
  const browser = fakeBrowser(agent, { token: "good" }).start();
  assert.equal((await browser.send({ type: "status" })).state, "not-running");
  assert.equal((await browser.send({ type: "port", port: 9100 })).state, "running");
});

test("the badge counts people, not nudges, and stops at nine", async () => {
  const agent = fakeAgent();
  const nudge = (/** @type {string} */ person, needs = "words") => ({ id: person + needs, person, needs, reasons: [] });
  agent.nudges = [nudge("a"), { ...nudge("a"), id: "a2" }, nudge("b"), nudge("c", "nod")];
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await browser.send({ type: "status" });
  assert.equal(browser.badge.text, "2");
  assert.equal(browser.badge.title, "Nod: 2 people wait for your words");
  agent.nudges = [..."abcdefghijk"].map((person) => nudge(person));
  browser.fire("alarm", { name: "nod" });
  await eventually(() => browser.badge.text === "9+");
});

test("the minute's alarm is there after each start", async () => {
  const browser = fakeBrowser(fakeAgent()).start();
  await eventually(() => browser.alarms.nod?.periodInMinutes === 1);
});

test("the welcome page opens on the first install, not on an update", async () => {
  const browser = fakeBrowser(fakeAgent()).start();
  browser.fire("installed", { reason: "update" });
  assert.deepEqual(browser.tabs, []);
  browser.fire("installed", { reason: "install" });
  assert.match(browser.tabs[0], /welcome\/welcome\.html$/);
});

const WELCOME = "chrome-extension://nodnodnodnodnodnodnodnodnodnodno/welcome/welcome.html";
const from = (/** @type {number} */ tab, url = WELCOME) => ({ id: "nodnodnodnodnodnodnodnodnodnodno", url, tab: { id: tab } });

/** A browser in which Nod was just installed: its welcome page is tab 1. @param {ReturnType<typeof fakeAgent>} agent @param {object} [stored] */
async function installed(agent, stored = {}) {
  const browser = fakeBrowser(agent, stored).start();
  browser.fire("installed", { reason: "install" });
  await eventually(() => browser.session.firstTab === 1);
  return browser;
}

test("the tab of the first installation asks by itself, once, also where the worker was killed before", async () => {
  const agent = fakeAgent();
  const browser = await installed(agent);
  browser.kill();
  assert.equal((await browser.send({ type: "status" })).firstTab, 1);
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).code, "123456");
  assert.equal((await browser.send({ type: "status" })).firstTab, null);
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, false);
  assert.equal(agent.sent("/v1/pairings").length, 1);
});

test("where Nod does not run it asks nobody, and may ask when Nod was started", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = await installed(agent);
  assert.deepEqual(await browser.send({ type: "pair-first" }, from(1)), { ok: false, state: "not-running" });
  agent.down = false;
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, true);
});

test("an asking by itself that Nod refused is not made again", async () => {
  const agent = fakeAgent();
  agent.refuse = (path) => (path === "/v1/pairings" ? { status: 503, body: {} } : null);
  const browser = await installed(agent);
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, false);
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, false);
  assert.equal(agent.sent("/v1/pairings").length, 1);
});

for (const [who, sender] of /** @type {[string, object][]} */ ([
  ["the welcome page in another tab", from(2)],
  ["another page in that tab", from(1, WELCOME.replace("welcome/welcome", "panel/panel"))],
  ["a page that is no tab", { id: "nodnodnodnodnodnodnodnodnodnodno", url: WELCOME }],
])) {
  test(`${who} does not ask by itself`, async () => {
    const agent = fakeAgent();
    const browser = await installed(agent);
    assert.equal((await browser.send({ type: "pair-first" }, sender)).ok, false);
    assert.deepEqual(agent.sent("/v1/pairings"), []);
  });
}

for (const [when, stored] of /** @type {[string, object][]} */ ([
  ["it was refused", { unpaired: { why: "refused", at: "2026-11-20T10:00:00Z" } }],
  ["nobody approved", { unpaired: { why: "expired", at: "2026-11-20T10:00:00Z" } }],
  ["its access was taken back", { unpaired: { why: "revoked", at: "2026-11-20T10:00:00Z" } }],
  ["it is connected", { token: "good" }],
])) {
  test(`where ${when}, nothing asks by itself`, async () => {
    const agent = fakeAgent();
    const browser = await installed(agent, stored);
    assert.equal((await browser.send({ type: "status" })).firstTab, null);
    assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, false);
    assert.deepEqual(agent.sent("/v1/pairings"), []);
  });
}

test("after an asking by itself that was refused only a click asks again", async () => {
  const agent = fakeAgent();
  const browser = await installed(agent);
  await browser.send({ type: "pair-first" }, from(1));
  agent.pairing.state = "refused";
  assert.equal((await browser.send({ type: "pair-poll" })).unpaired.why, "refused");
  assert.equal((await browser.send({ type: "pair-first" }, from(1))).ok, false);
  assert.equal((await browser.send({ type: "pair" }, from(1))).ok, true);
  assert.equal(agent.sent("/v1/pairings").length, 2);
});

test("an address that the user has withdrawn in the browser's settings is named", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent).start();
  browser.withdrawn = ["http://127.0.0.1/*"];
  assert.deepEqual((await browser.send({ type: "status" })).withdrawn, ["http://127.0.0.1/*"]);
});

test("accounts that stay the same are not written again, so that no page starts anew each minute", async () => {
  const agent = fakeAgent();
  agent.me = { accounts: [{ platform: "x", handle: "fox_shop" }], watch: [] };
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await browser.send({ type: "status" });
  let changed = 0;
  browser.worker.listeners.changed.push((/** @type {any} */ changes) => (changed += "me" in changes ? 1 : 0));
  await browser.send({ type: "status" });
  assert.equal(changed, 0);
});
