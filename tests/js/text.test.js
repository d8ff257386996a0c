// The words of a node, from nodes made of plain objects.

import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "../../extension/sites/text.js";

/** @type {any} */ (globalThis).Node = { TEXT_NODE: 3, ELEMENT_NODE: 1 };
const read = (/** @type {string} */ nodeValue) => readText(/** @type {any} */ ({ nodeType: 3, nodeValue, firstChild: null }));

test("blanks at the ends of lines go, those inside and blank lines stay", () => {
  const said = [
    ["a  \n  b", "a\nb"],
    ["a\n  \n\t b", "a\n\nb"],
    ["a \u00a0 \n \u00a0\n b", "a\n\nb"],
    ["a\n\u00a0 b  c", "a\n\u00a0 b  c"],
    ["a \u00a0 b\nc", "a \u00a0 b\nc"],
    [" \n a \n ", "a"],
    ["a  b", "a  b"],
  ];
  for (const [before, after] of said) assert.equal(read(before), after, JSON.stringify(before));
});

test("a long row of blanks does not hold the page up", () => {
  const row = " ".repeat(100_000);
  const began = performance.now();
  assert.equal(read(`a${row}b\n${row}\nc`), `a${row}b\n\nc`);
  assert.ok(performance.now() - began < 2_000);
});
