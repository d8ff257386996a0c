// The panel beside a composer: the ticks, and under them at most three hints. It stands where it covers no button of the
// site; where there is no such place it is one line, and opens over the page only when the user asks.

import base from "./panel.css";
import hintCss from "./hint.css";
import markedCss from "./marked.css";
import ticksCss from "./ticks.css";
import { GLYPHS } from "./glyphs.js";
import { createHint } from "./hint.js";
import { createHost } from "./host.js";
import { button, drawing, make } from "./nodes.js";
import { anyRoom, overlaps, roomFor, standingIn } from "./room.js";
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
  const fold = button("", "fold", () => unfold(!whole()));
  const title = make("p", "quiet");
  const first = button("", "strongest", () => unfold(true));
  const hints = make("ul", "hints");
  const notice = make("p", "notice");
  const rest = button("Not for this draft", "quiet-act", () => handlers.rest());
  const foot = make("div", "foot", rest, options.key ? make("span", "key", options.key) : null);
  const top = make("div", "top", ticks.node, title, fold);
  const panel = make("section", "panel", top, first, hints, notice, foot);
  const status = make("span", "unseen");
  const inside = new AbortController();
  /** @type {Map<string, ReturnType<typeof createHint>>} */
  const lines = new Map();
  /** @type {PanelModel} */
  let model = { ticks: {}, hints: [], text: "" };
  /** @type {boolean|null} what the user chose; null until then */
  let chosen = options.folded == null ? null : !options.folded;
  let cramped = false;
  let signature = ""; // of all that makes its size
  let drawn = "";
  /** @type {Notice|null|undefined} */
  let told;
  let stood = "";
  /** @type {import("./room.js").Spot|null} */
  let spot = null;
  /** @type {number|undefined} to which it is cut where there is no room for all of it */
  let cut;
  /** @type {{box: Element, frame: Element}|null} */
  let beside = null;

  panel.setAttribute("aria-label", "Nod");
  panel.tabIndex = -1;
  if ("popover" in panel) panel.popover = "manual";
  hints.setAttribute("aria-label", "Hints");
  hints.id = "hints";
  fold.setAttribute("aria-controls", "hints");
  fold.setAttribute("aria-label", "Hints");
  status.setAttribute("role", "status");
  root.append(panel, status);
  host.hidden = true;
  panel.addEventListener("mousedown", keepCaret);
  window.addEventListener("keydown", keys, { capture: true, signal: inside.signal });

  const whole = () => chosen ?? !cramped;
  const focused = () => /** @type {ShadowRoot} */ (root.getRootNode()).activeElement;

  /** A click on the panel leaves the caret in the editor. @param {Event} event */
  function keepCaret(event) {
    event.preventDefault();
  }

  /** @param {KeyboardEvent} event */
  function keys(event) {
    const at = focused();
    if (!at || !panel.contains(at)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopImmediatePropagation(); // the site would close its dialog
      unfold(false);
      handlers.leave();
    } else if (event.key === "Tab") {
      const stops = [...panel.querySelectorAll("button")].filter((one) => one.checkVisibility());
      const ends = event.shiftKey ? [stops[0], panel] : [stops.at(-1)];
      event.stopImmediatePropagation();
      if (stops.length > 0 && !ends.includes(/** @type {any} */ (at))) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    } else event.stopImmediatePropagation(); // single keys are shortcuts of the sites
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
    stood = "";
    if (beside) standBy(beside.box, beside.frame);
  }

  /** @param {PanelModel} next */
  function update(next) {
    model = next;
    const said = ticks.update(model.ticks).map((word) => `${word}: there`);
    const keys = new Set(model.hints.map(keyOf));
    for (const [key, { node }] of lines) if (!keys.has(key)) (node.remove(), lines.delete(key));
    model.hints.forEach((hint, at) => {
      const key = keyOf(hint);
      const line = lines.get(key) ?? createHint(hint, model.text, { copy: handlers.copy, say, notUseful: handlers.notUseful, resized });
      lines.set(key, line);
      line.update(hint, model.text);
      if (hints.children[at] !== line.node) hints.insertBefore(line.node, hints.children[at] ?? null);
      if (!spoken.has(key)) said.push(hint.message);
      spoken.add(key);
    });
    const words = model.unknown ? UNKNOWN : "";
    for (const one of [words, model.notice?.words ?? ""]) if (one && !spoken.has(one)) (said.push(one), spoken.add(one));
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
    hints.hidden = !open || !strongest;
    foot.hidden = !open || !strongest;
    fold.hidden = !strongest;
    fold.setAttribute("aria-expanded", String(open && Boolean(strongest)));
    fold.title = open ? "Fold" : "Unfold";
    fold.replaceChildren(drawing(GLYPHS[open ? "fold" : "unfold"], 12));
    first.hidden = open || !strongest;
    first.replaceChildren(...(first.hidden ? [] : [make("span", "short", strongest.message), others.length > 0 ? ` +${others.length}` : ""]));
    notice.replaceChildren(model.notice?.words ?? "");
    const act = model.notice?.act;
    if (act) notice.append(" ", button(act.label, "act", act.does));
    notice.hidden = !model.notice;
    panel.classList.toggle("passive", !strongest && !act); // nothing to press: clicks go to the site
  }

  /**
   * Stands in the nearest free place by the composer, or hides where there is none.
   * @param {Element} box the editor @param {Element} frame the editor with its buttons
   * @param {boolean} [again] the site may have opened something where the panel stands
   */
  function standBy(box, frame, again = false) {
    beside = { box, frame };
    if (!host.isConnected) return;
    const dialog = frame.closest('[role="dialog"]');
    const composer = frame.getBoundingClientRect();
    const around = dialog ? dialog.getBoundingClientRect() : composer;
    const view = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    const now = JSON.stringify([composer, around, view, chosen, signature, sizeOf(panel)]);
    if (now === stood && !again) return;
    stood = now;
    if (composer.bottom < 0 || composer.top > view.height) return hide();
    show();
    const fromRight = getComputedStyle(box).direction === "rtl";
    const region = { left: 0, right: view.width, top: Math.max(0, composer.top - 400), bottom: Math.min(view.height, around.bottom + 600) };
    const standing = standingIn(document, dialog, region, (element) => element === host);
    /** @param {import("./room.js").Standing} taken */
    const room = (taken) => roomFor(composer, around, sizeOf(panel), view, taken, { fromRight, before: spot });
    const { controls } = standing;
    cramped = false;
    draw();
    let at = room(standing);
    if (!at && chosen === null) {
      cramped = true;
      draw();
      at = room(standing);
    }
    if (!whole()) at ??= room({ controls, words: [] });
    else if (chosen) at ??= room({ controls, words: [] }) ?? room({ controls: controls.filter((one) => overlaps(one, around)), words: [] });
    if (at) return standIn(at.left, at.top, composer);
    if (!chosen) return hide();
    const { left, top, height } = anyRoom(composer, sizeOf(panel), view, fromRight);
    standIn(left, top, composer, height);
  }

  /** The page scrolled: keeps its place by the composer, without a look at what stands around. */
  function follow() {
    if (!beside || !spot || host.hidden) return;
    const { left, top, bottom } = beside.frame.getBoundingClientRect();
    if (bottom < 0 || top > document.documentElement.clientHeight) return hide();
    move(left + spot.left, bottom + spot.top);
  }

  function show() {
    host.hidden = false;
    if (panel.popover && !panel.matches(":popover-open")) panel.showPopover();
  }

  function hide() {
    host.hidden = true;
    spot = null;
  }

  /** @param {number} left @param {number} top CSS pixels of the viewport @param {{left: number, bottom: number}} [composer] @param {number} [height] */
  function standIn(left, top, composer, height) {
    spot = composer ? { left: left - composer.left, top: top - composer.bottom } : null;
    cut = height;
    move(left, top);
  }

  /** @param {number} left @param {number} top */
  function move(left, top) {
    const most = cut === undefined ? "" : `max-block-size: ${cut}px;`;
    style(`.panel { transform: translate(${left}px, ${top}px); ${most} }`);
  }

  return {
    host,
    setTheme,
    update,
    standBy,
    follow,
    /** In a frame of its own, for the page of all states. @param {number} left @param {number} top @param {boolean} [open] */
    standIn(left, top, open = true) {
      chosen = open;
      host.hidden = false;
      panel.removeAttribute("popover");
      draw();
      standIn(left, top);
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
      inside.abort();
      host.remove();
    },
  };
}

/** @param {HintModel} hint */
const keyOf = ({ id, message, suggestions }) => JSON.stringify([id, message, suggestions]);

/** @param {Element} element */
function sizeOf(element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
