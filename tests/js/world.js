// A browser and an agent made of plain objects. The background's real code runs in a fresh context for each start of the
// worker, so a kill loses what a kill loses: every module's variables, every timer, every answer still on its way.

import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

const BASE = "chrome-extension://nodnodnodnodnodnodnodnodnodnodno/";
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../extension/background/main.js", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
});
const CODE = new vm.Script(outputFiles[0].text);

/** An agent that keeps what it is told. `down`, `port`, `refuse(path, body)`, `breaks(path)` and `hold` (a promise) are set by the tests. */
export function fakeAgent() {
  const agent = {
    port: 8763,
    down: false,
    /** @type {string[]} */ tokens: ["good"],
    /** @type {{method: string, path: string, body: any, headers: Record<string, string>, port: number}[]} */ asked: [],
    /** @type {any[]} */ log: [],
    /** @type {Map<string, string>} ids of the log's entries, by client id */ ids: new Map(),
    /** @type {any[]} */ nudges: [],
    quietUntil: /** @type {string|null} */ (null),
    me: { accounts: /** @type {any[]} */ ([]), watch: [] },
    pairing: /** @type {any} */ (null),
    /** @type {(path: string, body: any) => {status: number, body: any, type?: string}|null} */ refuse: () => null,
    /** Whether the connection breaks after the agent has done what was asked. @type {(path: string) => boolean} */
    breaks: () => false,
    /** Answers that a test makes itself. @type {(method: string, path: string, body: any) => {status: number, body: any, type?: string}|null} */
    gives: () => null,
    /** @type {Promise<void>|null} */ hold: null,
    /** Another program on these ports. @type {Record<number, (request: any) => {status: number, body: any, type?: string}>} */ others: {},
    paths: () => agent.asked.map(({ method, path }) => `${method} ${path}`),
    sent: (/** @type {string} */ path) => agent.asked.filter((one) => one.path === path).map((one) => one.body),
  };
  return agent;
}

const problem = (/** @type {number} */ status, /** @type {string} */ detail) => ({
  status,
  type: "application/problem+json",
  body: { status, title: detail, detail },
});

/** @param {ReturnType<typeof fakeAgent>} agent @param {any} request */
function answer(agent, { method, path, body, headers }) {
  const refused = agent.refuse(path, body);
  if (refused) return refused;
  const given = agent.gives(method, path, body);
  if (given) return given;
  if (path === "/v1/health") return { status: 200, body: { name: "nod", version: "0.1.0", api: 1 } };
  if (method === "POST" && path === "/v1/pairings") {
    agent.pairing = { state: "pending", hash: body.secret_hash, id: "p1" };
    const expires_at = new Date(Date.now() + 120_000).toISOString();
    return { status: 201, body: { id: "p1", code: "123456", approve_url: "http://127.0.0.1:8763/pair/p1", expires_at } };
  }
  if (path.startsWith("/v1/pairings/")) {
    const hash = createHash("sha256").update(headers["nod-pairing-secret"] ?? "").digest("hex");
    if (!agent.pairing) return problem(404, "Nobody asks by this id.");
    if (hash !== agent.pairing.hash) return problem(403, "The secret is wrong.");
    return { status: 200, body: { state: agent.pairing.state, ...(agent.pairing.state === "approved" ? { token: "good" } : {}) } };
  }
  if (!agent.tokens.includes((headers.authorization ?? "").replace("Bearer ", ""))) return problem(401, "I do not know this token.");
  if (path === "/v1/me") return { status: 200, body: agent.me };
  if (path.startsWith("/v1/me/accounts/")) {
    agent.me = { ...agent.me, accounts: [...agent.me.accounts, { ...body, key: decodeURIComponent(path.slice(16)) }] };
    return { status: 200, body: agent.me };
  }
  if (path === "/v1/waiting") {
    const people = new Set(agent.nudges.filter((one) => one.needs === "words").map((one) => one.person));
    return { status: 200, body: { waiting: agent.quietUntil ? 0 : people.size, quiet_until: agent.quietUntil } };
  }
  if (path.startsWith("/v1/nudges?")) return { status: 200, body: { items: agent.nudges, next: null } };
  if (path === "/v1/observations") {
    const keys = body.posts.map((/** @type {any} */ post) => `${post.platform}:${post.id}`);
    return { status: 200, body: { posts: {}, keys, waiting: agent.nudges.length, kept: 1, dropped: body.posts.length - 1 } };
  }
  if (path === "/v1/acknowledgements") {
    const known = agent.log.find((one) => one.client_id === body.client_id);
    if (!known) agent.log.push(body);
    const id = agent.ids.get(body.client_id) ?? `a${agent.ids.size + 1}`;
    agent.ids.set(body.client_id, id);
    return { status: known ? 200 : 201, body: { id, ...(known ?? body) } };
  }
  if (method === "DELETE" && path.startsWith("/v1/acknowledgements/")) {
    const at = agent.log.findIndex((one) => path.endsWith(`/${agent.ids.get(one.client_id)}`));
    if (at >= 0) agent.log.splice(at, 1);
    return at >= 0 ? { status: 200, body: { undo: "u1" } } : problem(404, "Nothing in the log has this id.");
  }
  return problem(404, "There is no such place.");
}

