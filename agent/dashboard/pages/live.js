// Tells that something is new, and lets the user decide when to see it: nothing moves under their eyes.
// Only while the page is seen, and never more often than every few seconds (the agent lets six wait; who comes beyond is
// answered at once).

const SLOWLY_MS = 15_000;
const says = document.createElement("p");
says.className = "fresh";
says.setAttribute("role", "status");
document.querySelector("h1")?.after(says);

const seen = () =>
  document.hidden ? new Promise((done) => document.addEventListener("visibilitychange", done, { once: true })) : undefined;
const rest = () => new Promise((done) => setTimeout(done, SLOWLY_MS));

async function changes(/** @type {number} */ since) {
  const answer = await fetch(`/v1/changes?since=${since}&wait=20`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function follow() {
  let at = Number(document.body.dataset.rev);
  for (;;) {
    await seen();
    const began = performance.now();
    const told = await changes(at);
    at = told.rev;
    // reset: what changed meanwhile is not known any more
    if (told.reset || told.changes.some((/** @type {{what: string}} */ { what }) => what === "nudge" || what === "acknowledgement")) break;
    if (performance.now() - began < 1_000) await rest();
  }
  const look = document.createElement("a");
  look.href = location.href;
  look.textContent = "Look again";
  says.append("Something is new. ", look);
}

follow().catch(() => undefined); // the agent stopped, or the session ended: the page stays as it is
