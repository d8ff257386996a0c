// What a site is to the rest of the extension, and which site an address belongs to.
// Nothing outside this folder touches a site's own nodes; nothing inside it writes, clicks, scrolls or fetches.

import { site as facebook } from "./facebook.js";
import { site as x } from "./x.js";

/** @typedef {import("../protocol.js").Platform} Platform */
/** @typedef {import("../protocol.js").Agent["Author"]} Author */
/** @typedef {import("../protocol.js").Agent["Post"]} Post  what the page does not show is null */

/** @typedef {{platform: Platform, handle: string|null, name: string|null, id: string|null}} OwnAccount */

/**
 * What a first, cheap look at a page tells; it holds for the moment in which it was taken. `second` is the count of posts by another, independent way; `id` says which
 * post an element shows now (lists are recycled), `stamp` changes when the same post would now be read differently. `places`:
 * addresses of the groups or communities that an element stands in, told without reading what it says.
 * `alone`: an account that one place alone tells, in a window too narrow for a second. `many`: many people write on such a page. `unsure`: what the page as a whole does not show as it should, in the words
 * of coverage. `fallbacks`: fields of the map that only a later candidate found.
 * @typedef {{
 *   platform: Platform, kind: string, url: string, viewer: OwnAccount|null, alone?: OwnAccount|null, loggedOut: boolean, posts: Element[],
 *   second: number, expectsPosts: boolean, many: boolean, hidden: string[], unsure: string[], fallbacks(): string[], map: string,
 *   id(element: Element): string|null, stamp(element: Element): string, places(element: Element): string[], context: any,
 * }} Survey
 */

/** @typedef {{post: Post, anchor: Element, own: boolean, truncated: boolean, translated?: boolean, lacks: string[]} | {reason: string}} Outcome  `lacks`: what every post shows and this one did not; `translated`: a translator's words stand in place of the person's */

/**
 * `replyTo` is the id of the post that the words will answer, null where the page does not tell; `frame` holds the box
 * and its buttons.
 * @typedef {{box: Element, frame: Element, text(): string, replyTo: string|null, kind: "reply"|"comment"|"quote"|"post"}} Composer
 */

/**
 * `shows`: whether an element still shows that post, as far as it can be told at once. `alerts`: what the site says aloud
 * now, but for the word that a post was sent.
 * `likeGesture`: the post whose like control the event presses, on a site that does not show what that did.
 * `sentPost` is the post that the site says it has just taken ("Your post was sent. View").
 * @typedef {{
 *   platform: Platform, matches(url: URL): boolean, use(map: unknown, own?: boolean): string|null, hits(): Record<string, number[]>, survey(document: Document, url: URL, now?: number): Survey,
 *   readPost(element: Element, survey: Survey): Outcome, ownAccount(document: Document): OwnAccount|null,
 *   composerOf(target: Element): Composer|null, sendGesture(event: Event, document: Document): Composer|null, likeGesture(event: Event): Element|null,
 *   sentPost(document: Document): {id: string, handle: string|null, url: string}|null,
 *   shows(element: Element, id: string): boolean, alerts(document: Document): Element[],
 *   theme(document: Document): "light"|"dim"|"dark", ownPlaces(account: OwnAccount|null): {label: string, url: string}[],
 * }} Site
 */

/** @type {Site[]} */
export const sites = [x, facebook];

/**
 * The site of an address, or null where Nod has nothing to read.
 * @param {URL} url
 * @returns {Site|null}
 */
export function siteFor(url) {
  return sites.find((site) => site.matches(url)) ?? null;
}
