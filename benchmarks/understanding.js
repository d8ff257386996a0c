// Times alex, write-good and harper.js: a JSON list of texts on standard input, milliseconds for each text on standard output.

import { readFileSync } from "node:fs";
import { text as alex } from "alex";
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import writeGood from "write-good";

const WARM = 30;

/**
 * @param {(text: string) => unknown} work
 * @param {string[]} texts
 */
async function timed(work, texts) {
  for (const text of texts.slice(0, WARM)) await work(text);
  const took = [];
  for (const text of texts) {
    const began = performance.now();
    await work(text);
    took.push(performance.now() - began);
  }
  return took;
}

const texts = JSON.parse(readFileSync(0, "utf8"));
const linter = new LocalLinter({ binary });
await linter.setup();
console.log(
  JSON.stringify({
    "write-good": await timed((text) => writeGood(text), texts),
    alex: await timed((text) => alex(text), texts),
    "harper.js": await timed((text) => linter.lint(text), texts),
  }),
);
