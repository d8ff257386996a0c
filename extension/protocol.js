// What the parts of the extension say to each other. Types only: this file holds no code and is imported by JSDoc alone.
// The agent's shapes are generated from its OpenAPI document (`make types`), so that both sides cannot drift.

/** @typedef {import("./agent-api").components["schemas"]} Agent */

/** @typedef {"x"|"facebook"} Platform */
/** @typedef {"not-running"|"not-paired"|"running"} AgentState */
/** @typedef {Partial<Agent["OwnAccount"]> & {platform: Platform}} OwnAccount */
/** @typedef {{accounts: OwnAccount[], watch: string[]}} Me */
/** @typedef {Partial<Agent["Author"]>} Author */
/** @typedef {Partial<Agent["Account"]> & {platform: Platform}} Account */
/** @typedef {Partial<Agent["Post"]> & {platform: Platform, kind: Agent["Post"]["kind"], author: Author, text: string}} Post  a lone answer may say less */
/** @typedef {Agent["Coverage"]} Coverage */
/** @typedef {Omit<Agent["Observation"], "posts"|"coverage"|"gone"> & {posts: Post[], coverage?: Coverage, gone?: string[]}} Observation */
/** @typedef {Agent["NewAcknowledgement"]["certainty"]} Certainty */
/** @typedef {Omit<Partial<Agent["NewAcknowledgement"]>, "account"> & Pick<Agent["NewAcknowledgement"], "platform"|"kind"> & {account?: Account|null}} NewAcknowledgement */
/** @typedef {NewAcknowledgement & {client_id: string}} Acknowledgement  with its client id, ready to be sent */
/** @typedef {Agent["Nudge"]} Nudge */
/** @typedef {Pick<Agent["NudgeChange"], "state"> & {until?: string|null}} NudgeChange */
/** @typedef {Agent["ObservedPost"]} ObservedPost */
/** @typedef {Pick<Agent["Hint"], "id"|"level"|"message"|"why"> & {span?: [number, number]|null, suggestions?: string[], differs?: [number, number][]}} Hint */
/** @typedef {{hints: Hint[], acknowledges: {name: boolean|null, specific: boolean|null, feeling: boolean|null}, answers: {question: string, answered: boolean|null}[], at_once?: number}} Hinted */

/** @typedef {{code: string, approve_url: string, expires_at: string}} PairingShown  an asking, without its secret */
/** @typedef {PairingShown & {id: string, secret: string, port: number}} Pairing */
/** @typedef {{why: "refused"|"expired"|"revoked"|"other-browser", at: string}} Unpaired  why there is no connection (any more) */
/** @typedef {{acknowledgement: Acknowledgement, queued_at: string, at_is: "told"|"first-seen", back?: boolean}} Queued  back: to be taken out of the log again */
/** @typedef {Queued & {status: number, detail: string, rejected_at: string, agent?: string}} Rejected  agent: the version that refused it for what it holds */
/** @typedef {{url: string, kind: string, at: string, kept: number, dropped: number, coverage: Coverage|null}} LastPage */

/**
 * What `storage.local` holds; `background/storage.js` gives the defaults.
 * @typedef {{
 *   port: number, token: string|null, pairing: Pairing|null, unpaired: Unpaired|null, me: Me, found: OwnAccount[],
 *   refused: OwnAccount[], paused: Record<Platform, boolean>, excluded: string[], outbox: Queued[], rejected: Rejected[],
 *   lastSuccess: string|null, lastPage: Partial<Record<Platform, LastPage>>, waiting: number, debug: boolean,
 *   firstNod: "wanted"|"done"|null, panelKey: boolean, listKeys: boolean, quietUntil: string|null, panelAt: string|null,
 *   likes: Record<string, string>, maps: Partial<Record<Platform, KeptMap>>, mapsAt: number, told: string|null,
 * }} Stored
 * `likes`: client ids of likes that were pressed and stand, by the agent's key of the post;
 * `waiting` is the badge's number, 0 in the quiet hours; `panelAt` the person whose page the side panel was asked for;
 * `mapsAt`: when the maps were last asked for, in milliseconds; `told`: what the agent was last told of this extension.
 */

/** @typedef {{map: unknown, own: boolean, refused: string|null}} KeptMap  a selector map as the agent served it; `own`: the user's */

/** @typedef {{kept: number, dropped: number}} Counts  of posts of one page */

