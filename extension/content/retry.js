// What was not heard is told again: later each time, and by one timer however often it fails. A page that moves all the
// time asks for a look many times a second; while Nod is away, not each of them is a reason to knock.

const AGAIN_MS = [1_000, 2_000, 5_000, 10_000, 20_000];

/**
 * @param {() => void} work  tries again
 * @param {AbortSignal} signal
 */
export function retry(work, signal) {
  let failures = 0;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;
  let restsUntil = -Infinity;
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    /** Whether it failed so lately that only the timer may try. */
    rests: () => performance.now() < restsUntil,
    failed() {
      if (signal.aborted) return; // the answer of a page that has ended
      clearTimeout(timer);
      timer = setTimeout(work, AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)]);
      failures += 1;
      restsUntil = performance.now() + AGAIN_MS[0];
    },
    heard() {
      clearTimeout(timer);
      failures = 0;
      restsUntil = -Infinity;
    },
  };
}
