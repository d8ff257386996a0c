// What the user is writing, read beside what it answers: the ticks fill as one writes, hints stand under them. Nothing
// here writes, sends, or keeps a word; the agent is asked, and what it says is shown.

import { createPanel } from "../overlay/panel.js";
import { copy } from "../clipboard.js";
import { PANEL_KEY, isPanelKey } from "../panel-key.js";
import { ask } from "./background.js";
import { caretIn, giveBack } from "./caret.js";
import { feedback } from "./feedback.js";
import { mayBeDone, panelOf } from "./hinted.js";

const PAUSE_MS = 80; // after a key, before the agent is asked
const REST_MS = 700; // nobody types for so long: only then a remark on what may still come is shown, else it would come and go with each half word
const IDLE_MS = 30; // a busy page is waited for no longer
const SLOW_MS = 2_000; // an answer that takes longer is spoken of, once
const SETTLED_MS = 150; // after a scroll, before the place is looked at anew
const AGAIN_MS = 5_000; // after a failure, before the agent is asked again
// The sites' editors take what is typed before it gets into the page, so that "input" alone often never comes.
const WRITING = ["focusin", "beforeinput", "input", "compositionend", "paste", "cut", "drop", "keyup"];
const LONGEST = 20_000; // characters of a draft: far more than either site takes
const NOTHING = { ticks: {}, hints: [] };
const SLOW = "Nod takes long today. What it finds will stand here.";
const GONE = "Nod is not running, so there are no hints. Start it: nod run";

/** @typedef {import("../sites/site.js").Composer} Composer */
/** @typedef {import("../overlay/panel.js").Notice} Notice */
/**
 * What was asked and said of one draft, until it is emptied or sent; in this tab's memory alone. `asked` is what the
 * agent's last `answer` was about; `last`: the hints and ticks that are shown; `resting`: "not for this draft".
 * @typedef {{
 *   asked: string, text: string, answer: any, notice: Notice|null, folded: boolean|null,
 *   told: Set<string>, refused: Set<string>, spoken: Set<string>, resting: boolean,
 *   last: Pick<import("../overlay/panel.js").PanelModel, "hints"|"ticks">,
 * }} Draft
 */
/** @typedef {{composer: Composer, draft: Draft, panel: ReturnType<typeof createPanel>}} Shown */

/**
 * @param {import("../sites/site.js").Site} site
 * @param {{
 *   may: (replyTo?: string|null) => boolean,
 *   post: (id: string|null) => import("../protocol.js").Post|null,
 *   options: () => import("../overlay/host.js").HostOptions,
 *   key: boolean,
 * }} page  `may`: the user has said who they are, and nothing rests, nor what is answered stands in a place that is left out;
 *   `post`: an answered post that stands on the page; `key`: whether the key combination opens the panel
 * @param {AbortSignal} signal
 * @returns {{look: () => void}}  to be called whenever the page has changed
 */
