import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { leftOut, placeOf, plainAddress, platformOf } from "../../extension/places.js";

test("every spelling of a site is that site, and no other host is", () => {
  for (const host of ["x.com", "mobile.x.com", "twitter.com", "mobile.twitter.com"]) assert.equal(platformOf(`https://${host}/joe`), "x");
  for (const host of ["facebook.com", "www.facebook.com", "web.facebook.com"]) assert.equal(platformOf(`https://${host}/joe`), "facebook");
  for (const url of ["http://x.com/", "https://evilx.com/", "https://x.com.evil.example/", "about:blank", "", null]) assert.equal(platformOf(url), null);
});

test("a group and a page can be left out; a part of the site cannot", () => {
  assert.deepEqual(placeOf("https://web.facebook.com/groups/Knitting/posts/7/?x=1"), { prefix: "https://www.facebook.com/groups/knitting", kind: "group", label: "knitting" });
  assert.equal(placeOf("https://www.facebook.com/TealBags/posts/8")?.prefix, "https://www.facebook.com/tealbags");
  assert.equal(placeOf("https://www.facebook.com/profile.php?id=42&sk=about")?.prefix, "https://www.facebook.com/profile.php?id=42");
  assert.equal(placeOf("https://twitter.com/i/communities/55/about")?.prefix, "https://x.com/i/communities/55");
  for (const path of ["", "groups/feed", "notifications", "watch", "profile.php", "photo?fbid=1", "marketplace/item/1"]) {
    assert.equal(placeOf(`https://www.facebook.com/${path}`), null, path);
  }
  for (const path of ["home", "joe", "joe/status/1", "notifications", "i/bookmarks"]) assert.equal(placeOf(`https://x.com/${path}`), null, path);
});

test("what lies in a place is left out with it; its neighbour is not", () => {
  const excluded = ["https://www.facebook.com/groups/12", "https://www.facebook.com/profile.php?id=42"];
  for (const url of ["https://www.facebook.com/groups/12", "https://web.facebook.com/groups/12/posts/3/?a=b", "https://facebook.com/profile.php?sk=x&id=42"]) {
    assert.equal(leftOut(url, excluded), true, url);
  }
  for (const url of ["https://www.facebook.com/groups/123", "https://www.facebook.com/groups", "https://www.facebook.com/profile.php?id=421", "https://x.com/home"]) {
    assert.equal(leftOut(url, excluded), false, url);
  }
});

test("an address in whichever spelling is judged as the agent judges it", () => {
  const cases = JSON.parse(readFileSync(new URL("../left_out.json", import.meta.url), "utf8"));
  for (const { url, excluded, out } of cases) assert.equal(leftOut(url, excluded), out, `${url} by ${excluded}`);
});

test("one spelling for each address", () => {
  assert.equal(plainAddress("https://mobile.twitter.com/Joe/?lang=en#top"), "https://x.com/joe");
});
