// The way to the dashboard. The agent opens it in the browser that the system names as its own, signed in.

import { ask } from "./ask.js";
import { button, el } from "./nodes.js";

/** @returns {Node} */
export function toDashboard() {
  const problem = el("p", { role: "alert" });
  const work = async () => {
    const answer = await ask({ type: "dashboard" });
    problem.textContent = !answer.ok ? answer.detail : answer.opened ? "" : "I could not start a browser from here. In a terminal: nod open";
    if (answer.ok && answer.opened) window.close();
  };
  return el("div", {}, button("dashboard", "Open the dashboard", work), problem);
}