export function noticeDrafts(site, page, signal) {
  /** @type {WeakMap<Element, Draft>} */
  const drafts = new WeakMap();
  /** @type {Shown|null} */
  let shown = null;
  /** @type {Element|null} */
  let writing = null;
  /** @type {import("./caret.js").Caret|null} */
  let caret = null;
  let timer = 0;
  let rests = 0; // waits for it
  let typedAt = -Infinity;
  let asking = false;
  let failedAt = -Infinity;
  let saidGone = false;
  let saidSlow = false;
  /** @type {true|null} who folds it once is not shown it unfolded in the next draft */
  let alwaysFolded = null;

  const ours = (/** @type {EventTarget|null} */ target) => shown !== null && target === shown.panel.host;

  /** @param {Event} event */
  function written(event) {
    if (!(event.target instanceof Element) || ours(event.target)) return;
    writing = event.target;
    typedAt = performance.now();
    forgetEmptied(writing);
    soon();
  }

  /** What is picked by pointer (an emoji, a name) gets into the box without a key. */
  function picked() {
    if (writing?.isConnected) soon();
  }

  /** After a pause, and not before the page has drawn what was typed. @param {number} [pause] milliseconds */
  function soon(pause = PAUSE_MS) {
    clearTimeout(timer);
    clearTimeout(rests);
    timer = setTimeout(() => requestIdleCallback(read, { timeout: IDLE_MS }), pause);
  }

  async function read() {
    if (asking || signal.aborted || !writing?.isConnected) return;
    const composer = page.may() ? site.composerOf(writing) : null;
    if (!composer || !page.may(composer.replyTo)) return clear();
    const text = textOf(composer);
    if (text.trim() === "") return ended(composer.box);
    const draft = draftOf(composer.box);
    if (draft.resting) return clear();
    const question = request(composer, text);
    const asked = JSON.stringify([question.reply_to, question.kind, text]);
    if (draft.asked === asked) return show(composer, draft);
    const wait = failedAt + AGAIN_MS - performance.now();
    if (wait > 0) return soon(wait);
    asking = true;
    const slow = setTimeout(() => late(composer, draft), SLOW_MS);
    const answer = await ask({ type: "hints", draft: question });
    clearTimeout(slow);
    asking = false;
    if (signal.aborted) return;
    if (!composer.box.isConnected) {
      clear();
      return void read(); // there may be words in another box already
    }
    const now = site.composerOf(writing);
    const stays = now?.box !== composer.box || now.replyTo === composer.replyTo; // else the same box answers somebody else by now
    if (answer.ok) {
      failedAt = -Infinity;
      saidGone = saidSlow = false;
      Object.assign(draft, { asked, text, answer });
      if (stays) show(composer, draft);
    } else failed(composer, draft, answer.state);
    if (!stays || now?.box !== composer.box || textOf(composer) !== text) read(); // the newest words win
  }

  /** @param {Composer} composer @param {string} text */
  function request({ kind, replyTo }, text) {
    const { platform } = site;
    return { text, platform, kind, reply_to: replyTo ? `${platform}:${replyTo}` : null, post: page.post(replyTo) };
  }

  /** Shows the last answer. @param {Composer} composer @param {Draft} draft */
  function show(composer, draft) {
    clearTimeout(rests);
    if (draft.resting || !stillIn(composer)) return;
    const rest = restsIn(draft);
    if (rest > 0) rests = setTimeout(read, rest);
    const model = modelOf(composer, draft);
    draft.last = model ?? NOTHING;
    if (!model) return clear(); // an answer to oneself, or words that are not read
    put(composer, draft, model);
    for (const { id } of model.hints) {
      if (!draft.told.has(id)) feedback(id, "shown");
      draft.told.add(id);
    }
  }

  /** Milliseconds until all that was said of a draft may be shown. @param {Draft} draft */
  const restsIn = ({ text }) => (mayBeDone(text) ? 0 : typedAt + REST_MS - performance.now());

  /** @param {Composer} composer @param {Draft} draft @returns {import("../overlay/panel.js").PanelModel|null} */
  function modelOf(composer, draft) {
    const { answer, text, refused, notice } = draft;
    const model = answer && panelOf(answer, composer, text, refused, restsIn(draft) > 0 ? draft.last : null);
    if (!model && !notice) return null;
    return { ...(model ?? { ticks: {}, hints: [], text }), notice };
  }

  /** @param {Composer} composer @param {Draft} draft @param {import("../overlay/panel.js").PanelModel} model */
  function put(composer, draft, model) {
    const options = page.options();
    if (shown && (shown.composer.box !== composer.box || shown.draft !== draft)) clear();
    if (!shown) {
      const key = page.key ? PANEL_KEY : null;
      const { spoken, folded } = draft;
      shown = { composer, draft, panel: createPanel(handlers, { ...options, spoken, folded: folded ?? alwaysFolded, key }) };
    }
    shown.composer = composer;
    shown.panel.setTheme(options.theme ?? "light");
    hold(composer.box, shown.panel.host);
    shown.panel.update(model);
    stand();
  }

  /** Puts the panel into the dialog of the composer: a dialog that holds the focus then lets it in. @param {Element} box @param {Element} host */
  function hold(box, host) {
    const holder = box.closest('[role="dialog"]') ?? document.body;
    if (host.parentNode !== holder) holder.append(host);
  }

  function stand(again = false) {
    if (!shown) return;
    const { composer, panel } = shown;
    hold(composer.box, panel.host);
    panel.standBy(composer.box, composer.frame, again);
  }

  const handlers = {
    /** @param {string} words */
    copy,
    /** @param {boolean} folded */
    folds(folded) {
      alwaysFolded = folded || null;
      if (shown) shown.draft.folded = folded;
    },
    /** @param {{id: string}} hint */
    async notUseful({ id }) {
      if (!shown) return;
      const { draft } = shown;
      draft.refused.add(id);
      redraw(draft);
      const { ok, muted } = await feedback(id, "not-useful");
      if (ok && muted) redraw(draft, { words: MUTED, act: { label: "Put it on again", does: () => putOn(id, draft) } });
    },
    rest() {
      if (!shown) return;
      shown.draft.resting = true;
      leave();
      clear();
    },
    leave,
  };

  /** A hint that muted itself. @param {string} id @param {Draft} draft */
  async function putOn(id, draft) {
    const { ok } = await ask({ type: "hint-on", id });
    if (ok) draft.refused.delete(id);
    redraw(draft, { words: ok ? ON_AGAIN : NOT_HEARD });
  }

  /** The same answer, after what the user said of it. @param {Draft} draft @param {Notice|null} [notice] */
  function redraw(draft, notice = draft.notice) {
    draft.notice = notice;
    if (shown?.draft !== draft) return;
    const { composer, panel } = shown;
    const held = panel.holdsFocus();
    const model = modelOf(composer, draft);
    if (model) put(composer, draft, model);
    if (held && !(model && panel.enter())) leave(true);
    if (!model) clear();
  }

  /** Gives the focus back to the editor, where the panel held it. */
  function leave(held = shown?.panel.holdsFocus()) {
    if (held && caret) giveBack(caret);
    caret = null;
  }

  /** @param {Composer} composer @param {Draft} draft */
  function late(composer, draft) {
    if (saidSlow || signal.aborted || !stillIn(composer)) return;
    saidSlow = true;
    const model = modelOf(composer, draft) ?? { ticks: {}, hints: [], text: "" };
    put(composer, draft, { ...model, notice: { words: SLOW } });
  }

  /** @param {Composer} composer @param {Draft} draft @param {string} state */
  function failed(composer, draft, state) {
    failedAt = performance.now();
    if (state === "running" || state === "no-answer") return late(composer, draft);
    if (state !== "not-running" || saidGone || !stillIn(composer)) return clear(); // the rest is said at the page's edge
    saidGone = true;
    put(composer, draft, { ticks: {}, hints: [], text: "", notice: { words: GONE } });
  }

  /** Whether the user still writes there. @param {Composer} composer */
  const stillIn = ({ box }) => writing !== null && (box === writing || box.contains(writing) || writing.contains(box));

  /** @param {Element} box @returns {Draft} */
  function draftOf(box) {
    const fresh = () => ({ asked: "", text: "", answer: null, notice: null, folded: null, told: new Set(), refused: new Set(), spoken: new Set(), last: NOTHING, resting: false });
    const draft = drafts.get(box) ?? fresh();
    drafts.set(box, draft);
    return draft;
  }

  /** Emptied or sent: what comes next is another draft. @param {Element} box */
  function ended(box) {
    drafts.delete(box);
    clear();
  }

  function clear() {
    shown?.panel.remove();
    shown = null;
  }

  function look() {
    if (!shown) return writing?.isConnected ? forgetEmptied(writing) : undefined;
    const { composer } = shown;
    if (!composer.box.isConnected || !page.may()) return clear();
    if (textOf(composer).trim() === "") return ended(composer.box);
    stand(true);
  }

  /** An emptied box begins another draft, however soon words follow. @param {Element} box */
  function forgetEmptied(box) {
    if (drafts.has(box) && box.textContent?.trim() === "" && !box.querySelector("img")) drafts.delete(box);
  }

  let moving = 0;
  let settled = 0;
  function moved() {
    if (!shown) return;
    moving ||= requestAnimationFrame(() => {
      moving = 0;
      shown?.panel.follow();
    });
    clearTimeout(settled);
    settled = setTimeout(() => !signal.aborted && look(), SETTLED_MS);
  }

  /** @param {KeyboardEvent} event */
  function opened(event) {
    if (!page.key || !event.isTrusted || !isPanelKey(event) || !(event.target instanceof Element)) return;
    if (!shown) return woken(event);
    if (!shown.composer.box.contains(event.target)) return;
    const here = caretIn(shown.composer.box);
    if (!here) return;
    typedAt = -Infinity; // who asks for the remarks does not wait for them
    show(shown.composer, shown.draft);
    if (!shown?.panel.enter()) return;
    caret = here;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** The key takes "not for this draft" back. @param {KeyboardEvent} event */
  function woken(event) {
    const box = site.composerOf(/** @type {Element} */ (event.target))?.box;
    const draft = box && drafts.get(box);
    if (!draft?.resting) return;
    draft.resting = false;
    event.preventDefault();
    event.stopImmediatePropagation();
    void read();
  }

  const passive = { signal, capture: true, passive: true };
  for (const type of WRITING) document.addEventListener(type, written, passive);
  document.addEventListener("click", picked, passive);
  document.addEventListener("scroll", moved, passive);
  window.addEventListener("resize", moved, passive);
  window.addEventListener("keydown", opened, { signal, capture: true });
  signal.addEventListener("abort", clear);
  return { look };
}

const MUTED = "You found this hint not useful 6 times of late, so it rests from now on.";
const ON_AGAIN = "It is on again.";
const NOT_HEARD = "Nod did not hear that. Is it running?";

/** @param {Composer} composer */
const textOf = (composer) => composer.text().slice(0, LONGEST);
