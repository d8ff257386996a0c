// The panel beside a composer: the ticks, and under them at most three hints. It stands where it covers no button of the
// site; where there is no such place it is one line, and opens over the page only when the user asks.

import base from "./panel.css";
import hintCss from "./hint.css";
import markedCss from "./marked.css";
import ticksCss from "./ticks.css";
import { GLYPHS } from "./glyphs.js";
import { createHintLines } from "./hint-lines.js";
import { createHost } from "./host.js";
import { button, drawing, make } from "./nodes.js";
import { holdKeys } from "./panel-keys.js";
import { placing } from "./panel-place.js";
import { createTicks } from "./ticks.js";

/** @typedef {import("./hint.js").HintModel} HintModel */
/** @typedef {import("./ticks.js").Ticks} Ticks */
/** @typedef {{words: string, act?: {label: string, does: () => void}}} Notice */
/**
 * @typedef {{ticks: Ticks, hints: HintModel[], text: string, unknown?: boolean, notice?: Notice|null}} PanelModel
 *   `unknown`: it is not known whom the draft answers; `notice`: what the panel says of itself
 */
/**
 * @typedef {object} PanelHandlers
 * @property {(words: string) => Promise<boolean>} copy
 * @property {(hint: HintModel) => void} notUseful
 * @property {(folded: boolean) => void} [folds]  the user folded it, or unfolded it
 * @property {() => void} rest  "not for this draft"
 * @property {() => void} leave  gives the focus back to the editor
 */
/** @typedef {import("./host.js").HostOptions & {spoken?: Set<string>, folded?: boolean|null, key?: string|null}} PanelOptions
 *   `spoken`: what was read out for this draft; `folded`: what the user chose for it; `key`: the combination that opens the panel */

const UNKNOWN = "I cannot see whom this answers.";

/** @param {PanelHandlers} handlers @param {PanelOptions} options */
export function createPanel(handlers, options) {
  const { host, root, setTheme, style } = createHost("div", [base, ticksCss, hintCss, markedCss], options);
  const spoken = options.spoken ?? new Set();
  const ticks = createTicks();
  const hints = createHintLines({ copy: handlers.copy, say, notUseful: handlers.notUseful, resized });
  const fold = button("", "fold", () => unfold(!whole()));
  const title = make("p", "quiet");
  const first = button("", "strongest", () => unfold(true));
  const notice = make("p", "notice");
  const rest = button("Not for this draft", "quiet-act", () => handlers.rest());
  if (options.key) rest.title = `${options.key} brings it back`;
  const foot = make("div", "foot", rest, options.key ? make("span", "key", options.key) : null);
  const top = make("div", "top", ticks.node, title, fold);
  const panel = make("section", "panel", top, first, hints.node, notice, foot);
  const status = make("span", "unseen");
  const ending = new AbortController();
  /** @type {PanelModel} */
  let model = { ticks: {}, hints: [], text: "" };
  /** @type {boolean|null} what the user chose; null until then */
  let chosen = options.folded == null ? null : !options.folded;
  let cramped = false;
  let signature = ""; // of all that makes its size
  let drawn = "";
  /** @type {Notice|null|undefined} */
  let told;

  panel.setAttribute("aria-label", "Nod");
  panel.tabIndex = -1;
  if ("popover" in panel) panel.popover = "manual";
  fold.setAttribute("aria-controls", "hints");
  fold.setAttribute("aria-label", "Hints");
  status.setAttribute("role", "status");
  root.append(panel, status);
  host.hidden = true;
  panel.addEventListener("mousedown", (event) => event.preventDefault()); // a click leaves the caret in the editor
  holdKeys(panel, focused, leave, ending.signal);
  const place = placing({ host, panel, style }, { chosen: () => chosen, cramp, picture: () => signature });

  function whole() {
    return chosen ?? !cramped;
  }

  function focused() {
    return /** @type {ShadowRoot} */ (root.getRootNode()).activeElement;
  }

  function leave() {
    unfold(false);
    handlers.leave();
  }

  /** @param {boolean} on */
  function cramp(on) {
    cramped = on;
    draw();
  }

  /** @param {boolean} open */
  function unfold(open) {
    const held = focused() === first;
    chosen = open;
    handlers.folds?.(!open);
    draw();
    if (held) panel.focus({ preventScroll: true });
    resized();
  }

  /** The user did something inside that changes its size: it stays open. */
  function resized() {
    chosen ??= true;
    place.again();
  }

  /** @param {PanelModel} next */
  function update(next) {
    model = next;
    const said = ticks.update(model.ticks).map((word) => `${word}: there`);
    const keys = hints.update(model.hints, model.text);
    /** Reads out what was not yet. @param {string} key @param {string} words */
    const once = (key, words) => {
      if (words && !spoken.has(key)) said.push(words);
      if (words) spoken.add(key);
    };
    model.hints.forEach(({ message }, at) => once(keys[at], message));
    for (const words of [model.unknown ? UNKNOWN : "", model.notice?.words ?? ""]) once(words, words);
    signature = JSON.stringify([...keys, Object.keys(model.ticks), model.unknown, model.notice?.words]);
    draw();
    if (said.length > 0) say(said.join(" "));
  }

  /** @param {string} words */
  function say(words) {
    status.textContent = words;
  }

  function draw() {
    const open = whole();
    const now = `${open} ${signature}`;
    if (now === drawn && model.notice === told) return;
    drawn = now;
    told = model.notice;
    const [strongest, ...others] = model.hints;
    panel.classList.toggle("folded", !open);
    title.textContent = model.unknown ? UNKNOWN : "Nod";
    title.hidden = !model.unknown && (!ticks.node.hidden || !strongest);
    top.hidden = ticks.node.hidden && title.hidden;
    hints.node.hidden = !open || !strongest;
    foot.hidden = !open || !strongest;
    fold.hidden = !strongest;
    fold.setAttribute("aria-expanded", String(open && Boolean(strongest)));
    fold.title = open ? "Fold" : "Unfold";
    fold.replaceChildren(drawing(GLYPHS[open ? "fold" : "unfold"], 12));
    first.hidden = open || !strongest;
    first.replaceChildren(...(first.hidden ? [] : [make("span", "short", strongest.message), others.length > 0 ? ` +${others.length}` : ""]));
    drawNotice();
    panel.classList.toggle("passive", !strongest && !model.notice?.act); // nothing to press: clicks go to the site
  }

  function drawNotice() {
    const act = model.notice?.act;
    notice.replaceChildren(model.notice?.words ?? "");
    if (act) notice.append(" ", button(act.label, "act", act.does));
    notice.hidden = !model.notice;
  }

  return {
    host,
    setTheme,
    update,
    standBy: place.standBy,
    follow: place.follow,
    /** In a frame of its own, for the page of all states. @param {number} left @param {number} top @param {boolean} [open] */
    standIn(left, top, open = true) {
      chosen = open;
      host.hidden = false;
      panel.removeAttribute("popover");
      draw();
      place.put(left, top);
    },
    /** The user asked for it by key: opens, and takes the focus. False where there is nothing to open. */
    enter() {
      if (!host.isConnected || (model.hints.length === 0 && !model.notice)) return false;
      unfold(true);
      panel.focus({ preventScroll: true });
      return true;
    },
    holdsFocus: () => Boolean(focused()),
    remove() {
      ending.abort();
      host.remove();
    },
  };
}
