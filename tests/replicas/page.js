"use strict";
// What both sites do and no page of theirs shows: sending, emoji, and moving without a load. Their editors: editors/.
// Styles are set through the CSSOM, as React does it: the page's policy forbids style attributes in the markup.

const TICK = 60; // ms until a sent post shows, as after a round trip
const settings = { fail: "fail" in document.body.dataset, many: Number(document.body.dataset.many ?? 0) };
const BACKGROUNDS = { light: "rgb(255, 255, 255)", dim: "rgb(21, 32, 43)", dark: "rgb(0, 0, 0)" };

/** Puts a copy of a template into the page and gives it back. */
const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

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

/** The emoji picker of a composer: opens over the page, puts one into the editor, and closes. */
function pickEmoji(box, beside, layer) {
  const picker = element("div", { role: "menu", class: "picker" });
  for (const emoji of ["\u{1F98A}", "\u{1F44D}\u{1F3FD}", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"]) {
    const choice = element("button", { type: "button", role: "menuitem" }, emoji);
    choice.addEventListener("mousedown", (event) => event.preventDefault());
    choice.addEventListener("click", () => {
      box.replicaEditor.insert(emoji);
      picker.remove();
    });
    picker.append(choice);
  }
  const { left, bottom } = beside.getBoundingClientRect();
  Object.assign(picker.style, { left: `${left}px`, top: `${bottom + 4}px` });
  layer.append(picker);
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
