"""Small linear models over hashed words, letters and signs: how far a text thanks, praises, complains, asks, tells ...

One file of int8 weights, pure Python, well under a millisecond for a post. Every score is a sum over pieces of the
text, so ``evidence`` can name the words that made it. ``training/`` makes the file; what each head learned from, and
how often it is wrong, stands in docs/reading.md. English only: the data is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import exp, sqrt
from pathlib import Path
from struct import Struct

from agent.model import Span
from agent.reading import headsfile, ngrams
from agent.reading.headsfile import ZERO, Head
from agent.reading.marks import marks as found_by_rules
from agent.reading.utf16 import span
from agent.reading.wordplaces import places

FILE = Path(__file__).resolve().parent.parent / "data" / "heads.bin"
MOST_WORDS = 3
SHARE_OF_BEST = 0.4


@cache
def heads() -> dict[str, Head]:
    """The heads of the shipped file by name, read once (a few milliseconds)."""
    return headsfile.load(FILE.read_bytes())


def scores(text: str, marks: Iterable[str] | None = None) -> dict[str, float]:
    """How likely each label is, 0 to 1, from the first 1,000 characters; an empty text has no scores.

    ``marks``: what the rules found (``marks.py``), where they were asked already.
    """
    return {name: 1 / (1 + exp(-margin)) for name, margin in margins(text, marks).items()}


def margins(text: str, marks: Iterable[str] | None = None) -> dict[str, float]:
    """What ``scores`` is made of: the distance from "as likely as not", in log odds."""
    words = ngrams.tokens(text)
    if not words:
        return {}
    of_letters = [_of_letters(word) for word in {*words}]
    kinds = (
        _summed(ngrams.word_rows(words)),
        (sum(packed for packed, _ in of_letters), sum(count for _, count in of_letters)),
        _summed(ngrams.sign_rows(words)),
        _summed(ngrams.mark_rows(found_by_rules(text) if marks is None else marks)),
    )
    lanes = _lanes()
    totals = [0.0] * len(heads())
    for packed, count in kinds:
        if count:
            sums, zero, share = lanes.unpack(packed.to_bytes(lanes.size, "little")), ZERO * count, 1 / sqrt(count)
            totals = [total + share * (summed - zero) for total, summed in zip(totals, sums, strict=True)]
    return {name: head.bias + head.step * total for (name, head), total in zip(heads().items(), totals, strict=True)}


def _summed(rows: Sequence[int]) -> tuple[int, int]:
    """The weights of the rows added up, lane by lane, and how many there are."""
    return sum(map(_table().__getitem__, rows)), len(rows)


@lru_cache(maxsize=1 << 13)
def _of_letters(word: str) -> tuple[int, int]:
    """The same of a word's pieces; most words of a text are among those that were met before."""
    return _summed(ngrams.letter_rows(word))


@cache
def _lanes() -> Struct:
    """How the weights of one row lie side by side: 32 bits a head, which the sum over any text fits into."""
    return Struct(f"<{len(heads())}I")


@cache
def _table() -> list[int]:
    """Row by row the weights of all heads in one number, so that one addition adds for all of them. 0.1 s, 8 MB."""
    size = _lanes().size
    lanes = bytearray(ngrams.ROWS * size)
    for n, head in enumerate(heads().values()):
        lanes[4 * n :: size] = head.weights
    nothing = _lanes().pack(*[ZERO] * len(heads()))
    unused = int.from_bytes(nothing, "little")
    rows = (lanes[at : at + size] for at in range(0, len(lanes), size))
    return [unused if row == nothing else int.from_bytes(row, "little") for row in rows]


def sure(name: str, score: float) -> bool:
    """Whether a score gives the label: nine of ten such texts carried it. A head that never gets there gives none."""
    cut = heads()[name].sure
    return cut is not None and score >= cut


def evidence(text: str, name: str) -> list[Span]:
    """The words that spoke most for a label, at most three places in the order of the text, in UTF-16 units."""
    head = heads()[name]
    found = places(text)
    words = [word for place in found for word in place.tokens]
    if not words:
        return []
    shares = [sum(_share(head, words, at) for at in place.positions) for place in found]
    least = max(0.0, SHARE_OF_BEST * max(shares))
    best = sorted((n for n, share in enumerate(shares) if share > least), key=lambda n: -shares[n])[:MOST_WORDS]
    spans: list[list[int]] = []
    for n in sorted(best):
        if spans and n == spans[-1][1] + 1:
            spans[-1][1] = n
        else:
            spans.append([n, n])
    return [span(text, found[first].start, found[last].end) for first, last in spans]


def _share(head: Head, words: list[str], at: int) -> float:
    """What one token adds by itself: its own row, and half of each pair that it is in."""
    table = head.weights
    before = words[at - 1] if at else "^"
    after = words[at + 1] if at + 1 < len(words) else "$"
    pairs = table[ngrams.word_row(f"{before} {words[at]}")] + table[ngrams.word_row(f"{words[at]} {after}")]
    return table[ngrams.word_row(words[at])] - ZERO + (pairs - 2 * ZERO) / 2
