import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeAgent, fakeBrowser } from "./world.js";

const PANEL = "chrome-extension://nodnodnodnodnodnodnodnodnodnodno/panel/panel.html";
const PAIRED = { token: "good", me: { accounts: [{ platform: "x", handle: "fox", name: "Fox", id: null }], watch: [] } };
const ok = (/** @type {any} */ body) => ({ status: 200, body });
const nudge = (/** @type {number} */ at) => ({ id: `n${at}`, person: `p${at}`, needs: "words", platform: "x" });

/** An agent with so many who need words, given in portions of 200 as the real one does. @param {number} count */
function agentOf(count) {
  const agent = fakeAgent();
  const all = Array.from({ length: count }, (_, at) => nudge(at));
  agent.nudges = all;
  agent.gives = (method, path, body) => {
    const url = new URL(path, "http://127.0.0.1");
    const from = Number(url.searchParams.get("cursor") ?? 0);
    if (url.pathname === "/v1/changes") return ok({ rev: 7, changes: [], reset: true });
    if (url.pathname === "/v1/nudges" && url.searchParams.get("needs") === "words") {
      return ok({ items: all.slice(from, from + 200), next: from + 200 < count ? String(from + 200) : null });
    }
    if (url.pathname === "/v1/nods" || (url.pathname === "/v1/nudges" && path !== "/v1/nudges?state=waiting&limit=200")) return ok({ items: [], next: null });
    if (path === "/v1/nods/clear") return ok({ count: body.nudges.length, undo: `u${body.nudges.length}` });
    if (method === "DELETE" && url.pathname === "/v1/acknowledgements/a1") return ok({ undo: "u9" });
    return null;
  };
  return agent;
}

test("the list holds as many portions as were asked for, in order, and says where there are more", async () => {
  const browser = fakeBrowser(agentOf(450), PAIRED).start();
  const one = await browser.send({ type: "lists" }, PANEL);
  assert.deepEqual([one.words.length, one.more, one.rev], [200, true, 7]);
  const all = await browser.send({ type: "lists", pages: 3 }, PANEL);
  assert.deepEqual([all.words.length, all.more], [450, false]);
  assert.deepEqual(all.words.map((/** @type {any} */ one) => one.id), Array.from({ length: 450 }, (_, at) => `n${at}`));
});

test("who is looked for by words is found by the agent, in both lists", async () => {
  const agent = agentOf(1);
  const given = agent.gives;
  agent.gives = (method, path, body) => {
    const asked = new URL(path, "http://127.0.0.1").searchParams;
    if (asked.get("q") !== "teal bag & co") return given(method, path, body);
    return ok({ items: [nudge(asked.get("needs") === "words" ? 5 : 6)], next: null });
  };
  const found = await fakeBrowser(agent, PAIRED).start().send({ type: "search", q: "teal bag & co" }, PANEL);
  assert.deepEqual([found.words[0].id, found.kind[0].id, found.more], ["n5", "n6", false]);
});

test("the revision is asked for before the lists, so that no change falls between", async () => {
  const agent = agentOf(1);
  await fakeBrowser(agent, PAIRED).start().send({ type: "lists" }, PANEL);
  const paths = agent.paths();
  assert.ok(paths.findIndex((path) => path.includes("/v1/changes")) < paths.findIndex((path) => path.includes("/v1/nudges")));
});

test("the badge counts people who need words, and rests in the quiet hours", async () => {
  const agent = agentOf(3);
  const browser = fakeBrowser(agent, PAIRED).start();
  await browser.send({ type: "lists" }, PANEL);
  assert.equal(browser.badge.text, "3");
  agent.quietUntil = "2026-11-21T07:00:00Z";
  const lists = await browser.send({ type: "lists" }, PANEL);
  assert.deepEqual([browser.badge.text, browser.badge.title], ["", "Nod: quiet hours, the badge rests"]);
  assert.equal(lists.words.length, 3);
  const status = await browser.send({ type: "status" });
  assert.deepEqual([status.waiting, status.quietUntil], [3, "2026-11-21T07:00:00Z"]);
  assert.equal(browser.badge.text, "");
});

