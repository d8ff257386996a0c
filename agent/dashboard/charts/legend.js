/**
 * What each pattern stands for, in words.
 * @param {string[]} series
 */
export function legend(series) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const [at, name] of series.entries()) {
    const item = document.createElement("li");
    const sign = document.createElement("span");
    sign.className = `sign series-${at}`;
    item.append(sign, name);
    list.append(item);
  }
  return list;
}
