// Where Nod rests: sites that the user paused, groups and pages that they left out.

import { leftOut, platformOf } from "../places.js";
import { change } from "./storage.js";

/** @typedef {import("../protocol.js").Platform} Platform */

/** @param {Platform} platform @param {boolean} paused */
export const pause = (platform, paused) => change((now) => ({ paused: { ...now.paused, [platform]: paused } }));

/** @param {string} prefix  as `placeOf` gives it @param {boolean} leave  out, or back in */
export const exclude = (prefix, leave) =>
  change(({ excluded }) => {
    const others = excluded.filter((other) => other !== prefix);
    return { excluded: leave ? [...others, prefix] : others };
  });

/** "Read again", said on a page: takes back whatever makes Nod rest there. @param {string} url */
export const resume = (url) =>
  change(({ paused, excluded }) => {
    const platform = platformOf(url);
    if (!platform) return undefined;
    return { paused: { ...paused, [platform]: false }, excluded: excluded.filter((prefix) => !leftOut(url, [prefix])) };
  });
