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
  /** @type {Map<string, {chip: ReturnType<typeof createChip>, postId: string, element: Element, nudge: Nudge|null}>} by nudge id, or post id where none */
  const standing = new Map();

  /** @param {Answered} one */
  function handlers(one) {
    const change = async (/** @type {any} */ wanted) => {
      const nudge = one.answer?.nudge;
      if (!nudge) return { ok: false };
      const answer = await page.act(nudge, wanted);
      if (answer.ok) {
        one.answer.nudge = answer.nudge;
        const stands = standing.get(nudge.id);
        if (stands) stands.nudge = answer.nudge; // by the user's own hand: nobody was heard by it
        stands?.chip.update(model(one));
      }
      return answer; // where it failed the card says that nothing has changed
    };
    return {
      done: () => change({ state: "answered" }),
      snooze: (/** @type {string} */ until) => change({ state: "snoozed", until }),
      notForMe: () => change({ state: "dismissed" }),
      undo: () => change({ state: "waiting" }),
      about: () => page.about(one.answer?.nudge?.person ?? null),
    };
  }

  /** @param {Answered & {anchor: Element}} one @param {string} name */
  function put(one, name) {
    const chip = createChip(model(one), handlers(one), page.options());
    one.anchor.after(chip.host);
    standing.set(name, { chip, postId: one.id, element: one.element, nudge: one.answer.nudge });
  }

  /** Puts, updates and takes away chips so that they fit what stands on the page. @param {import("./posts.js").Mounted[]} mounted */
  function show(mounted) {
    const wanted = choose(mounted, (name) => standing.has(name));
    for (const [name, { chip, postId }] of standing) {
      const one = wanted.get(name);
      if (one && one.id === postId && chip.host.isConnected && one.element.contains(chip.host)) continue;
      chip.remove();
      standing.delete(name);
    }
    for (const [name, one] of wanted) {
      const stands = standing.get(name);
      if (!stands) {
        put(one, name);
        continue;
      }
      const nudge = one.answer.nudge;
      if (stands.nudge === nudge) continue;
      if (stands.nudge?.state === "waiting" && nudge?.state === "answered") stands.chip.heard(nameOf(one));
      else stands.chip.update(model(one));
      stands.nudge = nudge;
    }
  }

  /** Lists use their nodes again: a chip whose node has become another post goes at once, before it is painted there. */
  function dropStale() {
    for (const [name, { chip, postId, element }] of standing) {
      if (element.contains(chip.host) && page.shows(element, postId)) continue;
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
