// A page from its first look to what the agent has heard of it. The site is a list of posts, the overlay is left out; the
// content part's own code runs, bundled as it is for the browsers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { eventually } from "./world.js";

const OVERLAY = `
  export const chips = () => ({ show: () => void (globalThis.chipped = true), dropStale() {}, setTheme() {}, clear: () => void (globalThis.chipped = false) });
  export const edgeOf = () => ({ show: (said) => void (globalThis.edge = said), page: (said) => void (globalThis.edge = said) });
  export const firstNod = () => ({ read() {}, setTheme() {} });
  export const donating = () => ({ show() {}, setTheme() {} });
  export const noticeDrafts = (site, { may }) => ({ look: () => void (globalThis.beside = may()) });
`;
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../extension/content/page.js", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "nod",
  plugins: [{ name: "no overlay", setup: (on) => on.onLoad({ filter: /content\/(chips|edge|first-nod|donating|drafts)\.js$/ }, () => ({ contents: OVERLAY })) }],
});
const CODE = new vm.Script(outputFiles[0].text);
const MEBIBYTE = 1024 * 1024;
const FOX = { platform: "x", handle: "fox_shop", name: "Fox", id: null };

/**
 * A tab in which these texts stand. `heard`: the ids in each observation that the agent took; `edge()`: what the page's edge was told.
 * `change(work)`: what the site does to the nodes, and the look that follows it.
 * @param {string[]} texts @param {(posts: any[]) => object|null} refuse  the refusal of an observation @param {{mine?: object[], own?: boolean}} [who]
 */
function page(texts, refuse = () => null, { mine = [FOX], own = false } = {}) {
  /** @type {string[][]} */
  const heard = [];
  const timers = /** @type {(() => void)[]} */ ([]);
  const tab = { tries: 0 };
  let changed = () => {};
  /** @type {any[]} */
  let nodes = texts.map((text, at) => ({ id: String(at), text, isConnected: true }));
  const survey = () => ({
    platform: "x", kind: "home", url: "https://x.com/home", viewer: FOX, loggedOut: false, posts: nodes, second: nodes.length, expectsPosts: true,
    many: false, hidden: [], unsure: [], fallbacks: () => [], map: "x", id: (/** @type {any} */ node) => node.id, stamp: (/** @type {any} */ node) => node.text, places: (/** @type {any} */ node) => node.places ?? [], context: null,
  });
  const readPost = (/** @type {any} */ { id, text }) => ({ post: { platform: "x", id, kind: "reply", author: { handle: `ana${id}` }, text, at: "2026-11-20T10:00:00Z" }, anchor: {}, own, lacks: [] });
  const nothing = () => null;
  const site = { platform: "x", survey, readPost, shows: () => true, theme: () => "light", alerts: () => [], sentPost: nothing, sendGesture: nothing, likeGesture: nothing, composerOf: nothing, ownPlaces: () => [], hits: () => ({}) };
  const sendMessage = async (/** @type {any} */ { observation }) => {
    tab.tries += 1;
    const { posts } = observation;
    const size = Buffer.byteLength(JSON.stringify(observation));
    const refusal = size > MEBIBYTE ? { status: 413 } : refuse(posts);
    if (refusal) return { ok: false, state: "running", ...refusal };
    heard.push(posts.map((/** @type {any} */ { id }) => id));
    return { ok: true, keys: posts.map((/** @type {any} */ { id }) => `x:${id}`), posts: {}, me: { accounts: mine } };
  };
  const location = { href: "https://x.com/home" };
  const listens = { addEventListener() {} };
  const body = { ...listens, className: "", getAttribute: nothing, append() {} };
  const document = { ...listens, body, documentElement: body, visibilityState: "visible" };
  const context = vm.createContext({
    document, performance, AbortController, AbortSignal, URL, Set, Map, console, crypto,
    chrome: { runtime: { id: "nod", sendMessage: (/** @type {any} */ message) => sendMessage(structuredClone(message)) } },
    location,
    setTimeout: (/** @type {() => void} */ work) => timers.push(work),
    clearTimeout() {},
  });
  document.defaultView = Object.assign(vm.runInContext("globalThis", context), {
    ...listens,
    requestIdleCallback: (/** @type {() => void} */ work) => void setImmediate(work),
    MutationObserver: class {
      /** @param {() => void} heard */
      constructor(heard) {
        changed = heard;
      }
      observe() {}
      disconnect() {}
    },
  });
  context.window = document.defaultView;
  CODE.runInContext(context);
  const ending = new AbortController();
  context.nod.startPage(site, { me: { accounts: mine }, excluded: ["https://x.com/i/communities/5"], state: "running" }, ending.signal);
  /** @param {(nodes: any[]) => any[]} work */
  const change = async (work) => {
    nodes = work(nodes);
    changed();
    for (let turn = 0; turn < 10; turn += 1) {
      for (const late of timers.splice(0)) late();
      await new Promise((resume) => setImmediate(resume));
    }
  };
  return Object.assign(tab, { heard, change, location, ours: () => [context.chipped, context.beside], timers, edge: () => context.edge, ids: () => heard.flat().sort((one, other) => Number(one) - Number(other)) });
}

const all = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => String(at));
const invalid = (/** @type {number} */ at) => ({ status: 422, detail: "Something in this request is not as it should be.", at: `/posts/${at}/text` });

