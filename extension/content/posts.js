// What this tab has shown so far: each post is read once, and again when it would be read differently (its stamp) or when
// its node came back as another post.
// Everything is kept by the site's id for the post, never by position; the nodes themselves are only pointed at.

/**
 * @typedef {object} Seen
 * @property {string} id        the site's own id of the post, or one made of its node's words
 * @property {import("../sites/site.js").Post} post
 * @property {boolean} own
 * @property {Element} element  where it stands now (may have left the page)
 * @property {Element|null} anchor
 * @property {string[]} lacks   what every post shows and this one did not
 * @property {string} json      the post as it is sent
 * @property {string} sent      the JSON that the agent last took, "" before
 * @property {string|null} key  the agent's key for it
 * @property {import("../protocol.js").ObservedPost|null} answer  what the agent said of it
 */

const MOST_KEPT = 2_000; // posts of pages left behind
const SLICE_MS = 6; // of an idle slice's 8 ms: the rest is for what follows the reading

/** @typedef {import("../sites/site.js").Survey} Survey */

/** @param {Pick<import("../sites/site.js").Site, "readPost">} site */
export function posts(site) {
  /** @type {Map<string, Seen>} */
  const seen = new Map();
  /** @type {WeakMap<Element, {id: string, stamp: string}>} what each node showed when it was last read */
  const shown = new WeakMap();
  /** @type {Map<string, string>} why a node could not be read, by its id */
  const unread = new Map();
  /** @type {Set<string>} ids that stood on the page that the tab shows now */
  const here = new Set();

  /** @param {Element} element @param {Survey} survey @param {string} id @param {string} stamp */
  function read(element, survey, id, stamp) {
    const result = site.readPost(element, survey);
    shown.set(element, { id, stamp });
    if (!("post" in result)) {
      unread.set(id, result.reason);
      return;
    }
    unread.delete(id);
    const before = seen.get(id);
    seen.set(id, {
      id,
      post: result.post,
      json: JSON.stringify(result.post),
      own: result.own,
      element,
      anchor: result.anchor,
      lacks: result.lacks,
      sent: before?.sent ?? "",
      key: before?.key ?? null,
      answer: before?.answer ?? null,
    });
  }

  /**
   * Reads what is new or changed, and stops when its time is used up.
   * @param {Survey} survey
   * @param {() => number} now  milliseconds
   * @returns {boolean} true when something is left for the next slice
   */
  function take(survey, now) {
    const end = now() + SLICE_MS;
    for (const element of survey.posts) {
      const id = survey.id(element);
      if (id === null) continue;
      here.add(id);
      const stamp = survey.stamp(element);
      const before = shown.get(element);
      if (before?.id === id && before.stamp === stamp && (seen.get(id)?.element === element || unread.has(id))) continue;
      if (now() > end) return true;
      read(element, survey, id, stamp);
    }
    return false;
  }

  const onThisPage = () => [...seen.values()].filter((one) => here.has(one.id));

  return {
    take,
    all: () => [...seen.values()],
    here: onThisPage,
    /** Those that stand on the page now and still show the post that was read from them. */
    mounted: () => [...seen.values()].filter((one) => one.element.isConnected && shown.get(one.element)?.id === one.id),
    /** @param {string} id */
    byId: (id) => seen.get(id),
    /** @param {string} id of a post that was deleted */
    forget: (id) => void seen.delete(id),
    unsent: () => [...seen.values()].filter((one) => one.sent !== one.json),
    /** @param {string|null} postId the site's id as a Post carries it */
    byPostId: (postId) => (postId === null ? undefined : [...seen.values()].find((one) => one.post.id === postId)),
    /**
     * The agent took a post as it was when it was sent, and answered.
     * @param {string} id @param {string} sent @param {string|null} key @param {any} answer
     */
    told(id, sent, key, answer) {
      const one = seen.get(id);
      if (one) Object.assign(one, { sent, key, answer });
    },
    /** What reading made of each post of this page, as `readPost` said it. @returns {import("../sites/site.js").Outcome[]} */
    outcomes: () => [
      ...onThisPage().map(({ post, anchor, own, lacks }) => ({ post, anchor: /** @type {Element} */ (anchor), own, truncated: false, lacks })),
      ...[...unread.values()].map((reason) => ({ reason })),
    ],
    /** The tab shows another page. What was read is kept: a dialog or a way back brings the same posts again. */
    turn: () => {
      here.clear();
      unread.clear();
      if (seen.size > MOST_KEPT) for (const one of seen.values()) if (!one.element.isConnected) seen.delete(one.id);
    },
  };
}
