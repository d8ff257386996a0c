// How things stand, in one answer for popup and welcome; the badge is refreshed on the way.

import { api } from "../browser.js";
import { refreshMe, unasked } from "./accounts.js";
import { showBadge } from "./badge.js";
import { call, findAgent } from "./client.js";
import { mayAskByItself } from "./first.js";
import { offerAgain } from "./outbox.js";
import { poll, shown } from "./pairing.js";
import { note, stored } from "./storage.js";
import { tellOfUs } from "./telling.js";

/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {import("../protocol.js").Nudge} Nudge */

const SHOWN = 60;

/** @returns {Promise<Status>} */
export async function status() {
  await poll();
  const agent = await findAgent({ afresh: true });
  if (agent) await offerAgain(agent.version);
  const list = agent ? await call("GET", "/v1/nudges?state=waiting&limit=200") : null;
  const counted = list?.ok ? await call("GET", "/v1/waiting") : null;
  if (list?.ok) await refreshMe();
  /** @type {Nudge[]} */
  const people = list?.ok ? list.body.items : [];
  if (counted?.ok) await note(() => ({ waiting: counted.body.waiting, quietUntil: counted.body.quiet_until ?? null }));
  const now = await stored();
  const state = !agent ? "not-running" : !list || list.ok ? "running" : list.state;
  await showBadge(state, now.waiting, now.pairing?.code ?? null, now.quietUntil);
  const gone = await withdrawn();
  if (state === "running") await tellOfUs(gone);
  const pages = Object.values(now.lastPage).sort((one, other) => (one.at < other.at ? 1 : -1));
  return {
    state,
    port: now.port,
    version: agent?.version ?? null,
    lastSuccess: now.lastSuccess,
    waiting: list?.ok ? needWords(people) : now.waiting, // the popup tells who waits in quiet hours too; only the badge rests
    quietUntil: now.quietUntil,
    more: list?.ok ? list.body.next !== null && list.body.next !== undefined : false,
    people: [...those(people, "words").slice(0, SHOWN), ...those(people, "nod").slice(0, 1)],
    nods: peopleIn(those(people, "nod")),
    me: now.me,
    found: unasked(now.found, now.me),
    kept: pages[0]?.kept ?? 0,
    dropped: pages[0]?.dropped ?? 0,
    pages: now.lastPage,
    mapsRefused: Object.values(now.maps).flatMap(({ refused }) => refused ?? []),
    paused: now.paused,
    excluded: now.excluded,
    pairing: now.pairing ? shown(now.pairing) : null,
    unpaired: now.unpaired,
    firstTab: await mayAskByItself(now),
    outbox: now.outbox.length,
    rejected: now.rejected,
    withdrawn: gone,
    firstNod: now.firstNod,
    panelKey: now.panelKey,
    detail: list && !list.ok && list.state === "running" ? list.detail : null,
  };
}

/** @param {Nudge[]} nudges @param {"words"|"nod"} needs */
const those = (nudges, needs) => nudges.filter((one) => one.needs === needs);

/** People, not nudges: who waits in two conversations waits once. @param {Nudge[]} nudges */
const peopleIn = (nudges) => new Set(nudges.map((one) => one.person)).size;

/** @param {Nudge[]} nudges */
export const needWords = (nudges) => peopleIn(those(nudges, "words"));

/** Addresses of the manifest that the user has taken away in the browser's settings; fetching fails there without a word. */
async function withdrawn() {
  /** @type {string[]} */
  const wanted = api.runtime.getManifest().host_permissions ?? [];
  const held = await Promise.all(wanted.map((origin) => api.permissions.contains({ origins: [origin] })));
  return wanted.filter((_, at) => !held[at]);
}

/** What a content part needs to start. @returns {Promise<import("../protocol.js").Settings>} */
export async function settings() {
  await poll();
  const agent = await findAgent();
  const { paused, excluded, debug, firstNod, panelKey, me, refused, token, maps } = await stored();
  return { paused, excluded, debug, firstNod, panelKey, me, refused, maps, state: !agent ? "not-running" : token ? "running" : "not-paired" };
}
