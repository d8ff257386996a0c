// What a file is that is no whole zip, in a sentence that says what to do. The same stand in agent/archives/no_zip.py.

const COMING = /\.(?:crdownload|part|partial|download|opdownload|!ut)$/i, HEAD_BYTES = 1024;
/** How files of other packers begin; of tar a word at 257. @type {[number, string, string][]} */
const BEGINNINGS = [
  [0, "7z\xbc\xaf\x27\x1c", "7z"], [0, "Rar!\x1a\x07", "RAR"], [0, "\x1f\x8b", "gzip"], [0, "\xfd7zXZ\0", "xz"], [0, "BZh", "bzip2"],
  [257, "ustar", "tar"],
];

/** @param {string} name */
export const damaged = (name) => `${name} is damaged or cut off. Download it again from the site, and check that the download ends.`;

/** @param {Blob & {name: string}} file */
export async function whatItIs(file) {
  const { name } = file;
  if (COMING.test(name)) return `${name} is still being downloaded. Choose it when the download has ended.`;
  if (!file.size) return `${name} is empty (0 bytes). If it is still being downloaded, choose it when the download has ended.`;
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (head.startsWith("PK")) return damaged(name); // APPNOTE.TXT, 4.3.7
  const packer = BEGINNINGS.find(([at, begins]) => head.startsWith(begins, at));
  if (packer) return `${name} is packed as ${packer[2]}, not as a zip. Unpack it, then in a terminal: nod import FOLDER`;
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html)/i.test(head) && /\.zip$/i.test(name))
    return `${name} is a web page and no zip: the link was too old, or you were signed out. Download it again from the site.`;
  return `${name} is no zip. Choose the zip as the site made it; an unpacked folder goes in a terminal: nod import FOLDER`;
}
