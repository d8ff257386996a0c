// The first of those who wait, and a way to each of them; the side panel has the whole list.

import { api } from "../browser.js";
import { isolated } from "../overlay/names.js";
import { until } from "../overlay/times.js";
import { wait } from "../overlay/words.js";
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
  const nod = status.people.find((nudge) => nudge.needs === "nod");
  const first = byPerson(words).slice(0, FIRST).map(({ nudges }) => nudges[0]);
  const others = status.waiting - people(first);
  return [
    first.length > 0 ? list("Waits for your words", first, now) : null,
    others > 0 ? el("p", { class: "quiet" }, `And ${others}${status.more ? " or more" : ""} ${others === 1 ? "other" : "others"}.`) : null,
    nod ? el("p", { class: "quiet" }, enough(nod, status)) : null,
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

/** "A nod is enough for Maya and 3 others." @param {Nudge} first @param {Status} status */
function enough(first, { nods, more }) {
  const name = isolated(nameOf(first));
  const others = nods - 1;
  if (others === 0) return `A nod is enough for ${name}${more ? " and others" : ""}.`;
  return `A nod is enough for ${name} and ${others}${more ? " or more" : ""} ${others === 1 && !more ? "other" : "others"}.`;
}

/** @param {string} label @param {Nudge[]} nudges @param {Date} now */
const list = (label, nudges, now) => el("ul", { class: "people", "aria-label": label }, ...nudges.map((nudge) => row(nudge, now)));

/** @param {Nudge} nudge @param {Date} now */
function row(nudge, now) {
  const waits = wait({ waitingSince: nudge.waiting_since, since: nudge.since }, now);
  const said = sentencesOf([nudge])[0] ?? { lead: "spoke to you", words: "" };
  const content = [
    el("span", { class: "name" }, el("bdi", {}, nameOf(nudge))),
    el("time", { datetime: nudge.waiting_since, title: waits?.exact ?? "" }, `${SITE[nudge.platform]}, ${waits?.words ?? ""}`),
    el("span", { class: "reason" }, el("bdi", { dir: "ltr" }, said.lead), said.words ? " " : null, said.words ? el("bdi", { dir: "auto" }, said.words) : null),
  ];
  const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null; // only to the site where they wrote
  if (!address) return el("li", {}, el("div", {}, ...content));
  return el("li", {}, el("a", { id: `nudge-${nudge.id}`, href: address, target: "_blank", rel: "noreferrer" }, ...content));
}
