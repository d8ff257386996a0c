import assert from "node:assert/strict";
import { test } from "node:test";
import { posts } from "../../extension/content/posts.js";

/** A node that shows a post; changing `shows` is what a virtual list does when it recycles a cell. */
const node = (shows) => ({ shows, isConnected: true });
const survey = (...elements) => ({ posts: elements, id: (element) => element.shows, stamp: (element) => element.text ?? "", places: (element) => element.places ?? [] });
const reader = () => {
  const reads = [];
  return {
    reads,
    readPost: (element) => {
      reads.push(element.shows);
      return element.shows === "odd" ? { reason: "no author" } : { post: { id: element.shows, text: element.text ?? "", author: { handle: "ana", name: null } }, anchor: {}, own: false, lacks: [] };
    },
  };
};
const still = () => 0;

test("a post is read once, however often the page is looked at", () => {
  const site = reader();
  const seen = posts(site);
  const one = node("1");
  seen.take(survey(one), still);
  seen.take(survey(one), still);
  assert.deepEqual(site.reads, ["1"]);
});

test("what stands in a group that is left out is not read, and is nobody's and no fault", () => {
  const site = reader();
  const seen = posts(site, (place) => place === "/groups/7");
  seen.take(survey({ ...node("1"), places: ["/groups/9", "/groups/7"] }, { ...node("2"), places: ["/groups/77"] }, node("3")), still);
  assert.deepEqual(site.reads, ["2", "3"]);
  assert.deepEqual(seen.unsent().map(({ id }) => id), ["2", "3"]);
  assert.deepEqual([seen.leavesOut("1"), seen.leavesOut("2"), seen.leavesOut(null)], [true, false, false]);
});

test("a node that comes back as another post is read again, and the first one is no longer mounted there", () => {
  const site = reader();
  const seen = posts(site);
  const one = node("1");
  seen.take(survey(one), still);
  one.shows = "2";
  seen.take(survey(one), still);
  assert.deepEqual(site.reads, ["1", "2"]);
  assert.deepEqual(seen.mounted().map((post) => post.id), ["2"]);
  assert.equal(seen.outcomes().length, 2);
});

test("a post that shows more than before is read again and told again", () => {
  const site = reader();
  const seen = posts(site);
  const one = node("1");
  seen.take(survey(one), still);
  seen.told("1", seen.byId("1").json, "x:1", {});
  assert.equal(seen.unsent().length, 0);
  one.text = "the rest of it";
  seen.take(survey(one), still);
  assert.deepEqual(seen.unsent().map((post) => post.post.text), ["the rest of it"]);
});

test("a post that the agent will not take is not told again as it is, also in a fresh node, and is told when it shows something else", () => {
  const seen = posts(reader());
  const one = node("1");
  seen.take(survey(one), still);
  seen.refused("1", seen.byId("1").json);
  one.isConnected = false;
  const again = node("1");
  seen.take(survey(again), still);
  assert.deepEqual([seen.unsent().length, seen.untaken()], [0, 1]);
  again.text = "the rest of it";
  seen.take(survey(again), still);
  assert.deepEqual([seen.unsent().length, seen.untaken()], [1, 0]);
});

test("what changed while the agent refused it is told as it is now", () => {
  const seen = posts(reader());
  const one = node("1");
  seen.take(survey(one), still);
  const { json } = seen.byId("1");
  one.text = "the rest of it";
  seen.take(survey(one), still);
  seen.refused("1", json);
  assert.deepEqual([seen.unsent().length, seen.untaken()], [1, 0]);
});

test("what cannot be read is counted with its reason, and tried once", () => {
  const site = reader();
  const seen = posts(site);
  const odd = node("odd");
  seen.take(survey(odd), still);
  seen.take(survey(odd), still);
  assert.deepEqual(site.reads, ["odd"]);
  assert.deepEqual(seen.outcomes(), [{ reason: "no author" }]);
});

