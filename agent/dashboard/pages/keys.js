// Single keys on the waiting list, as in the side panel: j and k walk, d is done. What they do has a button too; they
// rest while something is typed, and can be switched off (WCAG 2.1.4), which this browser remembers.

const OFF = "nod-single-keys-off";
const NEXT = "nod-next-row";
const help = /** @type {HTMLDetailsElement} */ (document.getElementById("keys"));
const box = /** @type {HTMLInputElement} */ (document.getElementById("single-keys"));
const rows = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("main .people > li[id]"))].filter(doneIn);
let at = rows.findIndex(({ id }) => id === sessionStorage.getItem(NEXT));
sessionStorage.removeItem(NEXT);

/** @param {HTMLElement} row @returns {HTMLButtonElement|null} */
function doneIn(row) {
  return row.querySelector("button.done");
}

/** The row that holds the focus, else the one that was walked to last. */
function here() {
  const held = rows.findIndex((row) => row.contains(document.activeElement));
  return held < 0 ? at : held;
}

/** @param {number} to */
function walk(to) {
  at = Math.min(Math.max(to, 0), rows.length - 1);
  const row = rows[at];
  if (!row) return;
  row.tabIndex = -1;
  row.focus();
  row.scrollIntoView({ block: "nearest" });
}

/** Of the row that holds the focus alone: nobody else is meant by a key that is pressed elsewhere. */
function done() {
  const held = rows.findIndex((row) => row.contains(document.activeElement));
  const button = rows[held] && doneIn(rows[held]);
  if (!button) return;
  const next = rows[held + 1] ?? rows[held - 1];
  if (next) sessionStorage.setItem(NEXT, next.id);
  button.click();
}

/** @param {Element} node */
const typing = (node) => node.matches("input, textarea, select, [contenteditable]");

/** @param {KeyboardEvent} event */
function pressed(event) {
  const { key, ctrlKey, altKey, metaKey, isComposing, repeat, target } = event;
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof Element) || typing(target)) return;
  const name = key.toLowerCase();
  if (name === "j") walk(here() + 1);
  else if (name === "k") walk(here() - 1);
  else if (name === "d" && !repeat) done();
  else return;
  event.preventDefault();
}

/** @param {boolean} on */
function set(on) {
  removeEventListener("keydown", pressed);
  if (on) addEventListener("keydown", pressed);
  for (const row of rows) {
    if (on) doneIn(row)?.setAttribute("aria-keyshortcuts", "d");
    else doneIn(row)?.removeAttribute("aria-keyshortcuts");
  }
}

box.checked = localStorage.getItem(OFF) === null;
box.addEventListener("change", () => {
  if (box.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
  set(box.checked);
});
help.hidden = rows.length === 0;
set(box.checked);
if (at >= 0) walk(at);
