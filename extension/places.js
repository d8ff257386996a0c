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

/** Addresses that name a page or group by its id and not in their path, and the parameter that holds it. @type {Record<string, string>} */
const BY_ID = { "/profile.php": "id", "/permalink.php": "id", "/story.php": "id", "/photo": "idorvanity", "/photo.php": "idorvanity" };

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The site's home, the path in small letters, and the id of a page or group that the query holds. A person may write an
 * address without its `https://`, and one of the site's small version.
 * @param {string|URL|null|undefined} address
 */
function parts(address) {
  const text = String(address ?? "");
  const url = parsed(text.includes("://") ? text : `https://${text}`);
  const platform = url && (url.hostname === "m.facebook.com" ? "facebook" : HOSTS[url.hostname]);
  if (!platform || !["https:", "http:"].includes(url.protocol)) return null;
  const path = decoded(url.pathname).replace(/\/+/g, "/").replace(/\/$/, "").toLowerCase();
  return { home: HOME[platform], path, owner: url.searchParams.get(BY_ID[path] ?? "")?.toLowerCase() || null };
}

/**
 * One spelling for an address that has several: `web.facebook.com/groups/7/?ref=x` → `https://www.facebook.com/groups/7`.
 * Of the query only the `id` of `profile.php` is kept. Null for a page of another site.
 * @param {string|URL|null|undefined} address
 * @returns {string|null}
 */
export function plainAddress(address) {
  const here = parts(address);
  return here && here.home + here.path + (here.path === "/profile.php" && here.owner ? `?id=${here.owner}` : "");
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
 * The address in one spelling, and what else its page or group is called: a post's address may hold an id alone.
 * @param {string|URL} address
 * @returns {string[]}
 */
function places(address) {
  const here = parts(address);
  const plain = plainAddress(address);
  if (!here || !plain) return [];
  const { home, path, owner } = here;
  if (owner) return [plain, `${home}/profile.php?id=${owner}`, `${home}/groups/${owner}`, `${home}/${owner}`];
  const first = path.split("/")[1] ?? "";
  return /^\d+$/.test(first) ? [plain, `${home}/profile.php?id=${first}`] : [plain];
}

/**
 * Whether the user has left this address out, by itself or with the place that it lies in. The agent judges by the same
 * rules (agent/ledger/left_out.py); both are tested by tests/left_out.json.
 * @param {string|URL} address
 * @param {string[]} excluded  prefixes as `placeOf` gives them, or as a person wrote them
 * @returns {boolean}
 */
export function leftOut(address, excluded) {
  const here = places(address);
  return excluded.some((told) => {
    const prefix = plainAddress(told);
    return prefix !== null && here.some((place) => place === prefix || place.startsWith(`${prefix}/`));
  });
}
