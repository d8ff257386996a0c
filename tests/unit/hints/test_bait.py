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
        "RT if you can foster for a weekend",
        "Share if you could adopt one of these old hens",
        "Please share if you saw the crash, we need a witness",
        "Found a purse on Elm Road. Share this!",
        "Lost keys on Elm Road, please share",
        "Share if you can take him in until May",
        "RT if you have room for an old dog",
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
        "Like this post if you adopt a better habit!",
        "Comment YES if you foster courage in your team!",
        "Share if you witness wonders every morning!",
        "Double tap if you love shelter cats!",
        "RT if you have space for one more scoop!",
        "RT if you can take in the view!",
        "Like if you have seen the cat in our new ad!",
        "Share this if you have seen the new phone!",
        "Like if you agree! I found a scooter shop that rocks",
        "Tag a friend who lost the remote again!",
        "Tag a friend and help us find Mario!",
    ],
)
def test_begging_stays_begging(draft: str) -> None:
    assert bait(draft)
