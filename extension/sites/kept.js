// What was found in a part of a page, kept for as long as nothing in that part changes. A list of posts moves with every
// step of the wheel, and nearly all of it is as it was: only what changed is looked at again.
//
// One observer hears of each change of the attributes, nodes and words that the reading uses. Nothing is worked out when it
// hears, only at the next look; where too much has changed, all is forgotten.

const MOST_HEARD = 2_000;
const FRAME_MS = 1_000; // what stands around the list is asked for again at least so often
const ALONE_MS = 30_000; // without a look for so long nobody reads this page any more

/** @typedef {Record<string, any> & {version: number}} Facts */

let versions = 0;

/**
 * @param {() => string[]} attributes  whose changes matter
 * @param {(element: Element) => boolean} isFrame  whether an element inside the list belongs to the frame all the same
 */
export function keeping(attributes, isFrame) {
  /** @type {WeakMap<Node, Facts>} */
  let kept = new WeakMap();
  /** @type {Record<string, any>} what stands around the list */
  let frame = {};
  /** @type {Map<Node, Record<string, any>>} lists of what a part of the page holds, for as long as nothing at all changes */
  let lists = new Map();
  let frameAt = 0;
  /** @type {MutationRecord[]} */
  let heard = [];
  let flooded = false;
  let lastLook = 0;
  let turn = 0;
  /** @type {MutationObserver|null} */
  let observer = null;
  /** @type {Document|null} */
  let watched = null;
  /** @type {Node|null} the part of the page in which posts come and go */
  let list = null;

  /** @param {MutationRecord[]} records */
  function hear(records) {
    if (performance.now() - lastLook > ALONE_MS) return stop();
    if (heard.length + records.length > MOST_HEARD) flooded = true;
    if (flooded) heard = [];
    else heard.push(...records);
  }

  function stop() {
    observer?.disconnect();
    observer = watched = null;
    forget();
  }

  function forget() {
    turn += 1;
    kept = new WeakMap();
    frame = {};
    lists = new Map();
    heard = [];
    flooded = false;
  }

  /** @param {Document} document */
  function start(document) {
    stop();
    observer = new MutationObserver(hear);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes() });
    watched = document;
  }

  /** All that has changed up to this moment is forgotten. @param {Document} document */
  function catchUp(document) {
    lastLook = performance.now();
    if (watched !== document) return start(document);
    const last = observer?.takeRecords() ?? [];
    if (last.length > 0) hear(last);
    if (flooded) return forget();
    if (lastLook - frameAt > FRAME_MS) [frame, frameAt] = [{}, lastLook];
    if (heard.length === 0) return;
    turn += 1;
    lists = new Map();
    /** @type {Node|null} */
    let before = null;
    for (const record of heard) {
      const { target } = record;
      if (record.type === "childList" && areOurs(record.addedNodes) && areOurs(record.removedNodes)) continue;
      if (target !== before) for (let node = /** @type {Node|null} */ (target); node; node = node.parentNode) kept.delete(node);
      before = target;
      const inList = target === list || list?.contains(target);
      if (!inList || record.attributeName === "role" || record.attributeName === "id" || holdsFrame(record.addedNodes)) frame = {};
    }
    heard = [];
  }

  /** @param {NodeList} nodes */
  function holdsFrame(nodes) {
    for (let at = 0; at < nodes.length; at += 1) if (nodes[at] instanceof Element && isFrame(/** @type {Element} */ (nodes[at]))) return true;
    return false;
  }

  /** @param {Node} element */
  function factsOf(element) {
    let facts = kept.get(element);
    if (!facts) kept.set(element, (facts = { version: (versions += 1) }));
    return facts;
  }

  return {
    catchUp,
    forget: stop,
    /** Where the posts are: changes inside it leave the frame as it is. @param {Node} scope */
    listIs: (scope) => void (list = scope === scope.ownerDocument?.body ? null : scope),
    /** A number that changes when anything on the page does. */
    turn: () => turn,
    /** A number that changes when anything in an element does. @param {Element} element */
    version: (element) => factsOf(element).version,

    /**
     * What `find` tells of an element, asked once until something in it changes. It must lean on nothing around the element.
     * @template T @param {Node} element @param {string} name @param {() => T} find @returns {T}
     */
    once(element, name, find) {
      const facts = factsOf(element);
      return name in facts ? facts[name] : (facts[name] = find());
    },

    /**
     * The same until anything on the page changes: for lists of all that a part of it holds.
     * @template T @param {Node} scope @param {string} name @param {() => T} find @returns {T}
     */
    still(scope, name, find) {
      let there = lists.get(scope);
      if (!there) lists.set(scope, (there = {}));
      return name in there ? there[name] : (there[name] = find());
    },

    /**
     * The same for what stands around the list.
     * @template T @param {string} name @param {() => T} find @returns {T}
     */
    around: (name, find) => (name in frame ? frame[name] : (frame[name] = find())),
  };
}

/** Our own parts beside a post are no change of it; they hold nothing that a page sees, unlike a node that only bears our mark. @param {NodeList} nodes */
function areOurs(nodes) {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!(node instanceof Element && node.hasAttribute("data-nod")) || node.firstChild) return false;
  }
  return true;
}

/**
 * Remembers answers that hang on a text alone: the same addresses come again with every post.
 * @template T @param {(text: string) => T} answer @param {number} [most] @returns {(text: string) => T}
 */
export function remembered(answer, most = 1_000) {
  /** @type {Map<string, T>} */
  const known = new Map();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, (found = answer(text)));
    }
    return /** @type {T} */ (found);
  };
}
