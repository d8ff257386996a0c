// The background: hears the pages, speaks to the agent. It may be stopped at any moment and is started by the next event,
// so every listener is registered here at the top, at once, and every answer is made from what is stored.

import { api } from "../browser.js";
import { confirmAccount, refuseAccount } from "./accounts.js";
import { showBadge } from "./badge.js";
import { call, forgetAgent } from "./client.js";
import { askByItself, openWelcome } from "./first.js";
import { answerPanel, refreshBadge } from "./lists.js";
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

/** @param {Message} message @param {chrome.runtime.MessageSender} sender @returns {Promise<object>} */
async function answer(message, sender) {
  switch (message.type) {
    case "open-panel":
      return openFromPage(message.person, sender);
    case "observe": {
      const observed = await observe(message.observation, message.found, message.before);
      void showObserved(observed);
      return observed;
    }
    case "acknowledge":
      return acknowledge(message.acknowledgement);
    case "like":
      return pressLike(message.acknowledgement);
    case "nudge": {
      const changed = await call("PATCH", `/v1/nudges/${encodeURIComponent(message.id)}`, { body: message.change });
      if (!changed.ok) return { ok: false, state: changed.state, status: changed.status, detail: changed.detail };
      void refreshBadge();
      return { ok: true, nudge: changed.body };
    }
    case "hints": {
      const hinted = await call("POST", "/v1/hints", { body: message.draft });
      return hinted.ok ? { ok: true, ...hinted.body } : { ok: false, state: hinted.state, status: hinted.status, detail: hinted.detail };
    }
    case "hint-feedback": {
      const told = await call("POST", `/v1/hints/${encodeURIComponent(message.id)}/feedback`, { body: { event: message.event } });
      return told.ok ? { ok: true, muted: told.body.muted === true } : { ok: false, state: told.state, status: told.status, detail: told.detail };
    }
    case "hint-on": {
      const changed = await call("PATCH", "/v1/settings", { body: { hints: { [message.id]: true } } });
      return changed.ok ? { ok: true } : { ok: false, state: changed.state, status: changed.status, detail: changed.detail };
    }
    case "settings":
      return settings();
    case "status":
    case "pair-poll":
      return status();
    case "pair": {
      const asked = await pair(message.afresh);
      await status();
      return asked;
    }
    case "pair-first": {
      const asked = await askByItself(sender);
      await status();
      return asked;
    }
    case "confirm-account":
      return confirmAccount(message.account);
    case "refuse-account":
      return refuseAccount(message.account);
    case "pause":
      await pause(message.platform, message.paused);
      return { ok: true };
    case "exclude":
      await exclude(message.prefix, message.excluded);
      return { ok: true };
    case "resume":
      await resume(message.url);
      return { ok: true };
    case "first-nod":
      await change(() => ({ firstNod: message.state }));
      return { ok: true };
    case "panel-key":
      await change(() => ({ panelKey: message.on }));
      return { ok: true };
    case "dashboard": {
      const told = await call("POST", "/v1/dashboard");
      return told.ok ? { ok: true, opened: told.body.opened === true } : { ok: false, state: told.state, status: told.status, detail: told.detail };
    }
    case "list-keys":
      await change(() => ({ listKeys: message.on }));
      return { ok: true };
    case "port":
      await change(() => ({ port: message.port }));
      forgetAgent();
      return status();
    case "service": {
      const { on } = message;
      const said = on === undefined ? await call("GET", "/v1/service") : await call("PUT", "/v1/service", { body: { on }, within: SYSTEM_MS });
      return said.ok ? { ok: true, ...said.body } : { ok: false, state: said.state, status: said.status, detail: said.detail };
    }
    case "rejected":
      await settleRejected(message.client_id, message.then);
      return { ok: true };
    case "lists":
    case "changes":
    case "undo":
    case "elsewhere":
    case "clear-nods":
    case "let-go":
    case "search":
    case "round":
    case "person":
    case "person-change":
    case "people":
    case "join":
    case "apart":
    case "split":
    case "by-hand":
      return answerPanel(message);
    default:
      return { ok: false, detail: "Nod's background does not know this message. Refresh the page." };
  }
}
