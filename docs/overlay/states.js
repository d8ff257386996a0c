// The states that the page shows. The people and their words are made up.

export const NOW = "2026-11-22T14:10:00Z"; // a Sunday

const QUIET = { postKey: null, reasons: [], waitingSince: null, since: "posted", needs: "nod", state: "waiting", withheld: null, timesHere: 0, lastIn: null, lastOut: null };
/** @param {string} name @param {object} more */
const person = (name, more) => /** @type {any} */ ({ ...QUIET, name, ...more });
/** @param {string} id @param {string} text */
const reason = (id, text) => ({ id, text });

const joe = person("Joe Smith", {
  reasons: [reason("question", "Joe asks: When does the coupon expire?")],
  waitingSince: "2026-11-22T11:10:00Z",
  needs: "words",
  timesHere: 3,
  lastIn: { at: "2026-11-10T09:00:00Z", text: "Is there still a teal one?", about: null },
  lastOut: { at: "2026-11-10T12:00:00Z", text: "Two left, and one is yours if you like.", about: "the teal mug" },
  accounts: [
    { platform: "x", handle: "joesmith", name: "Joe Smith", former: ["joe_s"] },
    { platform: "facebook", handle: null, name: "Joseph Smith", former: [] },
  ],
  tags: ["mugs", "fair"],
  note: "Met at the fair. Collects teal.",
});

export const CHIPS = [
  { says: "question", words: "When does the coupon expire?", model: joe },
  {
    says: "kind word, first time",
    words: "Your fox hangs over my daughter’s bed.",
    model: person("Maya", { reasons: [reason("praise", "Maya says: Your fox hangs over my daughter’s bed."), reason("first-contact", "")], waitingSince: "2026-11-17T09:30:00Z", timesHere: 1 }),
  },
  { says: "thanks", words: "شكرا على كل شيء", model: person("دانا", { reasons: [reason("thanks", "شكرا على كل شيء")], waitingSince: "2026-11-03T09:30:00Z" }) },
  { says: "unhappy", words: "The parcel came open and the teal bag is missing.", model: person("Sam", { reasons: [reason("complaint", "Sam is unhappy: the teal bag is missing.")], waitingSince: "2026-11-22T13:40:00Z", needs: "words" }) },
  { says: "story; only the day of the first sight is known", words: "Your drawing was on our old dog’s basket.", model: person("Lee", { reasons: [reason("story", "Lee tells of their dog.")], waitingSince: "2026-11-20T09:30:00Z", since: "first-seen", needs: "words" }) },
  { says: "promise", words: "Did you find out?", model: person("Ana Silva", { reasons: [reason("promise", "You promised: I’ll check and let you know.")], waitingSince: "2026-11-21T09:30:00Z", needs: "words" }) },
  { says: "spoke to you", words: "@you good morning", model: person("Kim", { reasons: [reason("mention", "Kim spoke to you.")], waitingSince: "2026-11-22T14:09:40Z" }) },
  { says: "wrote back", words: "And in blue?", model: person("Noor", { reasons: [reason("follow-up", "Noor wrote back: And in blue?")], waitingSince: "2026-11-22T13:10:00Z", needs: "words" }) },
  { says: "passed it on", words: "Everybody should see this.", model: person("Ed", { reasons: [reason("share", "Ed passed your fox on.")], waitingSince: "2025-11-22T13:10:00Z" }) },
  { says: "snoozed", words: "When does the shop open?", model: { ...joe, name: "Bo", state: "snoozed", until: "2026-11-23T09:00:00Z" } },
  { says: "answered", words: "Is it dishwasher proof?", model: { ...joe, name: "Uli", state: "answered" } },
  { says: "heard", words: "Your fox hangs over my daughter’s bed.", model: { ...joe, name: "Maya" }, heard: "Maya" },
  { says: "replies hidden", words: "Which size is it?", model: person("Ines", { withheld: "replies-hidden" }) },
  { says: "no date shown", words: "Which size is it?", model: person("Tom", { withheld: "age-unknown" }) },
];

/** @type {{says: string, model: any, folded?: boolean}[]} */
export const EDGES = [
  { says: "reading", model: { state: "reading", site: "X", seen: 37, read: 12 } },
  { says: "nobody waits", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 0 } },
  { says: "people wait", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 3 } },
  { says: "as a dot", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 3 }, folded: true },
  { says: "cannot read a field", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 1, missing: ["at"], since: "2026-11-22T12:10:00Z" } },
  { says: "hidden replies", model: { state: "read", site: "X", seen: 37, read: 34, waiting: 0, hidden: ["more replies"] } },
  { says: "cannot read", model: { state: "broken", site: "X", since: "2026-11-22T12:10:00Z" } },
  { says: "logged out", model: { state: "logged-out", site: "X" } },
  { says: "not running", model: { state: "not-running" } },
  { says: "not paired", model: { state: "not-paired" } },
  { says: "older than the extension", model: { state: "outdated" } },
  { says: "whose account", model: { state: "account", account: { handle: "teal_fox" } } },
  { says: "paused", model: { state: "paused", site: "X" } },
  { says: "left out", model: { state: "left-out" } },
  { says: "after an update", model: { state: "refresh" } },
  { says: "a page of another kind", model: { state: "unsupported" } },
];

