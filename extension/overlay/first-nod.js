// The card of the first nod: the kind word or question with the best evidence, their words large. No counter, no list.

import css from "./first-nod.css";
import { GLYPHS } from "./glyphs.js";
import { createHost } from "./host.js";
import { shorten } from "./names.js";
import { closeButton, drawing, make, named, quoted, time } from "./nodes.js";
import { exact, on } from "./times.js";

/** @typedef {{name: string, words: string, at: string|null, url?: string|null}} Greeted  `url`: of the post, where it has a page of its own */
/**
 * @typedef {object} FirstNodModel
 * @property {Greeted|null} person  null: nobody on this page waits
 * @property {{label: string, url: string}[]} [links]  where the user's replies are; shown where nobody waits
 */
/** @typedef {{close: () => void}} FirstNodHandlers */
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

  /** @param {Greeted} person */
  function drawPerson({ name, words, at, url }) {
    const when = at ? time(at, on(at, now()), exact(at)) : "";
    const quote = make("blockquote", words.length > LARGE ? "long" : "", quoted(shorten(words, LONGEST)));
    const wrote = make("p", "", named(name), " wrote", when ? " " : "", when, ":");
    card.replaceChildren(make("div", "top", wrote, shut()), quote, make("p", "", "I have not seen an answer from you."));
    if (isAddress(url)) card.append(make("div", "next", linkTo(url, "Show the post")));
  }

  function drawNobody() {
    const links = (model.links ?? []).filter(({ url }) => isAddress(url));
    const words = links.length > 0 ? "Nobody on this page waits. Next: your replies." : "Nobody on this page waits.";
    card.replaceChildren(make("div", "top", make("p", "nobody", words), shut()));
    const list = make("ul", "next");
    for (const { label, url } of links) list.append(make("li", "", linkTo(url, label)));
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

/** Only addresses of the web become links. @param {string|null|undefined} url @returns {url is string} */
const isAddress = (url) => url?.startsWith("https://") ?? false;

/** @param {string} url @param {string} label */
function linkTo(url, label) {
  const link = make("a", "", label);
  link.href = url;
  return link;
}
