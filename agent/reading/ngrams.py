"""A text as the rows of a hashed table: its words and pairs of words, pieces of 2 to 4 letters, and its bare shape.

The same code serves training and reading, so that both see the same rows. ``crc32`` is the hash: fast in pure Python
and the same on every machine, which ``hash`` is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from agent.reading.signs import signs

ROWS = 1 << 18
LONGEST = 1_000
LETTERS = (2, 3, 4)

_LAST = ROWS - 1
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|<url>")
_HANDLE = re.compile(r"(?<!\w)@\w+|<user>|\[name\]")
_DIGIT = re.compile(r"\d")
_MANY = re.compile(r"(.)\1{2,}")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "\ufe0f": None})
_TOKEN = re.compile(r"\w+(?:'\w+)*|[^\w\s]")


class Rows(NamedTuple):
    """The rows of a text in the table, by kind; each kind weighs alike, however many rows it has."""

    words: list[int]
    letters: list[int]
    signs: list[int]
    marks: list[int]


def tokens(text: str) -> list[str]:
    """The first 1,000 characters as words and signs: lower case, addresses, handles and digits each made alike."""
    text = text[:LONGEST].lower().translate(_ALIKE)
    text = _HANDLE.sub(" §n ", _ADDRESS.sub(" §u ", text))
    return _TOKEN.findall(_MANY.sub(r"\1\1", _DIGIT.sub("0", text)))


def word_grams(words: Sequence[str]) -> set[str]:
    """Single words and pairs, the ends of the text among the pairs."""
    bounded = ["^", *words, "$"]
    return {*words, *map(" ".join, pairwise(bounded))}


def letter_grams(words: Sequence[str]) -> set[bytes]:
    """Pieces of 2 to 4 letters of the words set one blank apart, in UTF-8."""
    line = f" {' '.join(words)} "
    if line.isascii():
        plain = line.encode("ascii")
        return {plain[at : at + size] for size in LETTERS for at in range(len(plain) - size + 1)}
    return {line[at : at + size].encode("utf-8", "replace") for size in LETTERS for at in range(len(line) - size + 1)}


def word_row(gram: str) -> int:
    """The row of a word or a pair."""
    return crc32(gram.encode("utf-8", "replace")) & _LAST


def letter_rows(words: Sequence[str]) -> list[int]:
    """The rows of pieces of letters, by another seed: "the" the word is not "the" in "other"."""
    return [*{crc32(gram, 1) & _LAST for gram in letter_grams(words)}]


@lru_cache(maxsize=1 << 14)
def sign_row(sign: str) -> int:
    """The row of a sign (``signs.py``) or of a mark that a rule left."""
    return crc32(sign.encode("utf-8", "replace"), 2) & _LAST


def rows(words: Sequence[str], marks: Iterable[str] = ()) -> Rows:
    """The rows of a text given as its tokens. ``marks``: what rules found in it, by name."""
    if not words:
        return Rows([], [], [], [])
    return Rows(word_rows(words), letter_rows(words), sign_rows(words), mark_rows(marks))


def word_rows(words: Sequence[str]) -> list[int]:
    """The rows of words and pairs, each once."""
    return [*{*map(word_row, word_grams(words))}]


def sign_rows(words: Sequence[str]) -> list[int]:
    """The rows of the bare shape, each once."""
    return [*{*map(sign_row, signs(words))}]


def mark_rows(marks: Iterable[str]) -> list[int]:
    """The rows of what rules found."""
    return [sign_row(f"={mark}") for mark in marks]
