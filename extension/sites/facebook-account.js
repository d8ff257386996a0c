// Whose account of Facebook the tab acts as. The page states it in an inline script; the same scripts hold keys of the
// session, so only four named values are ever taken out of them and nothing else is kept. A second place on the page
// must say the same; in doubt, nobody.

import { LIMITS, cap, readLine } from "./text.js";
import { personOf } from "./facebook-ids.js";

const MARK = '["CurrentUserInitialData",[],{';
const KEYS = ["USER_ID", "ACCOUNT_ID", "NAME", "SHORT_NAME"];

/** @typedef {{id: string, name: string|null, short: string|null}} Stated */

/**
 * The answer is kept with the document, so that the scripts are walked once.
 * @type {WeakMap<Document, {scripts: number, stated: Stated|null, loggedOut: boolean}>}
 */
const remembered = new WeakMap();

/**
 * On which account two places of a document agreed. What is stated stays with the document, and not every page that it
 * shows has a second place.
 * @type {WeakMap<Document, import("./site.js").OwnAccount>}
 */
const agreed = new WeakMap();

/** @param {Document} document @returns {{scripts: number, stated: Stated|null, loggedOut: boolean}} */
function statedBy(document) {
  const scripts = document.scripts.length;
  const before = remembered.get(document);
  if (before && (before.stated || before.scripts === scripts)) return before;
  const found = new Map();
  for (const script of document.scripts) {
    if (script.src) continue;
    const text = script.textContent ?? "";
    for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      const values = valuesOf(text.slice(at + MARK.length - 1, at + 3000));
      if (values.USER_ID) found.set(values.USER_ID, values);
    }
  }
  const [values] = found.values();
  const known = found.size === 1 && values.USER_ID !== "0" ? values : null;
  const answer = {
    scripts,
    stated: known && { id: known.USER_ID, name: cap(known.NAME, LIMITS.name), short: cap(known.SHORT_NAME, LIMITS.name) },
    loggedOut: found.size === 1 && values.USER_ID === "0",
  };
  remembered.set(document, answer);
  return answer;
}

/** @param {string} text @returns {Record<string, string>} */
function valuesOf(text) {
  /** @type {Record<string, string>} */
  const values = {};
  const end = text.indexOf("}");
  for (const key of KEYS) {
    const match = new RegExp(`[{,]"${key}":("(?:[^"\\\\]|\\\\.){0,400}")`).exec(end < 0 ? text : text.slice(0, end + 1));
    try {
      if (match) values[key] = JSON.parse(match[1]);
    } catch {
      // Not what it seemed to be: the value stays unknown.
    }
  }
  return /^\d{1,30}$/.test(values.USER_ID ?? "") ? values : {};
}

/**
 * @param {Document} document @param {import("./selectors.js").Selectors} look
 * @returns {{account: import("./site.js").OwnAccount|null, likely: {id: string, name: string|null, handle: string|null}|null, loggedOut: boolean}}
 */
export function viewerOf(document, look) {
  const { stated, loggedOut } = statedBy(document);
  const out = loggedOut || (!stated && look.first(document, "login") !== null);
  if (!stated || out) return { account: null, likely: null, loggedOut: out };
  const seconds = look.every(document, "navigation", "banner", "composerAvatar").map((a) => ({
    person: personOf(a.getAttribute("href")),
    called: [readLine(a), a.getAttribute("aria-label")],
  }));
  const byId = seconds.some(({ person }) => person?.id === stated.id);
  const byName = seconds.find(({ person, called }) => person && stated.name && called.includes(stated.name));
  const contradicted = byName?.person?.id && byName.person.id !== stated.id && !byId;
  const box = look
    .every(document, "composer")
    .some((e) => names(e.getAttribute("aria-placeholder") ?? e.getAttribute("aria-label"), stated));
  if (contradicted) {
    agreed.delete(document);
    return { account: null, likely: null, loggedOut: false };
  }
  const before = agreed.get(document);
  const handle = byName?.person?.handle ?? before?.handle ?? null;
  /** @type {import("./site.js").OwnAccount} */
  const account = { platform: "facebook", handle, name: stated.name, id: stated.id };
  const agree = byId || byName !== undefined || box || before !== undefined;
  if (agree) agreed.set(document, account);
  return { account: agree ? account : null, likely: { id: stated.id, name: stated.name, handle }, loggedOut: false };
}

/**
 * "Comment as NAME" holds the name as a whole word, in any language.
 * @param {string|null} label @param {Stated} stated
 */
function names(label, { name, short }) {
  /** @param {string} text */
  const words = (text) => ` ${text.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim()} `;
  return [name, short].some((who) => who && label && words(who).trim() && words(label).includes(words(who)));
}
