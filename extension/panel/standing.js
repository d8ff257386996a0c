// Where the user stands in the list: the one row that Tab reaches, whether it is unfolded, and what is shown in it.

/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/** @typedef {{open: string|null, stop: string|null, snoozing: string|null, person: PersonPage|null, copied: string|null}} Here  ids of rows; the rest is of the open one */

/** @param {string|null} stop @param {boolean} [open] @returns {Here} */
const at = (stop, open = false) => ({ open: open ? stop : null, stop, snoozing: null, person: null, copied: null });

/**
 * @param {object} list
 * @param {() => string[]} list.stops  the ids of all rows, in order
 * @param {(id: string) => string|undefined} list.personOf  whose row it is, where it is one person's
 * @param {(person: string) => Promise<any>} list.read  what the agent knows of a person
 * @param {() => void} list.draw
 */
export function standing({ stops, personOf, read, draw }) {
  let here = at(null);

  const focus = () => document.getElementById(`row-${here.stop}`)?.focus();

  /** @param {string|null} id @param {boolean} [open] */
  function goTo(id, open = here.open !== id) {
    if (!id) return;
    here = at(id, open);
    draw();
    focus();
    if (open) void learn(id);
  }

  /** What else is known of the one who is opened: their words in full, the user's last ones. @param {string} id */
  async function learn(id) {
    const person = personOf(id);
    if (!person) return;
    const page = await read(person);
    if (!page.ok || here.open !== id) return;
    here.person = page;
    draw();
  }

  return {
    focus,
    goTo,
    stop: () => here.stop,

    /** What a row shows of it. @param {string} id */
    of(id) {
      const open = here.open === id;
      return { open, stop: here.stop === id, snoozing: here.snoozing === id, person: open ? here.person : null, copied: open ? here.copied : null };
    },

    /** There is always one row that Tab reaches. @param {string[]} all */
    among(all) {
      if (!here.stop || !all.includes(here.stop)) here.stop = all[0] ?? null;
    },

    /** @param {number} step */
    walk(step) {
      const all = stops();
      const from = all.indexOf(here.stop ?? "");
      goTo(all[Math.min(Math.max(from + step, 0), all.length - 1)] ?? null, true);
    },

    /** These rows leave: on to the next one, or the one before. @param {string[]} ids */
    leave(ids) {
      const all = stops();
      const from = all.findIndex((id) => ids.includes(id));
      if (from < 0) return;
      const stays = (/** @type {string} */ id) => !ids.includes(id);
      here = at(all.slice(from + 1).find(stays) ?? all.slice(0, from).reverse().find(stays) ?? null);
    },

    /** Shows the choice of a time in a row, or folds it. @param {string} id */
    askSnooze(id) {
      here = { ...here, open: id, stop: id, snoozing: here.snoozing === id ? null : id };
      draw();
      document.getElementById(here.snoozing ? `tomorrow-${id}` : `row-${id}`)?.focus();
    },

    /** @returns {boolean} whether a choice of a time was open */
    endSnooze() {
      if (!here.snoozing) return false;
      here.snoozing = null;
      draw();
      focus();
      return true;
    },

    /** @param {string|null} words */
    copied(words) {
      here.copied = words;
      draw();
    },
  };
}
