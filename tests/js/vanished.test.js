import assert from "node:assert/strict";
import { test } from "node:test";
import { vanishing } from "../../extension/content/vanished.js";

globalThis.innerHeight = 800;
const survey = (ids, more = {}) => {
  const posts = ids.map((id, at) => ({ shows: id, getBoundingClientRect: () => ({ bottom: 100 * (at + 1) }) }));
  return { url: "https://x.com/a/status/1", hidden: [], posts, id: (element) => element.shows, ...more };
};
const after = (first, second, more) => {
  const look = vanishing();
  look(survey(first));
  return look(survey(second, more));
};

test("one post that goes from between two that stay was deleted", () => {
  assert.deepEqual(after(["1", "2", "3"], ["1", "3"]), ["2"]);
});

test("the last post that goes while the one above is in full view was deleted", () => {
  assert.deepEqual(after(["1", "2"], ["1"]), ["2"]);
  const below = survey(["1"]);
  below.posts[0].getBoundingClientRect = () => ({ bottom: 900 });
  const look = vanishing();
  look(survey(["1", "2"]));
  assert.deepEqual(look(below), []);
});

test("what scrolls away, is sorted, opened, or stands on another page was not deleted", () => {
  assert.deepEqual(after(["1", "2", "3", "4"], ["2", "3", "4", "5"]), []);
  assert.deepEqual(after(["1", "2", "3", "4"], ["3", "4", "5"]), []);
  assert.deepEqual(after(["1", "2", "3", "4", "5"], ["1", "5"]), []);
  assert.deepEqual(after(["1", "2", "3"], ["3", "1"]), []);
  assert.deepEqual(after(["1", "2", "3"], ["1", "3"], { hidden: ["more replies"] }), []);
  assert.deepEqual(after(["1", "2", "3"], ["1", "3"], { url: "https://x.com/home" }), []);
  assert.deepEqual(after(["1", "2", "3"], ["1", "4", "3"]), []);
});
