// A page that could not even be looked at: no posts, and the health says broken instead of nothing at all.

/**
 * @param {import("./site.js").Platform} platform @param {string} kind @param {URL} url @param {string} map
 * @returns {import("./site.js").Survey}
 */
export function unreadable(platform, kind, url, map) {
  return {
    platform,
    kind,
    url: url.href,
    viewer: null,
    loggedOut: false,
    posts: [],
    second: 1,
    expectsPosts: true,
    many: false,
    hidden: [],
    unsure: [],
    fallbacks: () => [],
    map,
    id: () => null,
    stamp: () => "",
    places: () => [],
    context: null,
  };
}
