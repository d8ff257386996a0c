// Counts in memory: a killed background starts again at one.
const api = globalThis.browser ?? globalThis.chrome;
let count = 0;
api.runtime.onMessage.addListener((message, sender, respond) => {
  respond({ count: ++count });
});
