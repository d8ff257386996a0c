import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, fakeAgent, fakeBrowser } from "./world.js";

const asked = (/** @type {ReturnType<typeof fakeAgent>} */ agent) => agent.paths().filter((path) => path.includes("/v1/site-maps/"));
const served = (/** @type {string} */ path) => ({ status: 200, body: { map: { of: path }, source: "own", refused: null } });

/** A minute passes. @param {ReturnType<typeof fakeBrowser>} browser */
async function minute(browser) {
  browser.putForward += 60_000;
  browser.fire("alarm", { name: "nod" });
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resume) => setImmediate(resume));
}

for (const site of ["x", "facebook"]) {
  test(`where the map of ${site} is refused, that of the other comes, and neither is asked for each minute`, async () => {
    const agent = fakeAgent();
    const other = site === "x" ? "facebook" : "x";
    agent.gives = (_, path) => (path === `/v1/site-maps/${site}` ? { status: 500, body: {} } : path.includes("site-maps") ? served(path) : null);
    const browser = fakeBrowser(agent, { token: "good", maps: { [site]: { map: "before", own: false, refused: null } } }).start();
    await minute(browser);
    assert.deepEqual(browser.stored.maps[other], { map: { of: `/v1/site-maps/${other}` }, own: true, refused: null });
    assert.equal(browser.stored.maps[site].map, "before");
    await minute(browser);
    assert.equal(asked(agent).length, 2);
    for (let passed = 0; passed < 10; passed += 1) await minute(browser);
    assert.equal(asked(agent).length, 4);
  });
}

test("where nobody answers, the maps are asked for as soon as somebody does", async () => {
  const agent = fakeAgent();
  agent.down = true;
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await minute(browser);
  agent.down = false;
  agent.gives = (_, path) => (path.includes("site-maps") ? served(path) : null);
  await minute(browser);
  await eventually(() => Object.keys(browser.stored.maps ?? {}).length === 2);
});

test("and where this browser is not known any more, as soon as it is", async () => {
  const agent = fakeAgent();
  agent.tokens = [];
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await minute(browser);
  assert.equal(browser.stored.mapsAt ?? 0, 0);
});

test("and where Nod does not answer in time, as soon as it does", async () => {
  const agent = fakeAgent();
  agent.gives = (_, path) => {
    if (path.startsWith("/v1/site-maps/")) throw Object.assign(new Error("slow"), { name: "TimeoutError" });
    return null;
  };
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await minute(browser);
  assert.equal(browser.stored.mapsAt ?? 0, 0);
});
