// The first of those who wait, and a way to each of them; the side panel has the whole list.

import { api } from "../browser.js";
import { exact, on, since, until } from "../overlay/times.js";
import { SITE, platformOf } from "../places.js";
import { byPerson, nameOf, people } from "../panel/said.js";
import { sentencesOf } from "../panel/sentences.js";
import { button, el } from "./nodes.js";

/** @typedef {import("../protocol.js").Status} Status */
/** @typedef {import("../protocol.js").Nudge} Nudge */

const FIRST = 3;
const PANEL = "panel/panel.html";

/** @param {Status} status @param {number|undefined} windowId  in which the panel opens @param {Date} now @returns {(Node|null)[]} */
export function waitingPeople(status, windowId, now) {
  const words = status.people.filter((nudge) => nudge.needs === "words");
  const nods = status.people.filter((nudge) => nudge.needs === "nod");
  const first = byPerson(words).slice(0, FIRST).map(({ nudges }) => nudges[0]);
  const others = status.waiting - people(first);
  return [
    first.length > 0 ? list("Waits for your words", first, now) : null,
    others > 0 ? el("p", { class: "quiet" }, `And ${others}${status.more ? " or more" : ""} ${others === 1 ? "other" : "others"}.`) : null,
    nods.length > 0 ? el("p", { class: "quiet" }, `${enough(nods, status.more)}.`) : null,
    status.quietUntil ? el("p", { class: "quiet" }, `Quiet hours: the badge rests, back ${until(status.quietUntil, now)}.`) : null,
    el("p", {}, button("open-list", "Open the list", () => openList(windowId), words.length > 0 ? "main" : "")),
  ];
}

/** In the very moment of the click: both browsers open a panel only then. @param {number|undefined} windowId */
function openList(windowId) {
  const { sidebarAction } = /** @type {any} */ (api); // Firefox alone
  const opening = api.sidePanel && windowId !== undefined ? api.sidePanel.open({ windowId }) : sidebarAction?.open();
  const asTab = () => api.tabs.create({ url: api.runtime.getURL(PANEL) });
  return (opening ?? asTab()).catch(asTab).then(() => window.close());
}

/** "A nod is enough for Maya and 3 others" @param {Nudge[]} nudges @param {boolean} more */
function enough(nudges, more) {
  const names = [...new Map(nudges.map((nudge) => [nudge.person, nameOf(nudge)])).values()];
  const others = names.length - 1;
  if (others === 0) return `A nod is enough for ${names[0]}`;
  return `A nod is enough for ${names[0]} and ${others} ${others === 1 ? "other" : "others"}${more ? " or more" : ""}`;
}

/** @param {string} label @param {Nudge[]} nudges @param {Date} now */
const list = (label, nudges, now) => el("ul", { class: "people", "aria-label": label }, ...nudges.map((nudge) => row(nudge, now)));

/** @param {Nudge} nudge @param {Date} now */
function row(nudge, now) {
  const waits = nudge.since === "first-seen" ? `seen ${on(nudge.waiting_since, now)}` : since(nudge.waiting_since, now);
  const said = sentencesOf([nudge])[0] ?? { lead: "spoke to you", words: "" };
  const content = [
    el("span", { class: "name" }, el("bdi", {}, nameOf(nudge))),
    el("time", { datetime: nudge.waiting_since, title: exact(nudge.waiting_since) }, `${SITE[nudge.platform]}, ${waits}`),
    el("span", { class: "reason" }, el("bdi", {}, said.lead), said.words ? " " : null, said.words ? el("bdi", { dir: "auto" }, said.words) : null),
  ];
  const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null; // only to the site where they wrote
  if (!address) return el("li", {}, el("div", {}, ...content));
  return el("li", {}, el("a", { id: `nudge-${nudge.id}`, href: address, target: "_blank", rel: "noreferrer" }, ...content));
}
