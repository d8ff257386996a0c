import assert from "node:assert/strict";
import { test } from "node:test";
import { NAMESPACE_URL, uuid5 } from "../../extension/background/uuid5.js";

// Made with Python's uuid.uuid5, which the agent and the importers use.
const KNOWN = {
  "x:1790000000000000001": "72cb7074-fe59-5856-97df-f0aa04a8d0c5",
  "facebook:~Ana Silva#1f0c9a2b": "a1ab853e-cd05-5ebc-96de-0ad9f9ccc958",
  "facebook:~日本語 😀": "28ebfcd3-b6f7-55c0-b0d5-6bcb16c473b6",
};

for (const [name, id] of Object.entries(KNOWN)) {
  test(`${name} has the id that the agent gives it`, async () => assert.equal(await uuid5(NAMESPACE_URL, name), id));
}
