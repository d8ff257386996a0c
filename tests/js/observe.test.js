import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fakeAgent, fakeBrowser } from "./world.js";

const X = "https://x.com/home";
const ME = { accounts: [{ platform: "x", handle: "Fox_Shop", name: "Fox", id: null }], watch: [] };
const PAIRED = { token: "good", me: ME };
const joe = { platform: "x", id: "10", kind: "reply", author: { handle: "joe", name: "Joe" }, text: "When?", at: "2026-11-20T09:00:00Z", in_reply_to: { id: "9", author: "fox_shop" } };
const mine = { platform: "x", id: "11", url: "https://x.com/fox_shop/status/11", kind: "reply", author: { handle: "fox_shop", name: "Fox" }, text: "On Friday, Joe.", at: "2026-11-20T09:30:00Z", in_reply_to: { id: "10", author: "joe" } };
const page = (/** @type {any[]} */ posts, url = X) => ({ page: { platform: "x", kind: "home", url }, viewer: "x:@fox_shop", posts, gone: [] });
const observe = (/** @type {any} */ observation, /** @type {any} */ found = null) => ({ type: "observe", observation, found });

test("what the page shows reaches the agent, and the popup knows what was kept", async () => {
  const agent = fakeAgent();
  agent.me = ME;
  const browser = fakeBrowser(agent, PAIRED).start();
  const answer = await browser.send(observe(page([joe, mine])), X);
  assert.equal(answer.ok, true);
  assert.deepEqual(answer.keys, ["x:10", "x:11"]);
  assert.deepEqual(answer.me, ME);
  const status = await browser.send({ type: "status" });
  assert.deepEqual([status.kept, status.dropped], [1, 1]);
  assert.equal(status.pages.x.url, X);
});

test("an older agent that does not know what a newer page holds is named, and the user's own answer is kept", async () => {
  const agent = fakeAgent();
  agent.gives = (_, path) => (path === "/v1/health" ? { status: 200, body: { name: "nod", version: "0.0.9", api: 1 } } : null);
  agent.refuse = (path) => (path === "/v1/observations" ? { status: 422, type: "application/problem+json", body: { detail: "I do not know the field mood." } } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  const answer = await browser.send(observe(page([joe, mine])), X);
  assert.equal(answer.state, "outdated");
  assert.match(answer.detail, /^Nod on this machine \(0\.0\.9\) is older than this extension \(0\.1\.0\)\./);
  await eventually(() => agent.log.length === 1);
});

test("where the agent refuses a post, the page hears which", async () => {
  const agent = fakeAgent();
  const detail = "Something in this request is not as it should be.";
  agent.refuse = (path) => (path === "/v1/observations" ? { status: 422, type: "application/problem+json", body: { detail, errors: [{ at: "/posts/1/lang", detail: "Expected str." }] } } : null);
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send(observe(page([joe, mine])), X), { ok: false, state: "running", status: 422, detail, at: "/posts/1/lang" });
});

test("without the agent the user's own answers are kept, once, and those of others are not", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.equal((await browser.send(observe(page([joe, mine])), X)).state, "not-running");
  await browser.send(observe(page([mine])), X);
  assert.equal(browser.stored.outbox.length, 1);
  assert.deepEqual(browser.stored.outbox[0].acknowledgement, {
    client_id: "75417f74-141d-557d-ad17-3c358192aee4",
    platform: "x",
    kind: "reply",
    post: "x:10",
    account: { platform: "x", handle: "joe", name: "Joe" },
    text: "On Friday, Joe.",
    url: "https://x.com/fox_shop/status/11",
    at: "2026-11-20T09:30:00Z",
    own_post: "x:11",
    certainty: "seen",
  });
});

test("an answer without a time on the page keeps the time at which it was first met, and says so", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  const timeless = { ...mine, at: null };
  await browser.send(observe(page([timeless])), X);
  const first = browser.stored.outbox[0];
  await browser.send(observe(page([timeless])), X);
  assert.equal(first.at_is, "first-seen");
  assert.match(first.acknowledgement.at, /^20\d\d-.*Z$/);
  assert.equal(browser.stored.outbox.length, 1);
  assert.equal(browser.stored.outbox[0].acknowledgement.at, first.acknowledgement.at);
});

test("who was answered is known from in_reply_to where their post is not on the page", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send(observe(page([mine])), X);
  assert.deepEqual(browser.stored.outbox[0].acknowledgement.account, { platform: "x", handle: "joe" });
});

test("a full disk does not keep a page from being told, and not running is still called so", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  browser.full = true;
  const owl = { platform: "x", handle: "owl", name: "Owl", id: null };
  const answer = await browser.send(observe(page([joe, mine]), owl), X);
  assert.deepEqual([answer.ok, answer.keys, agent.sent("/v1/observations").length], [true, ["x:10", "x:11"], 1]);
  agent.down = true;
  assert.equal((await browser.send(observe(page([joe, mine]), owl), X)).state, "not-running");
});

