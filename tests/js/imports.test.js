// The page Imports without a browser: reading a zip's list, cutting out the files, sending, going on, words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";

import { Refused, SignedOut, follow, take } from "../../agent/dashboard/pages/imports-agent.js";
import { chosenOf } from "../../agent/dashboard/pages/imports-choose.js";
import { Pace, inSize, inWords, timeLeft } from "../../agent/dashboard/pages/imports-progress.js";
import { ZipRefused, entriesOf, packedBytes } from "../../agent/dashboard/pages/imports-zip.js";

const KNOWN = {
  sites: [
    { platform: "x", opens: ["tweets\\.js", "account\\.js", "like\\.js"], main: ["tweets\\.js"], owns: ["account\\.js"], lacking: "no tweets.js", how: ["Ask X."] },
    { platform: "facebook", opens: ["comments/comments\\.json", "profile\\.json"], main: ["comments/comments\\.json"], owns: ["profile\\.json"], lacking: "no comments", how: ["Ask Facebook.", "All time."] },
  ],
  wrong: [
    { files: ["comments\\.html"], says: "{name} is HTML.", how: ["Choose JSON."] },
    { files: ["liked_posts\\.json"], says: "{name} is Instagram's.", how: [], before: true },
    { files: ["photos/.*\\.heic"], says: "{name} has only pictures.", how: ["All of it."], beside: true },
  ],
  unknown: "{name} is unknown.",
  several: "{name} holds several.",
};

/** A zip of these files. `wide`: its numbers stand in 64 bits; `before`: bytes in front of it; `flags`, `method` as told.
 * @param {Record<string, string>} files */
function zip(files, { name = "a.zip", wide = false, before = 0, flags = 0x800, method = 8, overlap = false } = {}) {
  const pieces = [], list = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const data = Buffer.from(text), packed = method === 8 ? deflateRawSync(data) : data, called = Buffer.from(path);
    const head = Buffer.alloc(30), entry = Buffer.alloc(46), more = Buffer.alloc(wide ? 28 : 0);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(called.length, 26);
    head.writeUInt16LE(5, 28); // an extra field that only the local header has
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(wide ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(wide ? 0xffffffff : data.length, 24);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt16LE(more.length, 30);
    entry.writeUInt32LE(wide ? 0xffffffff : overlap ? 0 : at, 42);
    if (wide) {
      more.writeUInt16LE(1, 0);
      more.writeUInt16LE(24, 2);
      [data.length, packed.length, at].forEach((value, place) => more.writeBigUInt64LE(BigInt(value), 4 + 8 * place));
    }
    pieces.push(head, called, Buffer.alloc(5), packed);
    list.push(entry, called, more);
    at += 35 + called.length + packed.length;
  }
  const size = Buffer.concat(list).length, count = Object.keys(files).length, end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? 0xffff : count, 10);
  end.writeUInt32LE(wide ? 0xffffffff : size, 12);
  end.writeUInt32LE(wide ? 0xffffffff : at, 16);
  const far = [];
  if (wide) {
    const wideEnd = Buffer.alloc(56), where = Buffer.alloc(20);
    wideEnd.writeUInt32LE(0x06064b50, 0);
    [count, size, at].forEach((value, place) => wideEnd.writeBigUInt64LE(BigInt(value), 32 + 8 * place));
    where.writeUInt32LE(0x07064b50, 0);
    far.push(wideEnd, where);
  }
  return new File([Buffer.alloc(before), ...pieces, ...list, ...far, end], name);
}

const X = { "data/account.js": "me", "data/tweets.js": "words ".repeat(50), "data/direct-messages.js": "SECRET", "assets/cat.jpg": "x" };

for (const [how, more] of /** @type {[string, object][]} */ ([
  ["packed", {}], ["stored", { method: 0 }], ["with numbers of 64 bits", { wide: true }], ["with something before it", { before: 99 }],
])) {
  test(`a zip ${how} gives only the files that are opened, byte for byte`, async () => {
    const [found] = await chosenOf([zip(X, more)], KNOWN);
    assert.deepEqual(found.members.map((member) => member.name), ["data/account.js", "data/tweets.js"]);
    const text = Buffer.from(X["data/tweets.js"]), sent = Buffer.from(await found.bytes.arrayBuffer());
    assert.equal(found.members[1].crc, crc32(text));
    assert.equal(found.members[1].size, text.length);
    const method = found.members[1].method;
    assert.deepEqual(sent.subarray(found.members[0].packed), method === "store" ? text : deflateRawSync(text));
    assert.equal(sent.length, found.members[0].packed + found.members[1].packed);
    assert.ok(!sent.includes("SECRET"));
  });
}

test("parts without an owner belong to the one that has it, each member to its zip", async () => {
  const first = zip({ "profile.json": "{}" }, { name: "f-1.zip" }), second = zip({ "comments/comments.json": "[]" }, { name: "f-2.zip" });
  const found = await chosenOf([second, first], KNOWN);
  assert.equal(found.length, 1);
  assert.deepEqual(found[0].members.map(({ name, part }) => [name, part]), [["profile.json", 0], ["comments/comments.json", 1]]);
});

