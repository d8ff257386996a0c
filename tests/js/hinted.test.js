import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeDone, panelOf } from "../../extension/content/hinted.js";
import { isPanelKey } from "../../extension/panel-key.js";

const hint = (id, level = "note") => ({ id, level, message: id, why: "", span: null });
const answer = (hints, more = {}) => ({ hints, acknowledges: { name: null, specific: null, feeling: null }, answers: [], at_once: 3, ...more });
const reply = { kind: "reply", replyTo: "1" };
const ids = (model) => model.hints.map(({ id }) => id);

test("at most three, the strongest first, each level in the order of the agent", () => {
  const model = panelOf(answer([hint("a"), hint("b"), hint("c", "warn"), hint("d"), hint("e", "warn")]), reply, "x", new Set());
  assert.deepEqual(ids(model), ["c", "e", "a"]);
});

test("as many as the user wants at a time; with none the ticks stay", () => {
  const given = [hint("a"), hint("b", "warn"), hint("c")];
  assert.deepEqual(ids(panelOf(answer(given, { at_once: 1 }), reply, "x", new Set())), ["b"]);
  assert.equal(panelOf(answer(given, { at_once: 0 }), reply, "x", new Set()), null);
  const named = { name: true, specific: null, feeling: null };
  const quiet = panelOf(answer(given, { at_once: 0, acknowledges: named }), reply, "x", new Set());
  assert.deepEqual([quiet.hints, quiet.ticks], [[], { name: true }]);
});

test("what is good is told by the ticks alone", () => {
  assert.equal(panelOf(answer([hint("by-name", "good")]), reply, "x", new Set()), null);
});

test("what was not useful makes room for the next", () => {
  const model = panelOf(answer([hint("a"), hint("b"), hint("c"), hint("d")]), reply, "x", new Set(["b"]));
  assert.deepEqual(ids(model), ["a", "c", "d"]);
});

test("while one types on, only what stands there already is shown", () => {
  assert.deepEqual(ids(panelOf(answer([hint("a"), hint("b", "warn")]), reply, "x", new Set(), { ticks: {}, hints: [hint("a")] })), ["a"]);
  assert.equal(panelOf(answer([hint("a")]), reply, "x", new Set(), { ticks: {}, hints: [] }), null);
});

test("a remark on words that are whole does not wait, one on the word that is being typed or on no words does", () => {
  const nothing = { ticks: {}, hints: [] };
  const shown = (/** @type {string} */ text, /** @type {number[]|null} */ span) => panelOf(answer([{ ...hint("a"), span }]), reply, text, new Set(), nothing) !== null;
  assert.equal(shown("Buy now, only toda", [0, 7]), true);
  assert.equal(shown("Thanks Sarah ", [7, 12]), true);
  assert.equal(shown("Thanks Sarah, i", [7, 12]), true);
  assert.equal(shown("Thanks Sar", [7, 10]), false);
  assert.equal(shown("Thanks Sarah ", null), false);
});

test("inside a word the ticks stay as they were, those that are new stay open", () => {
  const told = answer([], { acknowledges: { name: true, specific: false, feeling: null }, answers: [{ question: "?", answered: true }] });
  const before = { ticks: { name: false, point: true }, hints: [] };
  const ticks = (/** @type {string} */ text) => panelOf(told, reply, text, new Set(), before).ticks;
  for (const text of ["Dea", "Zoë", "um 9"]) assert.deepEqual(ticks(text), { name: false, point: true, answered: false }, text);
  for (const text of ["Dear ", "Zoë,", "no."]) assert.deepEqual(ticks(text), { name: true, point: false, answered: true }, text);
  assert.deepEqual(panelOf(told, reply, "Dea", new Set()).ticks, { name: true, point: false, answered: true });
});

test("a draft goes on inside a word and inside a sentence, not behind one", () => {
  for (const text of ["Thanks Sar", "Thanks Sarah ", "Thanks Sarah,", "\u00dcb", "\u0939\u093f", "Dear Jo-", "see (", "5", "@jo", "don\u2019"]) assert.equal(mayBeDone(text), false, text);
  for (const text of ["Thanks.", "Thanks! ", "Oh?", "so\u2026", "\u0645\u0631\u062d\u0628\u0627\u061f", "\u306f\u3044\u3002", "yes \u{1f60a}", "(soon)", "Thanks\n", "{first_name}", "Sarah\n\n "])
    assert.equal(mayBeDone(text), true, text);
});

test("Answered is there when each question is answered; what cannot be told yet is not there yet", () => {
  const asked = (...answered) => panelOf(answer([], { answers: answered.map((one) => ({ question: "?", answered: one })) }), reply, "x", new Set())?.ticks;
  assert.deepEqual(asked(true, null), { answered: false });
  assert.deepEqual(asked(true, true), { answered: true });
  assert.deepEqual(asked(true, false), { answered: false });
  assert.equal(asked(null), undefined);
});

test("a post of one's own has no ticks, and is not said to answer nobody", () => {
  const told = answer([hint("a")], { acknowledges: { name: true, specific: true, feeling: null } });
  assert.deepEqual(panelOf(told, { kind: "post", replyTo: null }, "x", new Set()), { ticks: {}, hints: [hint("a")], text: "x", unknown: false });
});

test("an answer to nobody that is known says so, also where there is nothing else to say", () => {
  assert.equal(panelOf(answer([]), { kind: "reply", replyTo: null }, "x", new Set()).unknown, true);
});

test("one combination opens the panel, nothing near it does", () => {
  const key = (more) => isPanelKey({ key: "F2", shiftKey: true, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...more });
  assert.equal(key({}), true);
  for (const other of [{ shiftKey: false }, { ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }, { key: "F3" }]) assert.equal(key(other), false);
});
