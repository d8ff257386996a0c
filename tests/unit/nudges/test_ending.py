"""Whether somebody's words after an answer close the talk, by what several writers said of such words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.nudges.closing import ends
from agent.nudges.ending import ENDINGS, HEAD, closing, facts
from agent.reading import read

SOON = timedelta(hours=1)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("One hill. But it is long.", "I knew it. See you at the bridge."),
        ("Mirja, my fault, you are on the list again.", "Good. Then all is forgiven and I bring the sausage."),
        ("Wasps, I'm afraid. I got there too late.", "ah no. poor girls. x"),
        (
            "Ten years of data, pinned on my page.",
            "exactly what my class needs, I'll build the whole term on it. Thank you!",
        ),
    ],
)
def test_a_closing_in_many_words_ends_the_talk(answer: str, text: str) -> None:
    assert ends(text, read(text), answer=answer, after=SOON)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("What a pity! Is somebody with you at night?", "No, Karl died in spring. But the dog listens."),
        ("Move it, Ian.", "the barbecue or the station"),
        ("How do you know?", "eyebrows, 2019"),
        ("20 June, shall I put you down?", "yes please, and my jar is already washed"),
        ("A new one goes out tomorrow.", "it came and the lid does not fit either"),
    ],
)
def test_what_answers_asks_or_goes_on_leaves_it_open(answer: str, text: str) -> None:
    assert not ends(text, read(text), answer=answer, after=SOON)


def test_the_same_words_days_later_are_news() -> None:
    text = "perfect, thank you so much"
    assert ends("ordered! see you in May", read("ordered! see you in May"), answer="We open in May.", after=SOON)
    assert not ends("it came today, what joy", read("it came today, what joy"), answer="Sent!", after=timedelta(days=3))
    assert closing(text, read(text), "On Friday.", SOON) > closing(text, read(text), "On Friday?", SOON)


def test_a_text_without_words_is_no_end_and_the_facts_hold_nobodys_words() -> None:
    assert closing("", read(""), "On Friday.", SOON) == 0.0
    found = [*facts("Karl sent it", read("Karl sent it"), "To Karl?", SOON)]
    assert "asked ? at the end" in found
    assert not any("karl" in fact.casefold() for fact in found)


def test_the_head_says_from_where_it_is_sure() -> None:
    cut = ENDINGS.heads[HEAD].sure
    assert cut is not None
    assert 0.5 < cut < 1.0
