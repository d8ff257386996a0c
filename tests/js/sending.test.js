import assert from "node:assert/strict";
import { test } from "node:test";
import { noticeSending } from "../../extension/content/sending.js";

/** A page with one box, a clock and the listeners that the document was given. */
function page() {
  const listeners = {};
  const world = { clock: 0, own: [], told: [], toast: null, text: "", attributes: {}, connected: true };
  const box = { get isConnected() { return world.connected; }, getAttribute: (name) => world.attributes[name] ?? null };
  const ending = new AbortController();
  globalThis.setTimeout = () => 0; // the tests look themselves
  globalThis.document = { addEventListener: (type, listener) => (listeners[type] = listener) };
  Object.defineProperty(performance, "now", { value: () => world.clock, configurable: true });
  const site = {
    sendGesture: () => ({ box, kind: "reply", replyTo: "222", text: () => world.text }),
    sentPost: () => world.toast,
    alerts: () => [],
  };
  const told = {
    ownAnswers: ({ text }) => world.own.filter((one) => one.text === text).map(({ id }) => id),
    sent: ({ text }, certainty, own) => world.told.push([text, certainty, own?.id ?? null]),
    isMine: (handle) => handle === "noa_k",
  };
  const { look } = noticeSending(site, told, ending.signal);
  return Object.assign(world, {
    look,
    click: () => listeners.click({ type: "click" }),
    enter: () => listeners.keydown({ type: "keydown", ctrlKey: false, metaKey: false }),
    at(seconds) {
      world.clock = seconds * 1_000;
      look();
    },
  });
}

test("an answer in words that were used before is logged by the site's own word", () => {
  const tab = page();
  tab.own = [{ id: "111", text: "Thank you!" }];
  tab.text = "Thank you!";
  tab.click();
  tab.text = "";
  tab.toast = { id: "999", handle: "noa_k", url: "" };
  tab.look();
  assert.deepEqual(tab.told, [["Thank you!", "seen", "999"]]);
});

test("and without that word as one that is not confirmed", () => {
  const tab = page();
  tab.own = [{ id: "111", text: "Thank you!" }];
  tab.text = "Thank you!";
  tab.click();
  tab.text = "";
  tab.look();
  tab.at(16);
  assert.deepEqual(tab.told, [["Thank you!", "unconfirmed", null]]);
});

test("an answer that comes to stand on the page is told by the page alone", () => {
  const tab = page();
  tab.text = "Thank you!";
  tab.click();
  tab.text = "";
  tab.own = [{ id: "999", text: "Thank you!" }];
  tab.look();
  tab.at(16);
  assert.deepEqual(tab.told, []);
});

test("the site's word for one answer is no word for the next", () => {
  const tab = page();
  for (const words of ["Thank you!", "On Friday."]) {
    tab.text = words;
    tab.click();
    tab.text = "";
    tab.look();
  }
  tab.toast = { id: "999", handle: "noa_k", url: "" };
  tab.look();
  assert.deepEqual(tab.told, [["Thank you!", "seen", "999"]]);
  tab.toast = { id: "1000", handle: "noa_k", url: "" };
  tab.look();
  assert.deepEqual(tab.told.slice(1), [["On Friday.", "seen", "1000"]]);
});

test("Enter that picks a name from a list sends nothing", () => {
  const open = page();
  open.text = "thanks @An";
  open.attributes = { "aria-activedescendant": "name-1" };
  open.enter();
  open.attributes = {};
  open.text = "";
  open.look();
  open.at(16);
  assert.deepEqual(open.told, []);
});

test("Enter that leaves the words where they are has sent nothing, and what is sent after it is one answer", () => {
  const tab = page();
  tab.text = "thanks @An";
  tab.enter(); // a list that says nothing of itself
  tab.text = "thanks Ann B, see you Friday";
  tab.enter();
  tab.text = "";
  tab.look();
  tab.at(16);
  assert.deepEqual(tab.told, [["thanks Ann B, see you Friday", "unconfirmed", null]]);

  const left = page();
  left.text = "thanks @An";
  left.enter();
  left.at(2); // still there
  left.text = "";
  left.at(16);
  assert.deepEqual(left.told, []);
});

test("two answers from the same box, one after the other, are two", () => {
  const tab = page();
  for (const words of ["first", "second"]) {
    tab.text = words;
    tab.enter();
    tab.text = "";
    tab.look();
  }
  tab.at(16);
  assert.deepEqual(tab.told.map(([text]) => text), ["first", "second"]);
});
