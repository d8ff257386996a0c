// The bar that tells what was just done, and takes it back. It stays until the next thing is done or it is closed:
// nobody has to hurry. Its words are said aloud (role=status) without taking the focus.

import { closeButton } from "../overlay/nodes.js";
import { button, el } from "../popup/nodes.js";

/**
 * @param {Element} place
 * @param {(undos: string[]) => Promise<boolean>} takeBack
 */
export function undoBar(place, takeBack) {
  const words = el("span", { id: "did", role: "status" });
  /** @type {string[]} */
  let undos = [];
  const undo = button("undo", "Undo", takeBackLast);
  const close = closeButton("Close", () => say(""));
  place.append(words, undo, close);
  say("");

  /** @param {string} text @param {string[]} [open] what can be taken back */
  function say(text, open = []) {
    words.textContent = text;
    undos = open;
    undo.hidden = open.length === 0;
    close.hidden = text === "";
    place.toggleAttribute("data-empty", text === "");
  }

  async function takeBackLast() {
    if (undos.length === 0) return;
    const these = undos;
    if (await takeBack(these)) say("Taken back.");
    else say("That could not be taken back: it was undone before, is older than a day, or Nod is not running.");
  }

  return { say, undo: takeBackLast };
}
