// What Facebook's addresses tell: ids of posts and comments, and who somebody is.

import { remembered } from "./kept.js";
import { routeOf } from "./routes.js";
import { address } from "./text.js";

const BASE = "https://www.facebook.com/";
const HOST = /(^|\.)facebook\.com$/;
const NOT_A_PROFILE = new Set(
  ("groups posts permalink.php story.php photo photo.php photos watch reel reels events marketplace pages " +
    "hashtag share sharer login help ads l.php notifications messages friends gaming bookmarks settings privacy policies stories saved me home.php search " +
    "memories onthisday fundraisers games ad_center professional_dashboard birthdays feeds allactivity checkpoint " +
    "dating jobs weather business offers live").split(" "),
);

/** @param {URL} url */
export const isFacebook = (url) => url.protocol === "https:" && /^(www\.|web\.)?facebook\.com$/.test(url.hostname);

/** An address on Facebook, else null. Shared by all who ask for it: nobody may change it. @param {string|null|undefined} href @returns {URL|null} */
const onFacebook = (href) => (href ? urlOf(href) : null);

const urlOf = remembered((href) => {
  const url = href.startsWith("?") || href.startsWith("#") ? null : address(href, BASE);
  return url && HOST.test(url.hostname) ? url : null;
});

/** @param {string|null|undefined} value @returns {string|null} */
const number = (value) => (value && /^\d{1,30}$/.test(value) ? value : null);
/** @param {string|null|undefined} value @returns {string|null} */
const postNumber = (value) => (value && /^(\d{1,30}|pfbid\w{1,150})$/.test(value) ? value : null);

/**
 * The post that an address names. A link whose id is still hidden (`?__cft__…`) names none.
 * @param {string|null|undefined} href @returns {{id: string, url: string}|null}
 */
export const postOf = (href) => (href ? postAt(href) : null);

const postAt = remembered((href) => {
  const url = onFacebook(href);
  if (!url) return null;
  const path = /\/(?:posts|permalink)\/(?:[^/]+\/)?([\w]+)\/?$/.exec(url.pathname);
  const id =
    postNumber(path?.[1]) ?? postNumber(url.searchParams.get("story_fbid")) ?? postNumber(url.searchParams.get("multi_permalinks"));
  if (!id) return null;
  const owner = url.searchParams.get("id");
  const kept = path ? "" : `?story_fbid=${id}${number(owner) ? `&id=${owner}` : ""}`;
  return { id, url: `https://www.facebook.com${path ? url.pathname : "/permalink.php"}${kept}` };
});

/** The group that an address lies in. @param {string|null|undefined} href @returns {string|null} its address */
export function groupAt(href) {
  const group = /^\/groups\/([^/]+)/.exec(onFacebook(href)?.pathname ?? "")?.[1];
  return group ? `https://www.facebook.com/groups/${group}` : null;
}

/** The reel or video that an address names. @param {string|null|undefined} href @returns {string|null} */
export function videoOf(href) {
  const url = onFacebook(href);
  if (!url) return null;
  const path = /\/(?:reels?|videos)\/(?:[^/]+\/)?(\d+)\/?$/.exec(url.pathname)?.[1];
  return number(path ?? (/^\/watch(\/|$)/.test(url.pathname) ? url.searchParams.get("v") : null));
}

/** The post that a photo of it belongs to, or that one in a group's own list. @param {string|null|undefined} href @returns {string|null} */
export function postOfPhoto(href) {
  return number(/^(?:pcb|gm)\.(\d+)$/.exec(onFacebook(href)?.searchParams.get("set") ?? "")?.[1]);
}

/**
 * `comment:POST_COMMENT` in base64, or digits.
 * @param {string|null} value @returns {{post: string|null, id: string}|null}
 */
function decoded(value) {
  if (!value || value.length > 400) return null;
  if (/^\d{1,30}$/.test(value)) return { post: null, id: value };
  try {
    const plain = atob(value.replaceAll("-", "+").replaceAll("_", "/").replaceAll(" ", "+"));
    const match = /^comment:(\d{1,30})(?:_\d{1,30})?_(\d{1,30})$/.exec(plain);
    return match && { post: match[1], id: match[2] };
  } catch {
    return null;
  }
}

/**
 * The comment that an address names. `parent` is the comment above a reply.
 * @param {string|null|undefined} href
 * @returns {{id: string, parent: string|null, post: string|null}|null}
 */
export const commentOf = (href) => (href ? commentAt(href) : null);

/** As the row under a comment links to it; what is written otherwise is taken apart with care. */
const PLAIN = /^(?:https:\/\/www\.facebook\.com)?(\/(?!\/)[\w./-]*)\?comment_id=([\w-]{1,300}(?:%3D)*)(?:&reply_comment_id=([\w-]{1,300}(?:%3D)*))?(?:&__(?!.*comment_id).*)?$/i;