test("a namesake is not the user", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const me = { accounts: [{ platform: "facebook", name: "Ana Silva", id: "100" }, { platform: "facebook", name: "Ana Silva" }], watch: [] };
  const browser = fakeBrowser(agent, { token: "good", me }).start();
  const namesakes = [{ id: "200" }, {}].map((more) => ({ ...mine, platform: "facebook", author: { name: "Ana Silva", ...more } }));
  const observation = { page: { platform: "facebook", kind: "post", url: "https://www.facebook.com/a/posts/1" }, posts: namesakes };
  await browser.send(observe(observation), "https://www.facebook.com/a/posts/1");
  assert.deepEqual(browser.stored.outbox ?? [], []);
});

test("a paused site and a page that was left out are not told to the agent", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send({ type: "pause", platform: "x", paused: true });
  assert.equal((await browser.send(observe(page([mine])), X)).state, "paused");
  await browser.send({ type: "pause", platform: "x", paused: false });
  await browser.send({ type: "exclude", prefix: "https://x.com/i/communities/5", excluded: true });
  const left = observe(page([mine], "https://x.com/i/communities/5/about"));
  assert.equal((await browser.send(left, "https://x.com/i/communities/5/about")).state, "left-out");
  assert.deepEqual(agent.sent("/v1/observations"), []);
  assert.deepEqual(browser.stored.outbox ?? [], []);
  await browser.send({ type: "exclude", prefix: "https://x.com/i/communities/5", excluded: false });
  assert.equal((await browser.send(left, "https://x.com/i/communities/5/about")).ok, true);
});

test("an account that a page shows is asked about once: yes makes it the user's, no ends it", async () => {
  const agent = fakeAgent();
  const browser = fakeBrowser(agent, { token: "good" }).start();
  const fox = { platform: "x", handle: "fox_shop", name: "Fox", id: null };
  const owl = { platform: "x", handle: "owl", name: "Owl", id: "7" };
  await browser.send(observe(page([]), fox), X);
  await browser.send(observe(page([]), { ...fox, handle: "FOX_shop" }), X);
  await browser.send(observe(page([]), owl), X);
  assert.deepEqual((await browser.send({ type: "status" })).found.map((/** @type {any} */ one) => one.handle), ["fox_shop", "owl"]);

  await browser.send({ type: "confirm-account", account: fox });
  await browser.send({ type: "refuse-account", account: owl });
  await browser.send(observe(page([]), owl), X);
  const status = await browser.send({ type: "status" });
  assert.deepEqual(status.found, []);
  assert.deepEqual(status.me.accounts.map((/** @type {any} */ one) => one.key), ["x:@fox_shop"]);
});

test("going on after oneself is no answer to anybody, whether the page shows both posts or names the author alone", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, PAIRED).start();
  const first = { ...mine, id: "20", in_reply_to: null, kind: "post" };
  const second = { ...mine, id: "21", in_reply_to: { id: "20", author: null } };
  const third = { ...mine, id: "22", in_reply_to: { id: "19", author: "Fox_Shop" } };
  await browser.send(observe(page([first, second, third])), X);
  assert.deepEqual(browser.stored.outbox ?? [], []);
});

test("an account that is known by its id and name is filled in when a page shows its handle, once", async () => {
  const agent = fakeAgent();
  agent.me = { accounts: [{ platform: "facebook", handle: null, name: "Ima Fox", id: "4000", key: "facebook:4000" }], watch: [] };
  const told = /** @type {any[]} */ ([]);
  agent.gives = (method, path, body) => {
    if (method !== "PUT") return null;
    told.push([path, body]);
    agent.me = { accounts: [{ ...body, key: "facebook:4000" }], watch: [] };
    return { status: 200, body: agent.me };
  };
  const browser = fakeBrowser(agent, { token: "good", me: agent.me }).start();
  const shown = { platform: "facebook", handle: "ima.fox", name: "Ima Fox", id: "4000" };
  const seen = { page: { platform: "facebook", kind: "home", url: "https://www.facebook.com/" }, viewer: null, posts: [], gone: [] };
  for (const found of [{ ...shown, handle: null }, shown, shown]) await browser.send(observe(seen, found), seen.page.url);
  assert.deepEqual(told, [["/v1/me/accounts/facebook%3A4000", { platform: "facebook", handle: "ima.fox", name: "Ima Fox", id: "4000" }]]);
  assert.equal(browser.stored.me.accounts[0].handle, null, "no page begins anew while somebody may be writing");
  assert.deepEqual(browser.stored.found ?? [], []);
});
