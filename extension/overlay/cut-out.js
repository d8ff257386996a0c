// Of a draft, the sentence that a hint is about, cut around the marked words where it is long. Pure: text in, parts out.

const LONGEST = 140; // UTF-16 units of the cut-out, about two lines
const NEAR = 16; // units within which a cut looks for the space between two words
const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });

/** @typedef {[number, number]} Span  UTF-16 units of the text, end exclusive */
/** @typedef {{text: string, mark: "words"|"differs"|null}} Part */
/** @typedef {{before: boolean, parts: Part[], after: boolean}} CutOut  whether the sentence was cut before and after */

/**
 * @param {string} text the draft
 * @param {Span|null} span the words that the hint is about
 * @param {Span[]} differs the words that differ from what was written before
 * @param {number} [longest] UTF-16 units
 * @returns {CutOut|null} null where nothing is marked
 */
export function cutOut(text, span, differs = [], longest = LONGEST) {
  const marks = [
    ...differs.map((one) => ({ ...within(one, text), mark: /** @type {const} */ ("differs") })),
    ...(span ? [{ ...within(span, text), mark: /** @type {const} */ ("words") }] : []),
  ].filter(({ from, to }) => from < to);
  if (marks.length === 0) return null;
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to));
  const sentence = sentenceAround(text, first, last);
  const [from, to] = shortened(text, sentence, first, last, longest);
  const edges = [...new Set([from, to, ...marks.flatMap((mark) => [mark.from, mark.to])])];
  const stops = edges.filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const parts = stops.slice(1).map((end, at) => {
    const start = stops[at];
    const mark = marks.find((one) => one.from <= start && one.to >= end)?.mark ?? null;
    return { text: text.slice(start, end).replace(/\s/gu, " "), mark };
  });
  return { before: from > sentence[0], parts, after: to < sentence[1] };
}

/** @param {Span} span @param {string} text */
function within([from, to], text) {
  const fit = (/** @type {number} */ at) => whole(text, Math.min(Math.max(0, Math.trunc(at) || 0), text.length));
  return { from: fit(from), to: fit(to) };
}

/** From the start of the sentence of `first` to the end of that of `last`, without the space around. @param {string} text @param {number} first @param {number} last */
function sentenceAround(text, first, last) {
  let from = first;
  let to = last;
  for (const { index, segment } of sentences.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (index <= first && first < index + segment.length) from = index + (segment.length - segment.trimStart().length);
    if (index < last && last <= index + segment.length) to = Math.max(end, last);
  }
  return [Math.min(from, first), to];
}

/** @param {string} text @param {number[]} sentence @param {number} first @param {number} last @param {number} longest */
function shortened(text, [from, to], first, last, longest) {
  if (to - from <= longest) return [from, to];
  const spare = Math.max(0, longest - (last - first));
  const start = Math.max(from, first - Math.floor(spare / 2));
  const end = Math.min(to, start + longest);
  return [start === from ? from : afterSpace(text, start, first), end === to ? to : beforeSpace(text, end, Math.min(last, end))];
}

/** @param {string} text @param {number} at @param {number} most */
function afterSpace(text, at, most) {
  for (let here = at; here < Math.min(at + NEAR, most); here += 1) if (/\s/u.test(text[here])) return here + 1;
  return whole(text, at);
}

/** @param {string} text @param {number} at @param {number} least */
function beforeSpace(text, at, least) {
  for (let here = at; here > Math.max(at - NEAR, least); here -= 1) if (/\s/u.test(text[here] ?? " ")) return here;
  return whole(text, at);
}

const JOINED = /^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u; // what belongs to the character before it

/** Never inside a character that is made of several units (surrogates, joined emoji, accents). @param {string} text @param {number} at */
function whole(text, at) {
  let here = at;
  while (here > 0 && here < text.length && (text[here - 1] === "\u200D" || JOINED.test(text.slice(here, here + 2)))) here -= 1;
  return here;
}
