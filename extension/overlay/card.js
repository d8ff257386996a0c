// The card that a chip opens: who this is, what they said, the last words each way, and what the user may do about it.
// It lives inside the chip's shadow root (the Tab order follows the page) and in the top layer (no war of z-index).

import { createActions } from "./card-actions.js";
import { knownNodes, lastNodes, reasonNodes } from "./card-words.js";
import { keepFromSite } from "./host.js";
import { createLayer } from "./layer.js";
import { closeButton, make, named } from "./nodes.js";
import { timesHere } from "./words.js";

/** @typedef {import("./chip.js").ChipModel} ChipModel */
/** @typedef {import("./chip.js").ChipHandlers} ChipHandlers */
/**
 * @typedef {object} CardOptions
 * @property {HTMLElement} host     the chip's host: what happens outside it closes the card
 * @property {HTMLElement} anchor   the chip's button: the card stands by it and gives the focus back to it
 * @property {() => Date} now
 * @property {(change: Partial<ChipModel>) => void} changed  the user did something, and it was heard
 * @property {() => void} closed
 */

/** @param {ChipModel} model @param {ChipHandlers} handlers @param {CardOptions} options */
export function createCard(model, handlers, { host, anchor, now, changed, closed }) {
  const node = make("section", "card");
  const heading = make("h2", "");
  const about = make("p", "quiet-line");
  const body = make("div", "");
  const actions = createActions(handlers, now, changed);
  let keyed = false; // something was done by a key, with the focus on the card itself
  const layer = createLayer(node, { host, anchor }, { draw, pressed, closed: whenClosed });

  heading.id = "who";
  node.setAttribute("role", "dialog");
  node.setAttribute("aria-labelledby", "who");
  node.tabIndex = -1;
  node.hidden = true;
  if ("popover" in node) node.popover = "manual";
  const top = make("div", "top", make("div", "who", heading, about), closeButton("Close (Escape)", () => layer.close(true)));
  node.append(top, body, actions.node, actions.problem);

  function draw() {
    heading.replaceChildren(named(model.name));
    about.textContent = timesHere(model.timesHere);
    about.hidden = about.textContent === "";
    body.replaceChildren(...reasonNodes(model, now()), ...lastNodes(model, now()), ...knownNodes(model));
    const at = layer.focused();
    const held = actions.node.contains(at) || (keyed && at === node && model.state !== "waiting");
    keyed = false;
    actions.draw(model);
    if (held) (actions.node.querySelector("button") ?? node).focus();
  }

  /** A key of ours is not the site's. @param {KeyboardEvent} event */
  function pressed(event) {
    const act = actions.of(event.key);
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    keepFromSite(event);
    if (model.state !== "waiting" || model.withheld || event.repeat) return;
    keyed = true;
    act();
  }

  function whenClosed() {
    actions.problem.textContent = "";
    closed();
  }

  return {
    node,
    open: layer.open,
    close: layer.close,
    isOpen: layer.isOpen,
    /** @param {ChipModel} next */
    update(next) {
      model = next;
      if (!layer.isOpen()) return;
      draw();
      layer.stand();
    },
  };
}
