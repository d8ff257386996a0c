"""Letters as names are compared."""

from __future__ import annotations

import pytest

from agent.reading.latin import fold


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("José", "jose"),
        ("Søren", "soren"),
        ("O’Neil", "o'neil"),
        ("Priyá", "priya"),  # as it is without its accent
        ("Мария", "maria"),
        ("Дмитрий", "dmitri"),
        ("Юлия", "yulia"),
        ("Оксана", "oksana"),
        ("Γιώργος", "giorgos"),
        ("ΕΛΈΝΗ", "eleni"),
        ("花子", "花子"),
    ],
)
def test_a_name_is_compared_in_small_latin_letters_where_it_can_be(word: str, folded: str) -> None:
    assert fold(word) == folded
