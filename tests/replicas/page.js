"use strict";
// What both sites do and no page of theirs shows: an editor with a model of its own, sending, and moving without a load.
// Styles are set through the CSSOM, as React does it: the page's policy forbids style attributes in the markup.

const TICK = 60; // ms until a sent post shows, as after a round trip
const settings = { fail: "fail" in document.body.dataset, many: Number(document.body.dataset.many ?? 0) };
const BACKGROUNDS = { light: "rgb(255, 255, 255)", dim: "rgb(21, 32, 43)", dark: "rgb(0, 0, 0)" };

/** Puts a copy of a template into the page and gives it back. */
const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

/**
 * An editor that keeps its own text, as Draft.js and Lexical do: what is written into its nodes from outside changes nothing.
 * @param {Element} box the contenteditable element
 * @param {(box: Element, text: string) => void} draw builds the nodes of a text
 * @param {(text: string) => void} changed hears every new text
 */
function editor(box, draw, changed) {
  let text = "";
  const caretToEnd = () => {
    const selection = getSelection();
    selection.selectAllChildren(box);
    selection.collapseToEnd();
  };
  const set = (next) => {
    text = next;
    draw(box, text);
    if (document.activeElement === box) caretToEnd();
    changed(text);
  };
  box.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    if (event.inputType === "insertText") set(text + (event.data ?? ""));
    else if (event.inputType === "insertFromPaste") set(text + (event.dataTransfer?.getData("text/plain") ?? ""));
    else if (event.inputType.startsWith("insertLineBreak") || event.inputType === "insertParagraph") set(text + "\n");
    else if (event.inputType.startsWith("delete")) set([...text].slice(0, -1).join(""));
  });
  box.replicaEditor = { text: () => text, empty: () => set("") };
  draw(box, "");
}

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** After a tick: sends, or fails and keeps the text. */
function send(box, sent, failed) {
  const { text, empty } = box.replicaEditor;
  const words = text().trim();
  if (!words) return;
  setTimeout(() => {
    if (settings.fail) return failed();
    empty();
    sent(words);
  }, TICK);
}

// Moving without a load: the title flashes, the column is exchanged, the address changes.
const policy = globalThis.trustedTypes?.createPolicy("replica", { createHTML: (html) => html });
let shown = location.pathname; // a dialog has an address of its own, and the page below stays
async function move(address, push) {
  if (push) history.pushState(null, "", address);
  document.title = site.flash;
  shown = location.pathname;
  const answer = await fetch(address);
  const html = await answer.text();
  const next = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
  document.querySelector(site.column).replaceWith(document.importNode(next.querySelector(site.column), true));
  document.body.dataset.many = next.body.dataset.many ?? "0";
  settings.many = Number(document.body.dataset.many);
  document.title = next.title;
  site.start();
}
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin) return;
  event.preventDefault();
  const kept = new URLSearchParams(location.search);
  for (const name of ["lang", "theme", "fail"]) if (kept.has(name)) address.searchParams.set(name, kept.get(name));
  move(address.href, true);
});
addEventListener("popstate", () => {
  if (location.pathname !== shown) move(location.href, false);
});
