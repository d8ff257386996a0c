// Selectors are data: a map names each field's candidates in the order to be tried. The first candidate that finds
// something wins; which one it was is counted, so that a fallback in use is an early warning before anything breaks.

import { keeping } from "./kept.js";
import { asNewAs, faultOf } from "./map-check.js";

/**
 * Where a field stands once (`any`: wherever it stands, its first candidate should find it), and the word for what is lost without it.
 * @typedef {{in: "page"|"post"|"comment"|"any", means: string}} Expectation
 */
/**
 * @typedef {{map: string, pages: import("./routes.js").Route[], expect: Record<string, Expectation>, fields: Record<string, string[]>}} SiteMap
 */

/**
 * A selector that this browser does not understand finds nothing; it must not stop the reading.
 * @template T @param {() => T} look @param {T} nothing @returns {T}
 */
function quietly(look, nothing) {
  try {
    return look();
  } catch {
    return nothing;
  }
}

/** Attributes that the code itself reads, beside those that a map names. */
const READ = "alt aria-hidden aria-label aria-placeholder data-testid datetime dir href id lang role tabindex".split(" ");

/** Every attribute that a map's selectors ask for, and those that the code reads. @param {SiteMap} map @returns {string[]} */
function attributesOf(map) {
  const selectors = Object.values(map.fields).flat();
  const named = selectors.flatMap((selector) => [...selector.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => name));
  const classes = selectors.some((selector) => /\.[A-Za-z_-]/.test(selector.replace(/"[^"]*"/g, "")));
  return [...new Set([...READ, ...named, ...(classes ? ["class"] : [])])];
}

/** @param {string} selector whether the browser can read it */
const understood = (selector) => quietly(() => document.createDocumentFragment().querySelector(selector) === null, false);

/** Two lists in document order as one, each element once. @param {Element[]} one @param {ArrayLike<Element>} other @returns {Element[]} */
export function inOrder(one, other) {
  const all = [];
  let at = 0;
  for (let next = 0; next < other.length; next += 1) {
    const element = other[next];
    while (at < one.length && one[at] !== element && one[at].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) all.push(one[at++]);
    if (one[at] !== element) all.push(element);
  }
  while (at < one.length) all.push(one[at++]);
  return all;
}

/** @param {ParentNode} root @param {string} selector @param {(element: Element) => boolean} passes */
function firstThatPasses(root, selector, passes) {
  const found = quietly(() => root.querySelectorAll(selector), /** @type {ArrayLike<Element>} */ ([]));
  for (let index = 0; index < found.length; index += 1) if (passes(found[index])) return found[index];
  return null;
}

/**
 * @param {SiteMap} builtIn the map that the reader was built with
 */
export function selectors(builtIn) {
  let map = builtIn;
  /** How often each candidate of a field was the one that hit. @type {Record<string, number[]>} */
  let hits = {};
  /** @type {Map<string, string>} fields joined into one selector */
  let joined = new Map();
  const kept = keeping(
    () => attributesOf(map),
    (element) => quietly(() => element.matches(together(["dialog"])) || element.querySelector(together(["dialog"])) !== null, true),
  );

  /** @param {string} field */
  const candidates = (field) => map.fields[field] ?? [];

  /** @param {string} field @param {number} index */
  function count(field, index) {
    const counts = (hits[field] ??= candidates(field).map(() => 0));
    counts[index] += 1;
  }

  /** @param {string[]} fields */
  function together(fields) {
    const name = fields.join();
    let selector = joined.get(name);
    if (selector === undefined) joined.set(name, (selector = fields.flatMap(candidates).join(",")));
    return selector;
  }

  return {
    get name() {
      return map.map;
    },
    get pages() {
      return map.pages;
    },
    get hits() {
      return hits;
    },

    /**
     * Reads with another map from now on: a newer one, or one that the user has laid down (`own`). Anything else leaves
     * the one in use.
     * @param {unknown} other @param {boolean} [own] @returns {string|null} why it was refused
     */
    use(other, own = false) {
      const fault = faultOf(other, builtIn, understood);
      if (fault) return fault;
      const next = /** @type {SiteMap} */ (other);
      if (!own && !asNewAs(next, builtIn)) return null; // an agent older than this extension: nothing is wrong with it
      if (next.map !== map.map || own) {
        [map, hits, joined] = [next, {}, new Map()];
        kept.forget();
      }
      return null;
    },

    /** Another page begins: what was found on the last one says nothing of it. */
    turn() {
      hits = {};
      kept.forget();
    },

    /** What was found before and has not changed. */
    kept,

    /** Fields that only a second or later candidate found on this page, though the map expects its first. @returns {string[]} */
    fallbacks: () =>
      Object.keys(map.expect).filter((field) => hits[field] !== undefined && hits[field][0] === 0 && hits[field].some((count) => count > 0)),

    /**
     * What each post, comment or page should have and this one has not, in the words of coverage.
     * @param {"page"|"post"|"comment"} where @param {(field: string) => boolean} has @returns {string[]}
     */
    lacking(where, has) {
      const lost = [];
      for (const field in map.expect) {
        const wish = map.expect[field];
        if (wish.in === where && !has(field)) lost.push(wish.means);
      }
      return lost;
    },

    /**
     * All elements of the first candidate that finds any.
     * @param {ParentNode} root @param {string} field @returns {Element[]}
     */
    all(root, field) {
      const selectors = candidates(field);
      for (let index = 0; index < selectors.length; index += 1) {
        const found = quietly(() => [...root.querySelectorAll(selectors[index])], []);
        if (found.length > 0) {
          count(field, index);
          return found;
        }
      }
      return [];
    },

    /**
     * All elements of all candidates of these fields, in document order.
     * @param {ParentNode} root @param {string[]} fields @returns {Element[]}
     */
    every(root, ...fields) {
      // One by one: a list of selectors in one query costs the browser many times as much.
      /** @type {Element[]} */
      let found = [];
      for (const field of fields) {
        for (const selector of candidates(field)) {
          const more = quietly(() => root.querySelectorAll(selector), /** @type {ArrayLike<Element>} */ ([]));
          if (more.length > 0) found = found.length === 0 ? Array.from(more) : inOrder(found, more);
        }
      }
      return found;
    },

    /**
     * The same, kept until something on the page changes. Nobody may change the list.
     * @param {Node & ParentNode} scope @param {string[]} fields @returns {Element[]}
     */
    listed(scope, ...fields) {
      return kept.still(scope, fields.join(), () => this.every(scope, ...fields));
    },

    /**
     * The first element of the first candidate that finds one which also passes.
     * @param {ParentNode} root @param {string} field @param {(element: Element) => boolean} [passes] @returns {Element|null}
     */
    first(root, field, passes) {
      const selectors = candidates(field);
      for (let index = 0; index < selectors.length; index += 1) {
        const found = passes ? firstThatPasses(root, selectors[index], passes) : quietly(() => root.querySelector(selectors[index]), null);
        if (found) {
          count(field, index);
          return found;
        }
      }
      return null;
    },

    /**
     * All that pass, of the first candidate that finds one which does.
     * @param {ParentNode} root @param {string} field @param {(element: Element) => boolean} passes @returns {Element[]}
     */
    several(root, field, passes) {
      const selectors = candidates(field);
      for (let index = 0; index < selectors.length; index += 1) {
        const found = quietly(() => [...root.querySelectorAll(selectors[index])], []).filter(passes);
        if (found.length > 0) {
          count(field, index);
          return found;
        }
      }
      return [];
    },

    /** @param {Element} element @param {string} field */
    is(element, field) {
      return candidates(field).some((selector) => quietly(() => element.matches(selector), false));
    },

    /**
     * The nearest of the element and its ancestors.
     * @param {Element} element @param {string} field @returns {Element|null}
     */
    closest(element, field) {
      const selector = together([field]);
      return selector ? quietly(() => element.closest(selector), null) : null;
    },
  };
}

/** @typedef {ReturnType<typeof selectors>} Selectors */
