// Whether somebody else is the same person: suggested with what speaks for it, looked for by name, or taken apart again.
// Nothing is joined without a press; each press has its undo in the bar.

import { clean, isolated } from "../overlay/names.js";
import { button, el } from "../popup/nodes.js";
import { SITE } from "../places.js";
import { oneLine } from "./one-line.js";

/** @typedef {import("../protocol.js").Person} Person */
/** @typedef {import("../protocol.js").Suggestion} Suggestion */
/** @typedef {Pick<Person, "id"|"name"|"accounts">} Somebody */
/** @typedef {{tell: (message: import("../protocol.js").Message) => Promise<any>, done: (words: string, undo: string) => void}} Acts */

/** @param {Person} person @param {Suggestion[]} pairs @param {Acts} acts */
export function samePerson(person, pairs, { tell, done }) {
  /** @param {import("../protocol.js").Message} message @param {string} words  after the name of whom it made, where it made somebody */
  const act = async (message, words) => {
    const answer = await tell(message);
    if (answer.ok) done(`${answer.name ? `${isolated(clean(answer.name))} is ` : ""}${words}`, answer.undo);
    else done(answer.detail ?? "Nod did not hear that.", "");
  };
  const join = (/** @type {string} */ other) => act({ type: "join", id: person.id, other }, "one person now.");
  const suggested = pairs.map(({ people, evidence }, at) => {
    const other = people.find(({ id }) => id !== person.id) ?? people[0];
    return el(
      "li",
      {},
      el("p", {}, "Is ", ...named(other), " the same person?"),
      ...evidence.map(({ text }) => el("p", { class: "quiet" }, el("bdi", { dir: "auto" }, text))),
      el(
        "p",
        { class: "choices" },
        button(`one-${at}`, "One person", () => join(other.id), "small"),
        button(`two-${at}`, "Two people", () => act({ type: "apart", id: person.id, other: other.id }, "They stay two people. I do not ask again."), "small"),
      ),
    );
  });
  const apart = person.accounts.length > 1 ? [takenApart(person, (account) => act({ type: "split", id: person.id, account }, "a person of their own now."))] : [];
  return [
    el("h3", {}, "The same person elsewhere?"),
    suggested.length > 0 ? el("ul", { class: "each" }, ...suggested) : null,
    lookFor(person, tell, join),
    ...apart,
  ];
}

/** @param {Person} person @param {Acts["tell"]} tell @param {(other: string) => Promise<void>} join */
function lookFor(person, tell, join) {
  const found = el("ul", { class: "each" });
  const look = async (/** @type {HTMLInputElement} */ asked) => {
    const answer = await tell({ type: "people", q: asked.value });
    const others = (answer.ok ? /** @type {Somebody[]} */ (answer.people) : []).filter(({ id }) => id !== person.id);
    const each = others.map((other, at) => el("li", { class: "choices" }, el("span", {}, ...named(other)), button(`same-${at}`, "One person", () => join(other.id), "small")));
    found.replaceChildren(...(each.length > 0 ? each : [el("li", { class: "quiet" }, answer.ok ? "Nobody else here has such a name." : "Nod did not answer.")]));
    asked.defaultValue = asked.value; // nothing is being written any more
  };
  return oneLine("same-q", "Name or handle", "Look for them", look, { role: "search" }, el("div", { role: "status" }, found));
}

/** @param {Person} person @param {(account: string) => Promise<void>} split */
function takenApart(person, split) {
  const each = person.accounts.map((account, at) =>
    el("li", { class: "choices" }, el("span", {}, ...shown(account)), button(`split-${at}`, "Somebody else's", () => split(account.key ?? ""), "small")),
  );
  return el("details", { id: "apart" }, el("summary", {}, "One of the accounts is somebody else's"), el("ul", { class: "each" }, ...each));
}

/** @param {Somebody} other @returns {Node[]} */
function named({ name, accounts }) {
  const where = accounts.flatMap((account) => [document.createTextNode(", "), ...shown(account)]);
  return [el("bdi", { dir: "auto" }, clean(name)), ...where];
}

/** @param {Person["accounts"][number]} account @returns {Node[]} */
const shown = ({ platform, handle, name }) => [el("bdi", {}, handle ? `@${clean(handle)}` : clean(name)), document.createTextNode(` on ${SITE[platform]}`)];
