"""Who waits, on the open half of the labelled conversations. The floors lie a little under what was measured."""

from __future__ import annotations

from functools import cache

import pytest

from tests.labelled.scenes import scenes
from training.conversations import Scores, promise_scores, scored
from training.intervals import Counts


@cache
def tuned() -> Scores:
    return scored("tune")


@pytest.mark.parametrize(
    ("what", "precision", "recall"),
    [("waits", 0.97, 0.98), ("reasons", 0.88, 0.86), ("promises", 0.95, 0.95), ("spam", 0.85, 0.8)],
)
def test_who_waits_and_why(what: str, precision: float, recall: float) -> None:
    four = Counts.of(getattr(tuned(), what))
    assert four.precision() >= precision, "\n".join(tuned().misses)
    assert four.recall() >= recall, "\n".join(tuned().misses)


def test_promises_are_found_in_single_replies_with_their_day() -> None:
    lines = promise_scores("tune")
    four = Counts.of(lines.promises)
    assert four.precision() >= 0.95, "\n".join(lines.misses)
    assert four.recall() >= 0.85, "\n".join(lines.misses)
    assert Counts.of(lines.days).recall() >= 0.95
    assert Counts.of(lines.deeds).recall() >= 0.9


def test_the_wait_is_counted_from_the_oldest_word_that_has_no_answer() -> None:
    assert Counts.of(tuned().since).recall() >= 0.98


def test_the_conversations_are_of_both_sites_and_enough() -> None:
    half = scenes("tune")
    assert len(half) >= 75
    assert {scene.platform for scene in half} == {"x", "facebook"}
