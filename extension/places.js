// What a page is, told by its address alone: which site, and the group or page that the user may leave out.
// Pure functions of a URL; the popup, the background and the content part judge alike by them.

/** @typedef {import("./protocol.js").Platform} Platform */
/** @typedef {{prefix: string, kind: "group"|"page"|"community"|"list", label: string}} Place */

/** @type {Record<string, Platform>} */
const HOSTS = {
  "x.com": "x",
  "mobile.x.com": "x",
  "twitter.com": "x",
  "mobile.twitter.com": "x",
  "facebook.com": "facebook",
  "www.facebook.com": "facebook",
  "web.facebook.com": "facebook",
};
/** How people call the sites. @type {Record<Platform, string>} */
export const SITE = { x: "X", facebook: "Facebook" };
const HOME = { x: "https://x.com", facebook: "https://www.facebook.com" };

// First path segments of facebook.com that are parts of the site and never the name of somebody's page.
const FACEBOOK_OWN = new Set(
  (
    "groups pages watch reel reels marketplace gaming events friends notifications messages photo photos videos stories " +
    "story.php permalink.php profile.php photo.php video.php saved bookmarks settings privacy help login login.php " +
    "home.php search hashtag share sharer ads business policies memories feed l.php me recover checkpoint composer dialog live"
  ).split(" "),
);

/** @param {string|URL|null|undefined} address @returns {URL|null} */
function parsed(address) {
  try {
    return address ? new URL(address) : null;
  } catch {
    return null;
  }
}

/**
 * The site that an address belongs to.
 * @param {string|URL|null|undefined} address
 * @returns {Platform|null}
 */
export function platformOf(address) {
  const url = parsed(address);
  return url?.protocol === "https:" ? (HOSTS[url.hostname] ?? null) : null;
}

/**
 * One spelling for an address that has several: `web.facebook.com/groups/7/?ref=x` → `https://www.facebook.com/groups/7`.
 * Of the query only the `id` of `profile.php` is kept. Null for a page of another site.
 * @param {string|URL|null|undefined} address
 * @returns {string|null}
 */
export function plainAddress(address) {
  const url = parsed(address);
  const platform = platformOf(url);
  if (!url || !platform) return null;
  const path = url.pathname.replace(/\/+$/, "").toLowerCase();
  const id = url.searchParams.get("id");
  return HOME[platform] + path + (path === "/profile.php" && id ? `?id=${id}` : "");
}

/**
 * The group, page, community or list at an address, if it is one that can be left out.
 * @param {string|URL|null|undefined} address
 * @returns {Place|null}
 */
export function placeOf(address) {
  const plain = plainAddress(address);
  const url = parsed(plain);
  if (!plain || !url) return null;
  const [first, second, third] = url.pathname.split("/").filter(Boolean);
  if (platformOf(url) === "x") {
    if (first !== "i" || !third) return null;
    if (second === "communities") return { prefix: `${HOME.x}/i/communities/${third}`, kind: "community", label: third };
    if (second === "lists") return { prefix: `${HOME.x}/i/lists/${third}`, kind: "list", label: third };
    return null;
  }
  if (first === "groups" && second && !["feed", "discover", "joins", "create"].includes(second)) {
    return { prefix: `${HOME.facebook}/groups/${second}`, kind: "group", label: second };
  }
  if (first === "profile.php" && url.search) return { prefix: plain, kind: "page", label: url.searchParams.get("id") ?? "" };
  if (!first || FACEBOOK_OWN.has(first)) return null;
  return { prefix: `${HOME.facebook}/${first}`, kind: "page", label: first };
}

/**
 * Whether the user has left this address out, by itself or with the place that it lies in.
 * @param {string|URL} address
 * @param {string[]} excluded  prefixes as `placeOf` gives them
 * @returns {boolean}
 */
export function leftOut(address, excluded) {
  const here = plainAddress(address);
  return here !== null && excluded.some((prefix) => here === prefix || here.startsWith(`${prefix}/`));
}
