// What the user is writing, read beside what it answers: the ticks fill as one writes. Nothing here writes, sends, or
// keeps a word; the agent is asked, and what it says is shown.

import { createTicks } from "../overlay/ticks.js";
import { ask } from "./background.js";

const PAUSE_MS = 80; // after a key, before the agent is asked
// The sites' editors take what is typed before it gets into the page, so that "input" alone often never comes.
const WRITING = ["focusin", "beforeinput", "input", "compositionend", "paste", "cut", "drop", "keyup"];
const LONGEST = 20_000; // characters of a draft: far more than either site takes

/** @typedef {import("../sites/site.js").Composer} Composer */
/** @typedef {{composer: Composer, ticks: ReturnType<typeof createTicks>, told: string}} Shown */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {{
 *   may: () => boolean,
 *   post: (id: string|null) => import("../protocol.js").Post|null,
 *   options: () => import("../overlay/host.js").HostOptions,
 * }} page  `may`: the user has said who they are, and nothing rests; `post`: an answered post that stands on the page
 * @param {AbortSignal} signal
 * @returns {{look: () => void}}  to be called whenever the page has changed
 */
export function noticeDrafts(site, page, signal) {
  /** @type {Shown|null} */
  let shown = null;
  /** @type {Element|null} */
  let writing = null;
  let timer = 0;
  let asking = false;

  /** @param {Event} event */
  function written(event) {
    if (!(event.target instanceof Element)) return;
    writing = event.target;
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE_MS);
  }

  async function read() {
    if (asking || signal.aborted || !writing?.isConnected) return;
    const composer = page.may() ? site.composerOf(writing) : null;
    const text = composer?.text().slice(0, LONGEST) ?? "";
    if (!composer || text.trim() === "" || !answersSomebody(composer)) return clear();
    if (shown?.composer.box === composer.box && shown.told === text) return;
    if (composer.replyTo === null) return show(composer, text, {});
    asking = true;
    const answer = await ask({ type: "hints", draft: draft(composer, text) });
    asking = false;
    if (signal.aborted || !composer.box.isConnected) return clear();
    if (!answer.ok) return clear(); // the page's edge says what is the matter
    const ticks = ticksOf(answer);
    if (Object.keys(ticks).length > 0) show(composer, text, ticks);
    else clear(); // an answer to oneself, or words that are not read
    if (composer.text().slice(0, LONGEST) !== text) read(); // the newest words win
  }

  /** @param {Composer} composer @param {string} text */
  function draft({ kind, replyTo }, text) {
    const { platform } = site;
    return { text, platform, kind, reply_to: replyTo ? `${platform}:${replyTo}` : null, post: page.post(replyTo) };
  }

  /** @param {Composer} composer @param {string} text @param {import("../overlay/ticks.js").TicksModel} model */
  function show(composer, text, model) {
    const options = page.options();
    if (shown && shown.composer.box !== composer.box) clear();
    if (!shown) shown = { composer, ticks: createTicks(model, options), told: text };
    else shown.ticks.update(model);
    shown.told = text;
    shown.ticks.setTheme(options.theme ?? "light");
    if (!shown.ticks.host.isConnected) document.body.append(shown.ticks.host);
    shown.ticks.standBy(composer.box);
  }

  function clear() {
    shown?.ticks.remove();
    shown = null;
  }

  function look() {
    if (!shown) return;
    const { composer, ticks } = shown;
    if (!composer.box.isConnected || !page.may() || composer.text().trim() === "") return clear();
    ticks.standBy(composer.box);
  }

  let moving = 0;
  function moved() {
    if (shown) moving ||= requestAnimationFrame(() => ((moving = 0), look()));
  }

  const passive = { signal, capture: true, passive: true };
  for (const type of WRITING) document.addEventListener(type, written, passive);
  document.addEventListener("scroll", moved, passive);
  window.addEventListener("resize", moved, passive);
  signal.addEventListener("abort", clear);
  return { look };
}

/** A comment under nothing that can be seen may be a message to somebody: those are never read. @param {Composer} composer */
const answersSomebody = ({ kind, replyTo }) => kind !== "post" && (kind !== "comment" || replyTo !== null);

/** @param {import("../protocol.js").Hinted} hinted @returns {import("../overlay/ticks.js").TicksModel} */
function ticksOf({ hints, acknowledges: { name, specific }, answers }) {
  const remark = hints.find(({ level }) => level !== "good")?.message;
  const judged = answers.filter(({ answered }) => answered !== null);
  return {
    ...(name === null ? {} : { name }),
    ...(specific === null ? {} : { point: specific }),
    ...(judged.length === 0 ? {} : { answered: judged.every(({ answered }) => answered) }),
    ...(remark ? { remark } : {}),
  };
}
