// The waiting list in its two parts, with filters, keys, and what is folded below. Who is done leaves at once and the
// next one has the focus; the agent's own answer follows.

import { NOT_COPIED, copy } from "../clipboard.js";
import { api } from "../browser.js";
import { platformOf } from "../places.js";
import { el } from "../popup/nodes.js";
import { on, since } from "../overlay/times.js";
import { below, between, pieces } from "./around.js";
import { deciding } from "./deciding.js";
import { filters } from "./filters.js";
import { keyed } from "./keyed.js";
import { actOf } from "./keys.js";
import { groupId, nodGroup } from "./nods.js";
import { row } from "./row.js";
import { sifting } from "./sifting.js";
import { standing } from "./standing.js";
import { steadily } from "./steady.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {import("./row.js").Row} Row */
/**
 * @typedef {object} ListActs
 * @property {(message: import("../protocol.js").Message) => Promise<any>} tell
 * @property {(words: string, undos: string[]) => void} done
 * @property {(words: string) => void} problem
 * @property {() => void} undo
 * @property {(person: string) => void} about
 * @property {() => void} more
 * @property {() => void} round
 * @property {() => void} again  look at the lists anew
 */

/** @param {Element} place @param {ListActs} acts */
export function waitingList(place, acts) {
  /** @type {Lists|null} */
  let lists = null;
  let single = true;
  let now = new Date();

  const sift = sifting((q) => acts.tell({ type: "search", q }), draw);
  const stops = () => [...sift.rows().map(({ id }) => id), ...sift.groups().map(groupId)];
  const rowAt = (/** @type {string|null} */ stop) => sift.rows().find(({ id }) => id === stop);
  const here = standing({ stops, draw, personOf: (id) => rowAt(id)?.nudges[0].person, read: (id) => acts.tell({ type: "person", id }) });
  const decide = deciding(acts, leave);
  const sieve = filters((wanted) => {
    sift.choose(wanted);
    draw();
  });

  const needWords = part("needs-words", "Needs your words");
  const nodEnough = part("nod-enough", "A nod is enough");
  const middle = el("div", { class: "between" });
  const foot = el("div", { class: "below" });
  const both = el("div", { keydown: (event) => pressed(/** @type {KeyboardEvent} */ (event)) }, needWords.node, middle, nodEnough.node);
  place.replaceChildren(sieve.node, both, foot);

  /** @type {import("./row.js").RowActs} */
  const rowActs = {
    ...decide,
    toggle: (id) => here.goTo(id),
    askSnooze: here.askSnooze,
    about: acts.about,
    async copy(words) {
      const done = await copy(words);
      acts.done(done ? "Copied. The rest is yours." : NOT_COPIED, []);
      here.copied(done ? words : null);
    },
  };
  /** @type {import("./nods.js").GroupActs} */
  const groupActs = {
    toggle: (id) => here.goTo(id),
    // Never more than is shown.
    clear: (group) => decide.clear(groupId(group), sift.filtered() ? sift.under(group).map(({ id }) => id) : group.nudges, group.people),
    done: (nudge) => decide.done([nudge]),
    about: acts.about,
  };
  const ways = { more: acts.more, everybody: sieve.clear, round: acts.round };
  const folds = { ...decide, keys: (/** @type {boolean} */ on) => void acts.tell({ type: "list-keys", on }) };

  /** What a key does with the row that the user stands on. @type {Record<import("./keys.js").Act, (one?: Row, group?: Nods) => unknown>} */
  const does = {
    next: () => here.walk(1),
    previous: () => here.walk(-1),
    open: (one, group) => openPage(one?.nudges[0] ?? group),
    done: (one, group) => (group ? groupActs.clear(group) : one && decide.done(one.nudges)),
    snooze: (one) => one && here.askSnooze(one.id),
    elsewhere: (one) => one && decide.elsewhere(one.nudges),
    "not-for-me": (one) => one && decide.notForMe(one.nudges),
    person: (one) => one && acts.about(one.nudges[0].person),
    undo: acts.undo,
    search: sieve.search,
    help: openHelp,
  };

  function draw() {
    steadily(place, drawAll);
  }

  function drawAll() {
    if (!lists) return;
    const all = stops();
    const empty = all.length === 0;
    here.among(all);
    sieve.offer(sift.kinds());
    sieve.node.hidden = lists.words.length + lists.nods.length === 0;
    needWords.draw(sift.rows(), { key: ({ id }) => id, picture: pictureOfRow, build: (one) => row(one, stateOf(one), rowActs, now) });
    nodEnough.draw(sift.groups(), { key: groupId, picture: pictureOfGroup, build: (group) => nodGroup(group, sift.under(group), here.of(groupId(group)), groupActs, now) });
    pieces(middle, between({ more: lists.more, filtered: sift.filtered(), searched: sift.searched(), empty }, ways));
    pieces(foot, below({ lists, aside: sift.aside(), empty, single, now }, folds));
  }

  /** @param {Row} one */
  const stateOf = ({ id }) => ({ ...here.of(id), keys: single });
  /** @param {Row} one */
  const pictureOfRow = (one) => {
    const state = stateOf(one);
    return JSON.stringify([one, state, one.nudges.map((nudge) => [on(nudge.waiting_since, now), !state.snoozing && waited(nudge.waiting_since)])]);
  };
  /** @param {Nods} group */
  const pictureOfGroup = (group) => {
    const { open, stop } = here.of(groupId(group));
    return JSON.stringify([group, sift.under(group), open, stop, waited(group.waiting_since), sift.under(group).map((nudge) => waited(nudge.waiting_since))]);
  };
  /** As it is told: a row whose words stay is left alone. @param {string} iso */
  const waited = (iso) => since(iso, now);

  /** @param {string[]} ids */
  function leave(ids) {
    const held = both.contains(document.activeElement) || document.activeElement === document.body;
    here.leave(ids);
    sift.without(ids);
    draw();
    return () => {
      if (held) (document.getElementById(`row-${here.stop()}`) ?? document.getElementById("undo"))?.focus();
    };
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === "Escape" && here.endSnooze()) return;
    const wanted = actOf(event, single);
    if (!wanted) return;
    event.preventDefault();
    const stop = here.stop();
    does[wanted](rowAt(stop), sift.groups().find((group) => groupId(group) === stop));
  }

  return {
    /** @param {Lists} told @param {Date} at */
    show(told, at) {
      [lists, now] = [told, at];
      sift.tell(told);
      draw();
    },
    /** @param {boolean} on */
    keys(on) {
      single = on;
      draw();
    },
    focus: here.focus,
  };
}

/** One of the two parts, hidden while nobody is in it. @param {string} id @param {string} heading */
function part(id, heading) {
  const rows = el("ul", { class: "rows" });
  const node = el("section", { "aria-labelledby": id }, el("h2", { id }, heading), rows);
  return {
    node,
    /** @template Item @param {Item[]} items @param {Parameters<typeof keyed<Item>>[2]} how */
    draw(items, how) {
      keyed(rows, items, how);
      node.hidden = rows.childElementCount === 0;
    },
  };
}

/** The place of their words. @param {Nudge|Nods|undefined} what */
function openPage(what) {
  if (what?.url && platformOf(what.url) === what.platform) void api.tabs.create({ url: what.url });
}

function openHelp() {
  const details = /** @type {HTMLDetailsElement} */ (document.getElementById("help"));
  details.open = true;
  details.querySelector("summary")?.focus();
}
