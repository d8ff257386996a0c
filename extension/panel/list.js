// The waiting list in its two parts, with filters, keys, and what is folded below. Who is done leaves at once and the
// next one has the focus; the agent's own answer follows.

import { NOT_COPIED, copy } from "../clipboard.js";
import { api } from "../browser.js";
import { platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { on, until } from "../overlay/times.js";
import { isolated } from "../overlay/names.js";
import { back } from "../overlay/words.js";
import { later, spam } from "./aside.js";
import { filters } from "./filters.js";
import { help } from "./help.js";
import { keyed } from "./keyed.js";
import { actOf } from "./keys.js";
import { letGoBefore } from "./let-go.js";
import { groupId, nodGroup } from "./nods.js";
import { row } from "./row.js";
import { steadily } from "./steady.js";
import { byPerson, fits, kindsIn, nameOf, peopleWords } from "./said.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/** @typedef {import("../protocol.js").Found} Found */
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
/** @typedef {{key: string, picture: unknown, node: () => HTMLElement}} Piece  something beside the rows, made anew where its picture changed */

/** @param {Element} place @param {ListActs} acts */
export function waitingList(place, acts) {
  /** @type {Lists|null} */
  let lists = null;
  /** @type {import("./said.js").Filter} */
  let filter = { site: "", reason: "", q: "" };
  /** @type {{open: string|null, stop: string|null, snoozing: string|null, person: PersonPage|null, copied: string|null}} */
  let here = { open: null, stop: null, snoozing: null, person: null, copied: null };
  let single = true;
  let now = new Date();
  let busy = false;
  /** What the agent found for the words that are looked for, also behind what is shown. @type {(Found & {q: string})|null} */
  let found = null;
  /** Done here, and not yet told by the agent. @type {Set<string>} */
  const gone = new Set();

  const sieve = filters((wanted) => {
    const other = wanted.q.trim() !== filter.q.trim();
    filter = wanted;
    if (other) void search();
    draw();
  });
  const words = el("ul", { class: "rows" });
  const nods = el("ul", { class: "rows" });
  const parts = {
    words: el("section", { "aria-labelledby": "needs-words" }, el("h2", { id: "needs-words" }, "Needs your words"), words),
    nods: el("section", { "aria-labelledby": "nod-enough" }, el("h2", { id: "nod-enough" }, "A nod is enough"), nods),
  };
  const between = el("div", { class: "between" });
  const below = el("div", { class: "below" });
  const both = el("div", { keydown: (event) => pressed(/** @type {KeyboardEvent} */ (event)) }, parts.words, between, parts.nods);
  place.replaceChildren(sieve.node, both, below);

  const searched = () => (found !== null && found.q === filter.q.trim() ? found : null);
  /** @param {"words"|"kind"} which */
  const those = (which) => {
    const one = searched();
    const left = { ...filter, q: one ? "" : filter.q };
    return ((one ?? lists)?.[which] ?? []).filter((nudge) => !gone.has(nudge.id) && fits(nudge, left));
  };
  /** One row for each person who needs words. */
  const shown = () => byPerson(those("words"));
  /** @param {Nods} group */
  const under = (group) => those("kind").filter((nudge) => group.nudges.includes(nudge.id));
  const groups = () => (lists?.nods ?? []).filter((group) => !gone.has(groupId(group)) && (filtered() ? under(group).length > 0 : group.nudges.some((id) => !gone.has(id))));
  const filtered = () => Boolean(filter.site || filter.reason || filter.q.trim());
  const stops = () => [...shown().map(({ id }) => id), ...groups().map(groupId)];

  /** Asks the agent for what is looked for; until it has answered, what is here is looked through. */
  async function search() {
    const q = filter.q.trim();
    if (!q) return void (found = null);
    const answer = await acts.tell({ type: "search", q });
    if (q !== filter.q.trim() || !answer.ok) return;
    found = { ...answer, q };
    draw();
  }

  const draw = () => steadily(place, drawAll);

  function drawAll() {
    if (!lists) return;
    const all = stops();
    if (!here.stop || !all.includes(here.stop)) here.stop = all[0] ?? null;
    sieve.offer(kindsIn([...lists.words, ...lists.kind]));
    sieve.node.hidden = lists.words.length + lists.nods.length === 0;
    keyed(words, shown(), { key: ({ id }) => id, picture: pictureOfRow, build: (one) => row(one, stateOf(one), rowActs, now) });
    keyed(nods, groups(), { key: groupId, picture: pictureOfGroup, build: (group) => nodGroup(group, under(group), { open: here.open === groupId(group), stop: here.stop === groupId(group) }, groupActs, now) });
    parts.words.hidden = words.childElementCount === 0;
    parts.nods.hidden = nods.childElementCount === 0;
    const empty = all.length === 0;
    pieces(between, [
      { key: "more", picture: lists.more && filtered(), node: more, shown: lists.more && !searched() },
      { key: "nobody-fits", picture: "", node: nobodyFits, shown: empty && filtered() },
      { key: "go-round", picture: "", node: () => el("p", {}, button("to-round", "Go on a round", acts.round)), shown: empty && !filtered() },
    ]);
    const rest = { later: lists.later.filter(({ id }) => !gone.has(id)), spam: lists.spam.filter(({ id }) => !gone.has(id)) };
    const { quietUntil, outbox, nodsMore } = lists;
    pieces(below, [
      { key: "nods-more", picture: "", node: () => quiet("There are more; they come when these are done."), shown: nodsMore },
      { key: "quiet", picture: quietUntil, node: () => quiet(`Quiet hours: the badge rests, back ${until(quietUntil ?? "", now)}.`), shown: Boolean(quietUntil) },
      { key: "outbox", picture: outbox, node: () => quiet(`${outbox === 1 ? "1 answer of yours is" : `${outbox} answers of yours are`} kept until Nod takes them.`), shown: outbox > 0 },
      { key: "later", picture: rest.later, node: () => later(rest.later, (nudge) => wake(nudge, "waits again"), now), shown: rest.later.length > 0 },
      { key: "spam", picture: rest.spam, node: () => spam(rest.spam, (nudge) => wake(nudge, "is no spam, from now on")), shown: rest.spam.length > 0 },
      { key: "let-go", picture: "", node: () => letGoBefore(letGo, now), shown: !empty },
      { key: "help", picture: single, node: () => help(single, (on) => void acts.tell({ type: "list-keys", on })), shown: true },
      { key: "limit", picture: "", node: () => quiet("I do not read messages."), shown: true },
    ]);
  }

  /** @param {Element} where @param {(Piece & {shown: boolean})[]} several */
  const pieces = (where, several) =>
    keyed(where, several.filter((one) => one.shown), { key: ({ key }) => key, picture: ({ picture }) => JSON.stringify(picture), build: ({ node }) => node() });
  /** @param {string} text */
  const quiet = (text) => el("p", { class: "quiet" }, text);
  const more = () => el("p", {}, filtered() ? "I looked through the first part of the list. " : null, button("more", "Show more", acts.more, "small"));
  const nobodyFits = () => el("p", {}, "Nobody fits. ", button("show-all", "Show everybody", sieve.clear, "small"));

  /** @param {{id: string}} one @returns {import("./row.js").RowState} */
  const stateOf = ({ id }) => ({
    open: here.open === id,
    stop: here.stop === id,
    snoozing: here.snoozing === id,
    person: here.open === id ? here.person : null,
    copied: here.open === id ? here.copied : null,
    keys: single,
  });
  /** @param {Row} one */
  const pictureOfRow = (one) => JSON.stringify([one, stateOf(one), one.nudges.map((nudge) => [on(nudge.waiting_since, now), here.snoozing !== one.id && minutes(nudge.waiting_since)])]);
  /** @param {Nods} group */
  const pictureOfGroup = (group) => JSON.stringify([group, under(group), here.open === groupId(group), here.stop === groupId(group), minutes(group.waiting_since)]);
  /** Of the first hours, in which the words of a wait change. @param {string} iso */
  const minutes = (iso) => Math.min(12 * 60, Math.floor((now.getTime() - Date.parse(iso)) / 60_000));

  /** @param {string|null} id @param {boolean} [open] */
  function goTo(id, open = here.open !== id) {
    if (!id) return;
    here = { open: open ? id : null, stop: id, snoozing: null, person: null, copied: null };
    draw();
    focus();
    if (open) void read(id);
  }

  /** What else is known of the one who is opened: their words in full, the user's last ones. @param {string} id */
  async function read(id) {
    const one = shown().find((each) => each.id === id);
    if (!one) return;
    const page = await acts.tell({ type: "person", id: one.nudges[0].person });
    if (!page.ok || here.open !== id) return;
    here.person = page;
    draw();
  }

  const focus = () => document.getElementById(`row-${here.stop}`)?.focus();

  /** @param {number} step */
  function walk(step) {
    const all = stops();
    const at = all.indexOf(here.stop ?? "");
    goTo(all[Math.min(Math.max(at + step, 0), all.length - 1)] ?? null, true);
  }

  /** Tells the agent; where it heard, these leave the list and the next one has the focus. @param {string[]} ids @param {() => Promise<any>} work @param {string} said @param {(answer: any) => (string|null)[]} undos */
  async function act(ids, work, said, undos) {
    if (busy) return; // the key was pressed twice: one thing is done once
    busy = true;
    const answer = await work();
    busy = false;
    const all = stops();
    const at = all.findIndex((id) => ids.includes(id));
    if (!answer.ok) return acts.problem(answer.detail ?? "Nod did not hear that, so nothing has changed. Is it running?");
    for (const id of ids) gone.add(id);
    const held = both.contains(document.activeElement) || document.activeElement === document.body;
    if (at >= 0) {
      const next = all.slice(at + 1).find((id) => !ids.includes(id)) ?? all.slice(0, at).reverse().find((id) => !ids.includes(id)) ?? null;
      here = { open: null, stop: next, snoozing: null, person: null, copied: null };
    }
    draw();
    const open = undos(answer).flatMap((undo) => (undo ? [undo] : []));
    acts.done(said, open);
    acts.again();
    if (held) (document.getElementById(`row-${here.stop}`) ?? document.getElementById("undo"))?.focus();
  }

  /** @param {Nudge[]} nudges  of one person */
  const who = ([nudge]) => isolated(nameOf(nudge));
  /**
   * Tells each in turn. What was heard before a refusal stands, and can be taken back.
   * @param {Nudge[]} nudges @param {(nudge: Nudge) => import("../protocol.js").Message} message @param {(answer: any) => (string|null)[]} undosOf
   */
  async function each(nudges, message, undosOf) {
    /** @type {(string|null)[]} */
    const undos = [];
    for (const nudge of nudges) {
      const answer = await acts.tell(message(nudge));
      if (!answer.ok && undos.length === 0) return answer;
      if (!answer.ok) break;
      undos.push(...undosOf(answer));
    }
    return { ok: true, undos: undos.reverse() };
  }
  /** @param {Nudge[]} nudges @param {import("../protocol.js").NudgeChange} change @param {string} said */
  const decide = (nudges, change, said) =>
    act(idsOf(nudges), () => each(nudges, ({ id }) => ({ type: "nudge", id, change }), ({ nudge: after }) => [after?.undo ?? null]), said, ({ undos }) => undos);
  /** @param {Nudge[]} nudges */
  const idsOf = (nudges) => nudges.map(({ id }) => id);
  /** @param {Nudge} nudge @param {string} how */
  const wake = (nudge, how) => decide([nudge], { state: "waiting" }, `${who([nudge])} ${how}.`);
  /** @param {string} before */
  const letGo = (before) =>
    act([], () => acts.tell({ type: "let-go", before }), `What waited since before ${before} is closed.`, ({ undo, count }) => (count > 0 ? [undo] : []));

  /** @type {import("./row.js").RowActs} */
  const rowActs = {
    toggle: (id) => goTo(id),
    done: (nudges) => decide(nudges, { state: "answered" }, `Done: ${who(nudges)}.`),
    notForMe: (nudges) => decide(nudges, { state: "dismissed" }, `Set aside: ${who(nudges)}.`),
    snooze: (nudges, time) => decide(nudges, { state: "snoozed", until: time }, `${who(nudges)}: back ${back(time, new Date())}.`),
    elsewhere: (nudges) =>
      act(idsOf(nudges), () => each(nudges, (nudge) => ({ type: "elsewhere", nudge }), ({ undos }) => undos), `Logged: you answered ${who(nudges)} elsewhere.`, ({ undos }) => undos),
    about: acts.about,
    async copy(words) {
      const done = await copy(words);
      acts.done(done ? "Copied. The rest is yours." : NOT_COPIED, []);
      here.copied = done ? words : null;
      draw();
    },
    askSnooze(id) {
      here = { ...here, open: id, stop: id, snoozing: here.snoozing === id ? null : id };
      draw();
      document.getElementById(here.snoozing ? `tomorrow-${id}` : `row-${id}`)?.focus();
    },
  };
  /** @type {import("./nods.js").GroupActs} */
  const groupActs = {
    toggle: (id) => goTo(id),
    clear(group) {
      const these = filtered() ? under(group).map(({ id }) => id) : group.nudges; // never more than is shown
      return act([groupId(group), ...these], () => acts.tell({ type: "clear-nods", nudges: these }), `Done: ${peopleWords(group.people)}.`, ({ undos }) => undos);
    },
    done: (nudge) => rowActs.done([nudge]),
    about: acts.about,
  };

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === "Escape" && here.snoozing) {
      here.snoozing = null;
      draw();
      return focus();
    }
    const wanted = actOf(event, single);
    if (!wanted) return;
    event.preventDefault();
    const one = shown().find(({ id }) => id === here.stop);
    const group = groups().find((each) => groupId(each) === here.stop);
    if (wanted === "next" || wanted === "previous") return walk(wanted === "next" ? 1 : -1);
    if (wanted === "undo") return acts.undo();
    if (wanted === "search") return sieve.search();
    if (wanted === "help") return openHelp();
    if (wanted === "open") return openPage(one?.nudges[0] ?? group);
    if (group && wanted === "done") return void groupActs.clear(group);
    if (!one) return;
    if (wanted === "done") void rowActs.done(one.nudges);
    else if (wanted === "snooze") rowActs.askSnooze(one.id);
    else if (wanted === "elsewhere") void rowActs.elsewhere(one.nudges);
    else if (wanted === "not-for-me") void rowActs.notForMe(one.nudges);
    else if (wanted === "person") acts.about(one.nudges[0].person);
  }

  /** @param {Nudge|Nods|undefined} what */
  function openPage(what) {
    if (what?.url && platformOf(what.url) === what.platform) void api.tabs.create({ url: what.url });
  }

  function openHelp() {
    const details = /** @type {HTMLDetailsElement} */ (document.getElementById("help"));
    details.open = true;
    details.querySelector("summary")?.focus();
  }

  return {
    /** @param {Lists} told @param {Date} at */
    show(told, at) {
      if (told !== lists) gone.clear();
      const news = told !== lists;
      [lists, now] = [told, at];
      draw();
      if (news && filter.q.trim()) void search();
    },
    /** @param {boolean} on */
    keys(on) {
      single = on;
      draw();
    },
    focus,
  };
}