test("a part with pictures alone, and a zip of something else, are left beside the archive and told", async () => {
  const zips = [zip({ "photos/cat.heic": "" }, { name: "x-2.zip" }), zip(X), zip({ "cv.odt": "" }, { name: "mine.zip" })];
  const [found, ...more] = await chosenOf(zips, KNOWN);
  assert.equal(more.length, 0);
  assert.deepEqual([found.name, found.beside], ["a.zip", ["x-2.zip", "mine.zip"]]);
});

test("a later part that tells whose it is, and holds nothing to take in, begins no archive of its own", async () => {
  const found = await chosenOf([zip({ "data/account.js": "me" }, { name: "x-2.zip" }), zip(X, { name: "x-1.zip" })], KNOWN);
  assert.deepEqual(found.map(({ name, members }) => [name, members.length]), [["x-1.zip", 3]]);
});

test("archives of two sites are two, and so are two whole ones of one site", async () => {
  const facebook = { "profile.json": "{}", "comments/comments.json": "[]" };
  assert.equal((await chosenOf([zip(facebook), zip(X)], KNOWN)).length, 2);
  assert.equal((await chosenOf([zip(X), zip(X)], KNOWN)).length, 2);
  await assert.rejects(chosenOf([zip(X), zip(X), zip({ "data/like.js": "[]" }, { name: "odd.zip" })], KNOWN), /odd\.zip belongs/);
});

/** @type {[string, File, RegExp, string[]][]} */
const REFUSED = [
  ["web pages", zip({ "x/comments.html": "" }, { name: "$&.zip" }), /^\$&\.zip is HTML\.$/, ["Choose JSON."]],
  ["something else", zip({ "cat.jpg": "" }), /^a\.zip is unknown\.$/, ["Ask X.", "Ask Facebook.", "All time."]],
  ["an archive without its main file", zip({ "data/account.js": "" }), /no tweets\.js/, ["Ask X."]],
  ["an empty zip", zip({}), /is empty/, []],
  ["no zip", new File(["hello"], "cat.jpg"), /cat\.jpg is no zip/, []],
  ["an empty file", new File([], "none.zip"), /none\.zip is empty \(0 bytes\)/, []],
  ["a file that is still coming", new File([zip(X).slice(0, 90)], "a.zip.crdownload"), /still being downloaded/, []],
  ["another packer's file", new File(["Rar!\x1a\x07\x01\0"], "a.zip"), /packed as RAR/, []],
  ["a tar", new File(["data/tweets.js".padEnd(257, "\0"), "ustar"], "a.tar"), /packed as tar/, []],
  ["a web page called zip", new File(["\n<!DOCTYPE html><title>Sign in"], "a.zip"), /a web page and no zip/, []],
  ["archives of two sites in one", zip({ ...X, "comments/comments.json": "[]" }), /holds several/, []],
  ["names with backslashes", zip({ "data\\tweets.js": "[]", "data\\account.js": "" }), /backslashes/, []],
  ["another site's, though a file is called as one of ours", zip({ "comments/comments.json": "[]", "liked_posts.json": "" }), /is Instagram's/, []],
  ["one that may only be beside another", zip({ "photos/cat.heic": "" }), /has only pictures/, ["All of it."]],
  ["an encrypted zip", zip(X, { flags: 0x801 }), /encrypted/, []],
  ["an unknown packing", zip(X, { method: 12 }), /cannot read/, []],
  ["files over one another", zip(X, { overlap: true }), /over one another/, []],
];
for (const [what, file, sentence, steps] of REFUSED) {
  test(`${what}: refused with a sentence and the steps`, async () => {
    await assert.rejects(chosenOf([file], KNOWN), (error) => {
      assert.ok(error instanceof ZipRefused);
      assert.match(error.message, sentence);
      assert.deepEqual(error.how, steps);
      return true;
    });
  });
}

test("a zip that is cut anywhere is refused with a sentence, and read no further", async () => {
  const whole = zip(X);
  for (let size = 0; size < whole.size; size += 7) {
    const cut = new File([whole.slice(0, size)], "cut.zip");
    await assert.rejects(chosenOf([cut], KNOWN), (error) => error instanceof ZipRefused && error.message.startsWith("cut.zip is "));
  }
});

test("of bytes that were changed anywhere, none breaks more than the archive", async () => {
  const whole = Buffer.from(await zip(X).arrayBuffer());
  for (let place = 0; place < whole.length; place++) {
    const bent = Buffer.from(whole);
    bent[place] ^= 0xff;
    try {
      const file = new File([bent], "bent.zip");
      for (const entry of await entriesOf(file)) await packedBytes(file, entry);
    } catch (error) {
      assert.ok(error instanceof ZipRefused, `${place}: ${error}`);
    }
  }
});

/** Answers as an agent that knows these parts; what was asked stands in `asked`. */
function agent({ missing = [0, 1, 2], state = "waiting", ends = "done", down = 0 } = {}) {
  /** @type {string[]} */
  const asked = [];
  let looks = 0, away = down;
  globalThis.fetch = /** @type {typeof fetch} */ (async (path, { method, body } = {}) => {
    if (away-- > 0) throw new TypeError("no answer");
    asked.push(`${method} ${String(path).replace("/v1/imports", "")} ${body instanceof ArrayBuffer ? body.byteLength : ""}`.trim());
    const told = { id: "i1", state, done: 0, of: null, problem: null, parts: { of: 3, missing } };
    if (method === "POST" && path === "/v1/imports") return Response.json(told);
    if (method === "PUT") return new Response(null, { status: 204 });
    if (method === "POST") return Response.json({ ...told, state: "running" });
    return Response.json({ ...told, state: ++looks > 1 ? ends : "running", done: looks, of: 2 });
  });
  return asked;
}

const chosen = { name: "a.zip", members: [], bytes: new Blob([new Uint8Array(25)]) };

/** @param {AbortSignal} [signal] */
function hears(signal = new AbortController().signal) {
  const sent = /** @type {number[]} */ ([]), read = /** @type {number[]} */ ([]), waits = /** @type {boolean[]} */ ([]);
  return { signal, sent, read, waited: waits, tells: {
    signal, announced: () => {}, waits: (/** @type {boolean} */ one) => waits.push(one),
    sent: (/** @type {number} */ bytes) => sent.push(bytes), read: (/** @type {{done: number}} */ told) => read.push(told.done),
  } };
}

test("parts go one after the other, then it begins and is followed to its end", async () => {
  const asked = agent(), ear = hears();
  const told = await take(chosen, false, 10, ear.tells);
  assert.equal(told.state, "done");
  assert.deepEqual(asked, ["POST", "PUT /i1/parts/0 10", "PUT /i1/parts/1 10", "PUT /i1/parts/2 5", "POST /i1/start", "GET /i1", "GET /i1"]);
  assert.deepEqual(ear.sent, [0, 10, 20, 25]);
  assert.deepEqual(ear.read, [1, 2]);
});

test("chosen again after a break only what is missing goes", async () => {
  const asked = agent({ missing: [2] }), ear = hears();
  await take(chosen, false, 10, ear.tells);
  assert.deepEqual(asked.slice(1, 3), ["PUT /i1/parts/2 5", "POST /i1/start"]);
  assert.deepEqual(ear.sent, [20, 25]);
});

test("what was taken in before is not sent, and what runs already is only followed", async () => {
  const done = agent({ state: "done" });
  assert.equal((await take(chosen, false, 10, hears().tells)).state, "done");
  assert.deepEqual(done, ["POST"]);
  const running = agent({ state: "running" });
  await take(chosen, false, 10, hears().tells);
  assert.deepEqual(running, ["POST", "GET /i1", "GET /i1"]);
});

test("while nobody answers it says so, waits, and goes on", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = agent({ down: 2 }), ear = hears();
  const done = take(chosen, false, 10, ear.tells);
  let ended = false;
  done.finally(() => { ended = true; });
  while (!ended) {
    t.mock.timers.tick(2_000);
    await new Promise((next) => setImmediate(next));
  }
  assert.equal((await done).state, "done");
  assert.deepEqual(ear.waited.slice(0, 3), [true, true, false]);
  assert.equal(asked[0], "POST");
});

