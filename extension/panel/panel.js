// The side panel: who waits on both sites, the round, and one person's page. What is shown is made anew from what the
// agent says each time; nothing is kept here but what the user has open.

import { api } from "../browser.js";
import { ask } from "../popup/ask.js";
import { allow, apartWords, nextStep } from "../popup/connect.js";
import { button, el, show } from "../popup/nodes.js";
import { isThisYou } from "../popup/switches.js";
import { undoBar } from "./bar.js";
import { waitingList } from "./list.js";
import { follow } from "./live.js";
import { personPage } from "./person.js";
import { roundPage } from "./round.js";
import { headline } from "./said.js";

/** @typedef {import("../protocol.js").Lists} Lists */
/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {{name: "list"}|{name: "round"}|{name: "person", id: string}} View */

const MINUTE_MS = 60_000;
const says = /** @type {HTMLElement} */ (document.getElementById("says"));
const content = /** @type {HTMLElement} */ (document.getElementById("content"));
const nav = /** @type {HTMLElement} */ (document.querySelector("nav"));
const bar = undoBar(/** @type {HTMLElement} */ (document.getElementById("bar")), takeBack);
const places = { list: el("div", { id: "list" }), round: el("div", { id: "round" }), person: el("div", { id: "about" }) };
/** @type {Set<string>} */
const opened = new Set();
/** @type {View} */
let view = { name: "list" };
/** @type {Lists|null} */
let lists = null;
/** @type {Status|null} */
let away = null;
let pages = 1;
let personShown = ""; // what the person's page was drawn from

const list = waitingList(places.list, {
  tell: ask,
  done: (words, undos) => bar.say(words, undos),
  problem: (words) => bar.say(words),
  undo: () => bar.undo(),
  about: (id) => go({ name: "person", id }),
  more: () => ((pages += 1), again()),
  round: () => go({ name: "round" }),
  again: () => again(),
});
const again = follow({
  pages: () => pages,
  lists(now) {
    [lists, away] = [now, null];
    draw();
    if (view.name !== "list") void fill();
  },
  away(status) {
    const same = JSON.stringify({ ...away, lastSuccess: "" }) === JSON.stringify({ ...status, lastSuccess: "" });
    away = status;
    if (!same) draw(); // it is looked for every few seconds; what is being typed stays
  },
});

setInterval(() => lists && !away && !document.hidden && draw(), MINUTE_MS); // "12 min" goes on
api.storage.onChanged.addListener((changes) => {
  if (changes.listKeys) list.keys(changes.listKeys.newValue !== false);
  if (changes.panelAt?.newValue) void asked();
});
void api.storage.local.get({ listKeys: true }).then(({ listKeys }) => list.keys(Boolean(listKeys)));
void asked();

/** The page's card or the popup asked for a person's page; asked once. */
async function asked() {
  const { panelAt } = await api.storage.local.get({ panelAt: null });
  if (typeof panelAt !== "string") return;
  await api.storage.local.set({ panelAt: null });
  go({ name: "person", id: panelAt });
}

/** @param {View} to */
function go(to) {
  const from = view;
  view = to;
  if (to.name === "person") show(places.person, [el("p", { class: "quiet" }, "One moment.")]);
  draw();
  if (to.name !== "list") void fill(true);
  else if (from.name === "person") list.focus();
}

function draw() {
  document.body.dataset.state = away?.state ?? (lists ? "running" : "loading");
  const now = away ? null : lists;
  show(nav, now ? [tab("list", "Who waits"), tab("round", "The round")] : []);
  say(now ? headline(now) : words());
  if (!now) return show(content, away ? apart(away) : []);
  list.show(now, new Date());
  const asking = now.found.length > 0 ? isThisYou(now.found, async () => again()) : [];
  const place = places[view.name];
  if (content.contains(place) && asking.length === 0 && content.childElementCount === 1) return;
  show(content, [...asking, place]);
}

/** @param {"list"|"round"} name @param {string} text */
function tab(name, text) {
  const here = view.name === name || (name === "list" && view.name === "person");
  const node = button(`tab-${name}`, text, () => go({ name }));
  if (here) node.setAttribute("aria-current", view.name === name ? "page" : "true");
  return node;
}

/** Said aloud only where it changed. @param {string} text */
function say(text) {
  const told = lists && !away && knowsNobody(lists) ? "Open X or Facebook, and I ask which account is yours." : text;
  if (says.textContent !== told) says.textContent = told;
}

/** Whose account it is was never asked; for a moment after pairing it is the panel alone that does not know. @param {Lists} now */
const knowsNobody = ({ me, found, words, kind, later }) => [me.accounts, found, words, kind, later].every((each) => each.length === 0);

/** Of a connection that is none, or not yet. */
function words() {
  return (away && (apartWords(away) || away.detail)) ?? "One moment.";
}

/** The one next step. @param {Status} status */
function apart(status) {
  const look = async () => again();
  if (status.state !== "running") return nextStep(status, look);
  return [status.withdrawn.length > 0 ? allow(status.withdrawn, look) : null, button("again", "Try again", look)];
}

/** Reads and shows the round or the person; `first`: the user has just come here. */
async function fill(first = false) {
  const now = view;
  if (now.name === "round") {
    const answer = await ask({ type: "round" });
    if (view === now) show(places.round, answer.ok ? roundPage(answer.places, opened, wentTo, new Date()) : trouble(answer));
  } else if (now.name === "person") {
    const answer = await ask({ type: "person", id: now.id });
    const picture = JSON.stringify([answer, new Date().toDateString()]);
    if (view !== now || writing() || (picture === personShown && !first)) return;
    personShown = picture;
    const change = async (/** @type {any} */ wanted) => (await ask({ type: "person-change", id: now.id, change: wanted })).ok;
    const acts = { change, back: () => go({ name: "list" }), tell: ask, done: decided };
    show(places.person, answer.ok ? personPage(answer, acts, new Date()) : trouble(answer));
    if (first) document.getElementById("person")?.focus();
  }
}

/** Somebody was joined, taken out or kept apart. @param {string} words @param {string} undo */
function decided(words, undo) {
  bar.say(words, undo ? [undo] : []);
  void fill();
}

/** A note is being written: nothing is drawn over it. */
function writing() {
  const fields = [...places.person.querySelectorAll("input, textarea")].map((field) => /** @type {HTMLInputElement} */ (field));
  return fields.some((field) => field === document.activeElement || field.value !== field.defaultValue);
}

/** @param {string} url */
function wentTo(url) {
  opened.add(url);
  void fill();
}

/** @param {import("../protocol.js").Refusal} refusal */
const trouble = ({ detail }) => [
  el("p", { role: "alert" }, detail ?? "Nod did not answer."),
  el("p", {}, button("back", "Back to the list", () => go({ name: "list" }))),
];

/** @param {string[]} undos */
async function takeBack(undos) {
  let ok = true;
  for (const undo of undos) ok = (await ask({ type: "undo", undo })).ok && ok; // in order: the last thing first
  again();
  return ok;
}
