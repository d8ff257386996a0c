// The editor of X: Draft.js, in the versions that package.json names. Bundled when a test first asks for it.

import { ContentState, Editor, EditorState, Modifier, getDefaultKeyBinding } from "draft-js";
import { createElement, useState } from "react";
import { render } from "react-dom";

/**
 * Puts a Draft.js editor in the place of a box that has its shape.
 * @param {HTMLElement} box the contenteditable element @param {(text: string) => void} changed hears every new text
 * @returns {HTMLElement} the editor's own contenteditable element, with `replicaEditor`
 */
globalThis.replicaEditor = (box, changed) => {
  const place = document.createElement("div");
  const label = box.getAttribute("aria-label");
  const described = box.getAttribute("aria-describedby");
  const test = box.dataset.testid;
  let now = EditorState.createEmpty();
  let draw = () => {};
  const textOf = (state) => state.getCurrentContent().getPlainText("\n");
  const set = (next) => {
    const text = textOf(next);
    const differs = text !== textOf(now);
    now = next;
    draw(next);
    if (differs) changed(text);
  };
  const replace = (content) => set(EditorState.moveFocusToEnd(EditorState.push(now, content, "insert-characters")));
  const Box = () => {
    const [editorState, setState] = useState(now);
    draw = setState;
    return createElement(Editor, {
      editorState,
      onChange: set,
      stripPastedStyles: true,
      spellCheck: true,
      ariaLabel: label,
      ariaDescribedBy: described,
      ariaMultiline: true,
      role: "textbox",
      webDriverTestID: test,
      keyBindingFn: (event) => (event.key === "Enter" && (event.ctrlKey || event.metaKey) ? null : getDefaultKeyBinding(event)),
    });
  };
  box.replaceWith(place);
  render(createElement(Box), place);
  const made = place.querySelector("[contenteditable]");
  made.replicaEditor = {
    text: () => textOf(now),
    empty: () => set(EditorState.push(now, ContentState.createFromText(""), "remove-range")),
    insert: (text) => replace(Modifier.replaceText(now.getCurrentContent(), now.getSelection(), text)),
  };
  return made;
};
