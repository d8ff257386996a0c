"""What the writer of a post feels, as far as a hint may lean on it: the heaviest first."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from agent.hints.given import is_name
from agent.hints.words import I_WORDS, WE_WORDS, Words
from agent.model import Reading
from agent.reading.wordlist import listed

Felt = Literal["sorrow", "trouble", "joy"]
DISTRESS = 0.5
_LOSS = listed("funeral heartbroken grief grieving bereaved")

_KIN = listed(
    "mum mom mam mother dad father nan nana gran grandma granny grandmother grandad grandpa grandfather son daughter "
    "wife husband partner girlfriend boyfriend sister brother aunt auntie uncle niece nephew cousin"
)


def felt(post: Reading | None) -> Felt | None:
    """``sorrow``: loss, fear, illness; ``trouble``: upset, also with the user; ``joy``: good news of their own."""
    if post is None:
        return None
    if post.scores.get("distress", 0.0) >= DISTRESS or ("story" in post.intents and post.mood in ("low", "upset")):
        return "sorrow"
    if "complaint" in post.intents or post.mood == "upset":
        return "trouble"
    if post.mood == "low":
        return "sorrow"
    if post.mood == "excited" or ("story" in post.intents and post.mood == "happy"):
        return "joy"
    return None


def hurt(post: Reading | None, words: Words) -> bool:
    """Whether its writer is hurt: the sorrow is of their own life or of a loss, not of a matter ("Painful colours").
    ``words``: those of the post."""
    return felt(post) == "sorrow" and (words.among(I_WORDS | WE_WORDS | _KIN | _LOSS) > 0 or _somebody_died(words))


def _somebody_died(words: Words) -> bool:
    """Whether it tells that one with a name died ("Rex died on Monday"), or passed away."""
    pairs = pairwise(words.said)
    return any((before, word) == ("passed", "away") or (word == "died" and is_name(before)) for before, word in pairs)
