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

/** @type {{says: string, model: any}[]} */
export const EDGES = [
  { says: "reading", model: { state: "reading", site: "X", seen: 37, read: 12 } },
  { says: "nobody waits", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 0 } },
  { says: "people wait", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 3 } },
  { says: "as a dot", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 3, folded: true } },
  { says: "cannot read a field", model: { state: "read", site: "X", seen: 37, read: 37, waiting: 1, missing: ["at"], since: "2026-11-22T12:10:00Z" } },
  { says: "hidden replies", model: { state: "read", site: "X", seen: 37, read: 34, waiting: 0, hidden: true } },
  { says: "cannot read", model: { state: "broken", site: "X", since: "2026-11-22T12:10:00Z" } },
  { says: "logged out", model: { state: "logged-out", site: "X" } },
  { says: "not running", model: { state: "not-running" } },
  { says: "not paired", model: { state: "not-paired" } },
  { says: "whose account", model: { state: "account", account: { handle: "teal_fox" } } },
  { says: "paused", model: { state: "paused", site: "X" } },
  { says: "left out", model: { state: "left-out" } },
  { says: "after an update", model: { state: "refresh" } },
  { says: "a page of another kind", model: { state: "unsupported" } },
];

/** @type {{says: string, model: any, height: number, heard?: string}[]} */
export const FIRST_NODS = [
  { says: "the first nod", height: 300, model: { person: { name: "Maya", words: "Your fox hangs over my daughter’s bed.", at: "2026-11-17T09:30:00Z" } } },
  {
    says: "many words",
    height: 400,
    model: { person: { name: "Noor", words: "I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.", at: null } },
  },
  { says: "heard", height: 160, heard: "Maya", model: { person: { name: "Maya", words: "", at: null } } },
  { says: "nobody waits", height: 200, model: { person: null, links: [{ label: "Your mentions", url: "https://x.com/notifications/mentions" }] } },
];

/** @type {{says: string, model: any}[]} */
export const TICKS = [
  { says: "nothing yet", model: { name: false, point: false, answered: false } },
  { says: "by name", model: { name: true, point: false, answered: false } },
  { says: "all three", model: { name: true, point: true, answered: true } },
  { says: "they asked nothing", model: { name: true, point: false } },
  { says: "a remark", model: { name: true, point: false, remark: "Almost what you wrote to Ana and 3 others." } },
  { says: "whom it answers is not seen", model: {} },
];
