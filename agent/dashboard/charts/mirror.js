/*! With parts of D3 (https://d3js.org), Copyright Mike Bostock, ISC License: see NOTICE. */
/**
 * The plots of the Mirror page. Each is drawn from the table that stands under it, which is there without this script
 * too; nothing is fetched. Colours come from the style sheet by class, so that themes, print and forced colours are its.
 */
import { bars } from "./bars.js";
import { columns } from "./columns.js";
import { legend } from "./legend.js";
import { read } from "./table.js";

const DRAWN = { bars, stacked: bars, columns };

/** @param {HTMLElement} figure */
function draw(figure) {
  const table = figure.querySelector("table");
  const kind = /** @type {keyof typeof DRAWN} */ (figure.dataset.drawn);
  if (!table || !(kind in DRAWN)) return;
  const data = { ...read(table), unit: figure.dataset.unit ?? "", label: figure.dataset.label ?? "" };
  if (!data.rows.length || !data.series.length) return;
  const place = document.createElement("div");
  place.className = "drawing";
  figure.prepend(...(data.series.length > 1 ? [legend(data.series)] : []), place);
  const folded = figure.querySelector("details");
  if (folded) folded.open = false;
  let width = 0;
  new ResizeObserver(([seen]) => {
    const room = Math.floor(seen?.contentRect.width ?? 0);
    if (room === width || room < 120) return;
    width = room;
    place.replaceChildren(DRAWN[kind](data, width));
  }).observe(place);
}

/** What is folded is printed too: a sheet of paper cannot be opened. */
function unfoldForPrint() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details")].filter((one) => !one.open);
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
}

for (const figure of document.querySelectorAll("figure[data-drawn]")) draw(/** @type {HTMLElement} */ (figure));
unfoldForPrint();
