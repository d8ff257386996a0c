"""A text as the rows of a hashed table: its words and pairs of words, pieces of 2 to 4 letters, and its bare shape.

The same code serves training and reading, so that both see the same rows. ``crc32`` is the hash: fast in pure Python
and the same on every machine, which ``hash`` is not. What the rows of a text weigh is added up in ``weights.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple
from zlib import crc32

from agent.reading.signs import shape, sign_of, turned

ROWS = 1 << 18
LONGEST = 1_000
LETTERS = (2, 3, 4)
REMEMBERED = 1 << 14
"""Signs whose rows are remembered: they come back in every text."""

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

    words: list[int]
    letters: list[int]
    signs: list[int]
    marks: list[int]


def tokens(text: str) -> list[str]:
    """The first 1,000 characters as words and signs: lower case, addresses, handles and digits each made alike."""
    text = text[:LONGEST].lower()
    if not text.isascii() or "`" in text:
        text = text.translate(_ALIKE)
    if _ODD.search(text) or "www." in text:  # most texts hold nothing of the kind
        text = _DIGIT.sub("0", _HANDLE.sub(" §n ", _ADDRESS.sub(" §u ", text)))
    return _TOKEN.findall(_MANY.sub(r"\1\1", text) if _THREE.search(text) else text)


def rows(words: Sequence[str], marks: Iterable[str] = ()) -> Rows:
    """The rows of a text given as its tokens, each once. ``marks``: what rules found in it, by name."""
    if not words:
        return Rows([], [], [], [])
    grams = [*words, *map(" ".join, pairwise(["^", *words, "$"]))]
    pieces = [piece for word in words for piece in letter_pieces(word)]
    pieces += [piece for first, second in pairwise(words) for piece in joint_pieces(joint(first, second))]
    begun, ordered = shape(turned("".join(map(sign_of, words))))
    signs = [sign for run in begun for sign in runs(run)] + [sign for order in ordered for sign in orders(order)]
    return Rows(
        words=[*{*map(word_row, grams)}],
        letters=[*{*map(piece_row, pieces)}],
        signs=[*{*map(sign_row, signs)}],
        marks=[sign_row(mark_sign(mark)) for mark in marks],
    )


def letter_pieces(word: str) -> list[str]:
    """A word's pieces of 2 to 4 letters, the blanks around it among them."""
    line = f" {word} "
    return [line[at : at + size] for size in LETTERS for at in range(len(line) - size + 1)]


def joint(first: str, second: str) -> str:
    """Where two words meet: two letters, a blank, two letters."""
    return f"{first[-2:]:>2} {second[:2]:<2}"


def joint_pieces(joint: str) -> tuple[str, str, str]:
    """The pieces of letters with a blank inside."""
    return joint[1:4], joint[:4], joint[1:]


def runs(run: str) -> list[str]:
    """All runs of signs with which this one begins."""
    return [run[:size] for size in range(1, len(run) + 1)]


def orders(order: str) -> list[str]:
    """Which sign comes before which, and all signs that a sentence has."""
    return [f"~{a}{b}" for a, b in combinations(order, 2)] + ["#" + "".join(sorted(order))]


def mark_sign(mark: str) -> str:
    """What a rule found, as a sign."""
    return f"={mark}"


def word_row(gram: str) -> int:
    """The row of a word or a pair, the ends of the text ("^", "$") among the pairs."""
    return crc32(_bytes(gram)) & _LAST


def piece_row(piece: str) -> int:
    """The row of a piece of letters, by another seed: "the" the word is not "the" in "other"."""
    return crc32(_bytes(piece), 1) & _LAST


@lru_cache(maxsize=REMEMBERED)
def sign_row(sign: str) -> int:
    """The row of a sign (``signs.py``)."""
    return crc32(_bytes(sign), 2) & _LAST


def _bytes(gram: str) -> bytes:
    return gram.encode("utf-8", "replace")
