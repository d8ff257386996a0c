// A page that only says that something is being looked for asks again by itself, until it is found.

const MOMENT_MS = 1_000;
setTimeout(() => location.reload(), MOMENT_MS);
