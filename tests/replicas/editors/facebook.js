// The editor of Facebook: Lexical, in the versions that package.json names. Bundled when a test first asks for it.
// Comments are plain text with lines, a post of one's own is rich text with paragraphs: both shapes are met.

import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, $getSelection, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, createEditor } from "lexical";

/**
 * Makes a box a Lexical editor.
 * @param {HTMLElement} box the contenteditable element @param {(text: string) => void} changed hears every new text
 * @param {{rich?: boolean}} [how]
 * @returns {HTMLElement} the box, with `replicaEditor`
 */
globalThis.replicaEditor = (box, changed, { rich = false } = {}) => {
  const editor = createEditor({ namespace: "replica", onError: (error) => console.error(error) });
  const textOf = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  let before = "";
  box.replaceChildren();
  editor.setRootElement(box);
  (rich ? registerRichText : registerPlainText)(editor);
  // One undo step for what is typed on, whatever the machine takes for it: the tests compare undo key by key.
  registerHistory(editor, createEmptyHistoryState(), 600_000);
  // Enter without Shift sends a comment: the page hears it, the editor does nothing.
  if (!rich) editor.registerCommand(KEY_ENTER_COMMAND, (event) => event !== null && !event.shiftKey, COMMAND_PRIORITY_HIGH);
  const empty = () => $getRoot().clear().append($createParagraphNode());
  editor.update(empty, { discrete: true });
  editor.registerUpdateListener(() => {
    const text = textOf();
    if (text !== before) changed(text);
    before = text;
  });
  box.replicaEditor = {
    text: textOf,
    empty: () => editor.update(empty, { discrete: true }),
    insert: (text) => editor.update(() => ($getSelection() ?? $getRoot().selectEnd()).insertText(text), { discrete: true }),
  };
  return box;
};
