import assert from "node:assert/strict";
import { test } from "node:test";
import { retry } from "../../extension/content/retry.js";

/** A clock that the test moves. @param {import("node:test").TestContext} t */
function clock(t) {
  let now = 0;
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.mock.method(performance, "now", () => now);
  return (/** @type {number} */ ms) => {
    now += ms;
    t.mock.timers.tick(ms);
  };
}

test("what fails after the page has ended is not tried again", (t) => {
  const pass = clock(t);
  const ending = new AbortController();
  let tries = 0;
  const again = retry(() => (tries += 1), ending.signal);
  again.failed();
  ending.abort();
  again.failed(); // an answer that was on its way
  pass(60_000);
  assert.equal(tries, 0);
});

test("however often it fails there is one try to come, later each time, until it is heard", (t) => {
  const pass = clock(t);
  let tries = 0;
  const again = retry(() => (tries += 1), new AbortController().signal);
  for (let look = 0; look < 50; look += 1) again.failed(); // a busy page while Nod is away
  pass(20_000);
  assert.equal(tries, 1);

  again.heard();
  again.failed();
  pass(999);
  assert.equal(tries, 1);
  pass(1);
  assert.equal(tries, 2);
  again.failed();
  pass(1_999);
  assert.equal(tries, 2);
  again.heard();
  pass(60_000);
  assert.equal(tries, 2);
});

test("for a second after a failure only the timer tries; once it was heard everybody may", (t) => {
  const pass = clock(t);
  const again = retry(() => {}, new AbortController().signal);
  assert.equal(again.rests(), false);
  again.failed();
  assert.equal(again.rests(), true);
  pass(1_000);
  assert.equal(again.rests(), false);
  again.failed();
  again.heard();
  assert.equal(again.rests(), false);
});

test("what has ended tries no more", (t) => {
  const pass = clock(t);
  let tries = 0;
  const ending = new AbortController();
  const again = retry(() => (tries += 1), ending.signal);
  again.failed();
  ending.abort();
  pass(60_000);
  assert.equal(tries, 0);
});
