"""Beginnings of an answer: the name and their own words in a plain frame, never finished."""

from __future__ import annotations

import re

import pytest

from agent.model import Reason
from agent.nudges.starters import MOST, TURNS, starters
from agent.reading import read


def reason(id: str) -> Reason:
    return Reason(id=id, text=id, post="x:1", needs="nod")


TEXTS = {
    "praise": "I love the teal bag so much",
    "question": "When does the coupon expire?",
    "complaint": "My order never arrived",
    "story": "I passed my driving test on Monday!",
}


@pytest.mark.parametrize("id", TEXTS)
def test_they_are_unfinished_and_hold_nothing_but_name_and_their_own_words(id: str) -> None:
    text = TEXTS[id]
    for turn in range(TURNS):
        told = starters("Joe", read(text, "en"), [reason(id)], turn)
        assert 1 <= len(told) <= MOST
        for one in told:
            assert one.text.endswith(" "), "the user goes on"
            assert "Joe" in one.text
            for quoted in re.findall("“(.+?)”", one.text):
                assert quoted in text


@pytest.mark.parametrize("id", TEXTS)
def test_two_people_in_a_row_are_never_greeted_alike(id: str) -> None:
    for turn in range(2 * TURNS):
        one = {starter.text for starter in starters("Joe", read(TEXTS[id], "en"), [reason(id)], turn)}
        next_one = {starter.text for starter in starters("Joe", read(TEXTS[id], "en"), [reason(id)], turn + 1)}
        assert not one & next_one


def test_to_grief_there_is_the_name_and_a_plain_word() -> None:
    words = read("My dad died in March and I miss him so much", "en")
    [one] = starters("Maya", words, [reason("story")], 0)
    assert (one.kind, one.text) == ("care", "Maya, I am so sorry ")


def test_a_loss_told_beside_praise_is_a_loss() -> None:
    text = "Lost my mum in June and this song is so beautiful"
    [one] = starters("Maya", read(text, "en"), [reason("praise")], 1, text)
    assert (one.kind, one.text) == ("care", "I am so sorry, Maya ")


def test_to_another_language_there_is_the_name() -> None:
    [one] = starters("Rui", read("Quando fica pronto o menu de impostos, por favor?", "pt"), [reason("question")], 0)
    assert one.text == "Rui, "


def test_a_thanks_is_noticed_and_not_thanked_for() -> None:
    told = starters("Joe", read("Thank you so much for the pattern", "en"), [reason("thanks")], 0)
    assert {one.kind for one in told} == {"notice"}
