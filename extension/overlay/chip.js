// The chip: a pill after an author's name that says why they wait and since when. Click, Enter or Space opens the card.

import cardCss from "./card.css";
import { createCard } from "./card.js";
import css from "./chip.css";
import { GLYPHS } from "./glyphs.js";
import { createHost } from "./host.js";
import { isolated } from "./names.js";
import { drawing, make, named, time } from "./nodes.js";
import { back, firstTime, reasonWords, wait } from "./words.js";

const PADDING = 8; // of the pill after its words, in pixels

/**
 * @typedef {object} LastWords  what was said last, one way; null where it is not known
 * @property {string|null} at @property {string|null} text @property {string|null} about
 */
/**
 * @typedef {object} ChipModel
 * @property {string} name
 * @property {{id: string, text: string}[]} reasons
 * @property {string|null} waitingSince  RFC 3339
 * @property {"posted"|"first-seen"} since  whether that is the time of the post, or when it was first seen
 * @property {"words"|"nod"} needs
 * @property {"waiting"|"snoozed"|"answered"|"dismissed"|"spam"} state
 * @property {string|null} [until]  of a snoozed one: RFC 3339 or "next-word"
 * @property {null|"replies-hidden"|"age-unknown"|"too-old"} withheld
 * @property {number} timesHere
 * @property {LastWords|null} lastIn @property {LastWords|null} lastOut
 * @property {{site: string, handle?: string|null, name?: string|null, former?: string[]}[]} [accounts]  where the user knows them from
 * @property {string|null} [called]  what they like to be called @property {string[]} [tags] @property {string} [note]  the beginning of the user's note
 */
/**
 * Each may return a promise; one that gives {ok: false} or rejects means that nothing was changed, and the card says so.
 * @typedef {object} ChipHandlers
 * @property {() => any} done @property {(until: string) => any} snooze @property {() => any} notForMe @property {() => any} undo
 * @property {() => void} [about]  opens the person's page; without it the card offers none
 */
/** @typedef {import("./host.js").HostOptions & {now?: () => Date}} ChipOptions */

/** @param {ChipModel} model @param {ChipHandlers} handlers @param {ChipOptions} options */
export function createChip(model, handlers, options) {
  const now = options.now ?? (() => new Date());
  const { host, root, setTheme } = createHost("span", [css, cardCss], options);
  const chip = make("button", "chip");
  const said = make("span", "unseen");
  /** @type {ReturnType<typeof createCard>|null} */
  let card = null;
  /** @type {string|null} who has been heard while this page was open */
  let heardName = null;
  let shown = "";
  let touched = model.state === "waiting" || model.state === "snoozed";

  chip.type = "button";
  chip.setAttribute("aria-haspopup", "dialog");
  chip.setAttribute("aria-expanded", "false");
  said.setAttribute("role", "status");
  root.append(chip, said);

  const outlined = new ResizeObserver(([{ target }]) => outline(chip, target));

  /** The card says what the user did before the page has heard of it. @param {Partial<ChipModel>} change */
  const changed = (change) => {
    if (change.state === "waiting") heardName = null;
    update({ ...model, ...change });
  };
  const whenClosed = () => chip.setAttribute("aria-expanded", "false");

  chip.addEventListener("click", () => {
    if (card?.isOpen()) return card.close(true);
    if (!card) {
      card = createCard(model, handlers, { host, anchor: chip, now, changed, closed: whenClosed });
      chip.after(card.node);
    }
    card.open();
    chip.setAttribute("aria-expanded", "true");
  });

  function draw() {
    const parts = heardName !== null ? heardParts(heardName) : chipParts(model, now());
    host.hidden = !parts || (model.state === "dismissed" && !touched);
    const signature = JSON.stringify([parts?.key, heardName]);
    if (!parts || signature === shown) return;
    shown = signature;
    chip.classList.toggle("quiet", parts.quiet);
    chip.replaceChildren(...parts.nodes());
    outlined.disconnect();
    outlined.observe(/** @type {Element} */ (chip.querySelector(".label")));
  }

  /** @param {ChipModel} next */
  function update(next) {
    if (next.state === "waiting" || next.state === "snoozed") touched = true;
    if (next.state !== "answered") heardName = null;
    model = next;
    draw();
    card?.update(model);
  }

  draw();
  return {
    host,
    update,
    setTheme,
    /** The user's answer appeared: the head nods once. @param {string} name */
    heard(name) {
      heardName = name || model.name;
      model = { ...model, state: "answered" };
      draw();
      said.textContent = `${isolated(heardName)} has been heard.`;
      card?.update(model);
    },
    remove() {
      card?.close(false);
      outlined.disconnect();
      host.remove();
    },
  };
}

