// Nodes from plain words: strangers' names and words only ever become text.

import { clean } from "./names.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} className
 * @param {...(Node|string|null)} children  strings become text, null is left out
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null));
  return node;
}

/**
 * @param {string} label
 * @param {string} className
 * @param {() => void} pressed
 */
export function button(label, className, pressed) {
  const node = make("button", className, label);
  node.type = "button";
  node.addEventListener("click", () => pressed());
  return node;
}

/** A round button with a cross. @param {string} label for screen readers and on hover @param {() => void} pressed */
export function closeButton(label, pressed) {
  const node = button("", "close", pressed);
  node.setAttribute("aria-label", label);
  node.title = label;
  node.append(drawing(["M3 3l6 6", "M9 3l-6 6"], 12));
  return node;
}

/** Somebody's name, which keeps its own direction and cannot turn the words around it. @param {string} name */
export function named(name) {
  const node = make("bdi", "name", clean(name));
  node.dir = "auto";
  return node;
}

/** Somebody's words in quotation marks. @param {string} words */
export function quoted(words) {
  const node = make("bdi", "words", words);
  node.dir = "auto";
  return make("span", "quote", "“", node, "”");
}

/** A point of time in people's words; exact on hover and for screen readers. @param {string} iso @param {string} words @param {string} exact */
export function time(iso, words, exact) {
  const node = make("time", "time", words);
  node.dateTime = iso;
  node.title = exact;
  return make("span", "", node, make("span", "unseen", `, ${exact}`));
}

/**
 * A drawing of strokes.
 * @param {string[]} paths  of a 12 × 12 field
 * @param {number} size  CSS pixels
 */
export function drawing(paths, size) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 12 12", width: size, height: size, "stroke-width": 1.5 })) {
    svg.setAttribute(name, String(value));
  }
  svg.setAttribute("aria-hidden", "true");
  for (const d of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
