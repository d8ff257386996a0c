// What the card tells: why they wait, where else the user knows them from, the last words each way.

import { GLYPHS } from "./glyphs.js";
import { isolated, shorten } from "./names.js";
import { drawing, make, named, quoted, time } from "./nodes.js";
import { exact, on } from "./times.js";
import { reasonWords, wait } from "./words.js";

/** @typedef {import("./chip.js").ChipModel} ChipModel */

const LONGEST_WORDS = 240; // graphemes of somebody's words on the card

/** @param {ChipModel} model @param {Date} now @returns {Node[]} */
export function reasonNodes(model, now) {
  if (model.withheld === "replies-hidden") {
    return [make("p", "wait", "The page hides replies here. You may have answered among them, so nobody is said to wait.")];
  }
  if (model.withheld) return [make("p", "wait", "The page does not show when this was written. It may be old.")];
  const list = make("ul", "reasons");
  for (const reason of model.reasons.filter(({ id }) => id !== "first-contact" || model.reasons.length === 1)) {
    const { glyph, tone } = reasonWords([reason]);
    const dot = make("span", "dot", drawing(GLYPHS[glyph], 16));
    dot.dataset.tone = tone;
    list.append(make("li", "", dot, sentence(shorten(reason.text, LONGEST_WORDS))));
  }
  const waited = model.state === "waiting" ? wait(model, now) : null;
  if (!waited || !model.waitingSince) return [list];
  const enough = model.needs === "words" ? "Needs words from you." : "A like is enough.";
  if (model.since === "first-seen") return [list, make("p", "wait", `${waited.exact}: the page shows no time. ${enough}`)];
  const words = waited.words === "just now" ? "Just now" : `Waits ${waited.words}`;
  return [list, make("p", "wait", time(model.waitingSince, words, waited.exact), `. ${enough}`)];
}

/** Ours goes on from the name; their own words bring their direction, whatever the letters of the name. @param {string} text */
function sentence(text) {
  const [, lead, said] = /^(.*?: )(.*)$/su.exec(text) ?? ["", text, ""];
  const words = make("bdi", "", said);
  words.dir = "auto";
  return make("span", "", lead, words);
}

/** Where else the user knows them from, and what the user noted. @param {ChipModel} model @returns {Node[]} */
export function knownNodes({ name, accounts = [], called, tags = [], note = "" }) {
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

/** Whether these words are said among the reasons already. @param {ChipModel["lastIn"]} last @param {ChipModel["reasons"]} reasons */
function stands(last, reasons) {
  const plain = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
  const words = plain(last?.text ?? "").replace(/^(@[\w.]+ )+/, "");
  return words !== "" && reasons.some(({ text }) => plain(text).includes(words));
}

/** The last words each way, where they do not stand above. @param {ChipModel} model @param {Date} now @returns {Node[]} */
export function lastNodes(model, now) {
  const list = make("dl", "last");
  const add = (/** @type {string} */ name, /** @type {import("./chip.js").LastWords|null} */ last) => {
    if (!last || (!last.text && !last.about)) return;
    const when = last.at ? time(last.at, on(last.at, now), exact(last.at)) : "at a time I did not see";
    const about = last.about ? ` about ${isolated(shorten(last.about, 60))}` : "";
    list.append(make("dt", "", name === "You" ? "You" : named(name), " ", when, about));
    if (last.text) list.append(make("dd", "", quoted(shorten(last.text, LONGEST_WORDS))));
  };
  if (!stands(model.lastIn, model.reasons)) add(model.name, model.lastIn);
  add("You", model.lastOut);
  return list.childElementCount > 0 ? [list] : [];
}
