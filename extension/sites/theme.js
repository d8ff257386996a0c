// Whether the page is light or dark now, from the colours that it shows.

/**
 * The theme of a page. Dim is the blue-grey that X had until 2026 (rgb 21, 32, 43).
 * @param {Document} document
 * @returns {"light"|"dim"|"dark"}
 */
export function pageTheme(document) {
  for (const element of [document.body, document.documentElement]) {
    const colour = element && document.defaultView?.getComputedStyle(element).backgroundColor;
    const [red, green, blue, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
    if (blue === undefined || alpha === 0) continue;
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    if (light > 128) return "light";
    return blue > red + 12 ? "dim" : "dark";
  }
  return "light";
}
