// The card of the first nod: the kind word or question with the best evidence, their words large. No counter, no list.

import css from "./first-nod.css";
import { GLYPHS } from "./glyphs.js";
import { createHost } from "./host.js";
import { shorten } from "./names.js";
import { button, closeButton, drawing, make, named, quoted, time } from "./nodes.js";
import { exact, on } from "./times.js";

/**
 * @typedef {object} FirstNodModel
 * @property {{name: string, words: string, at: string|null}|null} person  null: nobody on this page waits
 * @property {{label: string, url: string}[]} [links]  where the user's replies are; shown where nobody waits
 */
/**
 * @typedef {object} FirstNodHandlers
 * @property {() => void} close
 * @property {() => void} [show]  the user asked to see the post
 */
/** @typedef {import("./host.js").HostOptions & {now?: () => Date}} FirstNodOptions */

const LARGE = 90; // graphemes that fit in large letters
const LONGEST = 280;

/** @param {FirstNodModel} model @param {FirstNodHandlers} handlers @param {FirstNodOptions} options */
export function createFirstNod(model, handlers, options) {
  const now = options.now ?? (() => new Date());
  const { host, root, setTheme } = createHost("div", [css], options);
  const card = make("section", "greeting");
  const status = make("p", "unseen");
  card.setAttribute("aria-label", "From Nod");
  status.setAttribute("role", "status");
  root.append(card, status);
  card.addEventListener("keydown", (event) => event.key === "Escape" && handlers.close());

  const shut = () => closeButton("Close", () => handlers.close());

  /** @param {{name: string, words: string, at: string|null}} person */
  function drawPerson({ name, words, at }) {
    const when = at ? time(at, on(at, now()), exact(at)) : "";
    const quote = make("blockquote", words.length > LARGE ? "long" : "", quoted(shorten(words, LONGEST)));
    const wrote = make("p", "", named(name), " wrote", when ? " " : "", when, ":");
    card.replaceChildren(make("div", "top", wrote, shut()), quote, make("p", "", "I have not seen an answer from you."));
    if (handlers.show) card.append(make("div", "answers", button("Show the post", "act first", handlers.show)));
  }

  function drawNobody() {
    const links = (model.links ?? []).filter(({ url }) => url.startsWith("https://"));
    const words = links.length > 0 ? "Nobody on this page waits. Next: your replies." : "Nobody on this page waits.";
    card.replaceChildren(make("div", "top", make("p", "nobody", words), shut()));
    const list = make("ul", "next");
    for (const { label, url } of links) {
      const link = make("a", "", label);
      link.href = url;
      list.append(make("li", "", link));
    }
    if (links.length > 0) card.append(list);
  }

  function draw() {
    if (model.person) drawPerson(model.person);
    else drawNobody();
  }

  draw();
  return {
    host,
    setTheme,
    /** @param {FirstNodModel} next */
    update(next) {
      model = next;
      draw();
    },
    /** The user's answer appeared: the head nods once. @param {string} name */
    heard(name) {
      const words = make("span", "", named(name), " has been heard.");
      card.replaceChildren(make("div", "top", make("div", "heard", drawing(GLYPHS.head, 32), words), shut()));
      status.textContent = words.textContent;
    },
    remove() {
      host.remove();
    },
  };
}
