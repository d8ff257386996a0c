// What the user may do on the card, by button or by key, and what became of it. One thing at a time; where it was not heard
// the card says so and stays as it was.

import { button, make } from "./nodes.js";
import { tomorrow } from "./times.js";
import { back } from "./words.js";

/** @typedef {import("./chip.js").ChipModel} ChipModel */
/** @typedef {import("./chip.js").ChipHandlers} ChipHandlers */

const UNHEARD = "Nod did not hear that, so nothing has changed. Is it running?";
const UNKNOWN = "Nod did not answer. Check whether it went through before you try again.";

/**
 * @param {ChipHandlers} handlers @param {() => Date} now
 * @param {(change: Partial<ChipModel>) => void} changed  the user did something, and it was heard
 */
export function createActions(handlers, now, changed) {
  const node = make("div", "actions");
  const problem = make("p", "problem");
  problem.setAttribute("role", "alert");

  /** @param {() => any} tell @param {Partial<ChipModel>} change */
  async function act(tell, change) {
    if (node.ariaBusy === "true") return;
    node.ariaBusy = "true";
    problem.textContent = "";
    const answer = await Promise.resolve().then(() => tell()).catch(() => ({ ok: false }));
    node.ariaBusy = "false";
    if (answer?.ok === false) problem.textContent = answer.detail ?? (answer.state === "no-answer" ? UNKNOWN : UNHEARD);
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

  /** @param {ChipModel} model @returns {Node[]} */
  function shown(model) {
    const page = handlers.about ? [action("All about them", "Opens their page in the side panel", "act", handlers.about)] : [];
    if (model.withheld) return [];
    if (model.state !== "waiting") {
      const told = make("span", "", outcome(model, now()));
      const again = action("Undo", "They wait again", "act", undo);
      told.id = "outcome";
      again.setAttribute("aria-describedby", told.id); // the focus goes there: who listens hears what was done
      return [told, again, ...page];
    }
    return [
      action("Done", "Already answered, or nothing to add (d)", "act first", done),
      action("Snooze until tomorrow", "Comes back tomorrow at nine (s)", "act", snooze),
      action("Not for me", "Set it aside (n)", "act", notForMe),
      ...page,
    ];
  }

  return {
    node,
    problem,
    /** @param {ChipModel} model */
    draw(model) {
      node.replaceChildren(...shown(model));
      node.hidden = node.childElementCount === 0;
    },
    /** What a key does, where it does anything. @param {string|undefined} key */
    of: (key) => keys[key?.toLowerCase() ?? ""],
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
