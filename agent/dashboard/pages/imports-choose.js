// From the zips that the user chose to archives that can be sent: of each only the files that Nod opens. Which those
// are, and how wrong archives are known, the agent says (GET /v1/imports); agent/archives/ has it once for all.
import { ZipRefused, entriesOf, packedBytes } from "./imports-zip.js";

/** @typedef {{platform: string, opens: string[], main: string[], owns: string[], lacking: string, how: string[]}} Site */
/** @typedef {{sites: Site[], wrong: {files: string[], says: string, how: string[]}[], unknown: string}} Known */
/** @typedef {{name: string, size: number, packed: number, method: "store" | "deflate" | "other", crc: number, part: number}} Member */
/** @typedef {{name: string, members: Member[], bytes: Blob}} Chosen `bytes`: those of the members, one after another */
/** @typedef {Blob & {name: string}} Zip */
/** @typedef {{zip: Zip, site: Site, entries: import("./imports-zip.js").Entry[], begins: boolean}} Part */

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
  for (const zip of zips) parts.push(await partOf(zip, known));
  const found = [];
  for (const site of known.sites) {
    const ofSite = parts.filter((part) => part.site === site);
    if (ofSite.length) found.push(...grouped(ofSite));
  }
  return Promise.all(found.map((group) => cutOut(group)));
}

/** @param {Zip} zip @param {Known} known @returns {Promise<Part>} */
async function partOf(zip, known) {
  const every = await entriesOf(zip);
  const names = every.map((entry) => entry.name);
  for (const of of /** @type {("main" | "opens")[]} */ (["main", "opens"])) {
    for (const site of known.sites) {
      const there = names.filter(fits(site[of]));
      if (!there.length || (of === "main" && there.every((name) => name.includes("/node_modules/")))) continue;
      const opens = fits(site.opens);
      return { zip, site, entries: every.filter((entry) => opens(entry.name)), begins: names.some(fits(site.owns)) };
    }
  }
  if (!names.length) throw new ZipRefused(`${zip.name} is empty.`);
  const kind = known.wrong.find(({ files }) => names.some(fits(files)));
  if (kind) throw new ZipRefused(kind.says.replaceAll("{name}", () => zip.name), kind.how);
  throw new ZipRefused(known.unknown.replaceAll("{name}", () => zip.name), known.sites.flatMap((site) => site.how));
}

/** A part that tells whose it is begins an archive; parts that do not belong to the only one of their site.
 * @param {Part[]} parts @returns {Part[][]} */
function grouped(parts) {
  const first = parts.filter((part) => part.begins);
  const groups = first.length <= 1 ? [[...first, ...parts.filter((part) => !part.begins)]] : first.map((part) => [part]);
  const loose = first.length > 1 ? parts.find((part) => !part.begins) : undefined;
  if (loose)
    throw new ZipRefused(
      `I cannot tell to which of these archives ${loose.zip.name} belongs. Choose one archive with all its parts at a time.`,
    );
  for (const group of groups) {
    const { site } = group[0], main = fits(site.main);
    if (!group.some((part) => part.entries.some((entry) => main(entry.name)))) throw new ZipRefused(site.lacking, site.how);
  }
  return groups;
}

/** @param {Part[]} group @returns {Promise<Chosen>} */
async function cutOut(group) {
  const members = [], pieces = [];
  for (const [part, { zip, entries }] of group.entries()) {
    for (const entry of entries) {
      pieces.push(await packedBytes(zip, entry));
      const { name, size, packed, method, crc } = entry;
      members.push({ name, size, packed, method, crc, part });
    }
  }
  return { name: group[0].zip.name, members, bytes: new Blob(pieces) };
}
