// From the zips that the user chose to archives that can be sent: of each only the files that Nod opens. Which those
// are, and how wrong archives are known, the agent says (GET /v1/imports); agent/archives/ has it once for all.
import { ZipRefused, entriesOf, packedBytes } from "./imports-zip.js";

/** @typedef {{platform: string, opens: string[], main: string[], owns: string[], lacking: string, how: string[]}} Site */
/** @typedef {{files: string[], says: string, how: string[], before?: boolean, beside?: boolean}} Wrong */
/** @typedef {{sites: Site[], wrong: Wrong[], unknown: string, several: string}} Known */
/** @typedef {{name: string, size: number, packed: number, method: "store" | "deflate" | "other", crc: number, part: number}} Member */
/** @typedef {{name: string, members: Member[], bytes: Blob, beside: string[]}} Chosen `bytes`: those of the members, one
 *   after another; `beside`: the zips that were chosen too and hold nothing that is read */
/** @typedef {Blob & {name: string}} Zip */
/** @typedef {{zip: Zip, site: Site, entries: import("./imports-zip.js").Entry[], begins: boolean, main: boolean}} Part */

/** Nothing of a zip is read; beside an archive it may be one of its parts, with pictures and messages alone. */
class NothingToRead extends ZipRefused {}

/** @param {string[]} patterns @returns {(name: string) => boolean} */
function fits(patterns) {
  const ends = new RegExp(`(?:^|/)(?:${patterns.join("|")})$`);
  return (name) => ends.test(name.toLowerCase().replaceAll(/['’]/g, ""));
}

/** The archives in these zips; parts of one belong together. Throws ZipRefused with the right request.
 * @param {Zip[]} zips @param {Known} known @returns {Promise<Chosen[]>} */
export async function chosenOf(zips, known) {
  /** @type {Part[]} */
  const parts = [];
  const beside = /** @type {string[]} */ ([]);
  let nothing;
  for (const zip of zips) {
    try {
      parts.push(await partOf(zip, known));
    } catch (error) {
      if (!(error instanceof NothingToRead)) throw error;
      nothing ??= error;
      beside.push(zip.name);
    }
  }
  if (nothing && !parts.length) throw nothing;
  const found = [];
  for (const site of known.sites) {
    const ofSite = parts.filter((part) => part.site === site);
    if (ofSite.length) found.push(...grouped(ofSite));
  }
  return Promise.all(found.map((group, number) => cutOut(group, number ? [] : beside)));
}

/** @param {Zip} zip @param {Known} known @returns {Promise<Part>} */
async function partOf(zip, known) {
  const every = await entriesOf(zip);
  const names = every.map((entry) => entry.name);
  const owned = known.sites.some((site) => names.some(fits(site.owns)));
  const early = owned ? undefined : known.wrong.find(({ before, files }) => before && names.some(fits(files)));
  if (early) throw refusedAs(early, zip.name);
  const ours = names.filter((name) => !name.includes("/node_modules/")); // a web page may have a tweets.js too
  const whole = known.sites.filter((site) => ours.some(fits(site.main)));
  if (whole.length > 1) throw new ZipRefused(known.several.replaceAll("{name}", () => zip.name));
  const site = whole[0] ?? known.sites.find(({ opens }) => names.some(fits(opens)));
  if (site) {
    const opens = fits(site.opens), entries = every.filter((entry) => opens(entry.name));
    return { zip, site, entries, begins: names.some(fits(site.owns)), main: names.some(fits(site.main)) };
  }
  if (!names.length) throw new NothingToRead(`${zip.name} is empty.`);
  const kind = known.wrong.find(({ files }) => names.some(fits(files)));
  if (kind) throw refusedAs(kind, zip.name);
  throw new NothingToRead(known.unknown.replaceAll("{name}", () => zip.name), known.sites.flatMap((site) => site.how));
}

/** @param {Wrong} kind @param {string} name */
function refusedAs(kind, name) {
  const sentence = kind.says.replaceAll("{name}", () => name);
  return kind.beside ? new NothingToRead(sentence, kind.how) : new ZipRefused(sentence, kind.how);
}

/** A part that tells whose it is begins an archive; parts that do not belong to the only one of their site.
 * @param {Part[]} parts @returns {Part[][]} */
function grouped(parts) {
  const whole = parts.filter((part) => part.begins && part.main);
  if (whole.length > 1) {
    const loose = parts.find((part) => !whole.includes(part));
    if (loose)
      throw new ZipRefused(
        `I cannot tell to which of these archives ${loose.zip.name} belongs. Choose one archive with all its parts at a time.`,
      );
    return whole.map((part) => [part]);
  }
  const first = whole[0] ?? parts.find((part) => part.begins) ?? parts[0];
  if (!parts.some((part) => part.main)) throw new ZipRefused(first.site.lacking, first.site.how);
  return [[first, ...parts.filter((part) => part !== first)]];
}

/** @param {Part[]} group @param {string[]} beside @returns {Promise<Chosen>} */
async function cutOut(group, beside) {
  const members = [], pieces = [];
  for (const [part, { zip, entries }] of group.entries()) {
    for (const entry of entries) {
      pieces.push(await packedBytes(zip, entry));
      const { name, size, packed, method, crc } = entry;
      members.push({ name, size, packed, method, crc, part });
    }
  }
  return { name: group[0].zip.name, members, bytes: new Blob(pieces), beside };
}
