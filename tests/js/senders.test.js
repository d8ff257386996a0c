import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeAgent, fakeBrowser } from "./world.js";

const X = "https://x.com/home";
const OURS = "nodnodnodnodnodnodnodnodnodnodno";
const browser = fakeBrowser(fakeAgent(), { token: "good" }).start();

for (const type of ["status", "pair", "pair-first", "pair-poll", "pause", "exclude", "port", "rejected", "token"]) {
  test(`a site's tab is not heard on "${type}"`, async () => {
    assert.equal(await browser.send({ type, platform: "x", paused: false }, X), "unheard");
  });
}

test("what a site's tab may know holds no token and no pairing", async () => {
  const settings = await browser.send({ type: "settings" }, X);
  assert.deepEqual(Object.keys(settings).sort(), ["debug", "excluded", "firstNod", "maps", "me", "panelKey", "paused", "refused", "state"]);
});

for (const [who, sender] of /** @type {[string, object][]} */ ([
  ["another extension", { id: "anotheranotheranotheranotherano1", url: "chrome-extension://another/x.html" }],
  ["another extension that names a known tab", { id: "anotheranotheranotheranotherano1", url: X, tab: { id: 1 } }],
  ["a tab of another site", { id: OURS, url: "https://evil.example/", tab: { id: 1 } }],
  ["a host that only ends like a known one", { id: OURS, url: "https://evilx.com/", tab: { id: 1 } }],
  ["a known host without TLS", { id: OURS, url: "http://x.com/", tab: { id: 1 } }],
  ["a sender without an address", { id: OURS, tab: { id: 1 } }],
  ["a known address that is no tab", { id: OURS, url: X }],
])) {
  test(`${who} is not heard`, async () => {
    assert.equal(await browser.send({ type: "settings" }, sender), "unheard");
  });
}

test("a tab of X speaks of X alone", async () => {
  const facebook = { platform: "facebook", kind: "reply", post: "facebook:1", at: "2026-11-20T10:00:00Z" };
  const page = (/** @type {string} */ platform, /** @type {any[]} */ posts) => ({ page: { platform, kind: "home", url: X }, posts });
  for (const message of [
    { type: "acknowledge", acknowledgement: facebook },
    { type: "hints", draft: { platform: "facebook", kind: "reply", text: "Hello", reply_to: null, post: null } },
    { type: "hints", draft: { platform: "x", kind: "reply", text: "Hello", reply_to: null, post: { platform: "facebook" } } },
    { type: "confirm-account", account: { platform: "facebook", id: "1" } },
    { type: "observe", observation: page("facebook", []), found: null },
    { type: "observe", observation: page("x", [{ platform: "facebook", author: {} }]), found: null },
    { type: "observe", observation: page("x", []), found: { platform: "facebook", id: "1" } },
    { type: "observe", observation: { page: { platform: "x" } }, found: null },
  ]) {
    assert.equal(await browser.send(message, X), "unheard", JSON.stringify(message));
  }
});

test("a message that is none is not heard", async () => {
  for (const message of [null, undefined, "status", 7, {}, { type: 7 }]) assert.equal(await browser.send(message, X), "unheard");
});

test("a message of another version's page, and a name that every object has, are refused", async () => {
  for (const type of ["token", "toString", "__proto__"]) {
    assert.deepEqual(await browser.send({ type }), { ok: false, detail: "Nod's background does not know this message. Refresh the page." });
  }
});
