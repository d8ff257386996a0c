// What the side panel asks of the agent: the lists in one look, what changed, one person, the round; and what the user
// does there. Each answer says whether Nod heard it; nothing is kept here, so the background may die between any two.

import { unasked } from "./accounts.js";
import { refusal, told } from "./answers.js";
import { showBadge } from "./badge.js";
import { call } from "./client.js";
import { note, stored } from "./storage.js";

/** @typedef {import("../protocol.js").FromPanel} FromPanel */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Refusal} Refusal */
/** @typedef {import("./client.js").Answer} Answer */

const PAGE = 200; // the most that the agent gives at once
const ASIDE = 50; // of what is folded away
const PAIRS = 5; // of who may be the same person
const FOUND = 10; // of who has a name that is looked for
const WAIT_S = 20; // the agent holds a question about changes no longer; short of the worker's own end
const NEWEST = 1e12; // a revision that is still to come: answered at once with the newest there is

/** @type {import("./answers.js").Handlers<FromPanel>} */
export const panelHandlers = {
  lists: ({ pages }) => lists(pages ?? 1),
  search: ({ q }) => search(q),
  changes: ({ since }) => changes(since),
  undo: (message) => undo(message.undo),
  elsewhere: ({ nudge }) => elsewhere(nudge),
  "clear-nods": ({ nudges }) => clearNods(nudges),
  "let-go": async ({ before }) => told(await call("POST", "/v1/nudges/let-go", { body: { before } }), (body) => body),
  round: async () => told(await call("GET", "/v1/rounds"), ({ items }) => ({ places: items })),
  person: ({ id }) => person(id),
  people: async ({ q }) => told(await call("GET", `/v1/people?limit=${FOUND}&q=${encodeURIComponent(q)}`), ({ items }) => ({ people: items })),
  join: ({ id, other }) => decided(id, "merge", { person: other }),
  apart: ({ id, other }) => decided(id, "refuse", { person: other }),
  split: ({ id, account }) => decided(id, "split", { account }),
  "by-hand": async ({ id, text }) => told(await call("POST", `${pathOf(id)}/by-hand`, { body: { text, at: new Date().toISOString() } }), (body) => body),
  "person-change": async ({ id, change: body }) => told(await call("PATCH", pathOf(id), { body, repeatable: true }), (person) => ({ person })),
};

/** @param {string} id */
const pathOf = (id) => `/v1/people/${encodeURIComponent(id)}`;

/** One person or two: the undo, and (not of a refusal) whom it made. @param {string} id @param {string} what @param {object} body */
const decided = async (id, what, body) => told(await call("POST", `${pathOf(id)}/${what}`, { body }), ({ undo, person }) => ({ undo, name: person?.name }));

/** All that the list shows. The revision is taken first, so that what changes meanwhile is told afterwards. @param {number} pages  of those who need words @returns {Promise<Lists|Refusal>} */
async function lists(pages) {
  const newest = await call("GET", `/v1/changes?since=${NEWEST}&wait=0`);
  if (!newest.ok) return refusal(newest);
  const answers = await Promise.all([
    needWords(pages),
    call("GET", `/v1/nudges?state=waiting&needs=nod&limit=${PAGE}`),
    call("GET", `/v1/nods?limit=${PAGE}`),
    call("GET", `/v1/nudges?state=snoozed&limit=${ASIDE}`),
    call("GET", `/v1/nudges?state=spam&limit=${ASIDE}`),
    call("GET", "/v1/waiting"),
  ]);
  const bodies = [];
  for (const answer of answers) {
    if (!answer.ok) return refusal(answer);
    bodies.push(answer.body);
  }
  const [words, kind, nods, later, spam, now] = bodies;
  await badgeIs(now);
  const { me, found, outbox } = await stored();
  return {
    ok: true,
    rev: newest.body.rev,
    words: words.items,
    more: words.next !== null,
    kind: kind.items,
    nods: nods.items,
    nodsMore: nods.next !== null,
    later: later.items,
    spam: spam.items,
    quietUntil: now.quiet_until,
    me,
    found: unasked(found, me),
    outbox: outbox.length,
  };
}

/** Who waits and holds these words, also behind what the list shows. @param {string} q */
async function search(q) {
  const asked = `limit=${PAGE}&q=${encodeURIComponent(q.slice(0, 500))}`;
  const [words, kind] = await Promise.all(["words", "nod"].map((needs) => call("GET", `/v1/nudges?state=waiting&needs=${needs}&${asked}`)));
  if (!words.ok) return refusal(words);
  if (!kind.ok) return refusal(kind);
  return { ok: true, words: words.body.items, kind: kind.body.items, more: words.body.next !== null };
}

