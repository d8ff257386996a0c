// The one key combination of the extension: from the editor into the panel. Chosen because neither X nor Facebook, nor
// Chromium nor Firefox, nor the usual desktops and keyboard layouts give it a meaning, and it types nothing anywhere.
// It can be switched off in the popup.

export const PANEL_KEY = "Shift+F2";

/** @param {KeyboardEvent} event */
export const isPanelKey = ({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }) =>
  key === "F2" && shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing;