/**
 * Every message to the background. From a site's tab only `FromContent` is heard, from our own pages all of them.
 * @typedef {{type: "observe", observation: Observation, found: OwnAccount|null, before?: Counts}
 *   | {type: "acknowledge", acknowledgement: NewAcknowledgement}
 *   | {type: "like", acknowledgement: NewAcknowledgement & {post: string}}
 *   | {type: "nudge", id: string, change: NudgeChange}
 *   | {type: "hints", draft: {text: string, platform: Platform, kind: Agent["DraftShown"]["kind"], reply_to: string|null, post: Post|null}}
 *   | {type: "hint-feedback", id: string, event: "shown"|"useful"|"not-useful"}
 *   | {type: "hint-on", id: string}
 *   | {type: "settings"}
 *   | {type: "confirm-account", account: OwnAccount}
 *   | {type: "refuse-account", account: OwnAccount}
 *   | {type: "first-nod", state: "wanted"|"done"}
 *   | {type: "resume", url: string}
 *   | {type: "open-panel", person: string|null}
 * } FromContent
 * @typedef {{type: "lists", pages?: number}
 *   | {type: "search", q: string}
 *   | {type: "changes", since: number}
 *   | {type: "undo", undo: string}
 *   | {type: "elsewhere", nudge: Nudge}
 *   | {type: "clear-nods", nudges: string[]}
 *   | {type: "let-go", before: string}
 *   | {type: "round"}
 *   | {type: "person", id: string}
 *   | {type: "person-change", id: string, change: Agent["PersonChange"]}
 *   | {type: "people", q: string}
 *   | {type: "join", id: string, other: string}
 *   | {type: "apart", id: string, other: string}
 *   | {type: "split", id: string, account: string}
 *   | {type: "by-hand", id: string, text: string}
 * } FromPanel  `undo`: the agent's own, or `log:` and the id of an entry made by hand
 * @typedef {FromContent
 *   | FromPanel
 *   | {type: "dashboard"}
 *   | {type: "list-keys", on: boolean}
 *   | {type: "status"}
 *   | {type: "pair", afresh?: boolean}
 *   | {type: "pair-first"}
 *   | {type: "pair-poll"}
 *   | {type: "pause", platform: Platform, paused: boolean}
 *   | {type: "exclude", prefix: string, excluded: boolean}
 *   | {type: "panel-key", on: boolean}
 *   | {type: "port", port: number}
 *   | {type: "service", on?: boolean}
 *   | {type: "rejected", client_id: string, then: "try-again"|"let-go"}
 * } Message
 */

/** @typedef {Agent["Nods"]} Nods */
/** @typedef {Agent["Person"]} Person */
/** @typedef {Agent["TimelineItem"]} TimelineItem */
/** @typedef {Agent["RoundPlace"]} RoundPlace */
/**
 * The waiting list: who needs words (`more`: they are not all), who a nod is enough for, one by one and by post, who
 * rests until later, what looks like spam; the revision that it was read at.
 * @typedef {{
 *   ok: true, rev: number, words: Nudge[], more: boolean, kind: Nudge[], nods: Nods[], nodsMore: boolean,
 *   later: Nudge[], spam: Nudge[], quietUntil: string|null, me: Me, found: OwnAccount[], outbox: number,
 * }} Lists
 */
/** @typedef {{ok: true, words: Nudge[], kind: Nudge[], more: boolean}} Found  who was looked for by words; `more`: the first portion alone */
/** @typedef {Agent["Suggestion"]} Suggestion */
/** @typedef {{ok: true, person: Person, timeline: TimelineItem[], whole: boolean, pairs: Suggestion[]}} PersonPage  newest first; whole: nothing is older; pairs: who may be the same person */

/** @typedef {{ok: true} & Agent["Standing"]} Service  whether Nod starts with the computer */
/** @typedef {{ok: false, state: AgentState|"paused"|"left-out"|"outdated", status?: number, detail?: string, at?: string}} Refusal  at: what Nod refuses in what was sent, a JSON pointer */
/** @typedef {{ok: true, posts: Record<string, ObservedPost>, keys: string[], waiting: number, kept: number, dropped: number, me: Me}} Observed */
/**
 * @typedef {{
 *   state: AgentState, port: number, version: string|null, lastSuccess: string|null, waiting: number, quietUntil: string|null, more: boolean,
 *   people: Nudge[], nods: number, me: Me, found: OwnAccount[], kept: number, dropped: number, pages: Partial<Record<Platform, LastPage>>,
 *   paused: Record<Platform, boolean>, excluded: string[], pairing: PairingShown|null, unpaired: Unpaired|null, firstTab: number|null,
 *   outbox: number, mapsRefused: string[], rejected: Rejected[], withdrawn: string[], firstNod: "wanted"|"done"|null, panelKey: boolean, detail: string|null,
 * }} Status
 * `people`: the first who need words, and the first for whom a nod is enough; `nods`: how many people these are in all;
 * `firstTab`: the tab of the first installation, while it may ask to be connected by itself;
 * `withdrawn` are the addresses that the user has taken from the extension in the browser's own settings.
 */
/** @typedef {{paused: Record<Platform, boolean>, excluded: string[], debug: boolean, firstNod: "wanted"|"done"|null, panelKey: boolean, me: Me, refused: OwnAccount[], state: AgentState, maps: Partial<Record<Platform, KeptMap>>}} Settings */

export {};
