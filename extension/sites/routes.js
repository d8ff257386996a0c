// Which kind of page an address leads to, by the map's own list: the first route that fits. Routes are plain paths with
// places to fill (`/{handle}/status/{post}/*`), never patterns in a language of their own.

/**
 * `posts`: the page should hold some. `many`: many people write on it, so that one author for all is no good sign.
 * @typedef {{path: string, kind: string, query?: string[], posts?: boolean, many?: boolean}} Route
 */

/**
 * @param {Route[]} routes @param {URL} url
 * @param {Record<string, (segment: string) => boolean>} places  what may stand in `{handle}`, `{post}` …; `{word}` takes anything
 * @returns {{route: Route|null, post: string|null}}  `post` is what stands in `{post}`
 */
export function routeOf(routes, url, places) {
  const parts = url.pathname.split("/").filter(Boolean);
  for (const route of routes) {
    const wanted = route.path.split("/").filter(Boolean);
    const open = wanted.at(-1) === "*";
    if (open) wanted.pop();
    if (open ? parts.length < wanted.length : parts.length !== wanted.length) continue;
    if (!(route.query ?? []).every((wish) => asks(url.searchParams, ...wish.split("=")))) continue;
    const fits = wanted.every((step, at) => (step.startsWith("{") ? fills(step.slice(1, -1), parts[at], places) : step === parts[at]));
    if (fits) return { route, post: parts[wanted.indexOf("{post}")] ?? null };
  }
  return { route: null, post: null };
}

/** @param {URLSearchParams} given @param {string[]} wish  a parameter, and its value where that matters */
const asks = (given, ...[key, value]) => (value === undefined ? given.has(key) : given.get(key) === value);

/** @param {string} place @param {string} segment @param {Record<string, (segment: string) => boolean>} places */
const fills = (place, segment, places) => place === "word" || (Object.hasOwn(places, place) && places[place](segment));
