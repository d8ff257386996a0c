// The card that a chip opens: who this is, what they said, the last words each way, and what the user may do about it.
// It lives inside the chip's shadow root (the Tab order follows the page) and in the top layer (no war of z-index).

import { GLYPHS } from "./glyphs.js";
import { isolated, shorten } from "./names.js";
import { button, closeButton, drawing, make, named, quoted, time } from "./nodes.js";
import { composers, placeCard } from "./place.js";
import { exact, on, tomorrow } from "./times.js";
import { back, reasonWords, timesHere, wait } from "./words.js";

/** @typedef {import("./chip.js").ChipModel} ChipModel */
/** @typedef {import("./chip.js").ChipHandlers} ChipHandlers */
/**
 * @typedef {object} CardOptions
 * @property {HTMLElement} host     the chip's host: what happens outside it closes the card
 * @property {HTMLElement} anchor   the chip's button: the card stands by it and gives the focus back to it
 * @property {() => Date} now
 * @property {(change: Partial<ChipModel>) => void} changed  the user did something, and it was heard
 * @property {() => void} closed
 */

const LONGEST_WORDS = 240; // graphemes of somebody's words on the card

/** @param {ChipModel} model @param {ChipHandlers} handlers @param {CardOptions} options */
export function createCard(model, handlers, { host, anchor, now, changed, closed }) {
  const node = make("section", "card");
  const heading = make("h2", "");
  const about = make("p", "quiet-line");
  const body = make("div", "");
  const actions = make("div", "actions");
  const problem = make("p", "problem");
  /** @type {AbortController|null} */
  let opened = null;

  heading.id = "who";
  node.setAttribute("role", "dialog");
  node.setAttribute("aria-labelledby", "who");
  node.tabIndex = -1;
  node.hidden = true;
  if ("popover" in node) node.popover = "manual";
  problem.setAttribute("role", "alert");
  const top = make("div", "top", make("div", "who", heading, about), closeButton("Close (Escape)", () => close(true)));
  node.append(top, body, actions, problem);

  /** @param {() => any} tell @param {Partial<ChipModel>} change */
  async function act(tell, change) {
    if (actions.ariaBusy === "true") return;
    actions.ariaBusy = "true";
    problem.textContent = "";
    const heard = await Promise.resolve().then(() => tell()).then((answer) => answer?.ok !== false, () => false);
    actions.ariaBusy = "false";
    if (!heard) problem.textContent = "Nod did not hear that, so nothing has changed. Is it running?";
    else changed(change);
  }
  const done = () => act(handlers.done, { state: "answered" });
  const notForMe = () => act(handlers.notForMe, { state: "dismissed" });
  const undo = () => act(handlers.undo, { state: "waiting", until: null });
  const snooze = () => {
    const until = tomorrow(now());
    act(() => handlers.snooze(until), { state: "snoozed", until });
  };
  /** @type {Record<string, () => void>} */
  const keys = { d: done, s: snooze, n: notForMe };

  /** @returns {Node[]} */
  const page = () => (handlers.about ? [action("All about them", "Opens their page in the side panel", "act", handlers.about)] : []);

  function drawActions() {
    const held = actions.contains(focused());
    if (model.withheld) actions.replaceChildren();
    else if (model.state === "waiting") {
      actions.replaceChildren(
        action("Done", "Already answered, or nothing to add (d)", "act first", done),
        action("Snooze until tomorrow", "Comes back tomorrow at nine (s)", "act", snooze),
        action("Not for me", "Set it aside (n)", "act", notForMe),
        ...page(),
      );
    } else {
      const words = make("span", "", outcome(model, now()));
      actions.replaceChildren(words, action("Undo", "They wait again", "act", undo), ...page());
    }
    actions.hidden = actions.childElementCount === 0;
    if (held) (actions.querySelector("button") ?? node).focus();
  }

  function draw() {
    heading.replaceChildren(named(model.name));
    about.textContent = timesHere(model.timesHere);
    about.hidden = about.textContent === "";
    body.replaceChildren(...reasonNodes(model, now()), ...lastNodes(model, now()), ...knownNodes(model));
    drawActions();
  }

  const focused = () => /** @type {ShadowRoot} */ (node.getRootNode()).activeElement ?? null;
  const isOpen = () => opened !== null;

  function stand() {
    const chip = anchor.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    if (!host.isConnected || chip.bottom < 0 || chip.top > view.height) return close(true);
    node.style.maxHeight = "";
    const size = { width: node.offsetWidth, height: node.offsetHeight };
    const post = host.closest("article, [role=article]");
    const fromRight = getComputedStyle(host).direction === "rtl";
    const place = placeCard(chip, size, view, composers(document), fromRight, post ? post.getBoundingClientRect() : null);
    node.style.left = `${place.left}px`;
    node.style.top = `${place.top}px`;
    node.style.maxHeight = `${place.height}px`;
  }

  function open() {
    if (opened) return;
    opened = new AbortController();
    draw();
    node.hidden = false;
    node.showPopover?.();
    stand();
    node.focus({ preventScroll: true });
    const listening = { signal: opened.signal, capture: true };
    // Before the site hears of it: both sites have single-key shortcuts of their own.
    window.addEventListener("keydown", pressed, listening);
    window.addEventListener("pointerdown", (event) => outside(event) && close(false), listening);
    window.addEventListener("focusin", (event) => outside(event) && close(false), listening);
    window.addEventListener("scroll", (event) => outside(event) && stand(), { ...listening, passive: true });
    window.addEventListener("resize", stand, listening);
  }

  /** @param {Event} event */
  const outside = (event) => !event.composedPath().includes(host);

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const focus = focused();
    const inCard = node.contains(focus);
    if (event.key === "Escape" && (focus || document.activeElement === document.body)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return close(true);
    }
    const act = keys[event.key?.toLowerCase()];
    if (!inCard || !act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (model.state === "waiting" && !model.withheld && !event.repeat) act();
  }

  /** @param {boolean} giveBack  whether the chip gets the focus, if it was in the card */
  function close(giveBack) {
    if (!opened) return;
    opened.abort();
    opened = null;
    const held = node.contains(focused()) || document.activeElement === document.body;
    if (node.isConnected) node.hidePopover?.();
    node.hidden = true;
    problem.textContent = "";
    if (giveBack && held && anchor.isConnected) anchor.focus({ preventScroll: true });
    closed();
  }

  return {
    node,
    open,
    close,
    isOpen,
    /** @param {ChipModel} next */
    update(next) {
      model = next;
      if (!opened) return;
      draw();
      stand();
    },
  };
}