test("reading stops when its slice is used up and goes on in the next", () => {
  const site = reader();
  const seen = posts(site);
  const many = survey(...["1", "2", "3", "4"].map(node));
  let clock = 0;
  const slow = () => (clock += 4);
  assert.equal(seen.take(many, slow), true);
  const first = site.reads.length;
  assert.ok(first < 4);
  while (seen.take(many, slow));
  assert.deepEqual(site.reads, ["1", "2", "3", "4"]);
});

const all = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: to - from }, (_, at) => node(String(from + at)));

test("what has left the page is not pointed at any more, and what it said is still known", () => {
  const seen = posts(reader());
  const one = node("1");
  seen.take(survey(one), still);
  one.isConnected = false;
  seen.take(survey(), still);
  const kept = seen.byId("1");
  assert.deepEqual([kept.element, kept.anchor, kept.post.id], [null, null, "1"]);
});

test("of an endless list the last thousand posts are kept, and all are counted, each once", () => {
  const seen = posts(reader());
  let mounted = [];
  for (let from = 0; from < 5_000; from += 10) {
    for (const old of mounted.splice(0, Math.max(0, mounted.length - 20))) old.isConnected = false;
    mounted = [...mounted, ...all(from, from + 10)];
    seen.take(survey(...mounted), still);
    if (from === 0) seen.refused("7", seen.byId("7").json);
  }
  const count = () => seen.outcomes().length + seen.earlier().read;
  assert.equal(seen.untaken(), 1, "also of those that are not kept any more");
  assert.ok(seen.outcomes().length <= 1_030, String(seen.outcomes().length));
  assert.equal(count(), 5_000);
  seen.take(survey(...mounted, node("7")), still); // scrolled back to the beginning
  assert.equal(count(), 5_000);
  seen.turn();
  assert.deepEqual([count(), seen.untaken()], [0, 0]);
});

test("a node that becomes another post without an id, or none at all, shows nothing that was read from it before", () => {
  const site = reader();
  const seen = posts(site);
  const [one, other] = [node("1"), node("2")];
  const mounted = () => seen.mounted().map((post) => post.post.text);
  [one.text, other.text] = ["first", "second"];
  seen.take(survey(one, other), still);
  [one.shows, one.text] = [null, "hidden"]; // another person's post, whose address is hidden
  let clock = 0;
  seen.take(survey(one, other), () => (clock += 10)); // no time to read it
  assert.deepEqual(mounted(), ["second"]);
  seen.take(survey(one), still); // a paid post stands in the other one now
  assert.deepEqual(mounted(), ["hidden"]);
  [one.shows, one.text] = ["1", "first"];
  seen.take(survey(one, other), still);
  assert.deepEqual(mounted().sort(), ["first", "second"]);
});

test("a post whose id is hidden is read once and told, and by its id when that is learned", () => {
  const site = reader();
  const seen = posts(site);
  const one = node(null);
  one.text = "When do you come?";
  seen.take(survey(one), still);
  seen.take(survey(one), still);
  assert.deepEqual([site.reads.length, seen.unsent().map(({ post }) => [post.id, post.text])], [1, [[null, "When do you come?"]]]);
  const [{ id, json }] = seen.unsent();
  seen.told(id, json, "facebook:~1", { kept: true });
  assert.deepEqual([seen.unsent().length, seen.mounted()[0].key], [0, "facebook:~1"]);
  one.shows = "501";
  seen.take(survey(one), still);
  assert.deepEqual(seen.unsent().map(({ post }) => post.id), ["501"]);
  assert.deepEqual([seen.outcomes().length, seen.mounted().length], [1, 1]);
});

