// Name-based UUIDs (RFC 9562, version 5), so that the same post gets the same id here, in the agent and in an import.

/** The RFC's own namespace for addresses and other URLs. */
export const NAMESPACE_URL = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * @param {string} namespace  a UUID
 * @param {string} name  e.g. `x:1790000000000000001`
 * @returns {Promise<string>} the UUID in lower case
 */
export async function uuid5(namespace, name) {
  const space = Uint8Array.from(namespace.replaceAll("-", "").match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const words = new TextEncoder().encode(name);
  const input = new Uint8Array(space.length + words.length);
  input.set(space);
  input.set(words, space.length);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", input)).slice(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const digits = hex(hash);
  return [0, 8, 12, 16, 20].map((at, part) => digits.slice(at, [8, 12, 16, 20, 32][part])).join("-");
}

/** @param {Uint8Array} bytes @returns {string} two lower-case digits a byte */
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
