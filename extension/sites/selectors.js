// Selectors are data: a map names each field's candidates in the order to be tried. The first candidate that finds
// something wins; which one it was is counted, so that a fallback in use is an early warning before anything breaks.

/** @typedef {{map: string, fields: Record<string, string[]>}} SiteMap */

/**
 * @param {SiteMap} map
 */
export function selectors(map) {
  /** How often each candidate of a field was the one that hit. @type {Record<string, number[]>} */
  const hits = {};

  /** @param {string} field */
  const candidates = (field) => map.fields[field] ?? [];

  /** @param {string} field @param {number} index */
  function count(field, index) {
    const counts = (hits[field] ??= candidates(field).map(() => 0));
    counts[index] += 1;
  }

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

  return {
    name: map.map,
    hits,

    /**
     * All elements of the first candidate that finds any.
     * @param {ParentNode} root @param {string} field @returns {Element[]}
     */
    all(root, field) {
      for (const [index, selector] of candidates(field).entries()) {
        const found = quietly(() => [...root.querySelectorAll(selector)], []);
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
      const selector = fields.flatMap(candidates).join(",");
      return selector ? quietly(() => [...root.querySelectorAll(selector)], []) : [];
    },

    /**
     * The first element of the first candidate that finds one which also passes.
     * @param {ParentNode} root @param {string} field @param {(element: Element) => boolean} [passes] @returns {Element|null}
     */
    first(root, field, passes) {
      for (const [index, selector] of candidates(field).entries()) {
        const found = quietly(
          () => (passes ? [...root.querySelectorAll(selector)].find(passes) : root.querySelector(selector)),
          null,
        );
        if (found) {
          count(field, index);
          return found;
        }
      }
      return null;
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
      const selector = candidates(field).join(",");
      return selector ? quietly(() => element.closest(selector), null) : null;
    },
  };
}

/** @typedef {ReturnType<typeof selectors>} Selectors */
