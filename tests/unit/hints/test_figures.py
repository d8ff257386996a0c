"""What each hint reaches on the half of its labelled drafts that it was made on, and what deserves no hint."""

from __future__ import annotations

import pytest

from agent.hints.rules import RULES
from tests.labelled.drafts import has, lines
from training.hints import GOOD, counts, false_hints

pytestmark = pytest.mark.slow("gives hints on every labelled line")

#: Follow the reading's own figures (docs/reading.md): they say what ``agent.reading.compare`` finds, no more.
OF_THE_READING = {"unanswered-question", "unseen-feeling", "answered"}
OWN = [rule.id for rule in RULES if rule.id not in OF_THE_READING and has(rule.id)]


@pytest.mark.parametrize("hint", OWN)
def test_a_hint_is_right_nine_times_in_ten_and_found_eight_times_in_ten(hint: str) -> None:
    found = counts(hint, "tune")
    print(f"{hint}: precision {found.precision():.2f}, recall {found.recall():.2f}")
    assert found.precision() >= 0.9
    assert found.recall() >= 0.8


def test_good_replies_and_what_is_never_hinted_at_are_left_alone() -> None:
    good = sum(len(lines(name, "tune")) for name in GOOD)
    wrong = [(hint, line.draft) for line, hint in false_hints("tune") if hint not in OF_THE_READING]
    print(f"{len(wrong)} false hints on {good} drafts", *wrong, sep="\n")
    assert len(wrong) <= 0.01 * good
