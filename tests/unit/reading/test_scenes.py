"""What is told by what happened: the phrase and the head must both speak."""

from __future__ import annotations

import pytest

from agent.reading import read


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("queue round the corner and honestly worth every minute", "praise"),
        ("the curtain line made me snort in a library", "praise"),
        ("I emailed twice last week and got nothing, just so you know", "complaint"),
        ("the microphone kept cutting out on the left side, we heard half", "complaint"),
        ("the drum fill alone deserves its own museum, no skips", "praise"),
        ("even my dad can't get over how soft it is", "praise"),
        ("strangers stopped me to ask where i got it", "praise"),
        ("i don't usually read poems but this one had me sobbing", "praise"),
        ("My gran died in here in 1987 and it was also where I met my husband", "story"),
    ],
)
def test_what_happened_says_it(text: str, intent: str) -> None:
    told = read(text, "en")
    assert intent in told.intents
    assert any(words.intent == intent for words in told.evidence)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Amazon sent the wrong charger to the neighbours", "complaint"),
        ("Removed the one feature I paid for. Well done you.", "praise"),
        ("I expected to be disappointed and I wasn't, not for one page.", "complaint"),
        ("Is it worth it?", "praise"),
        ("9/10 of the lamps are off", "praise"),
        ("The queue put Heathrow to shame", "praise"),
        ("my toddler refuses to take his coat off indoors", "praise"),
        ("We have no regrets about leaving", "praise"),
        ("what a beautiful morning for it", "praise"),
        ("another banger from the neighbours at 3am", "praise"),
    ],
)
def test_a_phrase_that_the_rest_does_not_bear_out_says_nothing(text: str, intent: str) -> None:
    assert intent not in read(text, "en").intents


def test_kind_words_do_not_hide_a_complaint() -> None:
    told = read("Nice top. Though the last one you sent me the wrong size and you never rang back", "en")
    assert "complaint" in told.intents


def test_congratulations_are_no_thanks() -> None:
    told = read("congrats! 🎉", "en")
    assert "thanks" not in told.intents
