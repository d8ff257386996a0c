"""What is a gap of a template, and what only looks like one."""

from __future__ import annotations

import pytest

from agent.hints.beside import beside
from agent.hints.rules.placeholder import gap


@pytest.mark.parametrize(
    ("draft", "left_in"),
    [
        ("Dear Mr/Mrs/Ms, I am sorry for what happened.", "Dear Mr/Mrs/Ms"),
        ("Dear residents of <WARD>, the library is open.", "<WARD>"),
        ('My book, "[TITLE]", is just right for that evening.', "[TITLE]"),
        ("Congrats to @winnername, the lamp is yours!", "@winnername"),
        ("Rehearsals: Mon 7pm, Wed XX, Fri 7pm.", "XX"),
        ("I have taught (name of pupil) the clarinet.", "(name of pupil)"),
    ],
)
def test_a_gap_that_was_left_in_is_found(draft: str, left_in: str) -> None:
    place = gap(beside(draft, "post"))
    assert place is not None
    assert draft[slice(*place)] == left_in


@pytest.mark.parametrize(
    "draft", ["Signed for on the 5th. Refund by Thursday. TK", "hi nan did you post it", "He said <GRIN> and left."]
)
def test_initials_grandmothers_and_grins_are_none(draft: str) -> None:
    assert gap(beside(draft, "reply", "Did you get it?")) is None
