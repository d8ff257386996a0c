// When they are to come back: tomorrow, when they write again, on a day.

import { tomorrow } from "../overlay/times.js";
import { button, el } from "../popup/nodes.js";
import { shortName } from "./said.js";

const DAY_MS = 86_400_000;

/** A day of the user's own calendar, as a date input holds it. @param {Date} at */
export const dayOf = (at) => [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/**
 * @param {import("../protocol.js").Nudge} nudge
 * @param {(until: string) => void} chosen  a time, a day or "next-word"
 * @param {Date} now
 */
export function snoozeMenu(nudge, chosen, now) {
  const first = dayOf(new Date(now.getTime() + DAY_MS));
  const id = `until-${nudge.id}`;
  const day = el("input", { id, type: "date", required: true, min: first, value: dayOf(new Date(now.getTime() + 7 * DAY_MS)) });
  return el(
    "div",
    { class: "snooze", role: "group", "aria-label": "Snooze" },
    button(`tomorrow-${nudge.id}`, "Until tomorrow at nine", () => chosen(tomorrow(now)), "small"),
    button(`next-word-${nudge.id}`, `Until ${shortName(nudge)} writes again`, () => chosen("next-word"), "small"),
    el(
      "form",
      {
        submit: (event) => {
          event.preventDefault();
          chosen(day.value);
        },
      },
      el("label", { for: id }, "Until"),
      day,
      el("button", { id: `day-${nudge.id}`, type: "submit", class: "small" }, "Snooze until then"),
    ),
  );
}
