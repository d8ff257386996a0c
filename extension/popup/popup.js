// The popup: one state, one next step. Everything that it says comes from one answer of the background.

import { api } from "../browser.js";
import { lostWords } from "../overlay/edge-words.js";
import { exact, on } from "../overlay/times.js";
import { SITE, leftOut } from "../places.js";
import { surprising } from "../sites/health.js";
import { agentIsOlder, toUpdate, UPDATE } from "../versions.js";
import { ask, live } from "./ask.js";
import { allow, apartWords, nextStep } from "./connect.js";
import { toDashboard } from "./dashboard.js";
import { button, el, show } from "./nodes.js";
import { waitingPeople } from "./people.js";
import { isThisYou, switches } from "./switches.js";

/** @typedef {import("../protocol.js").Status} Status */

const says = /** @type {HTMLElement} */ (document.getElementById("says"));
const content = /** @type {HTMLElement} */ (document.getElementById("content"));
const [tab] = await api.tabs.query({ active: true, currentWindow: true });
const again = live(draw);

/** @param {Status} status */
function draw(status) {
  const now = new Date();
  say(words(status));
  document.body.dataset.state = status.state;
  const running = status.state === "running";
  show(content, [
    ...(running ? [] : nextStep(status, again)),
    status.state === "not-running" ? button("again", "Try again", again) : null,
    ...(running ? isThisYou(status.found, again) : []),
    ...(running && !status.detail ? waitingPeople(status, tab?.windowId, now) : []),
    running ? toDashboard() : null,
    ...kept(status, now),
    ...unread(status),
    ...versions(status),
    ...status.rejected.map(refusedAnswer),
    running && status.withdrawn.length > 0 ? allow(status.withdrawn, again) : null,
    switches(status, tab?.url, again),
    el("footer", {}, lastHeard(status, now), running ? button("refresh", "Look again", again) : null),
  ]);
}

/** Said aloud only where it changed. @param {string} text */
function say(text) {
  if (says.textContent !== text) says.textContent = text;
}

/** @param {Status} status */
function words(status) {
  const { waiting, more, people, detail, me, found } = status;
  const said = apartWords(status) || detail;
  if (said) return said;
  if (me.accounts.length === 0 && found.length === 0) return "Open X or Facebook, and I ask which account is yours.";
  if (waiting === 1) return "1 person waits for your words.";
  if (waiting > 1) return `${waiting}${more ? " or more" : ""} people wait for your words.`;
  if (people.length > 0) return "Nobody waits for your words on the pages I read.";
  return "Nobody waits on the pages I read. I do not read messages.";
}

/** What was kept of the last page, and which answers wait for Nod. @param {Status} status @param {Date} now */
function kept(status, now) {
  const pages = Object.entries(status.pages).sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  const [platform, page] = pages[0] ?? [];
  const all = status.kept + status.dropped;
  const posts = all === 1 ? "post" : "posts";
  const site = SITE[/** @type {"x"|"facebook"} */ (platform)];
  const limit = status.people.length > 0 ? "I do not read messages. " : ""; // where nobody waits it is said above
  const read =
    status.state === "running" && page && all > 0
      ? `${limit}Last page of ${site}, ${on(page.at, now)}: kept ${status.kept} of ${all} ${posts}, dropped ${status.dropped}.`
      : "";
  const here = tab?.url && leftOut(tab.url, status.excluded) ? "I do not read this page: you left it out." : "";
  const many = status.outbox === 1 ? "1 answer of yours is" : `${status.outbox} answers of yours are`;
  const queued = status.outbox > 0 ? `${many} kept until Nod ${status.state === "running" ? "takes them" : "runs again"}.` : "";
  return [here, read, queued].map((line) => (line ? el("p", { class: "quiet" }, line) : null));
}

/** What could not be read of the last page of each site, and why an own selector map is not in use. @param {Status} status */
function unread({ pages, mapsRefused }) {
  const lines = Object.entries(pages).map(([name, { coverage }]) => {
    const platform = /** @type {"x"|"facebook"} */ (name);
    if (!coverage) return "";
    if (coverage.health === "broken") return `${SITE[platform]} changed its page: I could not read the last one.`;
    if (coverage.health === "logged-out") return `You are logged out of ${SITE[platform]}.`;
    const lost = lostWords(surprising(coverage.missing ?? [], platform), SITE[platform]);
    return lost || (coverage.fallback?.length ? `${SITE[platform]} has begun to change its page. I still read all of it, in a second way.` : "");
  });
  const refused = mapsRefused.map((why) => `Your selector map is not in use. ${why}`);
  return [...lines, ...refused].map((line) => (line ? el("p", { class: "quiet", "data-test": "unread" }, line) : null));
}

/** Which of the two is too old, where they are not of one release. @param {Status} status */
function versions({ version }) {
  const ours = api.runtime.getManifest().version;
  const older = version ? toUpdate(version, ours) : null;
  if (!older) return [];
  const words =
    older === "agent"
      ? `${agentIsOlder(String(version), ours)} Update Nod: ${UPDATE}`
      : `This extension (${ours}) is older than Nod on this machine (${version}). Update the extension.`;
  return [el("p", { class: "quiet", "data-test": "versions" }, words)];
}

/** @param {import("../protocol.js").Rejected} refused */
function refusedAnswer({ acknowledgement, detail, agent }, at = 0) {
  const { client_id, account } = acknowledgement;
  const whom = account?.name || account?.handle || "somebody";
  /** @param {"try-again"|"let-go"} then */
  const settle = async (then) => {
    await ask({ type: "rejected", client_id, then });
    await again();
  };
  return el(
    "div",
    { class: "question" },
    el("p", {}, "Nod could not log your answer to ", el("bdi", {}, whom), `: ${detail}`),
    agent && toUpdate(agent, api.runtime.getManifest().version) === "agent" ? el("p", {}, "It is kept, and sent again by itself once Nod is updated.") : null,
    el(
      "p",
      { class: "choices" },
      button(`retry-${at}`, "Try again", () => settle("try-again")),
      button(`drop-${at}`, "Let go", () => settle("let-go")),
    ),
  );
}

/** @param {Status} status @param {Date} now */
function lastHeard({ lastSuccess }, now) {
  if (!lastSuccess) return null;
  const time = el("time", { datetime: lastSuccess, title: exact(lastSuccess) }, on(lastSuccess, now));
  return el("span", {}, "Last heard from Nod ", time, ".");
}
