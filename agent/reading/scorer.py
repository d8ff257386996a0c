"""The heads of one file at work: small linear models over hashed words, letters and signs, pure Python.

Every score is a sum over pieces of the text, so ``evidence`` can name the words that made it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from struct import Struct
from typing import NamedTuple

from agent.model import Span
from agent.once import once
from agent.reading import headsfile, ngrams
from agent.reading.found import Found
from agent.reading.headsfile import ZERO, Head
from agent.reading.sentences import sentences
from agent.reading.utf16 import code_points, span
from agent.reading.weights import Weights
from agent.reading.wordplaces import places

MOST_WORDS = 3
SHARE_OF_BEST = 0.4
TWO_BYTES = 1 << 16


class _Loaded(NamedTuple):
    """A file of heads, without their bytes: the weights of all heads of one row lie side by side as one number, 16 bits
    a head, which the sum of ``weights.AT_ONCE`` rows fits into, so that one addition adds for all of them."""

    heads: dict[str, Head]
    weights: Weights
    lanes: Struct


class Scorer:
    """All heads of ``file``, which is read at the first text (0.1 s)."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._loaded = once(self._load)

    @property
    def heads(self) -> dict[str, Head]:
        """The heads by name."""
        return self._loaded().heads

    def margins(self, text: str, marks: Iterable[str] = ()) -> dict[str, float]:
        """How likely each label is, in log odds, from the first 1,000 characters; an empty text has none.

        ``marks``: what rules found, by name.
        """
        words = ngrams.tokens(text)
        if not words:
            return {}
        heads, weights, lanes = self._loaded()
        totals = [0.0] * len(heads)
        for kind in weights.of_text(words, marks):
            share = ngrams.share(sum(rows for _, rows in kind))
            for summed, rows in kind:
                zero = ZERO * rows
                of_heads = lanes.unpack(summed.to_bytes(lanes.size, "little"))
                totals = [total + share * (one - zero) for total, one in zip(totals, of_heads, strict=True)]
        made = zip(heads.items(), totals, strict=True)
        return {name: head.bias + head.step * total for (name, head), total in made}

    def sure(self, name: str, score: float) -> bool:
        """Whether a score gives the label: nine of ten such texts carried it. A head that never gets there gives
        none."""
        cut = self.heads[name].sure
        return cut is not None and score >= cut

    def evidence(self, text: str, name: str) -> list[Span]:
        """The words that spoke most for a label, at most three places in the order of the text, in UTF-16 units."""
        found = places(text)
        words = [word for place in found for word in place.tokens]
        if not words:
            return []
        of_words = self._shares(name, words)
        shares = [sum(of_words[at] for at in place.positions) for place in found]
        least = max(0.0, SHARE_OF_BEST * max(shares))
        best = sorted((n for n, share in enumerate(shares) if share > least), key=lambda n: -shares[n])[:MOST_WORDS]
        spans: list[list[int]] = []
        for n in sorted(best):
            if spans and n == spans[-1][1] + 1:
                spans[-1][1] = n
            else:
                spans.append([n, n])
        return [span(text, found[first].start, found[last].end) for first, last in spans]

    def sentence(self, text: str, name: str) -> Found:
        """The sentence with the words that spoke most for a label; the whole text where none stands out."""
        every = [*sentences(text)]
        if len(every) == 1:
            return every[0]
        spans = self.evidence(text, name)
        if not spans:
            return Found(0, len(text.rstrip()))
        first = code_points(text, spans[0])[0]
        return next(sentence for sentence in every if sentence.start <= first < sentence.end)

    def forget(self) -> None:
        """Reads the file anew at the next text."""
        self._loaded.forget()

    def _load(self) -> _Loaded:
        heads, lines = headsfile.by_row(self.file.read_bytes())
        width = len(heads)
        known = {bytes([ZERO]) * width: 0}
        places = array("I", bytes(4 * ngrams.ROWS))
        for row, weights in lines:
            places[row] = known.setdefault(weights, len(known))
        lanes = Struct(f"<{width}H")
        numbers = bytearray(lanes.size * len(known))
        numbers[::2] = b"".join(known)
        narrow = array("H", places) if len(known) <= TWO_BYTES else places
        return _Loaded(heads, Weights(bytes(numbers), lanes.size, narrow), lanes)

    def _shares(self, name: str, words: list[str]) -> list[float]:
        """What each token adds to a label by itself: its own row, and half of each pair that it is in."""
        heads, weights, lanes = self._loaded()
        lane = [*heads].index(name)

        def weight(gram: str) -> int:
            packed = weights.of_row(ngrams.word_row(gram)).to_bytes(lanes.size, "little")
            return packed[2 * lane] - ZERO

        pairs = [weight(" ".join(pair)) for pair in pairwise(["^", *words, "$"])]
        return [weight(word) + sum(pair) / 2 for word, pair in zip(words, pairwise(pairs), strict=True)]
