"""When a question counts as left open, and when what stands there may hold the answer."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def left_open(draft: str, post: str) -> bool:
    return any(hint.id == "unanswered-question" for hint in advise(beside(draft, "reply", post)))


def test_words_about_the_matter_leave_it_open() -> None:
    assert left_open("Thank you so much for asking about the market!", "Will you be at the market on Sunday?")


@pytest.mark.parametrize(
    "draft", ["All the dates stand here: market.example/dates", "Yes, on {weekday} from ten, come and see us!"]
)
def test_a_link_or_a_gap_may_hold_the_answer(draft: str) -> None:
    assert not left_open(draft, "Will you be at the market on Sunday?")


def test_a_link_to_what_is_sold_holds_none() -> None:
    draft = "Thank you so much for asking! Buy our new mugs, 20% off: mugs.example/sale"
    assert left_open(draft, "Will you be at the market on Sunday?")


@pytest.mark.parametrize(
    "draft", ["Honestly? I don't know, nobody has dared.", "no clue bro, I tapped it in half asleep"]
)
def test_whoever_says_that_they_do_not_know_has_answered(draft: str) -> None:
    assert not left_open(draft, "How fast is the song, in beats a minute?")


def test_it_is_told_once_as_what_they_asked_and_their_question_is_no_words_to_use() -> None:
    post = "@robinvale @foxandowl When does the coupon expire?"
    [hint] = [one for one in advise(beside("Thank you, Joe!", "reply", post)) if one.id == "unanswered-question"]
    assert hint.message == "They ask: “When does the coupon expire?” Your draft does not say."
    assert hint.suggestions == []
