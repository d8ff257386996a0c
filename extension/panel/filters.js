// Which of those who wait are shown: of one site, for one reason, with these words.

import { el } from "../popup/nodes.js";
import { SITE } from "../places.js";

/** @typedef {import("./said.js").Filter} Filter */

/** @param {(filter: Filter) => void} changed  @returns {{node: HTMLElement, offer: (kinds: string[]) => void, clear: () => void, search: () => void}} */
export function filters(changed) {
  const told = () => changed({ site: site.value, reason: reason.value, q: q.value });
  const site = el("select", { id: "site", change: told }, option("", "Both sites"), ...Object.entries(SITE).map(([value, words]) => option(value, words)));
  const reason = el("select", { id: "reason", change: told }, option("", "Every reason"));
  const q = el("input", { id: "search", type: "search", placeholder: "Name or words", autocomplete: "off", input: told });
  const node = el(
    "form",
    { class: "filters", role: "search", submit: (event) => event.preventDefault() },
    el("label", { class: "unseen", for: "site" }, "Site"),
    site,
    el("label", { class: "unseen", for: "reason" }, "Reason"),
    reason,
    el("label", { class: "unseen", for: "search" }, "Search"),
    q,
  );
  return {
    node,
    /** Offers the reasons that there are; the chosen one stays. @param {string[]} kinds */
    offer(kinds) {
      const wanted = ["", ...new Set(reason.value ? [...kinds, reason.value] : kinds)];
      if (wanted.join("\n") === Array.from(reason.options, ({ value }) => value).join("\n")) return;
      const chosen = reason.value;
      reason.replaceChildren(...wanted.map((value) => option(value, value || "Every reason")));
      reason.value = chosen;
    },
    clear() {
      site.value = reason.value = q.value = "";
      told();
    },
    search: () => q.focus(),
  };
}

/** @param {string} value @param {string} words */
const option = (value, words) => el("option", { value }, words);