const commentAt = remembered((href) => {
  const plain = PLAIN.exec(href);
  const url = plain ? null : onFacebook(href);
  if (!plain && !url) return null;
  const value = (/** @type {1|2} */ at) => (plain ? plain[at + 1]?.replace(/%3D/gi, "=") : url?.searchParams.get(at === 1 ? "comment_id" : "reply_comment_id")) ?? null;
  const comment = decoded(value(1));
  const reply = decoded(value(2));
  const own = reply ?? comment;
  if (!own) return null;
  return { id: own.id, parent: reply ? (comment?.id ?? null) : null, post: postOf(plain?.[1] ?? href)?.id ?? own.post ?? comment?.post ?? null };
});

/** A comment's address without tracking. @param {string} href @returns {string|null} */
export function commentUrl(href) {
  const plain = PLAIN.exec(href);
  const post = plain && postOf(plain[1]);
  if (plain && post) return `${post.url}?comment_id=${plain[2]}${plain[3] ? `&reply_comment_id=${plain[3]}` : ""}`;
  const url = onFacebook(href);
  const clean = url && (postOf(href)?.url ?? pictureUrl(url));
  return url && clean ? withComment(clean, url) : null;
}

/** A photo's, reel's or video's address without tracking. @param {URL} url @returns {string|null} */
function pictureUrl(url) {
  if (!/^\/(photo|photo\.php|reel|watch)(\/|$)|^\/[^/]+\/(photos|videos)\//.test(url.pathname)) return null;
  const clean = new URL(`https://www.facebook.com${url.pathname}`);
  for (const key of ["fbid", "set", "v"]) {
    const value = url.searchParams.get(key);
    if (value && /^[\w.]{1,100}$/.test(value)) clean.searchParams.set(key, value);
  }
  return clean.href;
}

/** @param {string} clean @param {URL} url */
function withComment(clean, url) {
  let whole = clean;
  for (const key of ["comment_id", "reply_comment_id"]) {
    const value = url.searchParams.get(key);
    if (value) whole += `${whole.includes("?") ? "&" : "?"}${key}=${encodeURIComponent(value)}`;
  }
  return whole;
}

/**
 * Whom a link names: a user id where the address shows one, else the name in the address.
 * @param {string|null|undefined} href @returns {{id: string|null, handle: string|null, url: string}|null}
 */
export const personOf = (href) => (href ? personAt(href) : null);

/** The id behind a name: "Fox-Studio-61550000000001". @param {string|undefined} segment */
const trailing = (segment) => number(/-(\d{8,})$/.exec(segment ?? "")?.[1]);

/** A profile with a name in its address, as nearly all have. */
const NAMED = /^(?:https:\/\/www\.facebook\.com)?\/([A-Za-z][\w.-]{1,99})(?:\?[^#]*)?$/;

const personAt = remembered((href) => {
  const name = NAMED.exec(href)?.[1];
  if (name && name !== "profile.php") return NOT_A_PROFILE.has(name) ? null : { id: null, handle: name, url: `https://www.facebook.com/${name}` };
  const url = onFacebook(href);
  if (!url) return null;
  const parts = url.pathname.split("/").filter(Boolean);
  const [first, second, third, fourth] = parts;
  const id =
    first === "profile.php" ? number(url.searchParams.get("id"))
    : first === "groups" && third === "user" ? number(fourth)
    : first === "people" || first === "pages" ? number(third)
    : first === "p" ? trailing(second)
    : parts.length === 1 ? (number(first) ?? (first.includes("%") ? trailing(first) : null)) // a name in another script
    : null;
  if (id) return { id, handle: null, url: `https://www.facebook.com/profile.php?id=${id}` };
  if (parts.length !== 1 || second || NOT_A_PROFILE.has(first) || !/^[\w.-]{2,100}$/.test(first)) return null;
  return { id: null, handle: first, url: `https://www.facebook.com/${first}` };
});

/** Where a link leads, out of Facebook's own redirect. @param {string|null|undefined} href @returns {string|null} */
export function leadsTo(href) {
  const url = address(href, BASE);
  const away = url && /^lm?\.facebook\.com$/.test(url.hostname) && url.pathname === "/l.php" ? address(url.searchParams.get("u")) : url;
  if (!away || !/^https?:$/.test(away.protocol)) return null;
  for (const key of [...away.searchParams.keys()]) if (key === "fbclid" || key.startsWith("__")) away.searchParams.delete(key);
  return away.href;
}

/** What may stand in the places of a route. @type {Record<string, (segment: string) => boolean>} */
const PLACES = {
  post: (segment) => postNumber(segment) !== null,
  name: (segment) => personOf(`/${segment}`) !== null,
};

/**
 * @param {URL} url @param {import("./routes.js").Route[]} routes of the map
 * @returns {{kind: string, post: string|null, owner: string|null, posts: boolean, many: boolean}} `post` is the one that the address
 *   names, `owner` whose it is where the address tells
 */
export function pageOf(url, routes) {
  const { route } = routeOf(routes, url, PLACES);
  const post = postOf(url.href)?.id ?? postOfPhoto(url.href);
  const owner = post ? (/^\/([^/]+)\/posts\//.exec(url.pathname)?.[1] ?? null) : null;
  return { kind: route?.kind ?? "other", post, owner: owner && personOf(`/${owner}`) ? owner : null, posts: route?.posts ?? false, many: route?.many ?? false };
}