/** Those who need words, in the agent's order: so many portions of the list, put together. @param {number} pages @returns {Promise<Answer>} */
async function needWords(pages) {
  const items = [];
  let cursor = "";
  for (let page = 0; page < pages; page += 1) {
    const answer = await call("GET", `/v1/nudges?state=waiting&needs=words&limit=${PAGE}${cursor}`);
    if (!answer.ok) return answer;
    items.push(...answer.body.items);
    if (answer.body.next === null) return { ...answer, body: { items, next: null } };
    cursor = `&cursor=${encodeURIComponent(answer.body.next)}`;
  }
  return { ok: true, status: 200, body: { items, next: cursor } };
}

/** @param {number} since */
async function changes(since) {
  const answer = await call("GET", `/v1/changes?since=${since}&wait=${WAIT_S}`, { within: (WAIT_S + 4) * 1_000 });
  if (!answer.ok) return refusal(answer);
  const { rev, changes: found, reset } = answer.body;
  const of = [...new Set(found.map((/** @type {{what: string}} */ one) => one.what))];
  return { ok: true, rev, reset, of };
}

/**
 * An answer that was given where Nod does not read: logged by hand, which closes what it answers. A promise is named by the
 * own words that made it, where the log has them.
 * @param {Nudge} nudge
 */
async function elsewhere({ platform, post, account, reasons }) {
  const body = {
    client_id: crypto.randomUUID(),
    platform,
    kind: "elsewhere",
    post: post ?? reasons?.find((reason) => reason.id === "promise")?.post ?? null,
    account: account && { platform, handle: account.handle, name: account.name, id: account.id, url: account.url },
    at: new Date().toISOString(),
    certainty: "by-hand",
  };
  return told(await call("POST", "/v1/acknowledgements", { body, repeatable: true }), ({ id }) => ({ undos: [`log:${id}`] }));
}

/**
 * What was logged by hand is taken out of the log again, the rest has an undo of the agent. An entry that is not there is
 * taken out: the connection may have broken behind the first asking, and it is asked twice.
 * @param {string} id
 */
async function undo(id) {
  if (id.startsWith("log:")) {
    const answer = await call("DELETE", `/v1/acknowledgements/${encodeURIComponent(id.slice(4))}`);
    return !answer.ok && answer.problem && answer.status === 404 ? { ok: true } : told(answer);
  }
  return told(await call("POST", `/v1/undo/${encodeURIComponent(id)}`));
}

/** As many as there are, in the agent's portions; one undo for each portion. @param {string[]} ids */
async function clearNods(ids) {
  const undos = [];
  let count = 0;
  for (let at = 0; at < ids.length; at += PAGE) {
    const answer = await call("POST", "/v1/nods/clear", { body: { nudges: ids.slice(at, at + PAGE) } });
    if (!answer.ok) return undos.length > 0 ? { ok: true, count, undos } : refusal(answer);
    count += answer.body.count;
    undos.push(answer.body.undo);
  }
  return { ok: true, count, undos };
}

/** @param {string} id */
async function person(id) {
  const path = pathOf(id);
  const [found, timeline, pairs] = await Promise.all([
    call("GET", path),
    call("GET", `${path}/timeline?limit=${PAGE}`),
    call("GET", `/v1/people/suggestions?limit=${PAIRS}&person=${encodeURIComponent(id)}`),
  ]);
  if (!found.ok) return refusal(found);
  if (!timeline.ok) return refusal(timeline);
  const { items, next } = timeline.body;
  return { ok: true, person: found.body, timeline: items, whole: next === null, pairs: pairs.ok ? pairs.body.items : [] };
}

/** The badge as the agent counts it: people who need words, none in the quiet hours. @param {{waiting: number, quiet_until: string|null}} now */
export async function badgeIs({ waiting, quiet_until }) {
  const { pairing } = await note(() => ({ waiting, quietUntil: quiet_until ?? null }));
  await showBadge("running", waiting, pairing?.code ?? null, quiet_until ?? null);
}

/** Asks for the badge's number alone. */
export async function refreshBadge() {
  const answer = await call("GET", "/v1/waiting");
  if (answer.ok) return badgeIs(answer.body);
  const { waiting, pairing } = await stored();
  return answer.state === "running" ? undefined : showBadge(answer.state, waiting, pairing?.code ?? null);
}
