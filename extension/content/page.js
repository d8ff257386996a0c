// One page of a site, from the first look to the last: look → read → tell the agent → show.
// Nothing is sent before the user has said which account is theirs, and nothing while the page is paused or left out.

import { leftOut } from "../places.js";
import { coverage } from "../sites/health.js";
import { keyOf } from "../accounts.js";
import { ask } from "./background.js";
import { chips } from "./chips.js";
import { waits } from "./choose.js";
import { donating } from "./donating.js";
import { noticeDrafts } from "./drafts.js";
import { edgeOf } from "./edge.js";
import { firstNod } from "./first-nod.js";
import { portions } from "./portions.js";
import { isRefused, posts } from "./posts.js";
import { retry } from "./retry.js";
import { vanishing } from "./vanished.js";
import { tellAnswer, untold } from "./untold.js";
import { isOf, viewerOf } from "./viewer.js";
import { noticeLiking } from "./liking.js";
import { noticeSending, plain } from "./sending.js";
import { watch } from "./watch.js";

/** @typedef {import("../protocol.js").OwnAccount} OwnAccount */
/** @typedef {import("./posts.js").Seen} Seen */

const BATCH = 100; // new posts in one call, and those that are gone; those that a chip stands on fill it up
const ASK_AGAIN_MS = 60_000; // the answers that chips show are asked for again when the tab is looked at after this time

/**
 * @param {import("../sites/site.js").Site} site
 * @param {any} settings  the background's answer to {type: "settings"}
 * @param {AbortSignal} signal  ends everything
 */
