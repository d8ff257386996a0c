"""Nine small linear models over hashed words and letters: how far a text thanks, praises, complains, asks, suffers ...

One file of int8 weights, pure Python, well under a millisecond for a post. Every score is a sum over pieces of the
text, so ``evidence`` can name the words that made it. ``training/`` makes the file; what each head learned from, and
how often it is wrong, stands in docs/reading.md. English only: the data is.
"""

from __future__ import annotations

from functools import cache
from math import exp, sqrt
from operator import itemgetter
from pathlib import Path

from agent.model import Span
from agent.reading import headsfile, ngrams
from agent.reading.headsfile import ZERO, Head
from agent.reading.utf16 import span
from agent.reading.wordplaces import places

FILE = Path(__file__).resolve().parent.parent / "data" / "heads.bin"
MOST_WORDS = 3
SHARE_OF_BEST = 0.4


@cache
def heads() -> dict[str, Head]:
    """The heads of the shipped file by name, read once (a few milliseconds)."""
    return headsfile.load(FILE.read_bytes())


def scores(text: str) -> dict[str, float]:
    """How likely each label is, 0 to 1, from the first 1,000 characters; an empty text has no scores."""
    return {name: 1 / (1 + exp(-margin)) for name, margin in margins(text).items()}


def margins(text: str) -> dict[str, float]:
    """What ``scores`` is made of: the distance from "as likely as not", in log odds."""
    words, letters = ngrams.rows(ngrams.tokens(text))
    if not words:
        return {}
    of_words, of_letters = itemgetter(*words, words[0]), itemgetter(*letters, letters[0])
    word_share, letter_share = 1 / sqrt(len(words)), 1 / sqrt(len(letters))
    found = {}
    for name, head in heads().items():
        table = head.weights
        # A getter of one row gives a bare number, hence the first row twice, and taken off again.
        word_sum = sum(of_words(table)) - table[words[0]] - ZERO * len(words)
        letter_sum = sum(of_letters(table)) - table[letters[0]] - ZERO * len(letters)
        found[name] = head.bias + head.step * (word_share * word_sum + letter_share * letter_sum)
    return found


def sure(name: str, score: float) -> bool | None:
    """Whether a score decides: True where nine of ten such texts carry the label, False under the best cut, else None.

    A head that never gets to nine in ten says True to nothing.
    """
    head = heads()[name]
    if head.sure is not None and score >= max(head.sure, head.best):
        return True
    return False if score < head.best else None


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
    """What one token adds: its own row, half of each pair that it is in, and its letters."""
    table = head.weights
    before = words[at - 1] if at else "^"
    after = words[at + 1] if at + 1 < len(words) else "$"
    pairs = table[ngrams.word_row(f"{before} {words[at]}")] + table[ngrams.word_row(f"{words[at]} {after}")]
    own = table[ngrams.word_row(words[at])] - ZERO + (pairs - 2 * ZERO) / 2
    letters = sum(table[ngrams.letter_row(gram)] - ZERO for gram in ngrams.letter_grams([words[at]]))
    # A text of n tokens has about 2n word rows and about 12n letter rows.
    return own / sqrt(2 * len(words)) + letters / sqrt(12 * len(words))
