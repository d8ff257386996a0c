// What the user decides about those who wait: told to the agent, and said with what takes it back. Who was heard leaves
// the list at once.

import { isolated } from "../overlay/names.js";
import { back } from "../overlay/words.js";
import { nameOf, peopleWords } from "./said.js";

/** @typedef {import("../protocol.js").Message} Message */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {(string|null|undefined)[]} Undos */

/** As the dashboard says it. @param {number} count  of those who were let go */
const letGoWords = (count) => (count > 0 ? `${count} let go. Nobody is told.` : "Nobody has waited since before that day.");

/**
 * @param {Pick<import("./list.js").ListActs, "tell"|"done"|"problem"|"again">} acts
 * @param {(ids: string[]) => () => void} leave  takes these out of the list; gives what moves the focus on, once all is said
 */
export function deciding({ tell, done, problem, again }, leave) {
  let busy = false;

  /** Tells the agent; where it heard, these leave the list. @param {string[]} ids @param {() => Promise<any>} work @param {string|((answer: any) => string)} said @param {(answer: any) => Undos} undosOf */
  async function act(ids, work, said, undosOf) {
    if (busy) return; // the key was pressed twice: one thing is done once
    busy = true;
    const answer = await work();
    busy = false;
    if (!answer.ok) return problem(answer.detail ?? "Nod did not hear that, so nothing has changed. Is it running?");
    const moveOn = leave(ids);
    done(typeof said === "string" ? said : said(answer), undosOf(answer).flatMap((undo) => (undo ? [undo] : [])));
    again();
    moveOn();
  }

  /**
   * Tells each in turn. What was heard before a refusal stands, and can be taken back.
   * @param {Nudge[]} nudges @param {(nudge: Nudge) => Message} message @param {(answer: any) => Undos} undosOf
   */
  async function each(nudges, message, undosOf) {
    /** @type {Undos} */
    const undos = [];
    for (const nudge of nudges) {
      const answer = await tell(message(nudge));
      if (!answer.ok && undos.length === 0) return answer;
      if (!answer.ok) break;
      undos.push(...undosOf(answer));
    }
    return { ok: true, undos: undos.reverse() };
  }

  /** @param {Nudge[]} nudges  of one person @param {string} said @param {(nudge: Nudge) => Message} message @param {(answer: any) => Undos} undosOf */
  const about = (nudges, said, message, undosOf) => act(nudges.map(({ id }) => id), () => each(nudges, message, undosOf), said, ({ undos }) => undos);
  /** @param {Nudge[]} nudges @param {import("../protocol.js").NudgeChange} change @param {string} said */
  const decide = (nudges, change, said) => about(nudges, said, ({ id }) => ({ type: "nudge", id, change }), ({ nudge: after }) => [after?.undo]);
  /** @param {Nudge[]} nudges  of one person */
  const who = ([nudge]) => isolated(nameOf(nudge));

  return {
    /** @param {Nudge[]} nudges */
    done: (nudges) => decide(nudges, { state: "answered" }, `Done: ${who(nudges)}.`),
    /** @param {Nudge[]} nudges */
    notForMe: (nudges) => decide(nudges, { state: "dismissed" }, `Set aside: ${who(nudges)}.`),
    /** @param {Nudge[]} nudges @param {string} time */
    snooze: (nudges, time) => decide(nudges, { state: "snoozed", until: time }, `${who(nudges)}: back ${back(time, new Date())}.`),
    /** @param {Nudge[]} nudges */
    elsewhere: (nudges) => about(nudges, `Logged: you answered ${who(nudges)} elsewhere.`, (nudge) => ({ type: "elsewhere", nudge }), ({ undos }) => undos),
    /** @param {Nudge} nudge */
    bringBack: (nudge) => decide([nudge], { state: "waiting" }, `${who([nudge])} waits again.`),
    /** @param {Nudge} nudge */
    notSpam: (nudge) => decide([nudge], { state: "waiting" }, `${who([nudge])} is no spam, from now on.`),
    /** @param {string} group  its id @param {string[]} nudges @param {string[]} people */
    clear: (group, nudges, people) => act([group, ...nudges], () => tell({ type: "clear-nods", nudges }), `Done: ${peopleWords(people)}.`, ({ undos }) => undos),
    /** @param {string} before  a day */
    letGo: (before) => act([], () => tell({ type: "let-go", before }), ({ count }) => letGoWords(count), ({ undo, count }) => (count > 0 ? [undo] : [])),
  };
}
