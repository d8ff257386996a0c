import { max, sum } from "d3-array";
import { axisBottom, axisLeft } from "d3-axis";
import { scaleBand, scaleLinear } from "d3-scale";

import { drawing } from "./svg.js";

const HEIGHT = 220;
const MARGIN = { top: 24, right: 8, bottom: 28, left: 40 };
const ROOM_FOR_NAME = 72;

/**
 * One column a row along a line; several numbers stand on one another.
 * @param {import("./table.js").Data} data
 * @param {number} width
 * @returns {SVGSVGElement}
 */
export function columns(data, width) {
  const svg = drawing(width, HEIGHT, data.label);
  const places = data.rows.map((_, at) => at);
  const x = scaleBand(places, [MARGIN.left, width - MARGIN.right]).padding(0.2);
  const y = scaleLinear([0, max(data.rows, (row) => sum(row.values)) || 1], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const every = Math.ceil((data.rows.length * ROOM_FOR_NAME) / (width - MARGIN.left - MARGIN.right));
  const whole = y.ticks(4).filter((tick) => Number.isInteger(tick));
  const across = axisBottom(x)
    .tickValues(places.filter((at) => at % every === 0))
    .tickFormat((at) => (data.rows[at]?.name ?? "").replace("week of ", ""))
    .tickSizeOuter(0);
  const up = axisLeft(y)
    .tickValues(whole)
    .tickFormat((tick) => String(tick))
    .tickSize(-(width - MARGIN.left - MARGIN.right));
  svg
    .append("g")
    .attr("class", "axis up")
    .attr("transform", `translate(${MARGIN.left},0)`)
    .call(up);
  svg.append("text").attr("class", "number").attr("y", 12).text(data.unit);
  const column = svg
    .selectAll("g.column")
    .data(data.rows)
    .join("g")
    .attr("class", "column")
    .attr("transform", (_, at) => `translate(${x(at)},0)`);
  for (const at of data.series.keys()) {
    column
      .append("rect")
      .attr("class", `bar series-${at}`)
      .attr("width", x.bandwidth())
      .attr("y", (row) => y(sum(row.values.slice(0, at + 1))))
      .attr("height", (row) => y(0) - y(row.values[at] ?? 0));
  }
  column
    .append("title")
    .text((row) => `${row.name}: ${data.series.map((name, at) => `${name} ${row.told[at]}`).join(", ")}`);
  svg
    .append("g")
    .attr("class", "axis across")
    .attr("transform", `translate(0,${HEIGHT - MARGIN.bottom})`)
    .call(across);
  return /** @type {SVGSVGElement} */ (svg.node());
}
