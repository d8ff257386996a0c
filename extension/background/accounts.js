// Who the user is on each site. A page finds an account, the user says yes or no, the agent keeps it.

import { keyOf, sameAccount } from "../accounts.js";
import { call } from "./client.js";
import { change, note, stored } from "./storage.js";

/** @typedef {import("../protocol.js").OwnAccount} OwnAccount */
/** @typedef {import("../protocol.js").Refusal} Refusal */

/** @param {OwnAccount[]} accounts @param {OwnAccount} account */
const holds = (accounts, account) => accounts.some((one) => one.platform === account.platform && sameAccount(one, account));

/**
 * Remembers an account that a page shows as signed in, until the user says whose it is. Of one that is known to be the
 * user's, what it shows that was not known: Facebook often shows a handle later than the name.
 * @param {OwnAccount} account
 */
export async function foundAccount(account) {
  const { me } = await stored();
  const known = me.accounts.find((one) => holds([one], account));
  if (known) return fillIn(known, account);
  return note(({ me, found, refused }) =>
    [me.accounts, found, refused].some((accounts) => holds(accounts, account)) ? undefined : { found: [...found, account] },
  );
}

/** What was told of a known account, once while this background lives: pages may differ in what they show. @type {Set<string>} */
const filledIn = new Set();

/** @param {OwnAccount} known @param {OwnAccount} shown  the same account, as a page shows it now */
async function fillIn(known, shown) {
  const fresh = (/** @type {"handle"|"name"|"id"} */ field) => shown[field] && shown[field]?.toLowerCase() !== known[field]?.toLowerCase();
  if (!fresh("handle") && !fresh("name") && !fresh("id")) return;
  const { platform } = known;
  const body = { platform, handle: shown.handle || known.handle || null, name: shown.name || known.name || null, id: shown.id || known.id || null };
  if (filledIn.has(JSON.stringify(body))) return;
  filledIn.add(JSON.stringify(body));
  // The parts in the pages hear of it when the background starts anew: they begin anew themselves where `me` changes,
  // and somebody may be writing.
  await call("PUT", `/v1/me/accounts/${encodeURIComponent(known.key ?? keyOf(known))}`, { body });
}

/** @param {OwnAccount[]} found @param {import("../protocol.js").Me} me @returns {OwnAccount[]} those still to be asked about */
export const unasked = (found, me) => found.filter((account) => !holds(me.accounts, account));

/**
 * "Is this you?" – "Yes."
 * @param {OwnAccount} account
 * @returns {Promise<{ok: true, me: import("../protocol.js").Me}|Refusal>}
 */
export async function confirmAccount(account) {
  const { platform, handle = null, name = null, id = null } = account;
  const path = `/v1/me/accounts/${encodeURIComponent(keyOf(account))}`;
  const answer = await call("PUT", path, { body: { platform, handle, name, id } });
  if (!answer.ok) return { ok: false, state: answer.state, status: answer.status, detail: answer.detail };
  const { me } = await change(({ found, refused }) => ({
    me: answer.body,
    found: found.filter((one) => !holds([account], one)),
    refused: refused.filter((one) => !holds([account], one)),
  }));
  return { ok: true, me };
}

/** "Is this you?" – "Not me." It is not asked again. @param {OwnAccount} account */
export async function refuseAccount(account) {
  const { me } = await change(({ found, refused }) => ({
    found: found.filter((one) => !holds([account], one)),
    refused: holds(refused, account) ? refused : [...refused, account],
  }));
  return { ok: true, me };
}

/** Takes the agent's word for who the user is. @returns {Promise<import("../protocol.js").Me>} */
export async function refreshMe() {
  const answer = await call("GET", "/v1/me");
  return answer.ok ? (await note(() => ({ me: answer.body }))).me : (await stored()).me;
}
