// Which account is which. Pure: the background and the content part judge alike.

/** @typedef {import("./protocol.js").OwnAccount} OwnAccount */

/** @param {string|null|undefined} handle */
const folded = (handle) => handle?.replace(/^@/, "").toLowerCase() || null;

/**
 * Whether two descriptions mean one account of a platform: by id where both have one, else by handle. A name proves nothing.
 * @param {{id?: string|null, handle?: string|null}} one @param {{id?: string|null, handle?: string|null}} other
 */
export function sameAccount(one, other) {
  if (one.id && other.id) return one.id === other.id;
  return folded(one.handle) !== null && folded(one.handle) === folded(other.handle);
}

/** The agent's key of an account. @param {OwnAccount} account @returns {string} */
export function keyOf({ platform, id, handle, name }) {
  if (id) return `${platform}:${id}`;
  return folded(handle) ? `${platform}:@${folded(handle)}` : `${platform}:~${name ?? ""}`;
}
