"""Small linear models over hashed words, letters and signs: how far a text thanks, praises, complains, asks, tells ...

One file of int8 weights, pure Python, well under a millisecond for a post. Every score is a sum over pieces of the
text, so ``evidence`` can name the words that made it. ``training/`` makes the file; what each head learned from, and
how often it is wrong, stands in docs/reading.md. English only: the data is.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import exp, sqrt
from operator import itemgetter
from pathlib import Path

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
    rows = ngrams.rows(ngrams.tokens(text), found_by_rules(text) if marks is None else marks)
    if not rows.words:
        return {}
    # A getter of one row gives a bare number, hence the first row twice, and taken off again.
    parts = [(itemgetter(*kind, kind[0]), kind[0], ZERO * len(kind), 1 / sqrt(len(kind))) for kind in rows if kind]
    found = {}
    for name, head in heads().items():
        table = head.weights
        total = sum(share * (sum(of(table)) - table[first] - zero) for of, first, zero, share in parts)
        found[name] = head.bias + head.step * total
    return found


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
