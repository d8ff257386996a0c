// A line to write and the button that does something with it.

import { el } from "../popup/nodes.js";

/**
 * @param {string} id @param {string} label @param {string} words  on the button
 * @param {(field: HTMLInputElement) => unknown} work  not called while the line is empty
 * @param {Record<string, string>} [more] @param {Node} [under]
 */
export function oneLine(id, label, words, work, more = {}, under) {
  const field = el("input", { id });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (field.value.trim()) work(field);
  };
  return el("form", { class: "note", submit, ...more }, el("label", { for: id }, label), field, el("p", { class: "choices" }, el("button", { class: "small" }, words)), under ?? null);
}
