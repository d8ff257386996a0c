// The bar of an archive on its way: how much of it, how fast, how long still; and now and then a word of it for those who
// listen.

const SPAN_MS = 8_000, SURE_MS = 1_500, SPEAK_MS = 15_000;

/** Bytes as people say them: "12.4 MB". @param {number} bytes */
export function inSize(bytes) {
  for (const [unit, worth] of /** @type {[string, number][]} */ ([["GB", 1e9], ["MB", 1e6], ["kB", 1e3]]))
    if (bytes >= worth) return `${(bytes / worth).toFixed(1)} ${unit}`;
  return `${bytes} bytes`;
}

/** @param {number} seconds */
export function timeLeft(seconds) {
  if (seconds < 5) return "a few seconds left";
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left` : `about ${Math.round(minutes / 60)} hours left`;
}

/** How fast it goes, by the last seconds: bytes a second, or undefined before that can be said. */
export class Pace {
  /** @type {[number, number][]} */
  #seen = [];

  /** @param {number} now in milliseconds @param {number} bytes until now */
  saw(now, bytes) {
    this.#seen.push([now, bytes]);
    while (this.#seen.length > 2 && now - this.#seen[0][0] > SPAN_MS) this.#seen.shift();
    const [since, before] = this.#seen[0];
    return now - since >= SURE_MS && bytes > before ? ((bytes - before) * 1000) / (now - since) : undefined;
  }
}

/** @param {string} doing "Sending" @param {number} done @param {number} of @param {number | undefined} pace */
export function inWords(doing, done, of, pace) {
  const fast = pace ? `, ${inSize(pace)} a second, ${timeLeft((of - done) / pace)}` : "";
  return `${doing}: ${inSize(done)} of ${inSize(of)}${fast}`;
}

/** A bar with its words. `say` speaks to those who listen, seldom.
 * @param {string} name @param {(words: string) => void} say */
export function barOf(name, say) {
  const box = document.createElement("div"), label = document.createElement("p"), bar = document.createElement("div");
  const filled = document.createElement("div"), words = document.createElement("p");
  box.className = "coming";
  const called = document.createElement("bdi");
  called.textContent = name;
  label.append(called);
  label.className = "name";
  bar.className = "bar";
  bar.setAttribute("role", "progressbar");
  bar.setAttribute("aria-label", name);
  bar.setAttribute("aria-valuemin", "0");
  bar.setAttribute("aria-valuemax", "100");
  words.className = "quiet";
  bar.append(filled);
  box.append(label, bar, words);
  let pace = new Pace(), doing = "", spoken = 0;

  return {
    box,
    /** @param {string} what @param {number} done @param {number} of */
    show(what, done, of) {
      const now = performance.now();
      if (what !== doing) [doing, pace, spoken] = [what, new Pace(), now - SPEAK_MS];
      const told = inWords(what, done, of, pace.saw(now, done));
      const share = of ? Math.min(100, Math.floor((100 * done) / of)) : 0;
      bar.setAttribute("aria-valuenow", String(share));
      bar.setAttribute("aria-valuetext", told);
      filled.style.inlineSize = `${share}%`; // by script, which the policy allows; a style attribute would be stopped
      words.textContent = told;
      if (now - spoken >= SPEAK_MS) {
        spoken = now;
        say(`${name}. ${told}`);
      }
    },
    /** @param {string} what */
    pause(what) {
      words.textContent = what;
      bar.setAttribute("aria-valuetext", what);
    },
  };
}
