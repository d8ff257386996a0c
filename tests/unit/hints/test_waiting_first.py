"""A post that promotes without any phrase of an advertisement is told while people wait, and news are not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside
from agent.hints.draft import Waiting

TWO = Waiting(2, timedelta(days=3))


def told(post: str, waiting: Waiting | None = TWO, *, trade: bool = False) -> list[str]:
    hints = advise(beside(post, "post", None, waiting=waiting, trade=trade))
    return [hint.message for hint in hints if hint.id == "waiting-first"]


PROMOTES = [
    "Choir's spring concert!! 12 May, St Anne's hall, 7pm, free entry, cake after. Everyone welcome.",
    "The walnut boards are back, I cut fourteen over the weekend. 28 each, oiled twice.",
    "Selling my loom, four shafts, 70 wide, runs like a dream. 240. To somebody who weaves, please.",
    "We play the Lantern on Friday, half eight, fiver on the door. Bring the dog.",
]


@pytest.mark.parametrize("post", PROMOTES)
def test_what_promotes_in_a_voice_of_its_own_waits(post: str) -> None:
    assert told(post) == ["2 people wait for a word of yours, the longest for 3 days."]


@pytest.mark.parametrize(
    "post",
    [
        "Cut fourteen boards and one thumb over the weekend. The thumb is healing.",
        "Sold my loom on Friday and cried in the van. It went to a good house.",
        "The choir sang for four people and a dog last night. The dog left first.",
    ],
)
def test_what_only_tells_does_not(post: str) -> None:
    assert told(post) == []


def test_it_rests_where_nobody_waits_and_on_the_users_own_trade() -> None:
    assert told(PROMOTES[1], waiting=None) == []
    assert told(PROMOTES[1], trade=True) == []
