import assert from "node:assert/strict";
import { test } from "node:test";
import { toUpdate } from "../../extension/versions.js";
import { fakeAgent, fakeBrowser } from "./world.js";

const told = (/** @type {ReturnType<typeof fakeAgent>} */ agent) => agent.sent("/v1/clients/self");

test("the agent hears once of the extension's version and of what the browser's settings have taken from it", async () => {
  const agent = fakeAgent();
  agent.gives = (method, path) => (path === "/v1/clients/self" ? { status: 200, body: {} } : null);
  const browser = fakeBrowser(agent, { token: "good" }).start();
  await browser.send({ type: "status" });
  await browser.send({ type: "status" });
  assert.deepEqual(told(agent), [{ version: "0.1.0", withdrawn: [] }]);

  browser.withdrawn.push("https://x.com/*");
  await browser.send({ type: "status" });
  assert.deepEqual(told(agent).at(-1), { version: "0.1.0", withdrawn: ["https://x.com/*"] });
});

test("it is told anew to an agent that gave another token, and not before there is one", async () => {
  const agent = fakeAgent();
  agent.tokens = ["good", "another"];
  agent.gives = (method, path) => (path === "/v1/clients/self" ? { status: 200, body: {} } : null);
  const browser = fakeBrowser(agent).start();
  await browser.send({ type: "status" });
  assert.equal(told(agent).length, 0);
  for (const token of ["good", "another"]) {
    browser.stored.token = token;
    await browser.send({ type: "status" });
  }
  assert.equal(told(agent).length, 2);
});

for (const [agent, extension, older] of [
  ["0.1.0", "0.1.9", null],
  ["0.1.0", "0.2.0", "agent"],
  ["0.10.0", "0.9.4", "extension"],
  ["1.0.0", "0.9.4", "extension"],
  ["null", "0.9.4", null],
]) {
  test(`of agent ${agent} and extension ${extension} ${older ?? "none"} is to be updated`, () => {
    assert.equal(toUpdate(String(agent), String(extension)), older);
  });
}
