"""The rows of a text: what is remembered of words changes none of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations, pairwise
from zlib import crc32

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent.reading import heads, ngrams
from agent.reading.headsfile import ZERO, load
from agent.reading.signs import sign_of, turned
from training.records import records


def hashed(pieces: Iterable[str], seed: int = 0) -> list[int]:
    return [crc32(piece.encode("utf-8", "replace"), seed) & (ngrams.ROWS - 1) for piece in pieces]


def pieces(line: str, across: int | None = None) -> list[str]:
    """All of two to four letters, or only those in which a place stands between others."""
    every = [(at, at + size) for size in (2, 3, 4) for at in range(len(line) - size + 1)]
    return [line[first:last] for first, last in every if across is None or first < across < last - 1]


def across(first: str, second: str) -> tuple[str, ...]:
    """Those in which the blank between two words stands between others."""
    return tuple(pieces(f" {first} {second} ", len(first) + 1))


def plain_rows(words: list[str]) -> tuple[set[int], Counter[int], set[int]]:
    """The same rows as the definition has them, one by one; what stands twice in a text counts once."""
    letters = [piece for word in dict.fromkeys(words) for piece in pieces(f" {word} ")]
    meetings = {across(first, second) for first, second in pairwise(words)}
    letters += [piece for meeting in meetings for piece in meeting]
    every = turned("".join(map(sign_of, words)))
    while "oo" in every:
        every = every.replace("oo", "o")
    shape = {f"^{every}$"[at : at + size] for size in range(1, 5) for at in range(len(every) + 3 - size)}
    for sentence in every.replace("!", ".").replace("?", ".").split("."):
        told = "".join(dict.fromkeys(sign for sign in sentence if sign in "NYRIMTHB+-pnhcl"))
        shape |= {f"~{a}{b}" for a, b in combinations(told, 2)} | {"#" + "".join(sorted(told))}
    pairs = {" ".join(pair) for pair in pairwise(["^", *words, "$"])}
    return set(hashed({*words, *pairs})), Counter(hashed(letters, 1)), set(hashed(shape, 2))


@given(st.text(st.characters(exclude_categories=[])) | st.text("ab I'é.!😀\ud800 not good", max_size=60))
@example("a I b " * 40)
@example("W" * 900)
def test_any_text_has_the_rows_of_its_words_letters_and_signs(text: str) -> None:
    words = ngrams.tokens(text)

    found = ngrams.rows(words)

    if words:
        assert (set(found.words), Counter(found.letters), set(found.signs)) == plain_rows(words)
        assert all(len(kind) == len(set(kind)) for kind in (found.words, found.signs))


@pytest.mark.parametrize("row", records("politeness.val.tsv")[:40], ids=lambda row: row["text"][:20])
def test_a_long_text_scores_by_the_sum_over_all_its_rows(row: dict[str, str]) -> None:
    text = row["text"] * 3
    kinds = [kind for kind in ngrams.rows(ngrams.tokens(text)) if kind]
    head = load(heads.FILE.read_bytes())["thanks"]
    total = sum(sum(head.weights[row] - ZERO for row in kind) * ngrams.share(len(kind)) for kind in kinds)

    assert heads.MESSAGES.margins(text)["thanks"] == pytest.approx(head.bias + head.step * total)


def test_a_mark_weighs_as_often_as_it_was_left() -> None:
    none, once, twice = (heads.MESSAGES.margins("mighty kind", ["thanks"] * times)["thanks"] for times in (0, 1, 2))

    assert (twice - none) / (2 * ngrams.share(2)) == pytest.approx((once - none) / ngrams.share(1))