/** @param {ReturnType<typeof fakeAgent>} agent @param {Record<string, any>} [stored] what the browser has stored before */
export function fakeBrowser(agent, stored = {}) {
  const browser = {
    stored: structuredClone(stored),
    badge: { text: "", title: "", color: "" },
    /** @type {string[]} */ tabs: [],
    /** @type {Record<string, any>} */ alarms: {},
    /** @type {string[]} */ withdrawn: [],
    /** @type {Record<string, any>} kept until the browser ends */ session: {},
    /** @type {any} */ worker: null,
    full: false, // whether the disk is full
    putForward: 0, // milliseconds by which the computer's clock was moved
    start,
    kill,
    send,
    fire,
  };

  /** Starts the background as the browser does: a fresh context, listeners registered before anything else happens. */
  function start() {
    /** @type {Record<string, Function[]>} */
    const listeners = { message: [], alarm: [], startup: [], installed: [], changed: [] };
    const worker = { alive: true, listeners };
    const on = (/** @type {string} */ name) => ({ addListener: (/** @type {Function} */ listener) => listeners[name].push(listener) });
    const while_ = (/** @type {() => any} */ work) => (worker.alive ? Promise.resolve().then(work) : new Promise(() => {}));
    const chrome = {
      runtime: {
        id: "nodnodnodnodnodnodnodnodnodnodno",
        getURL: (/** @type {string} */ path) => BASE + path,
        getManifest: () => ({ version: "0.1.0", host_permissions: ["https://x.com/*", "http://127.0.0.1/*"] }),
        onMessage: on("message"),
        onStartup: on("startup"),
        onInstalled: on("installed"),
      },
      storage: {
        onChanged: on("changed"),
        session: {
          get: (/** @type {Record<string, any>} */ defaults) => while_(() => ({ ...defaults, ...browser.session })),
          set: (/** @type {Record<string, any>} */ values) => while_(() => void Object.assign(browser.session, values)),
        },
        local: {
          get: (/** @type {Record<string, any>} */ defaults) =>
            while_(() => structuredClone(Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, browser.stored[key] ?? value])))),
          set: (/** @type {Record<string, any>} */ values) =>
            while_(() => {
              if (browser.full) throw new Error("QuotaExceededError");
              Object.assign(browser.stored, structuredClone(values));
              const changes = Object.fromEntries(Object.keys(values).map((key) => [key, { newValue: values[key] }]));
              browser.worker?.listeners.changed.forEach((/** @type {Function} */ heard) => heard(changes, "local"));
            }),
        },
      },
      alarms: {
        onAlarm: on("alarm"),
        get: async (/** @type {string} */ name) => browser.alarms[name],
        create: async (/** @type {string} */ name, /** @type {any} */ how) => void (browser.alarms[name] = how),
        clear: async (/** @type {string} */ name) => delete browser.alarms[name],
      },
      action: {
        setBadgeText: async (/** @type {any} */ { text }) => void (browser.badge.text = text),
        setTitle: async (/** @type {any} */ { title }) => void (browser.badge.title = title),
        setBadgeBackgroundColor: async (/** @type {any} */ { color }) => void (browser.badge.color = color),
        setBadgeTextColor: async () => {},
      },
      tabs: { create: async (/** @type {any} */ { url }) => ({ id: browser.tabs.push(url) }) },
      permissions: { contains: async (/** @type {any} */ { origins }) => !origins.some((/** @type {string} */ one) => browser.withdrawn.includes(one)) },
    };
    /** @param {string} address @param {any} how */
    const fetch = async (address, how = {}) => {
      const url = new URL(address);
      if (url.hostname !== "127.0.0.1") throw new Error(`asked ${url.hostname}`);
      const port = Number(url.port);
      const request = { method: how.method ?? "GET", path: url.pathname + url.search, headers: how.headers ?? {}, port, body: how.body ? JSON.parse(how.body) : null };
      const other = agent.others[port];
      if (!other && (agent.down || port !== agent.port)) throw new TypeError("Failed to fetch");
      if (!other) agent.asked.push(request);
      const made = other ? other(request) : answer(agent, request);
      if (agent.hold && request.path !== "/v1/health") await agent.hold;
      if (!worker.alive) return new Promise(() => {}); // nobody is left to hear it
      if (!other && agent.breaks(request.path)) throw new TypeError("Failed to fetch");
      const headers = { "content-type": made.type ?? "application/json" };
      return new Response(JSON.stringify(made.body), { status: made.status, headers });
    };
    const context = vm.createContext({
      chrome, fetch, crypto, structuredClone, URL, URLSearchParams, TextEncoder, AbortSignal, console,
      setTimeout: (/** @type {() => void} */ work, /** @type {number} */ ms) => setTimeout(() => worker.alive && work(), ms).unref(),
    });
    browser.worker = worker;
    context.putForward = () => browser.putForward;
    vm.runInContext("{ const real = Date.now; Date.now = () => real() + putForward(); }", context);
    CODE.runInContext(context);
    return browser;
  }

  function kill() {
    browser.worker.alive = false;
    browser.worker = null;
  }

  /** @param {string} event @param {...any} details */
  function fire(event, ...details) {
    if (!browser.worker) start();
    browser.worker.listeners[event].forEach((/** @type {Function} */ heard) => heard(...details));
  }

  /**
   * A message from one of our own pages, or from a site's tab.
   * @param {any} message @param {string|object} [from]  address of the tab, or a whole sender
   * @returns {Promise<any>} the answer; "unheard" where nobody took it
   */
  function send(message, from = `${BASE}popup/popup.html`) {
    if (!browser.worker) start();
    const address = typeof from === "string" ? { id: "nodnodnodnodnodnodnodnodnodnodno", url: from } : from;
    const sender = typeof from === "string" && from.startsWith("https") ? { ...address, tab: { id: 1 } } : address;
    return new Promise((resolve) => {
      const plain = (/** @type {any} */ value) => resolve(structuredClone(value));
      const took = browser.worker.listeners.message.some((/** @type {Function} */ heard) => heard(message, sender, plain) === true);
      if (!took) resolve("unheard");
    });
  }
  return browser;
}

/** Waits for what the test expects, a few turns of the loop at a time; no clock decides. @param {() => unknown} holds */
export async function eventually(holds) {
  for (let turn = 0; turn < 2_000; turn++) {
    if (holds()) return;
    await new Promise((resume) => setImmediate(resume));
  }
  throw new Error(`never came true: ${holds}`);
}
