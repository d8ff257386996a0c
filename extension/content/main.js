// The content part: reads the page with its site's reader, tells the background, and shows what comes back.
// It starts once for a page, stops and starts again when the user pauses it or confirms an account.

import { siteFor } from "../sites/site.js";
import { ask, onStored } from "./background.js";
import { startPage } from "./page.js";

const RESTART_ON = ["paused", "excluded", "me", "token", "debug", "panelKey", "maps"];

const site = siteFor(new URL(location.href));
if (site) begin(site);

/** @param {any} site */
function begin(site) {
  let ending = new AbortController();
  const restart = async () => {
    ending.abort();
    const own = (ending = new AbortController());
    const settings = await ask({ type: "settings" });
    const kept = settings.maps?.[site.platform];
    if (kept) site.use(kept.map, kept.own); // a broken one is refused, and the map in use stays
    if (!own.signal.aborted) startPage(site, settings, own.signal);
  };
  onStored(RESTART_ON, restart, new AbortController().signal);
  restart();
}
