import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asNewAs, faultOf } from "../../extension/sites/map-check.js";
import { routeOf } from "../../extension/sites/routes.js";

const map = () => JSON.parse(readFileSync(new URL("../../extension/sites/x.json", import.meta.url), "utf8"));
const understood = (selector) => !/[{};]/.test(selector) && selector !== "";
const fault = (change) => {
  const other = map();
  const given = change(other);
  return faultOf(given === undefined ? other : given, map(), understood);
};

test("the maps that Nod comes with are whole", () => {
  for (const site of ["x", "facebook"]) {
    const own = JSON.parse(readFileSync(new URL(`../../extension/sites/${site}.json`, import.meta.url), "utf8"));
    assert.equal(faultOf(own, own, understood), null);
  }
});

test("a map with another first candidate is taken", () => {
  assert.equal(fault((m) => void m.fields.post.unshift("article.new")), null);
});

test("a broken map is refused with a sentence", () => {
  const broken = [
    () => null,
    () => [],
    () => "article",
    (m) => void (m.map = "y 2026-11-25"),
    (m) => void (m.map = "facebook 2026-11-25"),
    (m) => void (m.script = "alert(1)"),
    (m) => void delete m.fields,
    (m) => void delete m.fields.post,
    (m) => void (m.fields.post = []),
    (m) => void (m.fields.post = ["article{}"]),
    (m) => void (m.fields.post = [7]),
    (m) => void (m.fields.more = ["a"]),
    (m) => void (m.fields.post = Array(21).fill("a")),
    (m) => void (m.pages = []),
    (m) => void (m.pages[0].path = "/(a+)+$"),
    (m) => void (m.pages[0].path = "/{password}"),
    (m) => void (m.pages[0].click = true),
    (m) => void (m.pages[0].query = ["f=(a+)+$"]),
    (m) => void (m.pages[0].posts = "yes"),
    (m) => void (m.expect.post = "each"),
    (m) => void (m.expect.nothing = { in: "post", means: "name" }),
    (m) => void (m.expect.post = { in: "everywhere", means: "name" }),
  ];
  for (const change of broken) assert.match(String(fault(change)), /^[A-Z].*\.$/, String(change));
});

test("the newer of two maps is told by its date and number", () => {
  const at = (name) => ({ map: name });
  assert.ok(asNewAs(at("x 2026-11-25"), at("x 2026-11-25")));
  assert.ok(asNewAs(at("x 2026-11-25.2"), at("x 2026-11-25")));
  assert.ok(asNewAs(at("x 2027-01-01"), at("x 2026-11-25.9")));
  assert.ok(!asNewAs(at("x 2026-11-24.9"), at("x 2026-11-25")));
  assert.ok(!asNewAs(at("x 2026-11-25.2"), at("x 2026-11-25.10")));
});

test("the first route that fits tells the kind of page", () => {
  const places = { post: (segment) => /^\d+$/.test(segment), handle: (segment) => segment !== "home" };
  const routes = [
    { path: "/home", kind: "home" },
    { path: "/{handle}/status/{post}/*", kind: "status" },
    { path: "/groups/{word}", kind: "post", query: ["multi_permalinks"] },
    { path: "/groups/{word}", kind: "media", query: ["f=media"] },
    { path: "/groups/{word}", kind: "group" },
    { path: "/{handle}", kind: "profile" },
  ];
  const kind = (address) => routeOf(routes, new URL(address, "https://x.com"), places).route?.kind ?? "other";
  assert.deepEqual(["/home", "/home/", "/a/status/5", "/a/status/5/photo/1", "/a/status/x", "/a", "/groups/7", "/groups/7?multi_permalinks=8", "/groups/7?f=media", "/groups/7?f=live", "/a/b/c", "/"].map(kind), [
    "home", "home", "status", "status", "other", "profile", "group", "post", "media", "group", "other", "other",
  ]);
  assert.equal(routeOf(routes, new URL("https://x.com/a/status/5/photo/1"), places).post, "5");
  const hostile = [{ path: "/{constructor}", kind: "home" }];
  assert.equal(routeOf(hostile, new URL("https://x.com/a"), places).route, null);
});
