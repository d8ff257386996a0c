// Names as their owners write them, made safe to stand among our words.

const LONGEST = 60; // graphemes
const TURNS_TEXT = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu; // direction marks could reorder the words around the name
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** One line of at most 60 graphemes; "Somebody" where the page shows no name. @param {string|null|undefined} name */
export function clean(name) {
  const line = (name ?? "").replace(TURNS_TEXT, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line ? shorten(line, LONGEST) : "Somebody";
}

/** The name inside a plain string, isolated from the direction of what surrounds it. @param {string|null|undefined} name */
export function isolated(name) {
  return `\u2068${clean(name)}\u2069`;
}

/** At most so many graphemes, cut at a space where one is near. @param {string} text @param {number} longest */
export function shorten(text, longest) {
  if (text.length <= longest) return text;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, longest * 20))) {
    if (count === longest) break;
    end = index + segment.length;
    count += 1;
  }
  if (end >= text.length) return text;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(" ");
  return `${space > longest * 0.8 ? cut.slice(0, space) : cut}…`;
}
