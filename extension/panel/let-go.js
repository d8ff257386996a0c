// Letting go of all that waits since before a day: a way out, without reproach, and with undo.

import { button, el } from "../popup/nodes.js";
import { dayOf } from "./snooze.js";

const WEEK_MS = 7 * 86_400_000;

/** @param {(before: string) => Promise<void>} letGo @param {Date} now */
export function letGoBefore(letGo, now) {
  const day = el("input", { id: "before", type: "date", required: true, max: dayOf(now), value: dayOf(new Date(now.getTime() - WEEK_MS)) });
  return el(
    "details",
    { id: "let-go" },
    el("summary", {}, "Let go of what is old"),
    el("p", {}, "Closes what has waited since before this day. Nobody is told, your log stays as it is, and you can undo it for a day."),
    el(
      "form",
      { submit: (event) => event.preventDefault() },
      el("label", { for: "before" }, "Before"),
      day,
      button("let-go-now", "Let go", async () => day.reportValidity() && letGo(day.value)),
    ),
  );
}
