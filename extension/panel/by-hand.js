// "Met at the fair": what the user did where Nod does not read, noted for the person whose page is open.

import { button, el } from "../popup/nodes.js";

const LONGEST = 2000;

/**
 * @param {import("../protocol.js").Person} person @param {import("./same-person.js").Acts} acts @param {Date} now
 */
export function noteByHand(person, { tell, done }, now) {
  const today = dayOf(now);
  const text = el("textarea", { id: "by-hand", rows: "2", maxlength: String(LONGEST), dir: "auto", placeholder: "Met at the fair" });
  const day = el("input", { id: "by-hand-day", type: "date", value: today, max: today });
  const keep = async () => {
    if (!text.value.trim()) return text.focus();
    const answer = await tell({ type: "by-hand", id: person.id, text: text.value, at: (day.value && day.value !== today ? noonOf(day.value) : new Date()).toISOString() });
    if (!answer.ok) return done(answer.detail ?? "Nod did not hear that.", "");
    for (const field of [text, day]) field.value = field.defaultValue; // nothing is being written any more
    done("Noted.", answer.undo);
  };
  return el(
    "details",
    { id: "noting" },
    el("summary", {}, "Note something by hand"),
    el(
      "div",
      { class: "note" },
      el("label", { for: "by-hand" }, "What you did where I cannot read"),
      text,
      el("label", { for: "by-hand-day" }, "On"),
      day,
      el("p", { class: "choices" }, button("keep-by-hand", "Note it", keep, "small")),
    ),
  );
}

/** The day as the user's calendar has it: 2026-11-20. @param {Date} at */
const dayOf = (at) => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;

/** A day without its hour stands at its noon, so that no time zone makes another day of it. @param {string} day */
const noonOf = (day) => new Date(`${day}T12:00:00`);