test("two posts whose ids are hidden are two, also in one node, and what cannot be read is counted once", () => {
  const site = { readPost: ({ text }) => (text ? { post: { id: null, text, author: { name: "Ana" } }, anchor: {}, own: false, lacks: [] } : { reason: "nothing to read" }) };
  const seen = posts(site);
  const one = node(null);
  one.text = "first";
  seen.take(survey(one), still);
  one.text = "second";
  seen.take(survey(one), still);
  assert.deepEqual([seen.mounted().map(({ post }) => post.text), seen.outcomes().length], [["second"], 2]);
  one.text = "";
  seen.take(survey(one), still);
  seen.take(survey(one), still);
  assert.deepEqual([seen.mounted().length, seen.outcomes().length], [0, 3]);
  one.text = "second and the rest of it";
  seen.take(survey(one), still);
  assert.deepEqual(seen.outcomes().filter((outcome) => "reason" in outcome), []);
});

/** A list that mounts posts without an id, each in a fresh node, and takes them away again; "?" cannot be read. */
function virtualList() {
  const site = { readPost: ({ text }) => (!text.startsWith("?") ? { post: { id: null, text, author: { name: "Ana" } }, anchor: {}, own: false, lacks: [] } : { reason: "author in doubt" }) };
  const seen = posts(site);
  let standing = [];
  const show = (...texts) => {
    for (const old of standing) old.isConnected = false;
    standing = texts.map((text) => Object.assign(node(null), { text }));
    seen.take(survey(...standing), still);
    return standing;
  };
  const count = () => seen.outcomes().filter((outcome) => "reason" in outcome).length;
  return { seen, show, count, look: () => seen.take(survey(...standing), still) };
}

test("a post without an id that cannot be read is counted once, however often its list mounts it", () => {
  const { show, count } = virtualList();
  for (let scroll = 0; scroll < 10; scroll += 1) {
    show("?", "Lovely.");
    show("Lovely.");
  }
  assert.equal(count(), 1, "also after it has left the page");
});

test("several that cannot be read at one time are several, also when one of them changes after another has left", () => {
  const { show, count, look } = virtualList();
  const [, changed, gone] = show("?", "?", "?");
  assert.equal(count(), 3);
  gone.isConnected = false;
  look();
  changed.text = "??";
  look();
  assert.equal(count(), 3);
  show("?", "?");
  assert.equal(count(), 3);
  show("?", "?", "?", "?");
  assert.equal(count(), 4);
});

test("one that is readable after all takes back its own count alone", () => {
  const { show, count, look } = virtualList();
  const [first] = show("?", "?");
  first.text = "Where do you sell them?";
  look();
  assert.equal(count(), 1);
});

test("the user's own answer to a post is known by what it answers, not by its words alone", () => {
  const answers = { 2: { id: "1", author: "ana" }, 3: { id: "9", author: "ben" }, 4: { id: "2", author: "me" }, 5: null, 6: { id: null, author: "ana" } };
  const site = { readPost: ({ shows: id }) => ({ post: { id, text: "Thank you", author: { handle: "me" }, in_reply_to: answers[id] ?? null }, anchor: {}, own: id !== "1", lacks: [] }) };
  const seen = posts(site);
  seen.take(survey(...["1", "2", "3", "4", "5", "6"].map(node)), still);
  assert.deepEqual(seen.ownAnswers("1", (words) => words === "Thank you"), ["2", "6"]);
  assert.deepEqual(seen.ownAnswers("4", () => true), ["4", "6"]); // hung on what the answered reply answers
  assert.deepEqual(seen.ownAnswers("1", () => false), []);
});

test("a node that cannot be read, is taken out and put back, stands for one post, and another one beside it for another", () => {
  const seen = posts(reader());
  const [one, other] = [node("odd"), node("odd")].map((odd) => Object.assign(odd, { text: "" }));
  const unnamed = (...elements) => ({ ...survey(...elements), id: () => null });
  seen.take(unnamed(one), still);
  one.isConnected = false;
  seen.take(unnamed(), still);
  one.isConnected = true;
  seen.take(unnamed(one), still);
  assert.equal(seen.outcomes().length, 1);
  seen.take(unnamed(one, other), still);
  assert.equal(seen.outcomes().length, 2);
});
