// Giving a changed page away: made when it is asked for, shown, and kept nowhere. Nod sends nothing; the file is the user's.

import { api } from "../browser.js";
import { copy } from "../clipboard.js";
import { createDonate } from "../overlay/donate.js";
import { capture, report } from "../sites/capture.js";

/**
 * @param {import("../sites/site.js").Site} site
 * @param {() => import("../overlay/host.js").HostOptions} options
 * @param {AbortSignal} signal
 */
export function donating(site, options, signal) {
  /** @type {ReturnType<typeof createDonate>|null} */
  let card = null;
  const close = () => {
    card?.remove();
    card = null;
  };
  signal.addEventListener("abort", close);

  /** @param {import("../sites/site.js").Survey} survey @param {import("../sites/health.js").Coverage} coverage */
  function show(survey, coverage) {
    close();
    const about = { version: api.runtime.getManifest().version, lang: document.documentElement.lang };
    const model = { capture: capture(document, new URL(location.href)), report: report(survey, coverage, site.hits(), about) };
    card = createDonate(model, { close, copy, save: (text) => save(text, `nod-${site.platform}-${survey.kind}.html`) }, options());
    document.body.append(card.host);
  }

  return { show, setTheme: (/** @type {import("../overlay/host.js").Theme} */ theme) => card?.setTheme(theme) };
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
