// One person's page: their accounts, first and last words each way, what is open, the note, and all that was said.

import { clean, shorten } from "../overlay/names.js";
import { exact, on } from "../overlay/times.js";
import { timesHere } from "../overlay/words.js";
import { SITE, platformOf } from "../places.js";
import { button, el } from "../popup/nodes.js";
import { isUndated, saidOnce } from "./said.js";
import { sentences } from "./row.js";
import { oneLine } from "./one-line.js";
import { samePerson } from "./same-person.js";

/** @typedef {import("../protocol.js").PersonPage} PersonPage */
/** @typedef {import("../protocol.js").TimelineItem} TimelineItem */
/** @typedef {import("../protocol.js").Nudge} Nudge */

/** @typedef {{note?: string, tags?: string[], called?: string|null}} Change */

const LONGEST = 280; // graphemes of one entry
/** @type {Record<string, string>} */
const DID = { like: "You liked it.", repost: "You passed it on.", elsewhere: "You answered elsewhere." };
/** How it is known, where that is not by having seen it. @type {Record<string, string>} */
const KNOWN = { unconfirmed: ", not sure yet", imported: ", from your archive", inferred: ", worked out from your archive", "by-hand": ", noted by you" };

/**
 * @param {PersonPage} page
 * @param {{change: (change: Change) => Promise<boolean>, back: () => void} & import("./same-person.js").Acts} acts
 * @param {Date} now
 */
export function personPage({ person, timeline, whole, pairs }, acts, now) {
  const name = clean(person.name);
  const counts = person.counts;
  const line = [timesHere(person.times_here), counts ? `${counts.received} from them, ${counts.acknowledged} answered` : ""].filter(Boolean);
  return [
    el("p", {}, button("back", "Back to the list", acts.back)),
    el("h2", { id: "person", tabindex: "-1" }, el("bdi", { dir: "auto" }, name)),
    person.called_by_user && person.called ? el("p", { class: "quiet" }, "Likes to be called ", el("bdi", { dir: "auto" }, clean(person.called)), ".") : null,
    el("ul", { class: "accounts" }, ...person.accounts.map(account)),
    line.length > 0 ? el("p", { class: "quiet" }, `${line.join(". ")}.`) : null,
    ...open(person.open, person.promises, now),
    ...words(name, person, now),
    note(person, acts.change),
    ...points(person.points, now),
    ...forYou(person.speaks_up),
    noteByHand(person, acts),
    ...samePerson(person, pairs, acts),
    el("h3", {}, whole ? "All that I have seen" : "The latest that I have seen"),
    el("ol", { class: "timeline" }, ...timeline.map((item) => entry(item, clean(person.called) || name, now))),
  ];
}

/** A link that leaves the panel. @param {string|null|undefined} href @param {Node|string} inside */
const leadsTo = (href, inside) => el("a", { href: href ?? "", target: "_blank", rel: "noreferrer" }, inside);

/** @param {import("../protocol.js").Person["accounts"][number]} account */
function account({ platform, handle, name, url, former }) {
  const words = handle ? `@${clean(handle)}` : clean(name);
  const known = el("bdi", {}, words);
  const before = (former ?? []).length > 0 ? el("span", { class: "quiet" }, ` (before: ${former.map(clean).join(", ")})`) : null;
  const link = platformOf(url) === platform ? leadsTo(url, known) : known;
  return el("li", {}, `${SITE[platform]}: `, link, before);
}

/** @param {Nudge[]} nudges @param {import("../protocol.js").Person["promises"]} promises @param {Date} now */
function open(nudges, promises, now) {
  const waits = nudges.filter(({ state }) => state === "waiting");
  if (waits.length === 0 && promises.length === 0) return [];
  const asked = waits.map((nudge, at) => {
    const before = waits.slice(0, at);
    const same = at > 0 && saidOnce([...before, nudge]).length === saidOnce(before).length; // in another place
    const address = platformOf(nudge.url) === nudge.platform ? nudge.url : null;
    const link = address ? leadsTo(address, `Open on ${SITE[nudge.platform]}`) : null;
    return el("li", {}, ...(same ? [el("span", { class: "quiet" }, "The same in another place. ")] : sentences(nudge)), link);
  });
  const told = waits.some(({ promise }) => promise) ? [] : promises; // a promise that waits has a sentence of its own
  const promised = told.map(({ text, due }) =>
    el("li", {}, "You promised: ", el("bdi", { dir: "auto" }, shorten(text, LONGEST)), due ? `, due ${on(due, now).replace(/^on /, "")}` : ""),
  );
  return [el("h3", {}, "Open"), el("ul", { class: "each" }, ...asked, ...promised)];
}

/** First and last words each way. @param {string} name @param {import("../protocol.js").Person} person @param {Date} now */
function words(name, person, now) {
  const list = el("dl", { class: "last" });
  const add = (/** @type {string} */ title, /** @type {{text: string|null, at: string|null}|null} */ last) => {
    if (!last?.text) return;
    const when = last.at ? el("time", { datetime: last.at, title: exact(last.at) }, on(last.at, now)) : "at a time I did not see";
    list.append(el("dt", {}, `${title}, `, when), el("dd", {}, "“", el("bdi", { dir: "auto" }, shorten(last.text, LONGEST)), "”"));
  };
  const who = clean(person.called) || name;
  const { first_in, last_in, first_out, last_out } = person;
  if (first_in?.text !== last_in?.text) add(`${who}'s first words`, first_in);
  add(`${who}'s last words`, last_in);
  if (first_out?.text !== last_out?.text) add("Your first words", first_out);
  add("Your last words", last_out);
  return list.childElementCount > 0 ? [el("h3", {}, "Words"), list] : [];
}

