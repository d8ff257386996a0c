// What a message is answered: what the agent said of it, or its refusal.

/** @typedef {import("../protocol.js").Message} Message */
/** @typedef {import("../protocol.js").Refusal} Refusal */
/** @typedef {import("./client.js").Answer} Answer */
/**
 * One answer for each type of message.
 * @template {Message} Asked
 * @typedef {{[Type in Asked["type"]]: (message: Extract<Asked, {type: Type}>, sender: chrome.runtime.MessageSender) => Promise<object>}} Handlers
 */

/** @param {Extract<Answer, {ok: false}>} answer @returns {Refusal} */
export const refusal = ({ state, status, detail, at }) => ({ ok: false, state, status, detail, ...(at ? { at } : {}) });

/** @param {Answer} answer @param {(body: any) => object} [tell]  what the asker hears of the agent's words @returns {{ok: true}|Refusal} */
export const told = (answer, tell = () => ({})) => (answer.ok ? { ok: true, ...tell(answer.body) } : refusal(answer));
