"""How the sealed drafts of strangers are counted, on three that are made up here."""

from __future__ import annotations

import pytest

from tests.labelled import drafts
from tests.labelled.drafts import Line
from training.hints import rows_of_strangers

SHOP_POST = "I've opened bookings for the spring workshop, link in bio."
MADE_UP = [
    (Line(True, "", "Ana", "Is it washable?", "", "See our FAQ."), frozenset({"brush-off"})),
    (Line(False, "", "", "", "", SHOP_POST), frozenset[str]()),
    (Line(False, "", "Ana", "Is it washable?", "", "Yes, at thirty degrees."), frozenset({"warm"})),
]


def test_what_is_told_of_a_good_draft_is_false_also_while_somebody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "strangers", lambda: MADE_UP)
    rows = {row[0]: row[2:] for row in rows_of_strangers()}
    assert rows["any of them"] == ("", "", "2", "50.0")
    assert rows["brush-off"] == ("1.00", "1.00", "1", "0.0")


def test_a_hint_that_was_left_open_beside_another_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    thanks = Line(True, "", "Ana", "Is it washable?", "", "Thank you so much for your kind words!")
    asks = (thanks, frozenset({"unanswered-question"}))
    monkeypatch.setattr(drafts, "strangers", lambda: [*MADE_UP, asks])
    rows = {row[0]: row[2:] for row in rows_of_strangers()}
    assert rows["unanswered-question"][0] == "1.00"  # "See our FAQ." leaves it open too, and deserves it
