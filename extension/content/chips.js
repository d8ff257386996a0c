// That each chip stands beside its own post or nowhere, through every change of the page.

import { createChip } from "../overlay/chip.js";
import { choose, model, nameOf } from "./choose.js";

/** @typedef {import("./choose.js").Answered} Answered */
/** @typedef {import("../protocol.js").Nudge} Nudge */

/**
 * @param {{
 *   act: (nudge: any, change: any) => Promise<any>, about: (person: string|null) => void,
 *   options: () => import("../overlay/host.js").HostOptions, shows: (element: Element, id: string) => boolean,
 * }} page  `shows`: whether an element still shows that post
 */
export function chips(page) {
  /**
   * @typedef {object} Standing
   * @property {ReturnType<typeof createChip>} chip
   * @property {Answered} one  the post as it was read and answered last
   * @property {Element} element
   * @property {Nudge|null} nudge  what the chip shows of it
   */
  /** @type {Map<string, Standing>} by nudge id, or post id where none */
  const standing = new Map();

  /** @param {() => Answered} now  the post as it is now: it is read anew while its chip stands @param {string} name */
  function handlers(now, name) {
    const change = async (/** @type {any} */ wanted) => {
      const nudge = now().answer?.nudge;
      if (!nudge) return { ok: false };
      const answer = await page.act(nudge, wanted);
      if (answer.ok) {
        const one = now();
        if (!one.answer) return answer; // the agent has taken its words of this post back meanwhile
        one.answer.nudge = answer.nudge;
        const stands = standing.get(name);
        if (stands) stands.nudge = answer.nudge; // by the user's own hand: nobody was heard by it
        stands?.chip.update(model(one));
      }
      return answer; // where it failed the card says so
    };
    return {
      done: () => change({ state: "answered" }),
      snooze: (/** @type {string} */ until) => change({ state: "snoozed", until }),
      notForMe: () => change({ state: "dismissed" }),
      undo: () => change({ state: "waiting" }),
      about: () => page.about(now().answer?.nudge?.person ?? null),
    };
  }

  /** @param {Answered & {anchor: Element}} one @param {string} name */
  function put(one, name) {
    const chip = createChip(model(one), handlers(() => standing.get(name)?.one ?? one, name), page.options());
    one.anchor.after(chip.host);
    standing.set(name, { chip, one, element: one.element, nudge: one.answer.nudge });
  }

  /** Puts, updates and takes away chips so that they fit what stands on the page. @param {import("./posts.js").Mounted[]} mounted */
  function show(mounted) {
    const wanted = choose(mounted, (name) => standing.has(name));
    for (const [name, { chip, one: before }] of standing) {
      const one = wanted.get(name);
      if (one && one.id === before.id && chip.host.isConnected && one.element.contains(chip.host)) continue;
      chip.remove();
      standing.delete(name);
    }
    for (const [name, one] of wanted) {
      const stands = standing.get(name);
      if (!stands) {
        put(one, name);
        continue;
      }
      stands.one = one;
      const nudge = one.answer.nudge;
      if (stands.nudge === nudge) continue;
      if (stands.nudge?.state === "waiting" && nudge?.state === "answered") stands.chip.heard(nameOf(one));
      else stands.chip.update(model(one));
      stands.nudge = nudge;
    }
  }

  /** Lists use their nodes again: a chip whose node has become another post goes at once, before it is painted there. */
  function dropStale() {
    for (const [name, { chip, one, element }] of standing) {
      if (element.contains(chip.host) && page.shows(element, one.id)) continue;
      chip.remove();
      standing.delete(name);
    }
  }

  return {
    show,
    dropStale,
    /** @param {import("../overlay/host.js").Theme} theme */
    setTheme(theme) {
      for (const { chip } of standing.values()) chip.setTheme(theme);
    },
    clear() {
      for (const { chip } of standing.values()) chip.remove();
      standing.clear();
    },
  };
}
