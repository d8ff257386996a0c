"""What is told so plainly that a rule decides: a life of one's own, and what was feared or hoped for in vain."""

from __future__ import annotations

import pytest

from agent.reading import read
from agent.reading.in_vain import feared_in_vain, hoped_in_vain
from agent.reading.own_life import own_life
from agent.reading.turns import beginnings


@pytest.mark.parametrize(
    "text",
    [
        "Braced for the worst, loved it",
        "Thought it would be boring but it wasn't",
        "I expected to be disappointed and I wasn't, not for one page.",
    ],
)
def test_what_was_feared_and_did_not_come_is_no_complaint(text: str) -> None:
    assert feared_in_vain(text, beginnings(text))
    assert "complaint" not in read(text, "en").intents


@pytest.mark.parametrize(
    "text",
    [
        "I was worried there would be problems, they did not even answer",
        "I thought the delivery would be a mess, and it was",
        "Ready for a bad day",
    ],
)
def test_a_fear_that_came_true_is_not_in_vain(text: str) -> None:
    assert not feared_in_vain(text, beginnings(text))


def test_a_complaint_beside_a_fear_that_came_true_is_one() -> None:
    assert "complaint" in read("I expected a mess and your delivery was late and broken", "en").intents


def test_what_was_hoped_for_and_did_not_come_is_no_praise() -> None:
    text, came = "I expected to love it and I didn't", "I hoped it would be good and it was"
    assert hoped_in_vain(text, beginnings(text))
    assert not hoped_in_vain(came, beginnings(came))
    assert "praise" not in read(text, "en").intents


@pytest.mark.parametrize(
    ("text", "of_a_life"),
    [
        ("After ten years I finally started to run again", True),
        ("We lost our dad", True),
        ("a neighbour of mine died in May and she had your vase", True),
        ("An old friend of ours passed away", True),
        ("Had to have our dog put to sleep on Monday", True),
        ("we had to put Bramble down this morning", True),
        ("we had to put Bramble down on Thursday", True),
        ("we had to have Bramble put to sleep", True),
        ("We have to have the old pony put down", True),
        ("had to put our cat to sleep, fourteen years", True),
        ("our neighbour passed last week", True),
        ("an aunt of mine passed", True),
        ("my son finally passed", False),
        ("a cousin of ours finally passed!", False),
        ("we had to put savings down today for the hall", False),
        ("I had to put pencils down on Tuesday, sore wrist", False),
        ("had to have the carpet put down again", False),
        ("I have to put my dog down, he is asleep on my foot", False),
        ("had to put the dog down carefully, what a weight", False),
        ("had to put our pup to sleep with your song", False),
        ("A friend of mine died laughing at this", False),
        ("a friend of mine passed your stall", False),
        ("I had to put the book down", False),
        ("I had to put my mug down twice to laugh", False),
        ("had to put the baby to sleep first", False),
        ("After ten years the shop opened its doors again", False),
        ("My aunt died laughing", False),
    ],
)
def test_a_death_and_a_beginning_again_are_of_ones_own_life(text: str, of_a_life: bool) -> None:
    assert bool(own_life(text, beginnings(text))) is of_a_life


def test_who_tells_of_a_death_is_not_merely_happy() -> None:
    assert read("a neighbour of mine died in May and she had your vase", "en").mood == "low"
    assert read("we found your vase in May and it makes us so happy", "en").mood == "happy"
