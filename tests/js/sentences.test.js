import assert from "node:assert/strict";
import { test } from "node:test";
import { sentencesOf } from "../../extension/panel/sentences.js";

/** A nudge of Joe's, with his own words where they are given. @param {[string, string][]} reasons @param {string} [text] */
const nudge = (reasons, text) =>
  /** @type {any} */ ({
    id: "n",
    platform: "x",
    person: "p",
    account: { platform: "x", handle: "joemarsh", name: "Joe Marsh" },
    reasons: reasons.map(([id, text]) => ({ id, text })),
    text,
  });
const told = (/** @type {any[]} */ ...nudges) => sentencesOf(nudges).map(({ lead, words }) => `${lead} ${words}`.trim());

test("a reason without words goes with the first that has some", () => {
  const asks = nudge([["question", "Joe asks: When?"], ["thanks", "Joe thanks you"], ["follow-up", "Joe wrote back"]]);
  assert.deepEqual(told(asks), ["thanks you, wrote back and asks: When?"]);
  const promised = nudge([["promise", "You promised Joe: the owl"], ["thanks", "Joe thanks you"]], "Lovely.");
  assert.deepEqual(told(promised), ["You promised Joe: the owl", "thanks you"]);
});

test("the same words are told once, the longer ones of two", () => {
  const whole = "I love your fox! When does it ship?";
  const both = nudge([["question", "Joe asks: When does it ship?"], ["praise", `Joe says something kind: ${whole}`]]);
  assert.deepEqual(told(both), [`asks and says something kind: ${whole}`]);
  const asks = nudge([["question", "Joe asks: When?"]]);
  assert.deepEqual(told(asks, nudge([["question", "Joe asks: when?"], ["question", "Joe asks: Where?"]])), ["asks: When?", "asks: Where?"]);
});

test("where no reason holds what they wrote it stands with the first, but not what is long past", () => {
  assert.deepEqual(told(nudge([["mention", "Joe spoke to you"]], "Good\n morning, Robin.")), ["spoke to you: Good morning, Robin."]);
  assert.deepEqual(told(nudge([["mention", "Joe spoke to you"]])), ["spoke to you"]);
  assert.deepEqual(told(nudge([["keep-in-touch", "You and Joe have not spoken for 70 days"]], "Hello")), ["You and Joe have not spoken for 70 days"]);
});