test("a page of long posts in another script is told in calls that the agent takes, none of them refused for its size", async () => {
  const tab = page(all(130).map((at) => "長".repeat(Number(at) % 2 ? 8_000 : 300)));
  await eventually(() => tab.ids().length === 130);
  assert.deepEqual(tab.ids(), all(130));
  assert.equal(tab.tries, tab.heard.length);
});

test("a page of short posts is told by the hundred, as before", async () => {
  const tab = page(all(130).map((at) => `Where is ${at}?`));
  await eventually(() => tab.ids().length === 130);
  assert.deepEqual(tab.heard.map((posts) => posts.length), [100, 30]);
  assert.deepEqual([tab.edge().coverage.health, tab.edge().coverage.read, tab.edge().untaken], ["ok", 130, 0]);
});

test("what is refused for its size all the same is halved until it is taken, and the next page of posts is told whole again", async () => {
  const tab = page(all(230).map((at) => `Where is ${at}?`), (posts) => (posts.length > 30 && posts.some(({ id }) => Number(id) < 60) ? { status: 413 } : null));
  await eventually(() => tab.ids().length === 230);
  assert.deepEqual(tab.ids(), all(230));
  assert.equal(tab.edge().untaken, 0);
});

test("one post that is too large by itself holds up no other, is not told again, and is counted as left out", async () => {
  const tab = page(all(5).map((at) => (at === "2" ? "\u0001".repeat(200_000) : "Hello.")));
  await eventually(() => tab.ids().length === 4);
  await eventually(() => tab.edge().untaken === 1);
  const { coverage } = tab.edge();
  assert.deepEqual([coverage.health, coverage.seen, coverage.read], ["degraded", 5, 4]);
});

test("posts that the agent refuses for what they hold leave the others told, and the page says how many are left out", async () => {
  const tab = page(all(40).map((at) => (Number(at) % 13 === 5 ? "odd" : "Hello.")), (posts) => {
    const at = posts.findIndex(({ text }) => text === "odd");
    return at < 0 ? null : invalid(at);
  });
  await eventually(() => tab.ids().length === 37);
  await eventually(() => tab.edge().untaken === 3);
  assert.deepEqual(tab.ids(), all(40).filter((at) => Number(at) % 13 !== 5));
  assert.deepEqual([tab.edge().coverage.seen, tab.edge().coverage.read, tab.edge().coverage.health], [40, 37, "degraded"]);
  assert.deepEqual([tab.tries, tab.timers.length], [4, 0], "each refused once, and nothing waits for another try");
});

for (const [what, refusal] of /** @type {[string, object][]} */ ([
  ["of an agent that is older than the extension", { ...invalid(0), state: "outdated" }],
  ["that is about the page and no post", { ...invalid(0), at: "/viewer" }],
  ["that names no place", { status: 422, detail: "No." }],
  ["of an agent that stumbled", { status: 500 }],
])) {
  test(`a refusal ${what} drops no post: all of it is told later`, async () => {
    const tab = page(["Hello.", "When?"], () => refusal);
    await eventually(() => tab.timers.length === 1);
    assert.deepEqual([tab.tries, tab.edge().untaken, tab.edge().coverage.read], [1, 0, 2]);
  });
}

const without = (/** @type {string} */ id) => (/** @type {any[]} */ nodes) => nodes.filter((node) => node.id !== id || (node.isConnected = false));

test("a post of an account that the user has not confirmed may be deleted: the page does not ask anew at each look for it", async () => {
  const tab = page(["One.", "Two.", "Three."], () => null, { mine: [], own: true });
  await eventually(() => tab.tries === 1);
  await tab.change(without("1"));
  for (let look = 0; look < 10; look += 1) await tab.change((nodes) => nodes);
  assert.equal(tab.tries, 1);
});

test("a post of a community that is left out is not told from the home page, and the page is read well without it", async () => {
  const tab = page(["One."]);
  await eventually(() => tab.tries === 1);
  await tab.change((nodes) => [...nodes, { id: "7", text: "Two.", isConnected: true, places: ["https://x.com/i/communities/5"] }, { id: "8", text: "Three.", isConnected: true, places: ["https://x.com/i/communities/55"] }]);
  await eventually(() => tab.tries === 2);
  assert.deepEqual(tab.ids(), ["0", "8"]);
  assert.equal(tab.edge().coverage.health, "ok");
});

test("and where they have, it is told once", async () => {
  const tab = page(["One.", "Two.", "Three."], () => null, { own: true });
  await eventually(() => tab.tries === 1);
  await tab.change(without("1"));
  for (let look = 0; look < 10; look += 1) await tab.change((nodes) => nodes);
  assert.deepEqual(tab.tries, 2);
});

test("on a page that is left out no chip and no panel of the page before is left standing, and they come back with it", async () => {
  const tab = page(["One."]);
  await eventually(() => tab.tries === 1);
  assert.deepEqual(tab.ours(), [true, true]);
  tab.location.href = "https://x.com/i/communities/5/about";
  await tab.change((nodes) => nodes);
  assert.deepEqual([tab.edge().state, ...tab.ours()], ["left-out", false, false]);
  tab.location.href = "https://x.com/home";
  await tab.change((nodes) => nodes);
  assert.deepEqual([tab.tries, ...tab.ours()], [1, true, true]);
});
