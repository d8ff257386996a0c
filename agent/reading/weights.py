"""What the rows of a text weigh, added up.

Words come back, so what a word or a run of signs weighs is looked up once and remembered.
The rows of a post lie all over a large table, and each look into it is one into slow memory. What is kept is bounded
and holds single words and pieces of them, never a text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from agent.reading import ngrams
from agent.reading.signs import shape, sign_of, turned

WORDS, JOINTS, RUNS, ORDERS = 1 << 12, 1 << 13, 1 << 12, 1 << 9
"""How many of each are remembered: a few MB when full."""
LONGEST_WORD = 24
"""Letters of a word that is remembered: longer ones are no words and do not come back."""

Weighed = dict[int, int]
"""Rows with the weights of all heads, side by side in one number."""
AT_ONCE = 257
"""So many unsigned bytes add up to 16 bits at most."""


class Sum(NamedTuple):
    """The weights of so many rows, ``AT_ONCE`` at most, added up for all heads side by side."""

    total: int
    rows: int


class _Word(NamedTuple):
    """What a word gives by itself: its hash, its bytes after a blank, its row with its weight, its pieces of letters,
    the letters at both ends that meet those of its neighbours, and its sign."""

    crc: int
    after: bytes
    itself: tuple[int, int]
    letters: list[Sum]
    first: str
    last: str
    sign: str


class Weights:
    """A table of weights that remembers what comes back: ``numbers``, each of ``size`` bytes, the lowest first, and of
    each row of ``ngrams`` the place of its own among them, for many rows weigh the same."""

    def __init__(self, numbers: bytes, size: int, places: Sequence[int]) -> None:
        self._numbers = numbers
        self._size = size
        self._places = places
        self._word = lru_cache(maxsize=WORDS)(self._weighed_word)
        self._joint = lru_cache(maxsize=JOINTS)(lambda joint: self._summed(ngrams.joint_rows(joint))[0])
        self._run = lru_cache(maxsize=RUNS)(lambda run: self._weighed(ngrams.run_rows(run)))
        self._order = lru_cache(maxsize=ORDERS)(lambda order: self._weighed(ngrams.order_rows(order)))

    def of_row(self, row: int) -> int:
        """The weights of a row."""
        at = self._places[row] * self._size
        return int.from_bytes(self._numbers[at : at + self._size], "little")

    def of_text(self, words: Sequence[str], marks: Iterable[str]) -> Iterator[list[Sum]]:
        """The weights of the rows of a text given as its tokens; the kinds of ``ngrams.Rows`` in their order."""
        every = [self._word(word) if len(word) <= LONGEST_WORD else self._weighed_word(word) for word in words]
        runs, orders = shape(turned("".join([word.sign for word in every])))
        joints = {before.last + after.first for before, after in pairwise(every)}
        distinct = dict(zip(words, every, strict=True)).values()
        yield _summed(self._words(every).values())
        yield _together([*map(self._joint, joints), *[one for word in distinct for one in word.letters]])
        yield _summed(_merged([*map(self._run, runs), *map(self._order, orders)]).values())
        yield self._summed([ngrams.mark_row(mark) for mark in marks])

    def _words(self, every: Sequence[_Word]) -> Weighed:
        """Single words and pairs: the hash of a pair goes on from that of its first word."""
        befores = [crc32(b"^"), *[word.crc for word in every]]
        afters = [*[word.after for word in every], b" $"]
        found = self._weighed([crc % ngrams.ROWS for crc in map(crc32, afters, befores)])
        found.update([word.itself for word in every])
        return found

    def _weighed_word(self, word: str) -> _Word:
        whole = word.encode("utf-8", "replace")
        crc = crc32(whole)
        row = crc % ngrams.ROWS
        letters = self._summed(ngrams.letter_rows(word))
        first, last = f"{word[:2]:<2}", f"{word[-2:]:>2} "
        return _Word(crc, b" " + whole, (row, self.of_row(row)), letters, first, last, sign_of(word))

    def _summed(self, rows: Sequence[int]) -> list[Sum]:
        return _summed([*map(self.of_row, rows)])

    def _weighed(self, rows: Iterable[int]) -> Weighed:
        numbers, size, places = self._numbers, self._size, self._places
        return {row: int.from_bytes(numbers[(at := places[row] * size) : at + size], "little") for row in rows}


def _merged(parts: Iterable[Weighed]) -> Weighed:
    found: Weighed = {}
    for part in parts:
        found.update(part)
    return found


def _summed(weights: Collection[int]) -> list[Sum]:
    if len(weights) <= AT_ONCE:
        return [Sum(sum(weights), len(weights))] if weights else []
    every = [*weights]
    parts = [every[at : at + AT_ONCE] for at in range(0, len(every), AT_ONCE)]
    return [Sum(sum(part), len(part)) for part in parts]


def _together(sums: Sequence[Sum]) -> list[Sum]:
    """As few sums as can hold the same."""
    found: list[Sum] = []
    total = rows = 0
    for more, count in sums:
        if rows + count > AT_ONCE:
            found.append(Sum(total, rows))
            total = rows = 0
        total += more
        rows += count
    return [*found, Sum(total, rows)] if rows else found
