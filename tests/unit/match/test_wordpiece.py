"""Texts as BERT's word pieces: the numbers are those that its own tokenizer gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.match.wordpiece import MOST, pieces, vocabulary


def words(text: str) -> list[str]:
    names = list(vocabulary())
    return [names[number] for number in pieces(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("When does the coupon expire?", ["when", "does", "the", "coup", "##on", "ex", "##pire", "?"]),
        ("Ångström's CAFÉ", ["ang", "##strom", "'", "s", "cafe"]),
        ("so good!!", ["so", "good", "!", "!"]),
        ("a\x00b\u200dc", ["abc"]),
        ("日本", ["日", "本"]),
        ("x" * 101, ["[UNK]"]),
        ("", []),
    ],
)
def test_a_text_is_cut_as_its_model_learned_it(text: str, found: list[str]) -> None:
    assert words(text) == ["[CLS]", *found, "[SEP]"]


def test_a_long_text_is_cut_at_its_end() -> None:
    assert len(pieces("word " * 500)) == MOST
    assert words("word " * 500)[-1] == "[SEP]"


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_has_pieces(text: str) -> None:
    assert 2 <= len(pieces(text)) <= MOST
