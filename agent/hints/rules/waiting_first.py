"""A promotional post is written while people wait for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from agent.hints.draft import Draft
from agent.hints.promotes import promotion
from agent.hints.rule import Example, Found, HintRule
from agent.reading.wordlist import listed

SELLS, PROMOTES = 1.25, 1.5
"""How strongly a post promotes (``promotes.py``) that should wait for the answers; the second where somebody tells of
themselves, and with the weight of its offer."""
_TELLS = listed("i i'm i've i'd i'll im ive")
OFFERS, MOST = 0.5, 3.0
"""What the weight of its offer (``offer.py``) adds, and up to which weight."""


def _find(draft: Draft) -> Iterator[Found]:
    if message := _who_waits(draft):
        strength = promotion(draft.words)
        plainly = strength >= SELLS and not draft.words.among(_TELLS)
        if plainly or strength + OFFERS * min(MOST, draft.offer.weight) >= PROMOTES:
            yield Found(message)


def _who_waits(draft: Draft) -> str | None:
    """What is said before a post that promotes; None where nobody waits, or it is not to be told."""
    waiting = draft.waiting
    if draft.answers or draft.trade or waiting is None or waiting.people < 1:
        return None
    one = waiting.people == 1
    who = "One person waits" if one else f"{waiting.people} people wait"
    since = f",{'' if one else ' the longest'} for {_long(waiting.longest)}" if waiting.longest is not None else ""
    return f"{who} for a word of yours{since}."


def _long(time: timedelta) -> str:
    hours = int(time.total_seconds() // 3600)
    if hours < 1:
        return "less than an hour"
    if hours < 36:
        return "an hour" if hours == 1 else f"{hours} hours"
    return f"{round(hours / 24)} days"


RULE = HintRule(
    id="waiting-first",
    level="note",
    contract="a promotional post is drafted while people wait: says how many and since when; at most once a day",
    why="Who speaks to you expects to be heard before others are called.",
    source="Sprout Social Index 2016: 11 % of messages answered, 23 promotional posts for each answer",
    reads="draft",
    find=_find,
    unphrased=_who_waits,
    whole=True,
    examples=(
        Example("Autumn sale starts today! 20% off all mugs until Sunday, link in bio.", "", waiting=True),
        Example("Closed Thursday. Dentist.", None, waiting=True),
    ),
)