/** @param {string} label @param {string} title @param {string} className @param {() => void} pressed */
function action(label, title, className, pressed) {
  const node = button(label, className, pressed);
  node.title = title;
  return node;
}

/** @param {ChipModel} model @param {Date} now */
function outcome(model, now) {
  if (model.state === "answered") return "Answered.";
  if (model.state === "snoozed") return `Back ${back(model.until, now)}.`.replace("Back until they write", "Rests until they write");
  return "Set aside.";
}

/** @param {ChipModel} model @param {Date} now @returns {Node[]} */
function reasonNodes(model, now) {
  if (model.withheld === "replies-hidden") {
    return [make("p", "wait", "The page hides replies here. You may have answered among them, so nobody is said to wait.")];
  }
  if (model.withheld) return [make("p", "wait", "The page does not show when this was written. It may be old.")];
  const list = make("ul", "reasons");
  for (const reason of model.reasons.filter(({ id }) => id !== "first-contact" || model.reasons.length === 1)) {
    const { glyph, tone } = reasonWords([reason]);
    const dot = make("span", "dot", drawing(GLYPHS[glyph], 16));
    dot.dataset.tone = tone;
    const words = make("bdi", "", shorten(reason.text, LONGEST_WORDS));
    words.dir = "auto";
    list.append(make("li", "", dot, words));
  }
  const waited = model.state === "waiting" ? wait(model, now) : null;
  if (!waited || !model.waitingSince) return [list];
  const enough = model.needs === "words" ? "Needs words from you." : "A like is enough.";
  if (model.since === "first-seen") return [list, make("p", "wait", `${waited.exact}: the page shows no time. ${enough}`)];
  const words = waited.words === "just now" ? "Just now" : `Waits ${waited.words}`;
  return [list, make("p", "wait", time(model.waitingSince, words, waited.exact), `. ${enough}`)];
}

/** Where else the user knows them from, and what the user noted. @param {ChipModel} model @returns {Node[]} */
function knownNodes({ name, accounts = [], called, tags = [], note = "" }) {
  const list = make("dl", "last");
  const add = (/** @type {string} */ title, /** @type {(Node|string)[]} */ ...words) => list.append(make("dt", "", title), make("dd", "", ...words));
  if (accounts.length > 1 || accounts.some(({ former }) => (former ?? []).length > 0)) {
    const each = accounts.map(({ site, handle, name: shown, former }) => {
      const before = (former ?? []).length > 0 ? ` (before: ${(former ?? []).map((old) => isolated(`@${old}`)).join(", ")})` : "";
      return `${isolated(handle ? `@${handle}` : (shown ?? ""))} on ${site}${before}`;
    });
    add("Known as", each.join(", "));
  }
  if (called && called !== name && !name.startsWith(`${called} `)) add("Likes to be called", named(called));
  if (tags.length > 0) add("Tags", tags.map((tag) => isolated(shorten(tag, 40))).join(", "));
  if (note) add("Your note", quoted(shorten(note, LONGEST_WORDS)));
  return list.childElementCount > 0 ? [list] : [];
}

/** @param {ChipModel} model @param {Date} now @returns {Node[]} */
function lastNodes(model, now) {
  const list = make("dl", "last");
  const add = (/** @type {string} */ name, /** @type {import("./chip.js").LastWords|null} */ last) => {
    if (!last || (!last.text && !last.about)) return;
    const when = last.at ? time(last.at, on(last.at, now), exact(last.at)) : "at a time I did not see";
    const about = last.about ? ` about ${isolated(shorten(last.about, 60))}` : "";
    list.append(make("dt", "", name === "You" ? "You" : named(name), " ", when, about));
    if (last.text) list.append(make("dd", "", quoted(shorten(last.text, LONGEST_WORDS))));
  };
  add(model.name, model.lastIn);
  add("You", model.lastOut);
  return list.childElementCount > 0 ? [list] : [];
}