/** @type {{says: string, model: any, height: number, heard?: string}[]} */
export const FIRST_NODS = [
  { says: "the first nod", height: 300, model: { person: { name: "Maya", words: "Your fox hangs over my daughter’s bed.", at: "2026-11-17T09:30:00Z", url: "https://x.com/maya/status/1" } } },
  {
    says: "many words",
    height: 400,
    model: { person: { name: "Noor", words: "I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.", at: null, url: "https://x.com/noor/status/2" } },
  },
  { says: "heard", height: 160, heard: "Maya", model: { person: { name: "Maya", words: "", at: null } } },
  { says: "nobody waits", height: 200, model: { person: null, links: [{ label: "Your mentions", url: "https://x.com/notifications/mentions" }] } },
];

const REPEATED = {
  id: "repeated-reply", level: "note", message: "Almost what you wrote to Ana and 3 others.",
  why: "Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.", span: null, differs: [[10, 13]],
};
const GENERIC = {
  id: "generic-thanks", level: "note", message: "Joe won’t see that you read it.", span: [0, 28], suggestions: ["the coupon date", "the owl"],
  why: "Words about the very thing that somebody said show that you listened.",
};
const PLACEHOLDER = {
  id: "placeholder", level: "warn", message: "“[Name]” is still to be filled in.", span: [3, 9], suggestions: [], why: "A gap that was left tells that the words were made for many.",
};
const LONG = "We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.";

/** `folded` shows the panel as one line, `why` with the first reason open, `copied` after a copy. @type {{says: string, model: any, height: number, folded?: boolean, why?: boolean, copied?: boolean}[]} */
export const PANELS = [
  { says: "nothing yet", height: 76, model: { text: "Hello", ticks: { name: false, point: false, answered: false }, hints: [] } },
  { says: "by name", height: 76, model: { text: "Hello Joe", ticks: { name: true, point: false, answered: false }, hints: [] } },
  { says: "all three", height: 76, model: { text: "It runs until Friday, Joe.", ticks: { name: true, point: true, answered: true }, hints: [] } },
  { says: "they asked nothing", height: 76, model: { text: "Thanks Joe", ticks: { name: true, point: false }, hints: [] } },
  { says: "one hint", height: 210, model: { text: "Thank you Joe, that made my day.", ticks: { name: true, point: false }, hints: [REPEATED] } },
  { says: "words to copy", height: 200, model: { text: "Thank you so much everybody!", ticks: { name: false, point: false }, hints: [GENERIC] } },
  { says: "copied", height: 200, copied: true, model: { text: "Thank you so much everybody!", ticks: { name: false, point: false }, hints: [GENERIC] } },
  { says: "why", height: 270, why: true, model: { text: "Thank you Joe, that made my day.", ticks: { name: true, point: false }, hints: [REPEATED] } },
  { says: "folded", height: 100, folded: true, model: { text: "Thank you so much everybody!", ticks: { name: false, point: false }, hints: [GENERIC, REPEATED] } },
  { says: "three hints, the strongest first", height: 420, model: { text: "Hi [Name], thank you so much.", ticks: { name: false, point: false, answered: false }, hints: [PLACEHOLDER, GENERIC, REPEATED] } },
  {
    says: "a long draft, cut around the words",
    height: 236,
    model: { text: LONG, ticks: {}, hints: [{ id: "about-us", level: "note", message: "This speaks of you and hardly of them.", why: "People look for themselves in what they read.", span: [LONG.indexOf("our company"), LONG.indexOf("itself") + 6] }] },
  },
  { says: "right to left", height: 210, model: { text: "شكرا جزيلا دانا على كل شيء", ticks: { name: true }, hints: [{ ...REPEATED, differs: [[11, 15]] }] } },
  { says: "whom it answers is not seen", height: 76, model: { text: "Hello", ticks: {}, hints: [], unknown: true } },
  { says: "not seen, and a hint", height: 190, model: { text: "Hi [Name]", ticks: {}, hints: [PLACEHOLDER], unknown: true } },
  { says: "slow", height: 100, model: { text: "Hello", ticks: {}, hints: [], notice: { words: "Nod takes long today. What it finds will stand here." } } },
  { says: "not running", height: 100, model: { text: "Hello", ticks: {}, hints: [], notice: { words: "Nod is not running, so there are no hints. Start it: nod run" } } },
  { says: "a hint that muted itself", height: 130, model: { text: "Hello", ticks: { name: false }, hints: [], notice: { words: "You found this hint not useful 6 times of late, so it rests from now on.", act: { label: "Put it on again", does: () => {} } } } },
];