/** What they speak of, each with the latest posts. @param {import("../protocol.js").Person["points"]} points @param {Date} now */
function points(points, now) {
  if (points.length === 0) return [];
  const each = points.map(({ text, times, last, posts }) =>
    el("li", {}, el("bdi", { dir: "auto" }, shorten(text, 80)), el("span", { class: "quiet" }, times > 1 ? `, ${times} times` : "", last ? `, ${on(last, now)}` : "", ...posts.map(postLink))),
  );
  return [el("h3", {}, "What they speak of"), el("ul", { class: "each" }, ...each)];
}

/** @param {import("../protocol.js").Person["points"][number]["posts"][number]} post @param {number} at */
function postLink({ url }, at) {
  if (!platformOf(url)) return null;
  return el("span", {}, " ", el("a", { href: url, target: "_blank", rel: "noreferrer", "aria-label": `Post ${at + 1}` }, String(at + 1)));
}

/** Whether they pass the user's words on, or answer others for the user. @param {import("../protocol.js").Person["speaks_up"]} up */
function forYou({ shares, answers, posts }) {
  if (shares + answers === 0) return [];
  const times = (/** @type {number} */ count) => (count === 1 ? "once" : `${count} times`);
  const said = [shares > 0 && `Passed your words on ${times(shares)}. `, answers > 0 && `Answered others for you ${times(answers)}.`];
  return [el("h3", {}, "For you"), el("p", {}, ...said, ...posts.map(postLink))];
}

/** @param {TimelineItem} item */
const textOf = ({ post, acknowledgement }) => post?.text ?? acknowledgement?.text ?? null;

/** What became of the note, and whose: it stays when the page is drawn anew, which it is as soon as a note was kept. */
const kept = el("span", { role: "status", class: "quiet" });
let keptOf = "";
/** What was written of whom and not kept, by their id: it stands there again when one comes back. @type {Map<string, string[]>} */
const unkept = new Map();

/** @param {import("../protocol.js").Person} person @param {(change: Change) => Promise<boolean>} change */
function note(person, change) {
  if (keptOf !== person.id) kept.textContent = "";
  keptOf = person.id;
  const text = el("textarea", { id: "note", rows: "3", maxlength: "2000", dir: "auto" }, person.note);
  const called = el("input", { id: "called", type: "text", maxlength: "100", dir: "auto", value: person.called_by_user ? (person.called ?? "") : "", placeholder: person.called ?? "" });
  const tags = el("input", { id: "tags", type: "text", value: person.tags.join(", "), dir: "auto" });
  const fields = [text, called, tags];
  unkept.get(person.id)?.forEach((words, at) => (fields[at].value = words));
  if (unkept.has(person.id)) kept.textContent = "Not kept yet.";
  return el(
    "form",
    {
      class: "note",
      input: () => {
        kept.textContent = "";
        if (fields.some((field) => field.value !== field.defaultValue)) unkept.set(person.id, fields.map((field) => field.value));
        else unkept.delete(person.id);
      },
      submit: async (event) => {
        event.preventDefault();
        const wanted = { note: text.value, called: called.value.trim() || null, tags: tags.value.split(",").map((tag) => tag.trim()).filter(Boolean) };
        const taken = await change(wanted);
        if (taken) for (const field of fields) field.defaultValue = field.value;
        if (taken) unkept.delete(person.id);
        kept.textContent = taken ? "Kept." : "Nod did not take it. Is it running?";
      },
    },
    el("label", { for: "note" }, "Note, for you alone"),
    text,
    el("label", { for: "called" }, "What they like to be called"),
    called,
    el("label", { for: "tags" }, "Tags, with commas between"),
    tags,
    el("p", { class: "choices" }, el("button", { id: "keep-note", type: "submit", class: "small" }, "Keep"), kept),
  );
}

/** What the user did where Nod does not read. @param {import("../protocol.js").Person} person @param {import("./same-person.js").Acts} acts */
function noteByHand({ id }, { tell, done }) {
  return oneLine("by-hand", "What you did elsewhere", "Note it", async (field) => {
    const answer = await tell({ type: "by-hand", id, text: field.value });
    field.blur();
    if (answer.ok) field.value = ""; // nothing is being written any more
    done(answer.detail ?? "Noted.", answer.undo ?? "");
  });
}

/** @param {TimelineItem} item @param {Date} now */
function time(item, now) {
  const { at, sort_at } = item;
  if (isUndated(item)) return el("span", {}, "without a date");
  return at ? el("time", { datetime: at, title: exact(at) }, on(at, now)) : el("time", { datetime: sort_at, title: `first seen ${exact(sort_at)}` }, `first seen ${on(sort_at, now)}`);
}

/** @param {TimelineItem} item @param {string} who @param {Date} now */
function entry(item, who, now) {
  const { direction, post, acknowledgement } = item;
  const { platform, url } = post ?? acknowledgement ?? { platform: /** @type {const} */ ("x"), url: null };
  const text = textOf(item);
  const when = time(item, now);
  const place = platformOf(url) === platform ? leadsTo(url, when) : when;
  const silent = DID[acknowledgement?.kind ?? ""] ?? "No words.";
  return el(
    "li",
    { "data-way": direction },
    el("p", { class: "quiet" }, el("bdi", {}, direction === "in" ? who : "You"), ` on ${SITE[platform]}, `, place, KNOWN[acknowledgement?.certainty ?? ""] ?? ""),
    el("p", {}, text ? el("bdi", { dir: "auto" }, shorten(text, LONGEST)) : silent),
  );
}
