import assert from "node:assert/strict";
import { test } from "node:test";
import { actOf } from "../../extension/panel/keys.js";
import { isUndated, afterName, byPerson, fits, groupWords, headline, inPlaces, kindsIn, peopleWords, saidOnce, shortName } from "../../extension/panel/said.js";

const nudge = (/** @type {Record<string, any>} */ more = {}) =>
  /** @type {any} */ ({
    id: "n",
    platform: "x",
    person: "p",
    account: { platform: "x", handle: "joemarsh", name: "Joe Marsh" },
    reasons: [{ id: "question", text: "Joe asks: When does the coupon end?" }],
    ...more,
  });
const ALL = { site: "", reason: "", q: "" };

test("the sentence goes on after the name that stands before it, their words apart", () => {
  assert.deepEqual(afterName("Joe Marsh", "Joe asks: When: today?"), { lead: "asks:", words: "When: today?" });
  assert.deepEqual(afterName("Joe Marsh", "Joe Marsh spoke to you"), { lead: "spoke to you", words: "" });
  assert.deepEqual(afterName("Joe Marsh", "You promised Joe: check the coupon, by tomorrow"), {
    lead: "You promised Joe:",
    words: "check the coupon, by tomorrow",
  });
  assert.deepEqual(afterName("Jo", "Joe asks: When?"), { lead: "Joe asks:", words: "When?" }); // no part of a word is a name
});

test("somebody is called on a button as the sentence beside it calls them", () => {
  const of = (/** @type {string} */ name, /** @type {string} */ text) => shortName(nudge({ account: { name }, reasons: [{ id: "question", text }] }));
  assert.equal(of("Joe Marsh", "Joe asks: When?"), "Joe");
  assert.equal(of("Old Mill Pottery", "Old Mill Pottery asks: When?"), "Old Mill Pottery");
  assert.equal(of("Nguyễn Thị Hoa", "Hoa spoke to you"), "Hoa");
  assert.equal(of("Captain Jack", "You promised Captain Jack: a rope, by today"), "Captain Jack");
  assert.deepEqual(afterName("Nguyễn Thị Hoa", "Hoa asks: When?"), { lead: "asks:", words: "When?" });
});

test("one person stands once, where their most pressing words stand", () => {
  const rows = byPerson([nudge({ id: "a" }), nudge({ id: "b", person: "q" }), nudge({ id: "c" })]);
  assert.deepEqual(rows.map(({ id, nudges }) => [id, nudges.map((one) => one.id)]), [["a", ["a", "c"]], ["b", ["b"]]]);
});

test("the same question in two places is said once", () => {
  const again = { id: "question", text: "Joe asks: when does the coupon end?" };
  const other = { id: "question", text: "Joe asks: Is there a fox?" };
  const said = saidOnce([nudge(), nudge({ reasons: [again, other] })]);
  assert.deepEqual(said.map(({ text }) => text), ["Joe asks: When does the coupon end?", "Joe asks: Is there a fox?"]);
});

test("of the places where somebody waits the same words stand in one", () => {
  const again = nudge({ id: "m", platform: "facebook", reasons: [{ id: "complaint", text: "Joe is unhappy: @robin when does the coupon end" }] });
  const told = inPlaces([nudge(), again, nudge({ reasons: [{ id: "mention", text: "Joe spoke to you" }] })]);
  assert.deepEqual(told.map(({ words, same }) => [words, same]), [
    ["When does the coupon end?", false],
    ["@robin when does the coupon end", true],
    ["spoke to you", false],
  ]);
});

test("nobody, one and many are told plainly, with a way out where there are many", () => {
  const lists = (/** @type {number} */ count, more = {}) => ({
    words: Array.from({ length: count }, (_, at) => nudge({ person: `p${at}` })),
    kind: [],
    nods: [],
    more: false,
    ...more,
  });
  assert.equal(headline(lists(0)), "Nobody waits on the pages I read. I do not read messages.");
  assert.equal(headline({ ...lists(0), kind: [nudge({ needs: "nod" })] }), "Nobody waits for your words on the pages I read.");
  assert.equal(headline(lists(1)), "1 person waits for your words.");
  assert.equal(headline(lists(3)), "3 people wait for your words.");
  assert.equal(
    headline(lists(140)),
    "140 people wait for your words. Not everything needs an answer; below you can let go of what is old.",
  );
  assert.match(headline(lists(200, { more: true })), /^200 or more people wait/);
});

test("who waits in two conversations is one person", () => {
  assert.equal(headline({ words: [nudge(), nudge({ id: "m" })], kind: [], nods: [], more: false }), "1 person waits for your words.");
});

