// The clipboard, which a browser may refuse.

export const NOT_COPIED = "The browser did not let me copy this.";

/** Whether exactly these words are on the clipboard now. @param {string} words @returns {Promise<boolean>} */
export const copy = (words) => navigator.clipboard.writeText(words).then(() => true, () => false);
