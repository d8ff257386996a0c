// The line at the page's edge, kept in step with what the page, the agent and the user said.

import { createEdge } from "../overlay/edge.js";
import { SITE } from "../places.js";
import { surprising } from "../sites/health.js";

const STATE_OF_HEALTH = { "logged-out": "logged-out", unsupported: "unsupported", broken: "broken", ok: "read", degraded: "read" };

/**
 * @param {import("../sites/site.js").Site} site
 * @param {() => {debug: boolean, theme: any}} options
 * @param {{yes: () => void, notMe: () => void, readAgain: () => void, donate: () => void}} handlers
 * @param {AbortSignal} signal
 */
export function edgeOf(site, options, handlers, signal) {
  /** @type {ReturnType<typeof createEdge>|null} */
  let edge = null;
  /** @type {Record<string, string>} since when each field cannot be read, RFC 3339 */
  const missingSince = {};

  signal.addEventListener("abort", () => edge?.remove());

  /** @param {import("../overlay/edge-words.js").EdgeModel} model */
  function show(model) {
    const whole = { site: SITE[site.platform], ...model };
    if (!edge) edge = createEdge(whole, { ...handlers, refresh: () => location.reload() }, options());
    if (!edge.host.isConnected) document.body.append(edge.host);
    edge.setTheme(options().theme);
    edge.update(whole);
  }

  /**
   * What is said of a page that is being read.
   * @param {{coverage: import("../sites/health.js").Coverage, agent: string, waiting: number, ask: any, reading: boolean, untold: number, untaken: number}} page
   *   `ask` is the account that may be the user's, or null; `untold` answers of theirs could not be written down yet, `untaken`
   *   posts the agent would not take
   */
  function page({ coverage, agent, waiting, ask, reading, untold, untaken }) {
    if (agent === "gone") return show({ state: "refresh" });
    const missing = surprising(coverage.missing, site.platform);
    for (const field of missing) missingSince[field] ??= new Date().toISOString();
    const state = STATE_OF_HEALTH[coverage.health];
    if (state !== "read") return show({ state: /** @type {any} */ (state) });
    if (agent === "not-running" || agent === "not-paired" || agent === "outdated") return show({ state: agent });
    if (ask) return show({ state: "account", account: ask });
    const { seen, read, hidden } = coverage;
    const since = missing.length > 0 ? missingSince[missing[0]] : null;
    show({ state: reading ? "reading" : "read", seen, read, waiting, missing, hidden, changed: coverage.fallback.length > 0, since, untold, untaken });
  }

  return { show, page };
}
