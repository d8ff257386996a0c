import assert from "node:assert/strict";
import { test } from "node:test";
import { viewerOf } from "../../extension/content/viewer.js";

const noa = { platform: "x", handle: "noa_k", name: null, id: null };

test("what one place alone shows is the user where they have said so before, and nobody else", () => {
  const mine = [{ platform: "x", handle: "Noa_K", name: "Noa K" }];
  assert.equal(viewerOf({ viewer: null, alone: noa }, mine), noa);
  assert.equal(viewerOf({ viewer: null, alone: { ...noa, handle: "kim_l" } }, mine), null);
  assert.equal(viewerOf({ viewer: null, alone: noa }, [{ platform: "facebook", handle: "noa_k" }]), null);
});

test("what a page shows in two places is the account, whether it is known or not", () => {
  assert.equal(viewerOf({ viewer: noa }, []), noa);
  assert.equal(viewerOf({ viewer: null }, []), null);
  assert.equal(viewerOf(null, []), null);
});
