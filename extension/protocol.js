// What the parts of the extension say to each other. Types only: this file holds no code and is imported by JSDoc alone.
// The agent's shapes are those of its contract; here stand the few fields that the extension itself looks at.

/** @typedef {"x"|"facebook"} Platform */
/** @typedef {"not-running"|"not-paired"|"running"} AgentState */
/** @typedef {"reply"|"comment"|"quote"|"repost"|"like"|"mention"|"elsewhere"} AcknowledgementKind */
/** @typedef {"seen"|"unconfirmed"|"imported"|"inferred"|"by-hand"} Certainty */

/** @typedef {{platform: Platform, handle?: string|null, name?: string|null, id?: string|null, key?: string|null}} OwnAccount */
/** @typedef {{accounts: OwnAccount[], watch: string[]}} Me */
/** @typedef {{handle?: string|null, name?: string|null, id?: string|null, url?: string|null}} Author */
/** @typedef {Author & {platform: Platform, key?: string|null}} Account */

/**
 * @typedef {{
 *   platform: Platform, id?: string|null, url?: string|null, kind: "post"|"reply"|"comment"|"quote", author: Author,
 *   text: string, at?: string|null, in_reply_to?: {id?: string|null, author?: string|null}|null, thread?: string|null,
 *   [field: string]: unknown,
 * }} Post
 */
/** @typedef {{health: "ok"|"degraded"|"logged-out"|"unsupported"|"broken", seen: number, read: number, missing: string[], hidden: string[], map: string|null}} Coverage */
/**
 * @typedef {{
 *   page: {platform: Platform, kind: string, url: string}, viewer?: string|null, coverage?: Coverage,
 *   posts: Post[], gone?: string[],
 * }} Observation
 */
/**
 * @typedef {{
 *   client_id?: string, platform: Platform, kind: AcknowledgementKind, post?: string|null, account?: Account|null,
 *   text?: string|null, url?: string|null, at?: string|null, own_post?: string|null, certainty?: Certainty,
 * }} NewAcknowledgement
 */
/** @typedef {NewAcknowledgement & {client_id: string}} Acknowledgement  with its client id, ready to be sent */
/**
 * @typedef {{
 *   id: string, platform: Platform, post: string|null, posts: string[], person: string, account: Account|null,
 *   since: "posted"|"first-seen", reasons: {id: string, text: string}[], waiting_since: string,
 *   state: "waiting"|"snoozed"|"answered"|"dismissed"|"spam", until: string|null, needs: "words"|"nod", url: string|null,
 * }} Nudge
 */
/** @typedef {{state: "snoozed"|"dismissed"|"answered"|"waiting", until?: string|null}} NudgeChange */

/** @typedef {{code: string, approve_url: string, expires_at: string}} PairingShown  an asking, without its secret */
/** @typedef {PairingShown & {id: string, secret: string, port: number}} Pairing */
/** @typedef {{why: "refused"|"expired"|"revoked"|"other-browser", at: string}} Unpaired  why there is no connection (any more) */
/** @typedef {{acknowledgement: Acknowledgement, queued_at: string, at_is: "told"|"first-seen"}} Queued */
/** @typedef {Queued & {status: number, detail: string, rejected_at: string}} Rejected */
/** @typedef {{url: string, kind: string, at: string, kept: number, dropped: number, coverage: Coverage|null}} LastPage */

/**
 * What `storage.local` holds; `background/storage.js` gives the defaults.
 * @typedef {{
 *   port: number, token: string|null, pairing: Pairing|null, unpaired: Unpaired|null, me: Me, found: OwnAccount[],
 *   refused: OwnAccount[], paused: Record<Platform, boolean>, excluded: string[], outbox: Queued[], rejected: Rejected[],
 *   lastSuccess: string|null, lastPage: Partial<Record<Platform, LastPage>>, waiting: number, debug: boolean,
 *   firstNod: "wanted"|"done"|null,
 * }} Stored
 */

/**
 * Every message to the background. From a site's tab only `FromContent` is heard, from our own pages all of them.
 * @typedef {
 *   | {type: "observe", observation: Observation, found: OwnAccount|null}
 *   | {type: "acknowledge", acknowledgement: NewAcknowledgement}
 *   | {type: "nudge", id: string, change: NudgeChange}
 *   | {type: "settings"}
 *   | {type: "confirm-account", account: OwnAccount}
 *   | {type: "refuse-account", account: OwnAccount}
 *   | {type: "first-nod", state: "wanted"|"done"}
 *   | {type: "resume", url: string}
 * } FromContent
 * @typedef {
 *   | FromContent
 *   | {type: "status"}
 *   | {type: "pair"}
 *   | {type: "pair-poll"}
 *   | {type: "pause", platform: Platform, paused: boolean}
 *   | {type: "exclude", prefix: string, excluded: boolean}
 *   | {type: "port", port: number}
 *   | {type: "rejected", client_id: string, then: "try-again"|"let-go"}
 * } Message
 */

/** @typedef {{ok: false, state: AgentState|"paused"|"left-out", status?: number, detail?: string}} Refusal */
/** @typedef {{ok: true, posts: Record<string, any>, keys: string[], waiting: number, kept: number, dropped: number, me: Me}} Observed */
/**
 * @typedef {{
 *   state: AgentState, port: number, version: string|null, lastSuccess: string|null, waiting: number, more: boolean,
 *   people: Nudge[], me: Me, found: OwnAccount[], kept: number, dropped: number, pages: Partial<Record<Platform, LastPage>>,
 *   paused: Record<Platform, boolean>, excluded: string[], pairing: PairingShown|null, unpaired: Unpaired|null,
 *   outbox: number, rejected: Rejected[], withdrawn: string[], firstNod: "wanted"|"done"|null, detail: string|null,
 * }} Status
 * `withdrawn` are the addresses that the user has taken from the extension in the browser's own settings.
 */
/** @typedef {{paused: Record<Platform, boolean>, excluded: string[], debug: boolean, firstNod: "wanted"|"done"|null, me: Me, refused: OwnAccount[], state: AgentState}} Settings */

export {};