test("the popup hears of the first who need words, and for how many people in all a nod is enough", async () => {
  const agent = fakeAgent();
  const nod = (/** @type {number} */ at) => ({ ...nudge(at), needs: "nod" });
  agent.nudges = [...Array.from({ length: 70 }, (_, at) => nudge(at)), nod(70), nod(71), { ...nod(71), id: "again" }];
  const browser = fakeBrowser(agent, PAIRED).start();
  const { waiting, nods, people } = await browser.send({ type: "status" });
  assert.deepEqual([waiting, nods], [70, 2]);
  assert.deepEqual(people.filter((/** @type {any} */ one) => one.needs === "nod").map((/** @type {any} */ one) => one.id), ["n70"]);
  agent.nudges = [];
  assert.equal((await browser.send({ type: "status" })).nods, 0);
});

test("more than one portion of nods is cleared in several calls, each with its undo", async () => {
  const agent = agentOf(0);
  const browser = fakeBrowser(agent, PAIRED).start();
  const nudges = Array.from({ length: 201 }, (_, at) => `n${at}`);
  const answer = await browser.send({ type: "clear-nods", nudges }, PANEL);
  assert.deepEqual(answer, { ok: true, count: 201, undos: ["u200", "u1"] });
});

test("answered elsewhere is logged by hand, and its undo takes the entry out of the log", async () => {
  const agent = agentOf(0);
  const browser = fakeBrowser(agent, PAIRED).start();
  const account = { platform: "x", key: "x:@joe", handle: "joe", name: "Joe", id: null, url: null, former: ["jo"] };
  const answer = await browser.send({ type: "elsewhere", nudge: { ...nudge(1), post: "x:10", account } }, PANEL);
  assert.deepEqual(answer.undos, ["log:a1"]);
  const [entry] = agent.log;
  assert.deepEqual([entry.kind, entry.post, entry.certainty, entry.account.handle], ["elsewhere", "x:10", "by-hand", "joe"]);
  assert.equal("former" in entry.account, false);
  assert.deepEqual(await browser.send({ type: "undo", undo: "log:a1" }, PANEL), { ok: true });
  assert.ok(agent.paths().includes("DELETE /v1/acknowledgements/a1"));
});

test("an undo whose connection broke after it was done is done, and what is refused is told", async () => {
  const agent = agentOf(0);
  agent.log.push({ client_id: "c1" });
  agent.ids.set("c1", "a2");
  let broke = false;
  agent.breaks = (path) => path === "/v1/acknowledgements/a2" && !broke && (broke = true);
  const browser = fakeBrowser(agent, PAIRED).start();
  assert.deepEqual(await browser.send({ type: "undo", undo: "log:a2" }, PANEL), { ok: true });
  assert.equal(agent.paths().filter((path) => path.startsWith("DELETE")).length, 2);
  assert.equal((await browser.send({ type: "undo", undo: "u404" }, PANEL)).ok, false);
  agent.refuse = (path) => (path.startsWith("/v1/acknowledgements/") ? { status: 404, body: {} } : null); // not an answer of Nod
  assert.equal((await browser.send({ type: "undo", undo: "log:a2" }, PANEL)).ok, false);
});

test("a promise that was kept elsewhere is named by the words that made it", async () => {
  const agent = agentOf(0);
  const browser = fakeBrowser(agent, PAIRED).start();
  const reasons = [{ id: "promise", text: "You promised Joe: check the coupon", post: "x:12" }];
  const answer = await browser.send({ type: "elsewhere", nudge: { ...nudge(1), post: null, reasons } }, PANEL);
  assert.deepEqual(answer.undos, ["log:a1"]);
  assert.equal(agent.log[0].post, "x:12");
  assert.ok(!agent.paths().some((path) => path.startsWith("PATCH")));
});

