// What this tab has shown so far: each post is read once, and again when it would be read differently (its stamp) or when
// its node came back as another post.
// Everything is kept by the site's id for the post (where that is hidden, by its author and words), never by position; the
// nodes themselves are only pointed at, and only while they stand on the page. Of an endless list the last thousand posts are
// kept; of those before, their counts.

import { lost } from "../sites/health.js";

/**
 * @typedef {object} Seen
 * @property {string} id        the site's own id of the post, or one made of its author and words
 * @property {import("../sites/site.js").Post} post
 * @property {boolean} own
 * @property {Element|null} element  where it stands now; null once it has left the page
 * @property {Element|null} anchor
 * @property {string[]} lacks   what every post shows and this one did not
 * @property {string} json      the post as it is sent
 * @property {string} sent      the JSON that the agent last took, "" before
 * @property {string} refused   the JSON that the agent will not take, "" where it refused none
 * @property {string|null} key  the agent's key for it
 * @property {import("../protocol.js").ObservedPost|null} answer  what the agent said of it
 */

const MOST_KEPT = 1_000; // posts, beside those that stand on the page
const MADE = "~"; // begins an id that is not the site's
const SLICE_MS = 6; // of an idle slice's 8 ms: the rest is for what follows the reading

/** @typedef {Seen & {element: Element}} Mounted */
/** @typedef {import("../sites/site.js").Survey} Survey */
/** @typedef {import("../sites/site.js").Outcome} Outcome */

/** @param {import("../sites/site.js").Post} post */
const writerOf = ({ author }) => author.id ?? author.handle ?? author.name ?? "";

/** An id for a post whose own is hidden, like the agent's key for it. @param {import("../sites/site.js").Post} post */
const madeOf = (post) => `${MADE}${[writerOf(post), post.thread ?? "", post.text].join("\n")}`;

/** Whether the agent will not take a post as it is now. @param {Seen} one */
export const isRefused = (one) => one.refused === one.json;

/**
 * @param {Pick<import("../sites/site.js").Site, "readPost">} site
 * @param {((place: string) => boolean)|null} [leaves]  whether the user leaves a group or community out: what stands in it is
 *   not read; null where they leave none out
 */