test("kind words under a post are counted, and people where they are not all kind", () => {
  const group = /** @type {any} */ ({ count: 11, kind: 11, about: "Fox", platform: "x" });
  assert.equal(groupWords(group), "11 kind words under");
  assert.equal(groupWords({ ...group, kind: 10 }), "11 people spoke to you under");
  assert.equal(groupWords({ ...group, count: 1, kind: 0, about: null }), "1 person spoke to you on X");
  assert.equal(groupWords({ ...group, count: 1, kind: 1, about: null }), "1 kind word on X");
  const shares = [nudge({ reasons: [{ id: "share", text: "Joe passed it on" }] })];
  assert.equal(groupWords({ ...group, count: 1, kind: 0 }, shares), "1 person passed on");
  const spokenOf = Array.from({ length: 2 }, () => nudge({ reasons: [{ id: "listening", text: "Joe speaks of Fox Prints" }] }));
  assert.equal(groupWords({ ...group, count: 2, kind: 0, about: null }, spokenOf), "2 people speak of you on X");
  const silent = [nudge({ reasons: [{ id: "keep-in-touch", text: "You and Joe have not spoken for 70 days" }] })];
  assert.equal(groupWords({ ...group, count: 1, kind: 0, about: null }, silent), "Quiet lately");
  const plain = (/** @type {string[]} */ names) => peopleWords(names).replace(/[\u2068\u2069]/g, "");
  assert.equal(plain(["Maya", "Tomáš", "Pia", "Leila"]), "Maya, Tomáš and 2 others");
  assert.equal(plain(["Maya", "Tomáš"]), "Maya and Tomáš");
  assert.equal(peopleWords(["\u202eMaya"]), "\u2068Maya\u2069");
});

test("search finds words in names, handles and what was said, without case and marks", () => {
  const ines = nudge({ account: { platform: "x", handle: "ineskoehler_", name: "Inés Köhler" } });
  for (const q of ["ines", "KOHLER", "coupon inés", "ineskoehler", "  "]) assert.ok(fits(ines, { ...ALL, q }), q);
  assert.ok(!fits(ines, { ...ALL, q: "ines owl" }));
});

test("a filter by reason takes mention, reply and comment for one", () => {
  const spoke = nudge({ reasons: [{ id: "comment", text: "Joe spoke to you" }, { id: "first-contact", text: "First" }] });
  assert.deepEqual(kindsIn([spoke, nudge()]), ["asks you", "spoke to you"]);
  assert.ok(fits(spoke, { ...ALL, reason: "spoke to you" }));
  assert.ok(!fits(spoke, { ...ALL, reason: "asks you" }));
  assert.ok(!fits(spoke, { ...ALL, site: "facebook" }));
});

class Node {
  constructor(/** @type {boolean} */ typing) {
    this.typing = typing;
  }
  matches() {
    return this.typing;
  }
}

test("single keys act in the list alone: not while typing, with a modifier, held down, or switched off", () => {
  Object.assign(globalThis, { Element: Node });
  const key = (/** @type {Record<string, any>} */ how) =>
    /** @type {any} */ ({ ctrlKey: false, altKey: false, metaKey: false, isComposing: false, repeat: false, target: new Node(false), ...how });
  assert.equal(actOf(key({ key: "d" }), true), "done");
  assert.equal(actOf(key({ key: "D" }), true), "done");
  assert.equal(actOf(key({ key: "x" }), true), null);
  assert.equal(actOf(key({ key: "d", ctrlKey: true }), true), null);
  assert.equal(actOf(key({ key: "d", isComposing: true }), true), null);
  assert.equal(actOf(key({ key: "d", repeat: true }), true), null);
  assert.equal(actOf(key({ key: "j", repeat: true }), true), "next");
  assert.equal(actOf(key({ key: "d", target: new Node(true) }), true), null);
  assert.equal(actOf(key({ key: "d" }), false), null);
  assert.equal(actOf(key({ key: "ArrowDown" }), false), "next");
});

test("what an archive tells without a time has no date, and what was seen has the one on which it was seen", () => {
  const act = (certainty) => ({ certainty });
  assert.equal(isUndated({ at: null, acknowledgement: act("imported") }), true);
  assert.equal(isUndated({ at: null, acknowledgement: act("inferred") }), true);
  assert.equal(isUndated({ at: "2026-11-01T09:00:00Z", acknowledgement: act("imported") }), false);
  assert.equal(isUndated({ at: null, acknowledgement: act("seen") }), false);
  assert.equal(isUndated({ at: null, acknowledgement: null }), false);
});
