// What a file is that is no whole zip, in a sentence that says what to do. The same stand in agent/archives/no_zip.py, and
// tests/unit/archives/test_no_zip.py holds the two together.

const NO_ZIP = "{} is no zip. Give Nod the zip as the site made it; nod import FOLDER in a terminal takes an unpacked one.";
const DAMAGED = "{} is damaged or cut off. Download it again from the site, and check that the download ends.";
const COMING = "{} is still being downloaded. Give it to Nod when the download has ended.";
const NOTHING = "{} is empty (0 bytes). If it is still being downloaded, give it to Nod when the download has ended.";
const OTHER_WAY = "{} is packed as {}, not as a zip. Unpack it; nod import FOLDER in a terminal takes the folder.";
const WEB_PAGE = "{} is a web page and no zip: the link was too old, or you were signed out. Download it again from the site.";

/** How browsers call what they are still downloading. */
const NOT_YET = /\.(?:crdownload|part|partial|download|opdownload|!ut)$/i;
const HEAD_BYTES = 1024;
/** How files of other packers begin; of tar a word at 257. @type {[number, string, string][]} */
const BEGINNINGS = [
  [0, "7z\xbc\xaf\x27\x1c", "7z"], [0, "Rar!\x1a\x07", "RAR"], [0, "\x1f\x8b", "gzip"], [0, "\xfd7zXZ\0", "xz"], [0, "BZh", "bzip2"],
  [257, "ustar", "tar"],
];

/** @param {string} sentence @param {...string} parts  in place of each {} */
const said = (sentence, ...parts) => sentence.replace(/\{\}/g, () => parts.shift() ?? "");

/** @param {string} name */
export const damaged = (name) => said(DAMAGED, name);

/** @param {Blob & {name: string}} file */
export async function whatItIs(file) {
  const { name } = file;
  if (NOT_YET.test(name)) return said(COMING, name);
  if (!file.size) return said(NOTHING, name);
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (head.startsWith("PK")) return damaged(name); // APPNOTE.TXT, 4.3.7
  const packer = BEGINNINGS.find(([at, begins]) => head.startsWith(begins, at));
  if (packer) return said(OTHER_WAY, name, packer[2]);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html)/i.test(head) && /\.zip$/i.test(name)) return said(WEB_PAGE, name);
  return said(NO_ZIP, name);
}
