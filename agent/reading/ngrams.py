"""A text as the rows of a hashed table: its words and pairs of words, pieces of 2 to 4 letters, and its bare shape.

The same code serves training and reading, so that both see the same rows. ``crc32`` is the hash: fast in pure Python
and the same on every machine, which ``hash`` is not. What the rows of a text weigh is added up in ``weights.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise
from math import sqrt
from typing import NamedTuple
from zlib import crc32

from agent.reading.signs import shape, sign_of, turned

ROWS = 1 << 19
LONGEST = 1_000
LETTERS = (2, 3, 4)
SMOOTHING = 2
"""Each kind of rows counts as if a text had so many more that say nothing: a text of one word says less than one of
ten."""

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
    """The rows of a text given as its tokens: words, pairs and signs each once, pieces of letters once for each word or
    joint that holds them, and ``marks``, what rules found in it, by name, as often as they were left."""
    if not words:
        return Rows([], [], [], [])
    grams = [*words, *map(" ".join, pairwise(["^", *words, "$"]))]
    letters = [row for word in dict.fromkeys(words) for row in letter_rows(word)]
    joints = dict.fromkeys(joint(first, second) for first, second in pairwise(words))
    letters += [row for one in joints for row in joint_rows(one)]
    runs, orders = shape(turned("".join(map(sign_of, words))))
    signs = [row for run in runs for row in run_rows(run)] + [row for order in orders for row in order_rows(order)]
    return Rows([*{*map(word_row, grams)}], letters, [*{*signs}], [*map(mark_row, marks)])


def share(count: int) -> float:
    """What each of so many rows of one kind weighs."""
    return 1 / sqrt(count + SMOOTHING)


def word_row(gram: str) -> int:
    """The row of a word or a pair, the ends of the text ("^", "$") among the pairs."""
    return crc32(_bytes(gram)) % ROWS


def letter_rows(word: str) -> list[int]:
    """The rows of a word's pieces of 2 to 4 letters, the blanks around it among them. They have another seed: "the" the
    word is not "the" in "other"."""
    line = f" {word} "
    return _piece_rows(line, [(at, at + size) for size in LETTERS for at in range(len(line) - size + 1)])


def joint(first: str, second: str) -> str:
    """Where two words meet: two letters, a blank, two letters."""
    return f"{first[-2:]:>2} {second[:2]:<2}"


def joint_rows(joint: str) -> list[int]:
    """The rows of the pieces of letters with a blank inside."""
    return _piece_rows(joint, ((1, 4), (0, 4), (1, 5)))


def _piece_rows(line: str, places: Sequence[tuple[int, int]]) -> list[int]:
    if line.isascii():  # as most are: cut as bytes, of which a letter is one
        plain = line.encode("ascii")
        return [crc32(plain[first:last], 1) % ROWS for first, last in places]
    return [crc32(_bytes(line[first:last]), 1) % ROWS for first, last in places]


def run_rows(run: str) -> list[int]:
    """The rows of all runs of signs with which this one begins."""
    plain = run.encode("ascii")
    return [crc32(plain[:size], 2) % ROWS for size in range(1, len(plain) + 1)]


def order_rows(order: str) -> list[int]:
    """The rows of which sign comes before which, and of all signs that a sentence has."""
    signs = [*(f"~{a}{b}" for a, b in combinations(order, 2)), "#" + "".join(sorted(order))]
    return [crc32(sign.encode("ascii"), 2) % ROWS for sign in signs]


def mark_row(mark: str) -> int:
    """The row of what a rule found."""
    return crc32(_bytes(f"={mark}"), 2) % ROWS


def told_rows(kind: str, told: Iterable[str]) -> set[int]:
    """The rows of whatever is told of a text, each kind by itself ("said thanks", "fact asks back True")."""
    begun = crc32(_bytes(f"{kind} "), 2)
    return {crc32(_bytes(one), begun) % ROWS for one in told}


def _bytes(gram: str) -> bytes:
    return gram.encode("utf-8", "replace")
