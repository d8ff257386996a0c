"""The labelled months are as large as they claim, and themes are told precisely on the open half."""

from __future__ import annotations

from collections import Counter

from tests.labelled.themes import months
from training.themes import scored


def test_the_months_hold_150_posts_half_of_them_sealed() -> None:
    tune, held = (sum(map(len, months(half).values())) for half in ("tune", "held"))
    assert tune + held >= 150
    assert abs(tune - held) <= 0.1 * (tune + held)


def test_half_of_the_posts_are_about_what_nobody_else_speaks_of() -> None:
    for half in ("tune", "held"):
        for lines in months(half).values():
            themes = Counter(line.theme for line in lines)
            assert themes["-"] >= 0.4 * len(lines)
            assert len({line.text for line in lines}) == len(lines)


def test_nine_of_ten_told_themes_are_what_people_spoke_of() -> None:
    scores = scored("tune")
    assert len(scores.told) >= 5
    assert sum(scores.told) >= 0.9 * len(scores.told), scores.misses
    assert sum(scores.wanted) >= 0.7 * len(scores.wanted), scores.misses
