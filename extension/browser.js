// The browser's own interface to extensions: `browser` in Firefox, `chrome` in Chromium. Both answer with promises.

export const api = /** @type {typeof chrome} */ (
  /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome
);
