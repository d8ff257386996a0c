import assert from "node:assert/strict";
import { test } from "node:test";
import { edgeWords } from "../../extension/overlay/edge-words.js";

const words = (/** @type {object} */ more) => edgeWords({ state: "read", site: "X", ...more }, new Date("2026-11-20T12:00:00Z"));

for (const [untaken, read, sentence] of /** @type {[number, number, string]} */ ([[1, 4, "Nod could not take 1 post of this page."], [2, 3, "Nod could not take 2 posts of this page."]])) {
  test(`${untaken} that the agent would not take: the page's edge says so, and does not say that the site has changed`, () => {
    const { more, tone, answers } = words({ seen: 5, read, untaken });
    assert.ok(more.includes(sentence) && more.includes(`Read ${read} of 5 posts.`), String(more));
    assert.deepEqual([tone, answers], ["limit", []]);
    assert.ok(!String(more).includes("changed"));
  });
}

test("where all was taken nothing is said of it", () => {
  assert.deepEqual(words({ seen: 5, read: 5, untaken: 0 }).more, ["Read all 5 posts on it.", "I do not read messages."]);
});
