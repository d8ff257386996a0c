// What X's addresses and ids tell without looking at the page.

import { remembered } from "./kept.js";
import { routeOf } from "./routes.js";
import { address } from "./text.js";

const HOSTS = new Set(["x.com", "twitter.com", "www.x.com", "www.twitter.com", "mobile.x.com", "mobile.twitter.com"]);
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;
const STATUS = /^\/([A-Za-z0-9_]{1,20}|i\/web)\/status\/(\d{1,20})(\/history)?\/?$/;
/** As nearly every link is written; what is written otherwise is taken apart with care. */
const PLAIN = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,20})$/;
const DEEPER = /^\/[^/?#\\.%]+\/[^/?#\\.%]/;
const MOMENT = /^20(?:0[4-9]|[1-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
const PAGES = new Set(
  ("home explore notifications messages i settings compose search login logout signup tos privacy about jobs download " +
    "hashtag intent share account who_to_follow communities lists bookmarks premium_sign_up").split(" "),
);

/** @param {URL} url */
export const isX = (url) => url.protocol === "https:" && HOSTS.has(url.hostname);

/**
 * The post behind a link: its id and its author's handle (null for /i/status/…). Null for decoys: /analytics, /quotes, /photo/1.
 * @param {string|null} href @returns {{id: string, handle: string|null}|null}
 */
export function statusOf(href) {
  const plain = href === null ? null : PLAIN.exec(href);
  if (plain) return { id: plain[2], handle: plain[1] === "i" ? null : plain[1] };
  return href === null ? null : statusAt(href);
}

const statusAt = remembered((href) => {
  const url = address(href, "https://x.com/");
  const match = url && isX(url) ? STATUS.exec(url.pathname) : null;
  if (!match) return null;
  return { id: match[2], handle: match[1] === "i" || match[1] === "i/web" ? null : match[1] };
});

/** Like `statusOf`, for links that lead on from a post: /analytics, /photo/1. @param {string|null} href */
export function statusBelow(href) {
  const url = address(href, "https://x.com/");
  const match = url && isX(url) ? /^(\/[A-Za-z0-9_]{1,20}\/status\/\d{1,20})\//.exec(`${url.pathname}/`) : null;
  return match ? statusOf(match[1]) : null;
}

/** The handle that a link to a profile names, else null. @param {string|null} href @returns {string|null} */
export function handleOf(href) {
  if (href === null || DEEPER.test(href)) return null;
  const name = href.startsWith("/") ? href.slice(1) : "";
  return HANDLE.test(name) ? (PAGES.has(name.toLowerCase()) ? null : name) : handleAt(href);
}

const handleAt = remembered((href) => {
  const url = address(href, "https://x.com/");
  if (!url || !isX(url)) return null;
  const [first, ...rest] = url.pathname.split("/").filter(Boolean);
  return first && rest.length === 0 && HANDLE.test(first) && !PAGES.has(first.toLowerCase()) ? first : null;
});

/**
 * When a post was made, from its id: a snowflake holds milliseconds since 4 November 2010. Older ids hold no time.
 * @param {string} id @returns {string|null} RFC 3339 in UTC
 */
export function timeOfId(id) {
  if (!/^\d{11,20}$/.test(id)) return null;
  const snowflake = BigInt(id);
  if (snowflake < 30_000_000_000n) return null;
  return isoTime(Number(snowflake >> 22n) + 1288834974657);
}

/** @param {number|string|null} when milliseconds or a date text @returns {string|null} */
export function isoTime(when) {
  if (typeof when === "string" && MOMENT.test(when)) return `${when.slice(0, 19)}Z`;
  const date = new Date(typeof when === "string" && !/^\d{4}-\d\d-\d\dT/.test(when) ? NaN : (when ?? NaN));
  const year = date.getUTCFullYear();
  return year >= 2004 && year < 2200 ? `${date.toISOString().slice(0, 19)}Z` : null;
}

/** What may stand in the places of a route. @type {Record<string, (segment: string) => boolean>} */
const PLACES = {
  handle: (segment) => HANDLE.test(segment) && !PAGES.has(segment.toLowerCase()),
  post: (segment) => /^\d{1,20}$/.test(segment),
};

/**
 * @param {URL} url @param {import("./routes.js").Route[]} routes of the map
 * @returns {{kind: string, focus: string|null, posts: boolean, many: boolean}} `focus` is the post whose page it is
 */
export function pageOf(url, routes) {
  const { route, post } = routeOf(routes, url, PLACES);
  return { kind: route?.kind ?? "other", focus: post, posts: route?.posts ?? false, many: route?.many ?? false };
}