test("a promise of which no own words are known is answered elsewhere in one call: nothing is half done", async () => {
  const agent = agentOf(0);
  const browser = fakeBrowser(agent, PAIRED).start();
  const reasons = [{ id: "promise", text: "You promised Joe: check the coupon", post: null }];
  const account = { platform: "x", key: "x:@joe", handle: "joe", name: "Joe", id: null, url: null };
  agent.refuse = (path) => (path.startsWith("/v1/nudges/") ? { status: 500, body: {} } : null);
  const answer = await browser.send({ type: "elsewhere", nudge: { ...nudge(1), post: null, account, reasons } }, PANEL);
  assert.deepEqual(answer.undos, ["log:a1"]);
  assert.deepEqual([agent.log[0].post, agent.log[0].account.handle], [null, "joe"]);
  assert.ok(!agent.paths().some((path) => path.startsWith("PATCH")));
});

test("a person's page comes with who may be the same person, and joining answers with its undo", async () => {
  const agent = fakeAgent();
  const pair = { id: "s1", people: [{ id: "p1" }, { id: "p2" }], evidence: [] };
  agent.gives = (method, path, body) => {
    if (path === "/v1/people/p1") return ok({ id: "p1", name: "Maya" });
    if (path.startsWith("/v1/people/p1/timeline")) return ok({ items: [], next: null });
    if (path === "/v1/people/suggestions?limit=5&person=p1") return ok({ items: [pair], next: null });
    if (path === "/v1/people?limit=10&q=maya%20f") return ok({ items: [{ id: "p2" }], next: null });
    if (path === "/v1/people/p1/merge") return ok({ undo: `u-${body.person}`, person: { id: "p1", name: "Maya" } });
    if (path === "/v1/people/p1/split") return ok({ undo: `u-${body.account}`, person: { id: "p2", name: "Ana" } });
    if (path === "/v1/people/p1/refuse") return ok({ undo: `u-${body.person}` });
    return null;
  };
  const browser = fakeBrowser(agent, PAIRED).start();
  const page = await browser.send({ type: "person", id: "p1" }, PANEL);
  assert.deepEqual([page.pairs, page.whole], [[pair], true]);
  assert.deepEqual(await browser.send({ type: "people", q: "maya f" }, PANEL), { ok: true, people: [{ id: "p2" }] });
  assert.deepEqual(await browser.send({ type: "join", id: "p1", other: "p2" }, PANEL), { ok: true, undo: "u-p2", name: "Maya" });
  assert.deepEqual(await browser.send({ type: "split", id: "p1", account: "x:@a" }, PANEL), { ok: true, undo: "u-x:@a", name: "Ana" });
  assert.equal((await browser.send({ type: "apart", id: "p1", other: "p2" }, PANEL)).undo, "u-p2");
});

test("a worker that was killed answers the next question of the panel", async () => {
  const browser = fakeBrowser(agentOf(2), PAIRED).start();
  await browser.send({ type: "lists" }, PANEL);
  browser.kill();
  assert.equal((await browser.send({ type: "lists" }, PANEL)).words.length, 2);
});

test("a page of a site opens the list, and can ask for nothing else of it", async () => {
  const browser = fakeBrowser(agentOf(2), PAIRED).start();
  const site = "https://x.com/home";
  assert.deepEqual(await browser.send({ type: "open-panel", person: "p1" }, site), { ok: true });
  assert.deepEqual(browser.tabs, ["chrome-extension://nodnodnodnodnodnodnodnodnodnodno/panel/panel.html"]); // no side panel here
  assert.equal(browser.stored.panelAt, "p1");
  for (const message of [{ type: "lists" }, { type: "person", id: "p1" }, { type: "join", id: "p1", other: "p2" }, { type: "undo", undo: "u" }, { type: "let-go", before: "2026-11-20" }]) {
    assert.equal(await browser.send(message, site), "unheard");
  }
});
