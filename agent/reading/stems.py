"""Words of a text reduced to their stems, without the small words: "shipping", "ships" and "shipped" are one.

NLTK's Snowball stemmer, which needs no data. Small words are a list of our own; the words of ``SAME`` are one idea.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from agent.reading.found import Found
from agent.reading.kindred import KINDRED
from agent.reading.slips import one_slip
from agent.reading.wordlist import listed
from agent.toolkit import part

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
SMALL = listed(
    "a about above actually after again all almost already also always am an and another any anybody anyone "
    "anything are aren't around as at away back be because been before being between both but by can can't cannot "
    "come could couldn't did didn't do does doesn't doing don't done down each either else enough even ever every "
    "everybody everyone everything few for from get gets getting go goes going gone gonna got had has hasn't have "
    "haven't having he her here hers hi hey hello him his how i i'd i'll i'm i've if im in into is isn't it it's "
    "its itself just keep kind know last least less let let's like likely ll long lot lots made make makes many "
    "may maybe me mean might mine more most much must my myself need never new next no nobody none nor not "
    "nothing now of off oh ok okay on once one only onto or other our ours out over own per perhaps please pls "
    "put quite rather re really right s said same saw say see seem seen she should shouldn't since so some "
    "somebody someone something sometimes soon sort still such sure t take than thank thanks that that's the "
    "their theirs them then there there's these they they're thing things think this those though through till to "
    "today too took try two u under until up upon ur us use used very want wanted was wasn't way we we're well "
    "went were weren't what what's when where whether which while who whole whom whose why will with within "
    "without won't would wouldn't yeah yes yet you you'd you'll you're you've your yours yourself great good nice "
    "love loved day time people guys man omg lol haha wow amazing awesome happy glad hope sorry look looks "
    "looking little big bit feel guess bad best better ask asked asking tell told anyways wish yep nope thx ty dm"
)
SLIP_FROM = 6
LONGEST = 39
"""Letters that a word has at most."""
_cache: list[Any] = []


class Stem(NamedTuple):
    """A word's stem or idea and where the word stands (code points)."""

    stem: str
    at: Found


def stem(word: str) -> str:
    """The stem of a word in small letters; words of one idea ("price", "cost") give the same."""
    if not _cache:
        _cache.append(part("nltk.stem.snowball", "SnowballStemmer")("english"))
    word = word.removesuffix("'s")
    reduced = str(_cache[0].stem(word))
    return KINDRED.get(word) or KINDRED.get(reduced) or reduced


def stems(text: str) -> list[Stem]:
    """The stems of a text's own words in their order, small words left out."""
    return [
        Stem(idea, Found(match.start(), match.end()))
        for match in _WORD.finditer(text)
        if len(word := match.group()) <= LONGEST and (idea := _idea(word)) is not None
    ]


def ideas(text: str) -> list[str]:
    """The same without their places."""
    return [idea for word in _WORD.findall(text) if len(word) <= LONGEST and (idea := _idea(word)) is not None]


@lru_cache(maxsize=20_000)
def _idea(word: str) -> str | None:
    """The stem of a word as it is written; None for a small word and a single letter."""
    word = word.casefold().replace("’", "'")
    if word in SMALL or len(word) > LONGEST or (len(word) == 1 and not word.isdecimal()):
        return None
    return stem(word)


def near(first: Stem, second: Stem) -> bool:
    """Whether two stems say the same: alike, or alike but for one slip of the finger in a long word."""
    a, b = first.stem, second.stem
    if a == b:
        return True
    if len(a) < SLIP_FROM or a[0] != b[0] or len(b) < SLIP_FROM or abs(len(a) - len(b)) > 1:
        return False
    if not (a + b).isalpha():
        return False
    return one_slip(a, b)
