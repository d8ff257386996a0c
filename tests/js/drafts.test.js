// Which words the agent is asked about, and beside which box its answer comes to stand. The panel is left out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { eventually } from "./world.js";

const PANEL = `
  export const createPanel = () => {
    const host = { remove: () => globalThis.painted.delete(host) };
    return {
      host, setTheme() {}, follow() {}, holdsFocus: () => false, enter: () => false,
      update: ({ text, hints, ticks }) => globalThis.painted.set(host, { ...globalThis.painted.get(host), text, ticks, hints: hints.map(({ id }) => id) }),
      standBy: (box) => globalThis.painted.set(host, { ...globalThis.painted.get(host), box: box.name }),
      remove: () => globalThis.painted.delete(host),
    };
  };
`;
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../extension/content/drafts.js", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "nod",
  plugins: [{ name: "no panel", setup: (on) => on.onLoad({ filter: /overlay\/panel\.js$/ }, () => ({ contents: PANEL })) }],
});
const CODE = new vm.Script(outputFiles[0].text);
const remarked = (/** @type {string[]} */ ...ids) => ({ ...HINTED, hints: ids.map((id) => ({ id, level: "note", message: id, why: "", span: null })) });
const HINTED = { ok: true, hints: [], acknowledges: { name: true, specific: null, feeling: null }, answers: [] };

/** A page with boxes to write in; the agent's answers are given by the test, one question at a time. */
function page() {
  const asked = /** @type {any[]} */ ([]);
  let now = 0;
  const waiting = /** @type {{at: number, work: () => void}[]} */ ([]);
  const painted = new Map();
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  class Element {
    isConnected = true;
    textContent = "";
    /** @param {string} name @param {string} replyTo */
    constructor(name, replyTo) {
      Object.assign(this, { name, replyTo });
    }
    contains(/** @type {any} */ other) {
      return other === this;
    }
    closest() {
      return null;
    }
    querySelector() {
      return null;
    }
  }
  const body = { append: (/** @type {any} */ host) => void (host.parentNode = body) };
  const listens = { addEventListener: (/** @type {string} */ type, /** @type {any} */ heard) => void (listeners[type] = heard) };
  const document = { ...listens, body };
  const sendMessage = (/** @type {any} */ { type, draft }) => (type === "hints" ? new Promise((answer) => asked.push({ ...draft, answer })) : { ok: true });
  const context = vm.createContext({
    painted, document, Element, Node: Element, performance: { now: () => now }, AbortSignal, window: { addEventListener() {} }, console,
    chrome: { runtime: { id: "nod", sendMessage } },
    setTimeout: (/** @type {() => void} */ work, /** @type {number} */ wait) => (wait < 200 ? setImmediate(work) : waiting.push({ at: now + wait, work })),
    clearTimeout: (/** @type {any} */ id) => void delete waiting[id - 1],
    requestIdleCallback: (/** @type {() => void} */ work) => setImmediate(work),
  });
  CODE.runInContext(context);
  const site = { platform: "x", composerOf: (/** @type {any} */ box) => ({ box, frame: box, text: () => box.textContent, kind: "reply", replyTo: box.replyTo }) };
  context.nod.noticeDrafts(site, { may: () => true, post: () => null, options: () => ({}), key: false }, new AbortController().signal);
  return {
    asked,
    box: (/** @type {string} */ name, replyTo = "1") => /** @type {any} */ (new Element(name, replyTo)),
    write(/** @type {any} */ box, /** @type {string} */ text) {
      box.textContent = text;
      listeners.input({ target: box });
    },
    /** @param {number} milliseconds */
    passes(milliseconds) {
      now += milliseconds;
      waiting.forEach(({ at, work }, n) => at <= now && (delete waiting[n], work()));
    },
    remarks: () => [...painted.values()].flatMap(({ hints }) => hints),
    ticks: () => [...painted.values()].map(({ ticks }) => ({ ...ticks })),
    shown: () => [...painted.values()].map(({ box, text }) => [box, text]),
    words: () => asked.map(({ text, reply_to }) => [text, reply_to]),
  };
}

/** Time for what is on its way. */
const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resume) => setImmediate(resume));
};

