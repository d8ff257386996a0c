"""Abuse that is so short, or so loud, that no learned head can weigh it; and what only looks so."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def hostile(draft: str, post: str = "Hello", exchanges: int = 0) -> bool:
    hints = advise(beside(draft, "reply", post, names=("Karl Weber",), exchanges=exchanges))
    return any(hint.id == "hostile" for hint in hints)


@pytest.mark.parametrize(
    "draft",
    ["🖕", "stfu", "kys", "Loser!", "Shut up", "Get lost, Karl.", "NO!!! GO AWAY!!!", "F*** you", "Go die."],
)
def test_a_draft_that_is_nothing_but_abuse_is_told(draft: str) -> None:
    assert hostile(draft)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("stfu 😂", "Guess who burnt the rice again"),
        ("stfu", "I got the lead role!!! So happy!"),
        ("Shut up!", "Guess who got the job"),
        ("Loser!", "My ex wants the toaster back"),
        ("Fuck off!", "Guess who got the job"),
        ("Die.", "Der, die or das Sonne?"),
        ("Go away and play with the cat, I'm baking.", "What shall I do?"),
    ],
)
def test_what_may_be_fun_or_of_another_is_left_to_the_head(draft: str, post: str) -> None:
    assert not hostile(draft, post)


def test_friends_who_talk_often_are_left_alone() -> None:
    assert not hostile("stfu", exchanges=5)
    assert not hostile("🖕", exchanges=5)


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("STOP POSTING IN CAPS AND READ THE ERROR!!!!!", "my code doesn't compile"),
        ("READ THE DESCRIPTION BEFORE YOU ASK!!!", "Is it dishwasher safe?"),
        ("FEED IT YOURSELF THEN!!! LEAVE ME ALONE", "Your dog dug up my tulips"),
    ],
)
def test_orders_in_capitals_are_shouted_and_not_warm(draft: str, post: str) -> None:
    told = {hint.id for hint in advise(beside(draft, "reply", post, names=("Karl Weber",)))}
    assert "hostile" in told
    assert "warm" not in told


@pytest.mark.parametrize(
    ("draft", "post"),
    [
        ("STOP IT THIS IS THE BEST SOLO!!!", "The last song is up"),
        ("I READ THE WHOLE THREAD IN ONE NIGHT!!!", "My thread on moss"),
        ("GO GO GO!!! WHAT A GOAL!!!", "The final is on"),
    ],
)
def test_joy_in_capitals_is_joy(draft: str, post: str) -> None:
    assert not hostile(draft, post)


@pytest.mark.parametrize(
    ("post", "hurt"),
    [
        ("My dog died on Sunday.", True),
        ("Dad passed away last night", True),
        ("Terrible take.", False),
        ("Painful colours", False),
        ("The battery died after a day", False),
    ],
)
def test_only_who_tells_of_their_own_sorrow_is_hurt_already(post: str, hurt: bool) -> None:
    draft = "Nobody asked you, you pathetic little man."
    told = [hint.message for hint in advise(beside(draft, "reply", post)) if hint.id == "hostile"]
    assert len(told) == 1
    assert ("hurt already" in told[0]) is hurt


def test_not_yet_is_no_insult() -> None:
    assert not hostile("You can't draw YET.", "I can't draw")
    assert hostile("You can't draw.", "I can't draw")


def test_who_laughs_and_asks_whether_they_are_hurt_means_no_harm() -> None:
    assert not hostile("hahaha you absolute donkey, you ok tho?", "I crashed my bike into a bin lol")
    assert hostile("You absolute donkey.", "I crashed my bike into a bin")
