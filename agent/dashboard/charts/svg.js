import { create } from "d3-selection";

/**
 * An empty drawing, told to screen readers by its sentence; the numbers stand in the table.
 * @param {number} width
 * @param {number} height
 * @param {string} label
 */
export function drawing(width, height, label) {
  return create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", label);
}