export function startPage(site, settings, signal) {
  const seen = posts(site, settings.excluded?.length > 0 ? (place) => leftOut(place, settings.excluded) : null);
  const theme = themeOf(site);
  const options = () => ({ debug: settings.debug === true, theme: theme() });
  const about = (/** @type {string|null} */ person) => void ask({ type: "open-panel", person });
  const shown = chips({ act, about, options, shows: site.shows });
  const edge = edgeOf(site, options, { yes: confirm, notMe: refuse, readAgain, donate }, signal);
  const give = donating(site, options, signal);
  const greeting = firstNod(site, options, settings.firstNod === "wanted", signal);
  const vanished = vanishing();
  /** @type {Seen[]} the user's own words that were deleted, until the agent has heard of it */
  let gone = [];
  let address = location.href;
  /** @type {import("../sites/site.js").Survey|null} */
  let survey = null;
  /** @type {OwnAccount[]} */
  let mine = settings.me?.accounts ?? [];
  let agent = settings.state ?? "running";
  let telling = false;
  const portion = portions();
  let readOnce = false; // all that this page showed at first
  let askedAt = 0;
  /** @type {Set<string>} accounts that the background has heard of, or that the user refused */
  const told = new Set();
  const refused = new Set((settings.refused ?? []).map(keyOf));

  const again = retry(() => void tell(true), signal);

  signal.addEventListener("abort", () => shown.clear());
  if (agent === "gone") return edge.show({ state: "refresh" });
  const watching = watch(document, look, signal, shown.dropStale);
  const sending = noticeSending(site, { ownAnswers, sent, isMine }, signal);
  noticeLiking(site, (element) => seen.mounted().find((one) => one.element === element), pressedLike, signal);
  const drafts = noticeDrafts(site, { may: (replyTo = null) => known() && !resting() && !seen.leavesOut(replyTo), post: answeredPost, options, key: settings.panelKey !== false }, signal);
  watching.soon();

  function resting() {
    if (settings.paused?.[site.platform]) return "paused";
    return leftOut(location.href, settings.excluded ?? []) ? "left-out" : null;
  }

  function look() {
    if (location.href !== address) moved();
    const rest = resting();
    if (rest) {
      shown.clear();
      drafts.look();
      edge.show({ state: rest });
      return false;
    }
    survey = site.survey(document, new URL(address));
    const readable = survey.kind !== "other" && !survey.loggedOut;
    const left = readable && seen.take(survey, () => performance.now());
    if (!left && readable) noticeDeleted(survey);
    shown.show(seen.mounted());
    sending.look();
    drafts.look();
    for (const part of [shown, greeting, give]) part.setTheme(theme());
    report();
    if (!left) tell(); // not before the whole page is read: the answer to a question may stand further down
    return left;
  }

  function moved() {
    address = location.href;
    survey = null;
    readOnce = false;
    seen.turn();
  }

  /** Own words that went from between posts that stayed were deleted: whom they answered waits again. @param {import("../sites/site.js").Survey} now */
  function noticeDeleted(now) {
    for (const id of vanished(now)) {
      const one = seen.byId(id);
      if (one?.own && one.post.id) gone.push(one);
    }
  }

  const viewer = () => viewerOf(survey, mine);

  /** Whether the user has said that this account is theirs. */
  function known() {
    const now = viewer();
    return now !== null && isOf(mine, now);
  }

  /** Tells the background what is new, and asks again about those who wait by a chip. @param {boolean} [anew]  also without news */
  async function tell(anew = false) {
    const now = viewer();
    if (telling || signal.aborted || !survey || !now || survey.loggedOut || resting() || (again.rests() && !anew)) return;
    const fresh = known() ? seen.unsent().slice(0, BATCH) : [];
    const stale = performance.now() - askedAt > ASK_AGAIN_MS && document.visibilityState === "visible";
    const deleted = known() ? gone.slice(0, BATCH) : [];
    if (fresh.length === 0 && deleted.length === 0 && !anew && !stale && told.has(keyOf(now))) return;
    const answered = deleted.flatMap(({ post }) => seen.byPostId(post.in_reply_to?.id ?? null) ?? []);
    const asked = new Set([...answered, ...fresh, ...seen.mounted().filter(waits)]);
    const batch = known() ? portion.first([...asked].filter((one) => !isRefused(one))) : [];
    const sent = batch.map((one) => one.json);
    telling = true;
    const answer = await ask({ type: "observe", found: now, observation: observation(batch, now, deleted), before: seen.counts(batch) });
    telling = false;
    if (signal.aborted) return;
    if (!answer.ok) return refusedOf(batch, sent, answer) ? void tell(true) : failed(answer);
    told.add(keyOf(now));
    askedAt = performance.now();
    again.heard();
    agent = "running";
    gone = gone.filter((one) => !deleted.includes(one));
    for (const { id } of deleted) seen.forget(id);
    mine = answer.me?.accounts ?? mine;
    batch.forEach((one, at) => {
      const key = answer.keys?.[at] ?? null;
      seen.told(one.id, sent[at], key, key ? answer.posts[key] : null);
    });
    shown.show(seen.mounted());
    if (known()) greeting.read(seen.mounted(), now);
    report();
    if (known() && seen.unsent().length > 0) tell();
    else portion.whole();
  }

  /** Whether what was refused may be told without some of it; those are left out and counted. @param {Seen[]} batch @param {string[]} sent @param {any} answer */
  function refusedOf(batch, sent, answer) {
    const left = portion.refused(batch, answer);
    for (const one of left ?? []) seen.refused(one.id, sent[batch.indexOf(one)]);
    return left !== null;
  }

  /** @param {{state?: string}} answer */
  function failed(answer) {
    agent = answer.state ?? agent;
    report();
    if (agent === "gone" || agent === "paused" || agent === "left-out") return;
    again.failed();
  }

  /** @param {Seen[]} batch @param {OwnAccount} now @param {Seen[]} deleted */
  function observation(batch, now, deleted) {
    const kind = /** @type {import("../sites/site.js").Survey} */ (survey).kind;
    const page = { platform: site.platform, kind, url: address.slice(0, 4000) };
    return { page, viewer: keyOf(now), coverage: pageCoverage(), posts: batch.map((one) => one.post), gone: deleted.map((one) => one.key ?? `${site.platform}:${one.id}`) };
  }

  function pageCoverage() {
    const read = /** @type {import("../sites/site.js").Survey} */ (survey);
    return coverage({ ...read, viewer: viewer() }, seen.outcomes(), { ...seen.earlier(), untaken: seen.untaken() });
  }

  function report() {
    if (signal.aborted || resting() || !survey) return;
    const now = viewer();
    const people = seen.mounted().filter(waits).map((one) => one.answer.nudge.person);
    const ask = now && !known() && !refused.has(keyOf(now)) ? now : null;
    const reading = known() && seen.unsent().length > 0 && !readOnce; // later posts are read as they come, without a word
    readOnce ||= known() && !reading;
    edge.page({ coverage: pageCoverage(), agent, waiting: new Set(people).size, ask, reading, untold: untold(), untaken: seen.untaken() });
  }

  /** @param {any} nudge @param {any} change */
  async function act(nudge, change) {
    const answer = await ask({ type: "nudge", id: nudge.id, change });
    if (answer.ok) return answer;
    failed(answer);
    return answer;
  }

  async function confirm() {
    const account = viewer();
    if (!account) return;
    const answer = await ask({ type: "confirm-account", account });
    if (!answer.ok) return failed(answer);
    mine = answer.me.accounts;
    watching.soon();
  }

  async function refuse() {
    const account = viewer();
    if (!account) return;
    refused.add(keyOf(account));
    await ask({ type: "refuse-account", account });
    report();
  }

  function donate() {
    if (survey) give.show(survey, pageCoverage());
  }

  function readAgain() {
    ask({ type: "resume", url: location.href });
  }

  /** @param {import("./sending.js").Sent} sent */
  function ownAnswers({ replyTo, text }) {
    return seen.ownAnswers(replyTo, (/** @type {string} */ words) => plain(words) === plain(text));
  }

  /** A post that stands on the page and may be answered. @param {string|null} id */
  function answeredPost(id) {
    return (id && seen.byPostId(id)?.post) || null;
  }

  /** @param {Seen} one */
  function pressedLike({ post, key }) {
    const { platform, id } = post;
    const told = key ?? (id && `${platform}:${id}`);
    if (!known() || resting() || !told) return;
    const acknowledgement = { platform, kind: /** @type {const} */ ("like"), post: told, account: { platform, ...post.author }, url: post.url, at: new Date().toISOString() };
    ask({ type: "like", acknowledgement });
  }

  /** @param {string|null} handle */
  function isMine(handle) {
    return known() && handle !== null && viewer()?.handle?.toLowerCase() === handle.toLowerCase();
  }

  /**
   * An answer that does not stand on this page.
   * @param {import("./sending.js").Sent} sent @param {"seen"|"unconfirmed"} certainty @param {{id: string, url: string}|null} own
   */
  function sent({ kind, replyTo, text, at }, certainty, own) {
    if (!known() || seen.leavesOut(replyTo)) return;
    const { platform } = site;
    const target = seen.byPostId(replyTo);
    const account = target ? { platform, ...target.post.author } : null;
    const post = `${platform}:${replyTo}`;
    const where = own ? { own_post: `${platform}:${own.id}`, url: own.url } : { client_id: crypto.randomUUID() };
    tellAnswer({ platform, kind, post, account, text, at, certainty, ...where }, () => {
      if (certainty === "seen") tell(true);
      report();
    });
  }
}

/**
 * The page's theme, asked for anew only when what sets it has changed: asking makes the browser work out styles.
 * @param {import("../sites/site.js").Site} site
 */
function themeOf(site) {
  let seen = "";
  let theme = site.theme(document);
  return () => {
    const sets = [document.body, document.documentElement].map((one) => `${one.className}|${one.getAttribute("style")}`).join();
    if (sets !== seen) {
      seen = sets;
      theme = site.theme(document);
    }
    return theme;
  };
}
