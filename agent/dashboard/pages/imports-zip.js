// The list of files at the end of a zip, and where the bytes of one lie. Nothing is unpacked here, and of the other
// files no byte is read. (APPNOTE.TXT 6.3.10 of PKWARE: 4.3.7 local header, 4.3.12 list, 4.3.14 to 4.3.16 its end.)
import { damaged as isDamaged, whatItIs } from "./imports-no-zip.js";

/** @typedef {{name: string, size: number, packed: number, method: "store" | "deflate" | "other", crc: number,
 *   locked: boolean, at: number}} Entry `at`: where its local header begins; sizes in bytes. */

/** What is wrong with a zip, in a sentence for the user; `how`: what to do, step by step. */
export class ZipRefused extends Error {
  /** @param {string} sentence @param {string[]} [how] */
  constructor(sentence, how = []) {
    super(sentence);
    this.how = how;
  }
}

const END = 0x06054b50, END_64 = 0x06064b50, WHERE_64 = 0x07064b50, IN_LIST = 0x02014b50, LOCAL = 0x04034b50;
const END_BYTES = 22, WHERE_64_BYTES = 20, LIST_BYTES = 46, LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff, FULL_16 = 0xffff, FULL_32 = 0xffffffff;
const MOST_FILES = 300_000, MOST_LIST_BYTES = 256 * 1024 * 1024;
const UTF8 = 0x800, LOCKED = 0x1;

/** @param {string} name */
const damaged = (name) => new ZipRefused(isDamaged(name));
const latin1 = new TextDecoder("latin1"), utf8 = new TextDecoder("utf-8");

/** @param {Blob} file @param {number} from @param {number} to */
async function read(file, from, to) {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** Every file of the zip, folders left out. Throws ZipRefused.
 * @param {Blob & {name: string}} file @returns {Promise<Entry[]>} */
export async function entriesOf(file) {
  const { count, at, size, shift } = await endOf(file);
  if (count > MOST_FILES || size > MOST_LIST_BYTES)
    throw new ZipRefused(`${file.name} holds ${count.toLocaleString("en")} files; I read up to ${MOST_FILES.toLocaleString("en")}.`);
  const list = await read(file, at, at + size);
  const found = [], names = new Set();
  let place = 0;
  for (let number = 0; number < count; number++) {
    if (place + LIST_BYTES > list.byteLength || list.getUint32(place, true) !== IN_LIST) throw damaged(file.name);
    const lengths = [28, 30, 32].map((behind) => list.getUint16(place + behind, true));
    const next = place + LIST_BYTES + lengths[0] + lengths[1] + lengths[2];
    if (next > list.byteLength) throw damaged(file.name);
    const entry = entryAt(list, place, lengths[0], lengths[1]);
    entry.at += shift;
    if (names.has(entry.name)) throw new ZipRefused(`${file.name} holds ${entry.name.slice(-80)} twice. No site's archive does; I leave it.`);
    names.add(entry.name);
    if (entry.name.includes("\\"))
      throw new ZipRefused(
        `${file.name} was packed with backslashes in its names, as no site's zip is. Choose the zip as the site made it, or unpack it, then in a terminal: nod import FOLDER`,
      );
    if (!entry.name.endsWith("/")) found.push(entry);
    place = next;
  }
  checkOverlaps(found, at, file.name);
  return found;
}

/** @param {Blob & {name: string}} file */
async function endOf(file) {
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT);
  const tail = await read(file, from, file.size);
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new ZipRefused(await whatItIs(file));
  let count = tail.getUint16(end + 10, true), size = tail.getUint32(end + 12, true), told = tail.getUint32(end + 16, true);
  let behind = from + end; // where the list must end
  if (count === FULL_16 || size === FULL_32 || told === FULL_32) {
    const where = end - WHERE_64_BYTES;
    if (where >= 0 && tail.getUint32(where, true) === WHERE_64) {
      behind = from + where - 56;
      const wide = behind >= 0 ? await read(file, behind, behind + 56) : undefined;
      if (wide?.byteLength !== 56 || wide.getUint32(0, true) !== END_64) throw damaged(file.name);
      [count, size, told] = [32, 40, 48].map((place) => Number(wide.getBigUint64(place, true)));
    }
  }
  const at = behind - size;
  if (at < 0 || at < told) throw damaged(file.name);
  return { count, at, size, shift: at - told }; // shift: something may stand before the zip
}

/** @param {DataView} list @param {number} place @param {number} nameBytes @param {number} moreBytes @returns {Entry} */
function entryAt(list, place, nameBytes, moreBytes) {
  const flags = list.getUint16(place + 8, true), method = list.getUint16(place + 10, true);
  const bytes = new Uint8Array(list.buffer, list.byteOffset + place + LIST_BYTES, nameBytes);
  let packed = list.getUint32(place + 20, true), size = list.getUint32(place + 24, true), at = list.getUint32(place + 42, true);
  const end = place + LIST_BYTES + nameBytes + moreBytes;
  for (let more = place + LIST_BYTES + nameBytes; more + 4 <= end; more += 4 + list.getUint16(more + 2, true)) {
    if (list.getUint16(more, true) !== 1) continue; // 4.5.3: what did not fit into 32 bits stands here, in this order
    let wide = more + 4;
    const next = () => (wide + 8 <= end ? Number(list.getBigUint64((wide += 8) - 8, true)) : 0);
    if (size === FULL_32) size = next();
    if (packed === FULL_32) packed = next();
    if (at === FULL_32) at = next();
  }
  return {
    name: (flags & UTF8 ? utf8 : latin1).decode(bytes),
    size, packed, at,
    method: method === 0 ? "store" : method === 8 ? "deflate" : "other",
    crc: list.getUint32(place + 16, true),
    locked: Boolean(flags & LOCKED),
  };
}

/** Refuses files that lie over one another: so a small zip becomes a large one.
 * @param {Entry[]} entries @param {number} listAt @param {string} name */
function checkOverlaps(entries, listAt, name) {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < end) throw new ZipRefused(`In ${name} files lie over one another. No site's archive does; I leave it.`);
    end = entry.at + LOCAL_BYTES + entry.packed;
  }
  if (end > listAt) throw damaged(name);
}

/** The bytes of one file as they lie in the zip; read only when they are sent. Throws ZipRefused.
 * @param {Blob & {name: string}} file @param {Entry} entry */
export async function packedBytes(file, entry) {
  if (entry.locked) throw new ZipRefused(`${file.name} is encrypted. Unpack it with its password, then in a terminal: nod import FOLDER`);
  if (entry.method === "other")
    throw new ZipRefused(`${file.name} is packed in a way that I cannot read. Unpack it, then in a terminal: nod import FOLDER`);
  const head = await read(file, entry.at, entry.at + LOCAL_BYTES);
  if (head.byteLength < LOCAL_BYTES || head.getUint32(0, true) !== LOCAL) throw damaged(file.name);
  const from = entry.at + LOCAL_BYTES + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + entry.packed > file.size) throw damaged(file.name);
  return file.slice(from, from + entry.packed);
}
