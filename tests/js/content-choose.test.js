import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, model } from "../../extension/content/choose.js";

const none = () => false;
const nudge = (more = {}) => ({ id: "n1", state: "waiting", post: "x:1", posts: ["x:1"], reasons: [], needs: "words", ...more });
const seen = (key, answer, more = {}) => ({ id: key, key, anchor: {}, element: {}, own: false, post: { author: { name: "Joe" } }, answer, ...more });

test("a post without a nudge gets no chip", () => {
  assert.equal(choose([seen("x:1", { nudge: null, withheld: null })], none).size, 0);
  assert.equal(choose([seen("x:1", null)], none).size, 0);
});

test("one nudge over two posts has one chip, on the post that it names", () => {
  const shared = nudge({ post: "x:2", posts: ["x:1", "x:2"] });
  const wanted = choose([seen("x:1", { nudge: shared }), seen("x:2", { nudge: shared })], none);
  assert.deepEqual([...wanted].map(([name, one]) => [name, one.key]), [["n1", "x:2"]]);
});

test("where the post that a nudge names is not on the page, another of its posts carries the chip", () => {
  const shared = nudge({ post: "x:2", posts: ["x:1", "x:2"] });
  assert.equal(choose([seen("x:1", { nudge: shared })], none).get("n1").key, "x:1");
});

test("spam gets no chip, and neither does a nudge that was answered before this page", () => {
  assert.equal(choose([seen("x:1", { nudge: nudge({ state: "spam" }) })], none).size, 0);
  assert.equal(choose([seen("x:1", { nudge: nudge({ state: "answered" }) })], none).size, 0);
});

test("a chip that stands stays when its nudge is answered, to say so", () => {
  assert.equal(choose([seen("x:1", { nudge: nudge({ state: "answered" }) })], (name) => name === "n1").size, 1);
});

test("a post with hidden replies says that it may have been answered", () => {
  const wanted = choose([seen("x:1", { nudge: null, withheld: "replies-hidden" })], none);
  assert.equal(model([...wanted.values()][0]).withheld, "replies-hidden");
});

test("a post whose author's place could not be found gets no chip rather than one in the wrong place", () => {
  assert.equal(choose([seen("x:1", { nudge: nudge() }, { anchor: null })], none).size, 0);
});
