/**
 * @typedef {{ name: string, values: number[], told: string[] }} Row  one row: its numbers, and how the table says them
 * @typedef {{ rows: Row[], series: string[] }} Told
 * @typedef {Told & { unit: string, label: string }} Data
 */

/**
 * The rows of a table and the columns that hold numbers to draw (cells with `data-value`). A row's name is told by
 * `data-name` where a link stands beside it in its cell.
 * @param {HTMLTableElement} table
 * @returns {Told}
 */
export function read(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? "");
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const drawn = [...(rows[0]?.cells ?? [])].flatMap((cell, at) => (cell.dataset.value === undefined ? [] : [at]));
  return {
    series: drawn.map((at) => heads[at] ?? ""),
    rows: rows.map((row) => ({
      name: row.cells[0]?.dataset.name ?? row.cells[0]?.textContent?.trim() ?? "",
      values: drawn.map((at) => Number(row.cells[at]?.dataset.value ?? 0)),
      told: drawn.map((at) => row.cells[at]?.textContent?.trim() ?? ""),
    })),
  };
}