export function posts(site, leaves = null) {
  /** @type {Map<string, Seen>} */
  const seen = new Map();
  /** @type {WeakMap<Element, {id: string, stamp: string}>} what each node showed when it was last read */
  const shown = new WeakMap();
  /** @type {Map<string, string>} why a node could not be read, by its id */
  const unread = new Map();
  /** @type {Set<string>} ids that stood on the page that the tab shows now */
  const here = new Set();
  /** @type {Set<Seen>} those that were read and stood on the page at the last look */
  const standing = new Set();
  /** @type {Set<string>} ids of what the agent has not taken as it is now */
  const fresh = new Set();
  /** This page's posts that are not kept any more: whether the agent kept them, null where it has not said. @type {Map<string, boolean|null>} */
  const past = new Map();
  /** @type {Set<string>} ids of those of them that the agent would not take */
  const pastRefused = new Set();
  /** @type {WeakMap<Element, string>} the id that was made for what a node showed */
  const made = new WeakMap();
  let nodes = 0; // that could neither be read nor told apart by an id
  /** Those of them that stood on the page at the last look, and the ids of those that left it. @type {Map<Element, string>} */
  const nameless = new Map();
  /** @type {string[]} */
  let away = [];
  /** What the posts lacked that are not kept any more. @type {Set<string>} */
  const pastMissing = new Set();
  /** Where the last slice ended. @type {{survey: Survey|null, at: number}} */
  let begun = { survey: null, at: 0 };

  /** @param {Element} element @param {Survey} survey @param {string|null} known  the site's own id @param {string} stamp */
  function read(element, survey, known, stamp) {
    /** @type {Outcome} */
    const result = leaves && survey.places(element).some(leaves) ? { reason: "left out" } : site.readPost(element, survey);
    const id = known ?? ("post" in result ? madeOf(result.post) : namelessId(element, result.reason));
    shown.set(element, { id, stamp });
    replace(element, id, result);
    arrives(id);
    if (!("post" in result)) {
      unread.set(id, result.reason);
      return;
    }
    unread.delete(id);
    const before = seen.get(id);
    if (before) standing.delete(before);
    // What the person wrote was read before a translator put other words in its place; the rest of a cut text is theirs.
    if (before && result.translated && !result.post.text.startsWith(before.post.text)) Object.assign(result.post, { text: before.post.text, lang: before.post.lang });
    if (before) result.post.author.name ??= before.post.author.name ?? null;
    const json = JSON.stringify(result.post);
    /** @type {Seen} */
    const one = {
      id,
      post: result.post,
      json,
      own: result.own,
      element,
      anchor: result.anchor,
      lacks: result.lacks,
      sent: before?.sent ?? "",
      refused: before?.refused ?? "",
      key: before?.key ?? null,
      answer: before?.answer ?? null,
    };
    seen.set(id, one);
    standing.add(one);
    if (one.sent === json || isRefused(one)) fresh.delete(id);
    else fresh.add(id);
  }

  /** What comes back is counted with what stands. @param {string} id */
  function arrives(id) {
    past.delete(id);
    pastRefused.delete(id);
    here.add(id);
  }

  /** A list mounts the same posts again and again: one without an id is taken for one that left. @param {Element} element @param {string} reason */
  function namelessId(element, reason) {
    const before = made.get(element);
    const id = before !== undefined && unread.has(before) ? before : (away.find((one) => unread.get(one) === reason) ?? `${MADE}${(nodes += 1)}`);
    away = away.filter((one) => one !== id);
    nameless.set(element, id);
    return id;
  }

  /**
   * Where the same post has learned its id, or shows more of its words, it is not counted twice; by its id the agent joins both.
   * @param {Element} element @param {string} id @param {Outcome} result
   */
  function replace(element, id, result) {
    const was = made.get(element) ?? id;
    if (id.startsWith(MADE)) made.set(element, id);
    else made.delete(element);
    if (was === id) return;
    unread.delete(was);
    const before = seen.get(was);
    if (!before || !("post" in result) || writerOf(before.post) !== writerOf(result.post) || !result.post.text.startsWith(before.post.text)) return;
    standing.delete(before);
    for (const ids of [seen, fresh, here]) ids.delete(was);
  }

  /** Whether a node shows what was last read from it, as far as that can be told without reading it. @param {Survey} survey @param {Element} element */
  function isStill(survey, element) {
    const known = survey.id(element);
    const before = shown.get(element);
    return known === null ? Boolean(before?.id.startsWith(MADE)) && before?.stamp === survey.stamp(element) : before?.id === known;
  }

  /** A node that has become another post, or none (a paid one), shows nothing that was read from it. @param {Survey} survey */
  function unseat(survey) {
    const posts = new Set(survey.posts);
    for (const { element } of standing) if (element && !(posts.has(element) && isStill(survey, element))) shown.delete(element);
    for (const [element, id] of nameless) {
      if (element.isConnected && shown.get(element)?.id === id) continue;
      nameless.delete(element);
      if (!element.isConnected) shown.delete(element);
      if (unread.has(id)) away.push(id);
    }
  }

  /** What has left the page is held no longer: a node that is pointed at stays in the tab's memory. */
  function letGo() {
    for (const one of standing) {
      if (one.element?.isConnected && shown.get(one.element)?.id === one.id) continue;
      standing.delete(one);
      one.element = one.anchor = null;
    }
    if (seen.size > MOST_KEPT + standing.size) trim();
  }

  /** The oldest go; their counts stay. */
  function trim() {
    let over = seen.size - MOST_KEPT;
    for (const one of seen.values()) {
      if (over <= 0) return;
      if (standing.has(one)) continue;
      over -= 1;
      seen.delete(one.id);
      fresh.delete(one.id);
      if (!here.delete(one.id)) continue;
      past.set(one.id, one.answer ? one.answer.kept : null);
      if (isRefused(one)) pastRefused.add(one.id);
      for (const field of lost([outcomeOf(one)])) pastMissing.add(field);
    }
  }

  /** @param {Seen} one @returns {Outcome} */
  const outcomeOf = ({ post, anchor, own, lacks }) => ({ post, anchor: /** @type {Element} */ (anchor), own, truncated: false, lacks });

  /**
   * Reads what is new or changed, and stops when its time is used up.
   * @param {Survey} survey
   * @param {() => number} now  milliseconds
   * @returns {boolean} true when something is left for the next slice
   */
  function take(survey, now) {
    const end = now() + SLICE_MS;
    let at = begun.survey === survey ? begun.at : 0; // the same survey: what came before was as it is
    begun = { survey: null, at: 0 };
    if (at === 0) unseat(survey);
    for (; at < survey.posts.length; at += 1) {
      const element = survey.posts[at];
      const known = survey.id(element);
      const stamp = survey.stamp(element);
      const before = isStill(survey, element) ? shown.get(element) : undefined;
      const id = known ?? before?.id;
      if (id !== undefined) {
        arrives(id);
        if (before?.stamp === stamp && (seen.get(id)?.element === element || unread.has(id))) continue;
      }
      if (now() > end) {
        begun = { survey, at };
        return true;
      }
      read(element, survey, known, stamp);
    }
    letGo();
    return false;
  }

  /** @returns {Seen[]} */
  function onThisPage() {
    const all = [];
    for (const id of here) {
      const one = seen.get(id);
      if (one) all.push(one);
    }
    return all;
  }

  return {
    take,
    /** Those that stand on the page now and still show the post that was read from them. @returns {Mounted[]} */
    mounted: () => /** @type {Mounted[]} */ ([...standing].filter((one) => one.element?.isConnected && shown.get(one.element)?.id === one.id)),
    /** What the agent has kept and dropped of this page, without some. @param {Seen[]} without */
    counts(without) {
      const here = onThisPage().flatMap((one) => (one.answer && !without.includes(one) ? one.answer.kept : []));
      const answered = [...past.values(), ...here].filter((kept) => kept !== null);
      const kept = answered.filter(Boolean).length;
      return { kept, dropped: answered.length - kept };
    },
    /** @param {string} id */
    byId: (id) => seen.get(id),
    /** @param {string|null} postId the site's id as a Post carries it */
    leavesOut: (postId) => postId !== null && unread.get(postId) === "left out",
    /** @param {string} id of a post that was deleted */
    forget(id) {
      const one = seen.get(id);
      if (one) standing.delete(one);
      seen.delete(id);
      fresh.delete(id);
    },
    /** @returns {Seen[]} */
    unsent: () => [...fresh].flatMap((id) => seen.get(id) ?? []),
    /** @param {string|null} postId the site's id as a Post carries it */
    byPostId: (postId) => (postId === null ? undefined : [...seen.values()].find((one) => one.post.id === postId)),
    /**
     * The user's own posts that answer a post, as far as they tell. Facebook hangs an answer to a reply on what that answers.
     * @param {string} replyTo @param {(words: string) => boolean} said  whether those are the words
     * @returns {string[]} ids
     */
    ownAnswers(replyTo, said) {
      const all = [...seen.values()];
      const above = all.find((one) => one.post.id === replyTo)?.post.in_reply_to?.id ?? null;
      const answers = (/** @type {Seen["post"]["in_reply_to"]} */ to) => to && (!to.id || to.id === replyTo || to.id === above);
      return all.flatMap(({ id, own, post }) => (own && answers(post.in_reply_to) && said(post.text) ? id : []));
    },
    /**
     * The agent took a post as it was when it was sent, and answered.
     * @param {string} id @param {string} sent @param {string|null} key @param {any} answer
     */
    told(id, sent, key, answer) {
      const one = seen.get(id);
      if (!one) return;
      Object.assign(one, { sent, key, answer });
      if (one.json === sent) fresh.delete(id);
    },
    /** The agent will not take a post as it was when it was sent. @param {string} id @param {string} sent */
    refused(id, sent) {
      const one = seen.get(id);
      if (!one) return;
      one.refused = sent;
      if (isRefused(one)) fresh.delete(id);
    },
    /** What reading made of each post of this page, as `readPost` said it. @returns {Outcome[]} */
    outcomes: () => [...onThisPage().map(outcomeOf), ...[...unread.values()].map((reason) => ({ reason }))],
    /** How many posts of this page were read and are not kept any more, and what they lacked. */
    earlier: () => ({ read: past.size, missing: pastMissing }),
    /** How many posts of this page the agent would not take. */
    untaken: () => pastRefused.size + onThisPage().filter(isRefused).length,
    /** The tab shows another page. What was read is kept: a dialog or a way back brings the same posts again. */
    turn: () => {
      here.clear();
      unread.clear();
      away = [];
      past.clear();
      pastRefused.clear();
      pastMissing.clear();
      letGo();
    },
  };
}
