// Builds the nodes of our own pages. Words go in as text, never as markup.

import { copy } from "../clipboard.js";

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string|boolean|null|undefined|((event: Event) => void)>} [how]  attributes; a function listens to the
 *   event of its name; null, undefined and false leave the attribute out
 * @param {...(Node|string|null|undefined|false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, how = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(how)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (typeof value === "string") node.setAttribute(name, value);
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

/**
 * The control that is the same one after the container was filled anew: by its id, else by what it is, in their order.
 * @param {Element} container @param {Element|null} held @returns {() => Element|null}  to be called then
 */
function sameControl(container, held) {
  if (!held || !container.contains(held)) return () => null;
  if (held.id) return () => document.getElementById(held.id);
  const alike = () => [...container.querySelectorAll(held.localName)].filter((one) => one.outerHTML === held.outerHTML);
  const at = alike().indexOf(held);
  return () => alike()[at] ?? null;
}

/**
 * Shows these nodes in place of what a container held, and gives the focus back to the same control.
 * @param {Element} container @param {(Node|null|undefined|false)[]} nodes
 */
export function show(container, nodes) {
  const held = sameControl(container, document.activeElement);
  const open = new Set(Array.from(container.querySelectorAll("details[open]"), (one) => one.id));
  container.replaceChildren(...nodes.filter((node) => node instanceof Node));
  for (const one of container.querySelectorAll("details")) one.open = open.has(one.id) || one.open;
  /** @type {HTMLElement|null} */ (held())?.focus({ preventScroll: true });
}

/**
 * A button that is busy while its work runs, so that it is not pressed twice; however that ends, it can be pressed again.
 * @param {string} id @param {string} words @param {() => unknown} work @param {string} [look]  "main" for the one next step
 */
export function button(id, words, work, look = "") {
  /** @type {HTMLButtonElement} */
  const node = el("button", {
    id,
    type: "button",
    class: look,
    click: async () => {
      if (node.getAttribute("aria-disabled")) return;
      node.setAttribute("aria-disabled", "true"); // not `disabled`: that would drop the focus
      try {
        await work();
      } finally {
        node.removeAttribute("aria-disabled");
      }
    },
  }, words);
  return node;
}

/**
 * A command to type into a terminal, with a button that copies it.
 * @param {string} command
 */
export function commandLine(command) {
  const act = button("copy", "Copy", async () => {
    act.textContent = (await copy(command)) ? "Copied" : "Select it to copy";
  });
  return el("p", { class: "command" }, el("code", { dir: "ltr" }, command), act);
}
