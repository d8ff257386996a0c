// Those for whom a nod is enough, by the post under which they speak, and clearing them in one go.

import { shorten } from "../overlay/names.js";
import { wait } from "../overlay/words.js";
import { SITE, platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { sentences, sign } from "./row.js";
import { groupWords, nameOf, peopleWords, shortName } from "./said.js";

/** @typedef {import("../protocol.js").Nods} Nods */
/** @typedef {import("../protocol.js").Nudge} Nudge */
/** @typedef {{open: boolean, stop: boolean}} GroupState */
/**
 * @typedef {object} GroupActs
 * @property {(id: string) => void} toggle
 * @property {(group: Nods) => void} clear
 * @property {(nudge: Nudge) => void} done
 * @property {(person: string) => void} about
 */

/** What a group is called where it is kept apart from nudges. @param {Nods} group */
export const groupId = ({ thread }) => `post-${thread}`;

/** @param {Nods} group @param {Nudge[]} nudges  of this group, as far as they were read @param {GroupState} state @param {GroupActs} acts @param {Date} now */
export function nodGroup(group, nudges, state, acts, now) {
  const id = groupId(group);
  const one = group.count === 1 ? nudges[0] : undefined;
  const body = el("div", { id: `more-${id}`, class: "more" }, ...(state.open ? unfolded(group, nudges, acts, now) : []));
  body.hidden = !state.open;
  const head = el(
    "button",
    {
      id: `row-${id}`,
      type: "button",
      class: "who",
      "data-stop": id,
      tabindex: state.stop ? "0" : "-1",
      "aria-expanded": String(state.open),
      "aria-controls": `more-${id}`,
      click: () => acts.toggle(id),
    },
    ...(one ? [sign(one), el("bdi", { class: "name", dir: "auto" }, nameOf(one)), waits(one, now)] : [el("span", { class: "name" }, groupWords(group, nudges), ...quoted(group, " "))]),
  );
  const under = group.about ? el("p", { class: "said quiet" }, "Under ", ...quoted(group)) : null;
  const who = el("p", { class: "line" }, el("bdi", { dir: "ltr" }, peopleWords(group.people)), waits(group, now));
  return el("li", { class: "row", "data-open": state.open }, el("h3", {}, head), ...(one ? [...sentences(one), under] : [who]), body);
}

/** @param {{platform: import("../protocol.js").Platform, waiting_since: string, since?: "posted"|"first-seen"}} what @param {Date} now */
function waits({ platform, waiting_since, since = "posted" }, now) {
  const waited = wait({ waitingSince: waiting_since, since }, now);
  return el("time", { datetime: waiting_since, title: waited?.exact ?? "" }, `${SITE[platform]}, ${waited?.words ?? ""}`);
}

/** The beginning of the post under which they speak. @param {Nods} group @param {string} [before] */
const quoted = ({ about }, before = "") => (about ? [`${before}“`, el("bdi", { dir: "auto" }, shorten(about, 60)), "”"] : []);

/** @param {Nods} group @param {Nudge[]} nudges @param {GroupActs} acts @param {Date} now */
function unfolded(group, nudges, acts, now) {
  const address = platformOf(group.url) === group.platform ? group.url : null;
  const [only] = group.count === 1 ? nudges : [];
  return [
    only ? null : el("ul", { class: "each" }, ...nudges.map((nudge) => each(nudge, acts, now))),
    nudges.length < group.count ? el("p", { class: "quiet" }, `And ${group.count - nudges.length} more.`) : null,
    el(
      "p",
      { class: "choices" },
      address
        ? el("a", { id: `open-${groupId(group)}`, class: "open", href: address, target: "_blank", rel: "noreferrer" }, `Open on ${SITE[group.platform]}`)
        : null,
      button(`clear-${groupId(group)}`, group.count === 1 ? "I have nodded" : "I have nodded to them all", () => acts.clear(group), "small"),
      only ? button(`about-${only.id}`, `All about ${shortName(only)}`, () => acts.about(only.person), "small") : null,
    ),
  ];
}

/** @param {Nudge} nudge @param {GroupActs} acts @param {Date} now */
function each(nudge, acts, now) {
  const name = nameOf(nudge);
  const about = button(`about-${nudge.id}`, "", () => acts.about(nudge.person), "plain");
  about.append(el("bdi", { class: "name", dir: "auto" }, name));
  about.title = "All about this person";
  const done = button(`done-${nudge.id}`, "Done", () => acts.done(nudge), "small");
  done.setAttribute("aria-label", `Done: ${name}`);
  return el("li", {}, el("div", { class: "line" }, sign(nudge), about, waits(nudge, now), done), ...sentences(nudge));
}
