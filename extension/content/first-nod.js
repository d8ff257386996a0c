// The first nod: after the welcome page, the one person on the user's own page whose words are the best beginning.

import { createFirstNod } from "../overlay/first-nod.js";
import { ask } from "./background.js";
import { nameOf, waits } from "./choose.js";

/** @typedef {import("./choose.js").Waiting} Waiting */

// Kind words first: they are the easiest to answer and the dearest to have missed.
const BEST_FIRST = ["praise", "thanks", "question", "complaint"];

/**
 * @param {import("../sites/site.js").Site} site
 * @param {() => {debug: boolean, theme: any}} options
 * @param {boolean} wanted  the user pressed the welcome page's last button and has not had their first nod
 * @param {AbortSignal} signal
 */
export function firstNod(site, options, wanted, signal) {
  /** @type {ReturnType<typeof createFirstNod>|null} */
  let card = null;
  let nudge = "";
  let done = !wanted;

  signal.addEventListener("abort", () => card?.remove());

  function close() {
    done = true;
    card?.remove();
    if (nudge) ask({ type: "first-nod", state: "done" }); // where nobody waited, the next page may still have it
  }

  /** @param {import("./posts.js").Mounted[]} mounted @param {import("../sites/site.js").OwnAccount|null} account */
  function read(mounted, account) {
    if (done) return;
    const best = candidate(mounted);
    if (nudge) {
      const heard = mounted.find(({ answer }) => answer?.nudge?.id === nudge && answer.nudge.state === "answered");
      if (heard) {
        card?.heard(nameOf(/** @type {Waiting} */ (heard)));
        done = true;
        ask({ type: "first-nod", state: "done" });
      }
      return;
    }
    nudge = best?.answer.nudge.id ?? "";
    const url = best && best.post.url !== location.href ? best.post.url : null;
    const person = best ? { name: nameOf(best), words: wordsOf(best), at: best.post.at, url } : null;
    const links = person ? [] : site.ownPlaces(account).filter(({ url }) => url !== location.href);
    const handlers = { close };
    if (card) card.update({ person, links });
    else card = createFirstNod({ person, links }, handlers, options());
    if (!card.host.isConnected) document.body.append(card.host);
  }

  return { read, setTheme: (/** @type {import("../overlay/host.js").Theme} */ theme) => card?.setTheme(theme) };
}

/** The words that say why they wait, else the whole post. @param {Waiting} one @returns {string} */
function wordsOf(one) {
  const reason = bestReason(one);
  return reason?.span && reason.post === one.key ? sentenceAround(one.post.text, reason.span) : one.post.text;
}

/** @param {string} text @param {[number, number]} span  UTF-16 units @returns {string} the sentences that hold the span */
export function sentenceAround(text, [start, end]) {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text)];
  return sentences
    .filter(({ index, segment }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment)
    .join("")
    .trim();
}

/** @param {Waiting} one */
const bestReason = ({ answer: { nudge } }) => nudge.reasons.find((reason) => BEST_FIRST.includes(reason.id)) ?? nudge.reasons[0];

/**
 * The post of the best candidate: by reason, then the longest wait.
 * @param {import("./posts.js").Mounted[]} mounted
 * @returns {Waiting|null}
 */
export function candidate(mounted) {
  const rank = (/** @type {Waiting} */ { answer: { nudge } }) => {
    const at = BEST_FIRST.findIndex((id) => nudge.reasons.some((reason) => reason.id === id));
    return at === -1 ? BEST_FIRST.length : at;
  };
  const since = (/** @type {Waiting} */ one) => one.answer.nudge.waiting_since;
  const waiting = mounted.filter(waits).filter((one) => one.answer.nudge.post === one.key && one.post.text);
  return waiting.sort((one, other) => rank(one) - rank(other) || (since(one) < since(other) ? -1 : 1))[0] ?? null;
}
