// What a page shows, told to the agent. Where the agent cannot hear it, the user's own answers on that page are kept in
// the outbox, so that an evening without the agent leaves nobody unthanked in its log.

import { sameAccount } from "../accounts.js";
import { leftOut } from "../places.js";
import { foundAccount } from "./accounts.js";
import { refusal } from "./answers.js";
import { call } from "./client.js";
import { flush, keep } from "./outbox.js";
import { note, stored } from "./storage.js";
import { NAMESPACE_URL, uuid5 } from "./uuid5.js";

/** @typedef {import("../protocol.js").Observation} Observation */
/** @typedef {import("../protocol.js").OwnAccount} OwnAccount */
/** @typedef {import("../protocol.js").NewAcknowledgement} NewAcknowledgement */
/** @typedef {import("../protocol.js").Post} Post */

/**
 * @param {Observation} observation
 * @param {OwnAccount|null} found  the account that the page shows as signed in
 * @param {import("../protocol.js").Counts} [before]  of the posts of the same page that were told earlier
 * @returns {Promise<import("../protocol.js").Observed|import("../protocol.js").Refusal>}
 */
export async function observe(observation, found, before = { kept: 0, dropped: 0 }) {
  const { paused, excluded, me } = await stored();
  const { platform, url, kind } = observation.page;
  if (paused[platform]) return { ok: false, state: "paused" };
  if (leftOut(url, excluded)) return { ok: false, state: "left-out" };
  // Side by side: a chip waits for the slower of them, not for one after the other.
  const [answer] = await Promise.all([call("POST", "/v1/observations", { body: observation, repeatable: true }), found && foundAccount(found)]);
  if (!answer.ok) {
    const own = await ownAnswers(observation, me.accounts);
    if (own.length > 0) await keep(own).catch(() => []); // where they cannot be kept, the page tells of them again
    return answer.outdated ? { ...refusal(answer), state: "outdated" } : refusal(answer);
  }
  const { posts = {}, keys = [], waiting = 0, quiet_until = null, kept = 0, dropped = 0 } = answer.body;
  const coverage = observation.coverage ?? null;
  const counts = { kept: before.kept + kept, dropped: before.dropped + dropped };
  const page = { url, kind, at: new Date().toISOString(), ...counts, coverage };
  // The page is answered first: a chip waits for nothing that only the popup shows.
  void note(({ lastPage }) => ({ waiting, quietUntil: quiet_until, lastPage: { ...lastPage, [platform]: page } }));
  void flush();
  return { ok: true, posts, keys, waiting, kept, dropped, me };
}

/**
 * The user's own answers to others in an observation, as acknowledgements. Going on after oneself acknowledges nobody.
 * @param {Observation} observation @param {OwnAccount[]} accounts  the user's
 * @returns {Promise<NewAcknowledgement[]>}
 */
export function ownAnswers({ posts }, accounts) {
  /** @param {Post} post */
  const mine = (post) => accounts.some((account) => account.platform === post.platform && sameAccount(account, post.author));
  /** @param {Post} post */
  const toMe = ({ platform, in_reply_to: to }) => {
    const answered = posts.find((other) => to?.id && other.platform === platform && other.id === to.id);
    if (answered) return mine(answered);
    const names = accounts.filter((account) => account.platform === platform).flatMap(({ handle, id, name }) => [handle, id, name]);
    return Boolean(to?.author) && names.some((name) => name?.toLowerCase() === to?.author?.replace(/^@/, "").toLowerCase());
  };
  const own = posts.filter((post) => (post.in_reply_to?.id || post.in_reply_to?.author) && mine(post) && !toMe(post));
  return Promise.all(own.map((post) => asAcknowledgement(post, posts)));
}

/** @param {Post} post @param {Post[]} posts @returns {Promise<NewAcknowledgement>} */
async function asAcknowledgement(post, posts) {
  const { platform, id, author, in_reply_to: to } = post;
  const answered = posts.find((other) => to?.id && other.platform === platform && other.id === to.id);
  const nameless = [platform, author.id ?? author.handle, post.thread ?? to?.id, post.text].join("\n");
  return {
    client_id: await uuid5(NAMESPACE_URL, id ? `${platform}:${id}` : `${platform}:~${nameless}`),
    platform,
    kind: post.kind === "post" ? "reply" : post.kind,
    post: to?.id ? `${platform}:${to.id}` : null,
    account: answered ? { platform, ...answered.author } : to?.author ? { platform, ...handleOrName(platform, to.author) } : null,
    text: post.text,
    url: post.url ?? null,
    at: post.at ?? null, // without one the outbox takes the time at which it first met the post
    own_post: id ? `${platform}:${id}` : null,
    certainty: "seen",
  };
}

/** X names who was answered by handle, Facebook by name. @param {import("../protocol.js").Platform} platform @param {string} author */
const handleOrName = (platform, author) => (platform === "x" ? { handle: author.replace(/^@/, "") } : { name: author });