test("a box that goes while its words are read leaves the words in the next box to be read", async () => {
  const tab = page();
  const [first, second] = [tab.box("first"), tab.box("second", "2")];
  tab.write(first, "Thank you, Ana.");
  await eventually(() => tab.asked.length === 1);
  tab.write(second, "On Friday.");
  await turns();
  first.isConnected = false; // sent
  tab.asked[0].answer(HINTED);
  await eventually(() => tab.asked.length === 2);
  tab.asked[1].answer(HINTED);
  await turns();
  assert.deepEqual(tab.words(), [["Thank you, Ana.", "x:1"], ["On Friday.", "x:2"]]);
  assert.deepEqual(tab.shown(), [["second", "On Friday."]]);
});

test("where the box that goes was the only one, nothing more is asked and nothing is shown", async () => {
  const tab = page();
  const only = tab.box("only");
  tab.write(only, "Thank you, Ana.");
  await eventually(() => tab.asked.length === 1);
  only.isConnected = false;
  tab.asked[0].answer(HINTED);
  await turns();
  assert.deepEqual([tab.asked.length, tab.shown()], [1, []]);
});

test("a box that has come to answer another post is not shown what was said of its words before", async () => {
  const tab = page();
  const box = tab.box("inline", "1");
  tab.write(box, "On Friday.");
  await eventually(() => tab.asked.length === 1);
  box.replyTo = "2";
  tab.asked[0].answer(HINTED);
  await eventually(() => tab.asked.length === 2);
  assert.deepEqual(tab.shown(), []);
  tab.asked[1].answer(HINTED);
  await turns();
  assert.deepEqual([tab.words(), tab.shown()], [[["On Friday.", "x:1"], ["On Friday.", "x:2"]], [["inline", "On Friday."]]]);
});

test("an answer about words that were written on meanwhile stands until the newest are read, each asked once", async () => {
  const tab = page();
  const box = tab.box("only");
  tab.write(box, "On");
  await eventually(() => tab.asked.length === 1);
  tab.write(box, "On Friday.");
  await turns();
  tab.asked[0].answer(HINTED);
  await eventually(() => tab.asked.length === 2);
  assert.deepEqual(tab.shown(), [["only", "On"]]);
  tab.asked[1].answer(HINTED);
  await turns();
  assert.deepEqual([tab.asked.length, tab.shown()], [2, [["only", "On Friday."]]]);
});

/** What stands there once the agent has answered about the words. @param {ReturnType<typeof page>} tab @param {any} box @param {string} text @param {string[]} ids */
async function remarks(tab, box, text, ...ids) {
  const before = tab.asked.length;
  tab.passes(200);
  tab.write(box, text);
  await eventually(() => tab.asked.length === before + 1);
  tab.asked[before].answer(remarked(...ids));
  await turns();
  return tab.remarks();
}

test("a remark on half a word is shown when the keys rest, and is none when the word is whole before", async () => {
  const tab = page();
  const box = tab.box("only");
  assert.deepEqual(await remarks(tab, box, "Thanks Sas", "wrong-name"), []);
  assert.deepEqual(await remarks(tab, box, "Thanks Sasha "), []);
  assert.deepEqual(await remarks(tab, box, "Thanks Sasha to", "generic-thanks"), []);
  tab.passes(700);
  await eventually(() => tab.remarks().length > 0);
  assert.deepEqual([tab.remarks(), tab.asked.length], [["generic-thanks"], 3]);
});

test("what stands there already stays while one types on, and behind a sentence nothing waits", async () => {
  const tab = page();
  const box = tab.box("only");
  assert.deepEqual(await remarks(tab, box, "Thank you!", "generic-thanks"), ["generic-thanks"]);
  assert.deepEqual(await remarks(tab, box, "Thank you! We", "generic-thanks", "about-us"), ["generic-thanks"]);
  assert.deepEqual(await remarks(tab, box, "Thank you! We are.", "generic-thanks", "about-us"), ["generic-thanks", "about-us"]);
  assert.deepEqual(await remarks(tab, box, "Thank you! We are. The fox", "about-us"), ["about-us"]);
  assert.deepEqual(await remarks(tab, box, "Thank you! We are. The fox w", "generic-thanks"), []);
});

test("a tick fills behind a word or when the keys rest, not on half a word", async () => {
  const tab = page();
  const box = tab.box("only");
  await remarks(tab, box, "On Frid");
  assert.deepEqual(tab.ticks(), [{ name: false }]);
  tab.passes(700);
  await turns();
  assert.deepEqual(tab.ticks(), [{ name: true }]);
  tab.write(box, "");
  await turns();
  await remarks(tab, box, "On Friday,");
  assert.deepEqual(tab.ticks(), [{ name: true }]);
});
