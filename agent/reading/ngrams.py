"""A text as the rows of a hashed table: its words and pairs of words, pieces of 2 to 4 letters, and its bare shape.

The same code serves training and reading, so that both see the same rows. ``crc32`` is the hash: fast in pure Python
and the same on every machine, which ``hash`` is not.

Words come back, so what a word gives by itself is worked out once and remembered, and so are pieces of up to four
letters and the signs of the bare shape: that saves two thirds of the time. What is kept is bounded (``WORDS``,
``PIECES``: 6 MB when full) and holds single words and pieces of them, never a text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple
from zlib import crc32

from agent.reading.signs import shape, sign_of, turned

ROWS = 1 << 18
LONGEST = 1_000
LETTERS = (2, 3, 4)
WORDS, PIECES = 1 << 12, 1 << 14
_LONGEST_REMEMBERED = 24
"""Letters of a word: longer ones are no words and do not come back."""

_LAST = ROWS - 1
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|<url>")
_HANDLE = re.compile(r"(?<!\w)@\w+|<user>|\[name\]")
_DIGIT = re.compile(r"\d")
_ODD = re.compile(r"[\d<@\[/]")
_THREE = re.compile(r"(.)\1\1")
_MANY = re.compile(r"(.)\1{2,}")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "\ufe0f": None})
_TOKEN = re.compile(r"\w+(?:'\w+)*|[^\w\s]")


class Rows(NamedTuple):
    """The rows of a text in the table, by kind; each kind weighs alike, however many rows it has."""

    words: Collection[int]
    letters: Collection[int]
    signs: Collection[int]
    marks: Collection[int]


class _Word(NamedTuple):
    """What a word gives by itself: its hash, its bytes after a blank, the rows of its pieces of letters, the two
    letters at each end that meet those of its neighbours, and its sign."""

    crc: int
    after: bytes
    letters: tuple[int, ...]
    first: str
    last: str
    sign: str


def tokens(text: str) -> list[str]:
    """The first 1,000 characters as words and signs: lower case, addresses, handles and digits each made alike."""
    text = text[:LONGEST].lower()
    if not text.isascii() or "`" in text:
        text = text.translate(_ALIKE)
    if _ODD.search(text) or "www." in text:  # most texts hold nothing of the kind
        text = _DIGIT.sub("0", _HANDLE.sub(" §n ", _ADDRESS.sub(" §u ", text)))
    return _TOKEN.findall(_MANY.sub(r"\1\1", text) if _THREE.search(text) else text)


def rows(words: Sequence[str], marks: Iterable[str] = ()) -> Rows:
    """The rows of a text given as its tokens. ``marks``: what rules found in it, by name."""
    if not words:
        return Rows([], [], [], [])
    every = [_known(word) if len(word) <= _LONGEST_REMEMBERED else _word(word) for word in words]
    signs = turned("".join([word.sign for word in every]))
    return Rows(_word_rows(every), _letter_rows(every), _sign_rows(signs), [sign_row(f"={mark}") for mark in marks])


def word_row(gram: str) -> int:
    """The row of a word or a pair, the ends of the text ("^", "$") among the pairs."""
    return crc32(_bytes(gram)) & _LAST


@lru_cache(maxsize=PIECES)
def sign_row(sign: str) -> int:
    """The row of a sign (``signs.py``) or of a mark that a rule left."""
    return crc32(_bytes(sign), 2) & _LAST


def _bytes(gram: str) -> bytes:
    return gram.encode("utf-8", "replace")


def _word_rows(every: Sequence[_Word]) -> set[int]:
    """The rows of words and pairs, each once: a pair's hash goes on from the hash of its first word."""
    words = [word.crc for word in every]
    pairs = map(crc32, (*[word.after for word in every], b" $"), (crc32(b"^"), *words))
    return {crc & _LAST for crc in (*words, *pairs)}


def _letter_rows(every: Sequence[_Word]) -> set[int]:
    """The rows of pieces of 2 to 4 letters of the words set one blank apart, in UTF-8. They have another seed: "the"
    the word is not "the" in "other"."""
    joints = [before.last + after.first for before, after in pairwise(every)]
    return set().union(*[word.letters for word in every], *map(_joint_rows, joints))


def _sign_rows(signs: str) -> set[int]:
    """The rows of the bare shape, each once."""
    runs, orders = shape(signs)
    return set().union(*map(_run_rows, runs), *map(_order_rows, orders))


def _word(word: str) -> _Word:
    line = f" {word} "
    pieces = (line[at : at + size] for size in LETTERS for at in range(len(line) - size + 1))
    letters = tuple({*map(_piece_row, pieces)})
    ends = f"{word[:2]:<2}", f"{word[-2:]:>2} "
    return _Word(crc32(_bytes(word)), _bytes(f" {word}"), letters, *ends, sign_of(word))


@lru_cache(maxsize=PIECES)
def _piece_row(piece: str) -> int:
    return crc32(_bytes(piece), 1) & _LAST


_known = lru_cache(maxsize=WORDS)(_word)


@lru_cache(maxsize=PIECES // 2)
def _joint_rows(joint: str) -> tuple[int, ...]:
    """The rows of the pieces with a blank inside, where two words meet."""
    return _piece_row(joint[1:4]), _piece_row(joint[:4]), _piece_row(joint[1:])


@lru_cache(maxsize=WORDS)
def _run_rows(run: str) -> tuple[int, ...]:
    """The rows of all runs of signs with which this one begins."""
    return tuple(sign_row(run[:size]) for size in range(1, len(run) + 1))


@lru_cache(maxsize=WORDS)
def _order_rows(order: str) -> tuple[int, ...]:
    """The rows of which sign comes before which, and of all signs that a sentence has."""
    pairs = (sign_row(f"~{a}{b}") for a, b in combinations(order, 2))
    return (*pairs, sign_row("#" + "".join(sorted(order))))
