"""VADER's number without VADER's detours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.reading.lexicons import vader
from agent.reading.sentiment import LONGEST, sentiment
from training.records import records

PIECES = (
    *("good", "GOOD", "not", "isn't", "never", "so", "kind", "of", "kind,", "least", "at", "but", "very", "VERY"),
    *(
        "awful",
        "the",
        "shit",
        "bad",
        "ass",
        "cut",
        "mustard",
        "!!",
        "??",
        "?!?",
        ":)",
        ":(",
        "8-)",
        "great!!",
        "(nice)",
    ),
    *(".good", "sort-of", "don't,", "a", "😂", "İ", "x.y", "good.good", "!good!", "-"),
)


def of_nltk(text: str) -> float:
    return float(vader().polarity_scores(text[:LONGEST])["compound"])


def test_comments_weigh_what_nltk_says() -> None:
    for row in records("goemotions.val.tsv")[:1_500]:
        assert sentiment(row["text"]) == of_nltk(row["text"])


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([" ", "  ", "\n", ""]))
def test_negation_capitals_marks_and_idioms_weigh_what_nltk_says(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    assert sentiment(text) == of_nltk(text)


@pytest.mark.parametrize("text", ["", " ", "?", "The train leaves at nine", "\x00", "good " * 5_000])
def test_a_text_without_words_or_without_end_weighs_what_nltk_says(text: str) -> None:
    assert sentiment(text) == of_nltk(text)
