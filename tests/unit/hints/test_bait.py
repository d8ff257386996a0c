"""Who begs for a reaction, and who cries for help."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def bait(draft: str) -> bool:
    return any(hint.id == "bait" for hint in advise(beside(draft, "post")))


@pytest.mark.parametrize(
    "draft",
    [
        "RT if you've seen this bike, it was stolen from Elm Road last night",
        "Share if you've seen this red bike, gone from Elm Road since last night",
        "RT if you have room for a rescued greyhound",
        "RT if you can take in a dog for the weekend",
        "Retweet to help us find Milo, grey cat, Elm Road",
        "Share if you've lost a blue scarf on the 14 bus",
        "If you've seen this cat please comment or ring me, she's called Pip.",
    ],
)
def test_a_cry_for_help_is_no_bait(draft: str) -> None:
    assert not bait(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "Like and share if you have seen this film!",
        "RT if you have a dog!",
        "Share if you know who this is!",
        "Retweet if you've seen the new single",
        "RT if you can take a compliment",
        "Like if you know what I mean!",
        "Have you got room for a pudding? Tag a friend who has!",
    ],
)
def test_begging_stays_begging(draft: str) -> None:
    assert bait(draft)
