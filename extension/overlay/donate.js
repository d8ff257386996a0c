// What somebody may give away so that a changed page can be mended: shown whole before it is saved or copied, by them.

import css from "./donate.css";
import { createHost } from "./host.js";
import { button, closeButton, make } from "./nodes.js";

/** @typedef {{capture: string, report: string}} DonateModel  the page without words; counts alone */
/**
 * @typedef {object} DonateHandlers
 * @property {() => void} close
 * @property {(text: string) => Promise<boolean>} copy  true once it is copied
 * @property {(text: string) => void} save  as a file on the user's disk
 */

/** @param {DonateModel} model @param {DonateHandlers} handlers @param {import("./host.js").HostOptions} options */
export function createDonate({ capture, report }, handlers, options) {
  const { host, root, setTheme } = createHost("div", [css], options);
  const card = make("section", "donate");
  const said = make("p", "said");
  const shown = make("textarea", "shown");
  card.setAttribute("aria-label", "From Nod: a page to give away");
  said.setAttribute("role", "status");
  shown.readOnly = true;
  shown.value = capture;
  shown.setAttribute("aria-label", "The page without anybody's words");
  card.addEventListener("keydown", (event) => event.key === "Escape" && handlers.close());
  const copy = async () => {
    said.textContent = (await handlers.copy(report)) ? "The report is copied. It holds counts, no words." : "I could not copy it.";
  };
  const save = () => {
    handlers.save(capture);
    said.textContent = "Saved with your downloads. Nothing was sent.";
  };
  card.append(
    make("div", "top", make("p", "", "This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."), closeButton("Close", () => handlers.close())),
    shown,
    make("div", "answers", button("Save it as a file", "act first", save), button("Copy a report of counts", "act", copy)),
    said,
  );
  root.append(card);
  return { host, setTheme, remove: () => host.remove() };
}