test("stopped it asks for nothing more", async () => {
  const stopping = new AbortController(), ear = hears(stopping.signal);
  const asked = agent();
  await assert.rejects(take(chosen, false, 10, { ...ear.tells, read: () => stopping.abort() }), { name: "AbortError" });
  assert.equal(asked.at(-1), "GET /i1");
});

test("a refusal is told in the agent's own words, and a lost session as such", async () => {
  globalThis.fetch = async () => Response.json({ detail: "No.", errors: [{ detail: "Too large." }] }, { status: 422 });
  await assert.rejects(take(chosen, false, 10, hears().tells), (error) => error instanceof Refused && error.message === "Too large.");
  globalThis.fetch = async () => new Response("{}", { status: 401 });
  await assert.rejects(follow("i1", hears().tells), SignedOut);
});

test("how far it is, in words", () => {
  assert.equal(inSize(12_400_000), "12.4 MB");
  assert.equal(inWords("Reading", 43e6, 120e6, 5e6), "Reading: 43.0 MB of 120.0 MB, 5.0 MB a second, about 20 seconds left");
  assert.equal(inWords("Reading", 0, 900, undefined), "Reading: 0 bytes of 900 bytes");
  assert.deepEqual([2, 61, 7_300].map(timeLeft), ["a few seconds left", "about 2 minutes left", "about 2 hours left"]);
});

test("the pace is that of the last seconds and is not guessed at the beginning", () => {
  const pace = new Pace();
  assert.equal(pace.saw(0, 0), undefined);
  assert.equal(pace.saw(1_000, 500), undefined);
  assert.equal(pace.saw(2_000, 2_000), 1_000);
  for (let second = 3; second <= 30; second++) pace.saw(second * 1_000, 2_000 + (second - 2) * 4_000);
  assert.equal(pace.saw(31_000, 2_000 + 29 * 4_000), 4_000);
});
