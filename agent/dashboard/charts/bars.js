import { max, sum } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";

import { drawing } from "./svg.js";

const ROW = 44;
const BAR = 14;
const MOST = 12;
const ROOM_FOR_NUMBER = 96;

/**
 * One bar a row, its name above it and its number behind it; several numbers stand behind one another.
 * @param {import("./table.js").Data} data
 * @param {number} width
 * @returns {SVGSVGElement}
 */
export function bars(data, width) {
  const rows = data.rows.slice(0, MOST);
  const height = rows.length * ROW;
  const svg = drawing(width, height, data.label);
  const x = scaleLinear([0, max(rows, (row) => sum(row.values)) || 1], [0, Math.max(40, width - ROOM_FOR_NUMBER)]);
  const y = scaleBand(rows.map((_, at) => at), [0, height]);
  const line = svg
    .selectAll("g")
    .data(rows)
    .join("g")
    .attr("transform", (_, at) => `translate(0,${y(at)})`);
  line
    .append("text")
    .attr("class", "label")
    .attr("y", 16)
    .text((row) => shortened(row.name, Math.floor(width / 8)));
  for (const at of data.series.keys()) {
    line
      .append("rect")
      .attr("class", `bar series-${at}`)
      .attr("x", (row) => x(sum(row.values.slice(0, at))))
      .attr("y", 22)
      .attr("width", (row) => Math.max(row.values[at] ? 1 : 0, x(row.values[at] ?? 0) - (data.series.length > 1 ? 1 : 0)))
      .attr("height", BAR);
  }
  line
    .append("text")
    .attr("class", "number")
    .attr("x", (row) => x(sum(row.values)) + 8)
    .attr("y", 22 + BAR - 2)
    .text((row) => row.told.join(" / "));
  return /** @type {SVGSVGElement} */ (svg.node());
}

/**
 * @param {string} name
 * @param {number} most
 */
function shortened(name, most) {
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}
