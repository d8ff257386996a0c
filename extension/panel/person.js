// One person's page: their accounts, first and last words each way, what is open, the note, and all that was said.

import { clean, shorten } from "../overlay/names.js";
import { exact, on } from "../overlay/times.js";
import { timesHere } from "../overlay/words.js";
import { platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { SITE, shortName } from "./said.js";
import { sentences } from "./row.js";

/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/** @typedef {import("../protocol.js").TimelineItem} TimelineItem */
/** @typedef {import("../protocol.js").Nudge} Nudge */

const LONGEST = 280; // graphemes of one entry
/** @type {Record<string, string>} */
const DID = { like: "You liked it.", repost: "You passed it on.", elsewhere: "You answered elsewhere." };

/**
 * @param {PersonPage} page
 * @param {{change: (change: {note?: string, tags?: string[]}) => Promise<boolean>, back: () => void}} acts
 * @param {Date} now
 */
export function personPage({ person, timeline, whole }, acts, now) {
  const name = clean(person.name);
  const counts = person.counts;
  const line = [timesHere(person.times_here), counts ? `${counts.received} from them, ${counts.acknowledged} answered` : ""].filter(Boolean);
  return [
    el("p", {}, button("back", "Back to the list", acts.back)),
    el("h2", { id: "person", tabindex: "-1" }, el("bdi", { dir: "auto" }, name)),
    el("ul", { class: "accounts" }, ...person.accounts.map(account)),
    line.length > 0 ? el("p", { class: "quiet" }, `${line.join(". ")}.`) : null,
    ...open(person.open, person.promises, now),
    ...words(name, person, timeline, whole, now),
    note(person, acts.change),
    el("h3", {}, whole ? "All that I have seen" : "The latest that I have seen"),
    el("ol", { class: "timeline" }, ...timeline.map((item) => entry(item, shortName(name), now))),
  ];
}

/** @param {import("../protocol.js").Person["accounts"][number]} account */
function account({ platform, handle, name, url, former }) {
  const words = handle ? `@${clean(handle)}` : clean(name);
  const known = el("bdi", {}, words);
  const before = (former ?? []).length > 0 ? el("span", { class: "quiet" }, ` (before: ${former.map(clean).join(", ")})`) : null;
  const link = platformOf(url) === platform ? el("a", { href: url, target: "_blank", rel: "noreferrer" }, known) : known;
  return el("li", {}, `${SITE[platform]}: `, link, before);
}

/** @param {Nudge[]} nudges @param {import("../protocol.js").Person["promises"]} promises @param {Date} now */
function open(nudges, promises, now) {
  const waits = nudges.filter(({ state }) => state === "waiting");
  if (waits.length === 0 && promises.length === 0) return [];
  const asked = waits.map((nudge) => {
    const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null;
    const link = address ? el("a", { href: address, target: "_blank", rel: "noreferrer" }, `Open on ${SITE[nudge.platform]}`) : null;
    return el("li", {}, ...sentences(nudge), link);
  });
  const told = waits.some(({ promise }) => promise) ? [] : promises; // a promise that waits has a sentence of its own
  const promised = told.map(({ text, due }) =>
    el("li", {}, "You promised: ", el("bdi", { dir: "auto" }, shorten(text, LONGEST)), due ? `, due ${on(due, now).replace(/^on /, "")}` : ""),
  );
  return [el("h3", {}, "Open"), el("ul", { class: "each" }, ...asked, ...promised)];
}

/** First and last words each way; the first only where all of it is known. @param {string} name @param {import("../protocol.js").Person} person @param {TimelineItem[]} timeline @param {boolean} whole @param {Date} now */
function words(name, person, timeline, whole, now) {
  const list = el("dl", { class: "last" });
  const add = (/** @type {string} */ title, /** @type {string|null|undefined} */ text, /** @type {string|null|undefined} */ at) => {
    if (!text) return;
    const when = at ? el("time", { datetime: at, title: exact(at) }, on(at, now)) : "at a time I did not see";
    list.append(el("dt", {}, `${title}, `, when), el("dd", {}, "“", el("bdi", { dir: "auto" }, shorten(text, LONGEST)), "”"));
  };
  const said = whole ? [...timeline].reverse() : [];
  const [first, back] = ["in", "out"].map((way) => said.find((item) => item.direction === way && textOf(item)));
  const who = shortName(name);
  if (first && textOf(first) !== person.last_in?.text) add(`${who}'s first words`, textOf(first), first.at);
  add(`${who}'s last words`, person.last_in?.text, person.last_in?.at);
  if (back && textOf(back) !== person.last_out?.text) add("Your first words", textOf(back), back.at);
  add("Your last words", person.last_out?.text, person.last_out?.at);
  return list.childElementCount > 0 ? [el("h3", {}, "Words"), list] : [];
}

/** @param {TimelineItem} item */
const textOf = ({ post, acknowledgement }) => post?.text ?? acknowledgement?.text ?? null;

/** @param {import("../protocol.js").Person} person @param {(change: {note?: string, tags?: string[]}) => Promise<boolean>} change */
function note(person, change) {
  const text = el("textarea", { id: "note", rows: "3", maxlength: "2000", dir: "auto" }, person.note);
  const tags = el("input", { id: "tags", type: "text", value: person.tags.join(", "), dir: "auto" });
  const kept = el("span", { role: "status", class: "quiet" });
  return el(
    "form",
    {
      class: "note",
      submit: async (event) => {
        event.preventDefault();
        const wanted = { note: text.value, tags: tags.value.split(",").map((tag) => tag.trim()).filter(Boolean) };
        const taken = await change(wanted);
        if (taken) [text.defaultValue, tags.defaultValue] = [text.value, tags.value];
        kept.textContent = taken ? "Kept." : "Nod did not take it. Is it running?";
      },
    },
    el("label", { for: "note" }, "Note, for you alone"),
    text,
    el("label", { for: "tags" }, "Tags, with commas between"),
    tags,
    el("p", { class: "choices" }, el("button", { id: "keep-note", type: "submit", class: "small" }, "Keep"), kept),
  );
}

/** @param {TimelineItem} item @param {string} who @param {Date} now */
function entry(item, who, now) {
  const { direction, at, sort_at, post, acknowledgement } = item;
  const { platform, url } = post ?? acknowledgement ?? { platform: /** @type {const} */ ("x"), url: null };
  const text = textOf(item);
  const when = el("time", { datetime: at ?? sort_at, title: at ? exact(at) : `first seen ${exact(sort_at)}` }, at ? on(at, now) : `first seen ${on(sort_at, now)}`);
  const place = platformOf(url) === platform ? el("a", { href: url, target: "_blank", rel: "noreferrer" }, when) : when;
  const silent = DID[acknowledgement?.kind ?? ""] ?? "No words.";
  return el(
    "li",
    { "data-way": direction },
    el("p", { class: "quiet" }, el("bdi", {}, direction === "in" ? who : "You"), ` on ${SITE[platform]}, `, place),
    el("p", {}, text ? el("bdi", { dir: "auto" }, shorten(text, LONGEST)) : silent),
  );
}
