// The page Imports: reads the list of files in the chosen zips, sends what Nod opens of them, shows how far it is, and
// goes on after a break. The report is a page of its own.
import { Refused, SignedOut, Vanished, cancel, follow, known, take } from "./imports-agent.js";
import { chosenOf } from "./imports-choose.js";
import { barOf } from "./imports-progress.js";
import { ZipRefused } from "./imports-zip.js";

/** @template {HTMLElement} T @param {string} id @param {new () => T} kind @returns {T} */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(id);
  return found;
}

const form = part("choose", HTMLFormElement), zips = part("zips", HTMLInputElement), mine = part("mine", HTMLInputElement);
const work = part("work", HTMLElement), said = part("said", HTMLElement);
const NOBODY = "Nod does not answer. Start it: nod run. I wait, and go on by myself.";
const SIGNED_OUT = "Nod was started anew, so this page is not signed in any more. Open it again from the extension, or: nod open. Then choose the same zip; what came already stays.";

/** @param {string} words */
const say = (words) => { said.textContent = words; };

/** @param {string} sentence @param {string[]} [steps] */
function refuse(sentence, steps = []) {
  const told = document.createElement("div"), words = document.createElement("p");
  told.className = "refused";
  told.tabIndex = -1;
  words.textContent = sentence;
  told.append(words);
  if (steps.length) {
    const list = document.createElement("ol");
    list.append(...steps.map((step) => Object.assign(document.createElement("li"), { textContent: step })));
    told.append(list);
  }
  work.replaceChildren(told);
  form.hidden = false;
  told.focus();
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof ZipRefused) refuse(error.message, error.how);
  else if (error instanceof SignedOut) refuse(SIGNED_OUT);
  else if (error instanceof Vanished) refuse("I cannot read the zip any more: it was moved or changed. Choose it again, and it goes on.");
  else if (error instanceof Refused) refuse(error.message);
  else if (error instanceof DOMException && error.name === "NotReadableError") refuse("The browser cannot read this file.");
  else throw error;
}

/** Runs one archive with its bar and a button that stops it. @param {string} name
 * @param {(tells: Parameters<typeof take>[3]) => Promise<import("./imports-agent.js").Import>} run @param {number} bytes */
async function shown(name, run, bytes) {
  const stopping = new AbortController(), bar = barOf(name, say), stop = document.createElement("button");
  let id = "";
  stop.type = "button";
  stop.textContent = "Stop";
  stop.setAttribute("aria-label", `Stop: ${name}`);
  stop.addEventListener("click", () => stopping.abort());
  bar.box.append(stop);
  work.append(bar.box);
  stop.focus();
  try {
    return await run({
      signal: stopping.signal,
      waits: (whether) => { if (whether) { bar.pause(NOBODY); say(NOBODY); } },
      announced: (told) => { id = told.id; },
      sent: (done) => bar.show("Sending", done, bytes),
      read: (told) => {
        id = told.id;
        if (told.of === null) bar.pause("Waits for its turn");
        else bar.show("Reading", told.done, told.of);
      },
    });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    return id ? cancel(id, AbortSignal.timeout(10_000)) : undefined;
  }
}

/** @param {import("./imports-agent.js").Import | undefined} told */
function leave(told) {
  location.assign(told ? `/imports/${told.id}` : "/imports");
}

async function begin() {
  work.replaceChildren();
  form.hidden = true;
  say("Reading the list of files.");
  const told = await known(AbortSignal.timeout(30_000));
  const archives = await chosenOf([...(zips.files ?? [])], told);
  let last;
  for (const one of archives) {
    last = await shown(one.name, (tells) => take(one, mine.checked, told.part_size, tells), one.bytes.size);
    if (last?.state === "failed") return refuse(last.problem ?? "I could not read it.");
    if (last?.state !== "done") break;
  }
  say("Done.");
  return leave(last);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  begin().catch(explain);
});
form.hidden = false;

/** What was under way when this page was opened, or the agent started anew, is followed to its end. */
async function goOn() {
  const { items } = await known(AbortSignal.timeout(30_000));
  const running = items.filter((/** @type {import("./imports-agent.js").Import} */ one) => one.state === "running" && one.parts);
  const ids = running.map((/** @type {import("./imports-agent.js").Import} */ one) => one.id);
  // What the page shows as running and has ended meanwhile.
  if ([...document.querySelectorAll(".running")].some((row) => !ids.includes(row.id))) return location.reload();
  if (!running.length) return;
  form.hidden = true;
  for (const one of running) {
    const last = await shown(one.name, (tells) => follow(one.id, tells), 0);
    if (last?.state === "failed") return refuse(last.problem ?? "I could not read it.");
    leave(last);
  }
}

goOn().catch(explain);
