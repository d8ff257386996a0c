"""What is told by what happened: a turn of phrase is a mark that the heads weigh."""

from __future__ import annotations

import re

import pytest

from agent.reading import read, scenes
from agent.reading.marks import marks
from agent.reading.turns import beginnings


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
        ("The council closed the road again and nobody told us", "complaint"),
        ("Love your mugs! Just so you know, I'm still waiting for the bus in the rain", "complaint"),
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


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("My pull request sat there for a month and then got closed without a word", "complaint"),
        ("Took the day off to wait for your van and nobody knocked", "complaint"),
        ("I subscribed for the knitting, not for gambling adverts", "complaint"),
        ("The manager shrugged and pointed at a sign", "complaint"),
        ("no captions again, I'm deaf and I can't follow half of it", "complaint"),
        ("Thirty days sober today and I keep your songs on in the kitchen", "story"),
        ("Would have been seventy today, my dad. He'd have loved this one.", "story"),
    ],
)
def test_a_frame_of_grievance_or_of_a_life_is_known(text: str, intent: str) -> None:
    assert intent in read(text, "en").intents


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("The airline never replied to my emails, three weeks now", "complaint"),
        ("Netflix took away the one series my mum watched", "complaint"),
        ("No fuss, no queue, no captions needed", "complaint"),
        ("My only complaint is that I finished it", "complaint"),
        ("How dare you be this good", "complaint"),
        ("My phone died on the bus", "story"),
        ("She said yes to the peas", "story"),
    ],
)
def test_others_jokes_and_small_things_are_no_grievance_and_no_life(text: str, intent: str) -> None:
    assert intent not in read(text, "en").intents


@pytest.mark.parametrize("label", scenes.LABELS)
def test_each_turn_of_phrase_stands_below_its_kind_once_and_in_small_letters(label: str) -> None:
    turns = list(scenes.turns_of(label))
    assert turns
    assert len({turn for _, turn in turns}) == len(turns)
    for kind, turn in turns:
        assert kind, turn
        letters = re.sub(r"\\.", "", turn)
        assert letters == letters.lower()  # it is searched for in small letters: a capital is never found


def test_a_kind_is_told_once_with_the_place_of_its_turn() -> None:
    text = "No reply since May, no answer either"
    told = [one for one in scenes.told(text, beginnings(text)) if one.kind == "nobody answers"]

    assert [(one.label, one.place.of(text)) for one in told] == [("complaint", "No reply")]


def test_what_others_did_is_no_turn_of_complaint() -> None:
    for text, complains in (("No reply from the council yet", False), ("No reply from you yet", True)):
        assert any(one.label == "complaint" for one in scenes.told(text, beginnings(text))) is complains


def test_that_others_are_named_is_a_sign_of_its_own() -> None:
    for text, named in (("My landlord laughed at it", True), ("You laughed at it", False)):
        assert ("others" in marks(text)) is named


def test_of_several_kinds_the_first_is_the_evidence() -> None:
    text = "Nobody rang back. Stood outside in the rain."
    assert len([one for one in scenes.told(text, beginnings(text)) if one.label == "complaint"]) > 1

    [evidence] = [words for words in read(text, "en").evidence if words.intent == "complaint"]

    assert evidence.text == "Nobody rang back."
