// When to look: on changes of the page, on navigation inside it, and when its tab comes back into view.
// A look happens in idle time, at once after a quiet spell and at most every 80 ms in a busy one: it costs well under a
// millisecond, and a post that comes in the midst of others shall not wait for its chip.

const QUIET_MS = 80;
const IDLE_MS = 20; // where the page leaves no idle time the look comes all the same

/**
 * @param {Document} document
 * @param {() => boolean} look  true: something is left, to be looked at in the next idle slice
 * @param {AbortSignal} signal
 * @param {() => void} [changed]  called within each change, before the page is painted: it must be short
 * @returns {{soon: () => void}}  asks for a look without a change of the page
 */
export function watch(document, look, signal, changed = () => {}) {
  const view = /** @type {Window & typeof globalThis} */ (document.defaultView);
  let last = -Infinity;
  let waiting = false;

  const run = () => {
    waiting = false;
    if (signal.aborted) return;
    last = view.performance.now();
    if (look()) {
      waiting = true;
      view.requestIdleCallback(run, { timeout: IDLE_MS });
    }
  };
  const soon = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const rest = Math.max(0, last + QUIET_MS - view.performance.now());
    if (rest === 0) view.requestIdleCallback(run, { timeout: IDLE_MS });
    else view.setTimeout(() => view.requestIdleCallback(run, { timeout: IDLE_MS }), rest);
  };

  const observer = new view.MutationObserver(() => {
    changed();
    soon();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-testid", "href", "datetime", "aria-label", "aria-disabled", "aria-pressed"],
  });
  signal.addEventListener("abort", () => observer.disconnect());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && soon(), { signal });
  view.addEventListener("popstate", soon, { signal });
  return { soon };
}