/**
 * Ends the pill where its words end: in a tight row some wrap out of sight, and leave their room behind. Only drawn
 * anew, nothing on the page moves.
 * @param {HTMLElement} chip @param {Element} label
 */
function outline(chip, label) {
  const whole = chip.getBoundingClientRect();
  const line = label.getBoundingClientRect();
  const parts = [...label.querySelectorAll(":scope > :not(.unseen)")].map((part) => part.getBoundingClientRect());
  const shown = parts.filter(({ top }) => top < line.bottom - 1);
  const end = Math.max(...shown.map(({ right }) => right - whole.left), 0);
  chip.style.setProperty("--nod-words", `${Math.min(whole.width, end + PADDING)}px`);
}

/** @typedef {{key: string[], quiet: boolean, nodes: () => Node[]}} Parts  key tells whether anything changed */

/** @param {string} name @returns {Parts} */
function heardParts(name) {
  const nodes = () => {
    const head = make("span", "dot head nods", drawing(GLYPHS.head, 16));
    return [head, make("span", "label", make("span", "what", named(name), " has been heard."))];
  };
  return { key: ["heard", name], quiet: true, nodes };
}

/** What the chip shows; null where nothing is to be shown. @param {ChipModel} model @param {Date} now @returns {Parts|null} */
function chipParts(model, now) {
  if (model.state === "spam") return null;
  if (model.withheld) return withheldParts(model);
  if (model.state === "snoozed") return quietParts(model, "later", back(model.until, now));
  if (model.state === "answered") return quietParts(model, "tick", "answered");
  if (model.state === "dismissed") return quietParts(model, "ring", "set aside");
  const { words, glyph, tone } = reasonWords(model.reasons);
  const first = firstTime(model.reasons) ? "first time" : "";
  const waited = wait(model, now);
  const nodes = () => {
    const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
    dot.dataset.tone = tone;
    const label = make("span", "label", who(model.name), make("span", "what", words));
    if (first) label.append(" ", make("span", "first", first));
    if (waited && model.waitingSince) {
      const when = time(model.waitingSince, waited.words, waited.exact);
      when.className = "when";
      label.append(" ", when);
    }
    return [dot, label];
  };
  return { key: [model.name, words, first, waited?.words ?? "", waited?.exact ?? ""], quiet: false, nodes };
}

/** @param {ChipModel} model @returns {Parts|null} */
function withheldParts(model) {
  if (model.withheld === "replies-hidden") return quietParts(model, "ring", "replies hidden: you may have answered");
  if (model.withheld === "age-unknown") return quietParts(model, "ring", "I cannot see its date");
  return null;
}

/** @param {ChipModel} model @param {string} glyph @param {string} words @returns {Parts} */
function quietParts(model, glyph, words) {
  const nodes = () => {
    const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
    dot.dataset.tone = "open";
    const label = make("span", "label", who(model.name), make("span", "what", words));
    label.title = words;
    return [dot, label];
  };
  return { key: [model.name, glyph, words], quiet: true, nodes };
}

/** The name for screen readers; on the page it stands right before the chip. @param {string} name */
const who = (name) => make("span", "unseen", named(name), " ");
