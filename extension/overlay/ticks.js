// The ticks beside a composer: Name · Their point · Answered. A tick without a meaning here is absent, not grey.
// Under them, now and then, one remark.

import css from "./ticks.css";
import { GLYPHS } from "./glyphs.js";
import { createHost } from "./host.js";
import { drawing, make } from "./nodes.js";
import { freeNear } from "./place.js";

/** @typedef {"name"|"point"|"answered"} Tick */
/** @typedef {Partial<Record<Tick, boolean>> & {remark?: string}} TicksModel  which ticks have a meaning here, whether each is there */

const WORDS = /** @type {[Tick, string][]} */ ([["name", "Name"], ["point", "Their point"], ["answered", "Answered"]]);
const UNKNOWN = "I cannot see whom this answers.";

/** @param {TicksModel} model @param {import("./host.js").HostOptions} options */
export function createTicks(model, options) {
  const { host, root, setTheme, style } = createHost("div", [css], options);
  const line = make("div", "ticks");
  const remark = make("p", "remark");
  const panel = make("div", "panel", line, remark);
  const spoken = make("span", "unseen");
  /** @type {TicksModel} */
  let before = {};
  let stood = "";

  line.setAttribute("role", "group");
  line.setAttribute("aria-label", "What your answer holds");
  spoken.setAttribute("role", "status");
  root.append(panel, spoken);
  host.hidden = true;

  /** @param {TicksModel} next */
  function update(next) {
    const here = WORDS.filter(([id]) => next[id] !== undefined);
    line.replaceChildren(
      ...here.map(([id, word]) => {
        const tick = make("span", "tick", drawing(GLYPHS[next[id] ? "tick" : "ring"], 14), word);
        tick.append(make("span", "unseen", next[id] ? ": there" : ": not yet"));
        if (next[id]) tick.dataset.done = "";
        return tick;
      }),
      ...(here.length === 0 && !next.remark ? [make("span", "tick", UNKNOWN)] : []),
    );
    line.hidden = line.childElementCount === 0;
    remark.textContent = next.remark ?? "";
    remark.hidden = !next.remark;
    const fresh = here.filter(([id]) => next[id] && !before[id]).map(([, word]) => word);
    const said = fresh.length > 0 ? [`${fresh.join(", ")}: there`] : [];
    if (next.remark && next.remark !== before.remark) said.push(next.remark);
    if (said.length > 0) spoken.textContent = said.join(". ");
    before = next;
    stood = "";
  }

  /**
   * Stands in the nearest free place around the box, or hides where there is none: never over the site's buttons.
   * @param {Element} box
   */
  function standBy(box) {
    const around = box.getBoundingClientRect();
    const now = [around.left, around.top, around.right, around.bottom, line.childElementCount, before.remark].join();
    if (now === stood) return;
    host.hidden = false;
    const { width, height } = panel.getBoundingClientRect();
    const at = freeNear(document, around, { width, height }, (element) => element === host);
    host.hidden = at === null;
    if (at) standIn(at.left, at.top);
    stood = now;
  }

  /** @param {number} left @param {number} top  CSS pixels of the viewport */
  function standIn(left, top) {
    host.hidden = false;
    style(`:host { transform: translate(${left}px, ${top}px) !important }`);
  }

  update(model);
  return { host, setTheme, update, standBy, standIn, remove: () => host.remove() };
}
