// The background: hears the pages, speaks to the agent. It may be stopped at any moment and is started by the next event,
// so every listener is registered here at the top, at once, and every answer is made from what is stored.

import { api } from "../browser.js";
import { confirmAccount, refuseAccount } from "./accounts.js";
import { told } from "./answers.js";
import { showBadge } from "./badge.js";
import { call, forgetAgent } from "./client.js";
import { askByItself, openWelcome } from "./first.js";
import { panelHandlers, refreshBadge } from "./lists.js";
import { pressLike } from "./likes.js";
import { refreshMaps } from "./maps.js";
import { observe } from "./observe.js";
import { openFromPage } from "./opening.js";
import { acknowledge, flush, settleRejected } from "./outbox.js";
import { PAIRING_ALARM, pair, poll } from "./pairing.js";
import { exclude, pause, resume } from "./resting.js";
import { mayAsk } from "./senders.js";
import { settings, status } from "./status.js";
import { change, stored } from "./storage.js";

/** @typedef {import("../protocol.js").Message} Message */

const ALARM = "nod";
const SYSTEM_MS = 24_000; // the computer's own service manager may take its time

api.runtime.onMessage.addListener((message, sender, respond) => {
  if (!mayAsk(message, sender)) return false;
  const answering = answer(message, sender);
  answering.then(respond, (error) => respond({ ok: false, state: "running", detail: String(error?.message ?? error) }));
  void flush();
  return true; // the answer comes later, in both browsers
});
api.alarms.onAlarm.addListener(({ name }) => void (name === PAIRING_ALARM ? poll() : tick()));
api.runtime.onStartup.addListener(() => void tick());
api.runtime.onInstalled.addListener(({ reason }) => {
  void tick();
  if (reason === "install") void openWelcome();
});
api.storage.onChanged.addListener((changes, area) => {
  if (area !== "local") return;
  if (changes.port) forgetAgent();
  if (changes.port || changes.token) void tick();
  else if (changes.outbox) void flush();
});
void rise();

/** Firefox forgets alarms at its end, so each start of the background looks after it. */
async function rise() {
  if (!(await api.alarms.get(ALARM))) await api.alarms.create(ALARM, { periodInMinutes: 1 });
}

/** Once a minute, and whenever the connection may have changed: send what waits, look how things stand, show it. */
async function tick() {
  await flush();
  await status();
  await refreshMaps();
}

/** The badge after an observation. @param {{ok: true}|{ok: false, state: string}} observed */
async function showObserved(observed) {
  const { waiting, pairing, quietUntil } = await change(() => {}); // after what was written before
  if (observed.ok) await showBadge("running", waiting, null, quietUntil);
  else if (observed.state === "not-running" || observed.state === "not-paired") await showBadge(observed.state, waiting, pairing?.code ?? null);
}

/** @type {import("./answers.js").Handlers<Message>} */
const HANDLERS = {
  ...panelHandlers,
  "open-panel": ({ person }, sender) => openFromPage(person, sender),
  async observe({ observation, found, before }) {
    const observed = await observe(observation, found, before);
    void showObserved(observed);
    return observed;
  },
  acknowledge: ({ acknowledgement }) => acknowledge(acknowledgement),
  like: ({ acknowledgement }) => pressLike(acknowledgement),
  async nudge({ id, change: body }) {
    const changed = await call("PATCH", `/v1/nudges/${encodeURIComponent(id)}`, { body });
    if (changed.ok) void refreshBadge();
    return told(changed, (nudge) => ({ nudge }));
  },
  hints: async ({ draft }) => told(await call("POST", "/v1/hints", { body: draft, repeatable: true }), (hinted) => hinted),
  "hint-feedback": async ({ id, event }) =>
    told(await call("POST", `/v1/hints/${encodeURIComponent(id)}/feedback`, { body: { event } }), ({ muted }) => ({ muted: muted === true })),
  "hint-on": async ({ id }) => told(await call("PATCH", "/v1/settings", { body: { hints: { [id]: true } }, repeatable: true })),
  settings,
  status,
  "pair-poll": status,
  pair: async ({ afresh }) => beforeStatus(await pair(afresh)),
  "pair-first": async (_, sender) => beforeStatus(await askByItself(sender)),
  "confirm-account": ({ account }) => confirmAccount(account),
  "refuse-account": ({ account }) => refuseAccount(account),
  pause: ({ platform, paused }) => done(pause(platform, paused)),
  exclude: ({ prefix, excluded }) => done(exclude(prefix, excluded)),
  resume: ({ url }) => done(resume(url)),
  "first-nod": ({ state }) => done(change(() => ({ firstNod: state }))),
  "panel-key": ({ on }) => done(change(() => ({ panelKey: on }))),
  "list-keys": ({ on }) => done(change(() => ({ listKeys: on }))),
  rejected: ({ client_id, then }) => done(settleRejected(client_id, then)),
  dashboard: async () => told(await call("POST", "/v1/dashboard"), ({ opened }) => ({ opened: opened === true })),
  async port({ port }) {
    await change(() => ({ port }));
    forgetAgent();
    return status();
  },
  async service({ on }) {
    const said = on === undefined ? await call("GET", "/v1/service") : await call("PUT", "/v1/service", { body: { on }, within: SYSTEM_MS });
    return told(said, (standing) => standing);
  },
};
const UNKNOWN = { ok: false, detail: "Nod's background does not know this message. Refresh the page." };

/** @param {Message} message @param {chrome.runtime.MessageSender} sender @returns {Promise<object>} */
async function answer(message, sender) {
  if (!Object.hasOwn(HANDLERS, message.type)) return UNKNOWN;
  const handler = /** @type {(message: Message, sender: chrome.runtime.MessageSender) => Promise<object>} */ (HANDLERS[message.type]);
  return handler(message, sender); // at once: a panel opens only in the moment of the click
}

/** @param {Promise<unknown>} work @returns {Promise<{ok: true}>} */
const done = (work) => work.then(() => ({ ok: true }));

/** The badge tells of the asking before its answer does. @template Asked @param {Asked} asked */
const beforeStatus = async (asked) => (await status(), asked);
