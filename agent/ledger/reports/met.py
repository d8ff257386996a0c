"""How much was received and how much of it acknowledged: by day, site and reason, of first-timers and regulars."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from agent.ledger.reports import own
from agent.ledger.reports.received import Received, reasons
from agent.ledger.reports.span import Span
from agent.model.reported import DayMet, Met
from agent.store.log import Heard, Said

KIND = frozenset({"praise", "thanks"})


class Place(NamedTuple):
    """Where a post is counted: a year of them falls into few places, so that each is looked at once."""

    day: date
    platform: str
    new: bool
    met: bool


def places(within: Span, counted: Iterable[Received], new: Collection[str]) -> Mapping[Place, int]:
    """How many posts there are in each place; ``new`` are the people who spoke for the first time in the span."""
    day = within.day
    return Counter(
        Place(day(one.post.at), one.post.platform, one.post.person in new, one.state == "acknowledged")
        for one in counted
    )


def by(found: Mapping[Place, int], of: Callable[[Place], Any]) -> dict[Any, Met]:
    """The counts by what ``of`` takes of a place, in its order."""
    every: Counter[Any] = Counter()
    met: Counter[Any] = Counter()
    for place, count in found.items():
        every[of(place)] += count
        met[of(place)] += count * place.met
    return {name: Met(received=every[name], acknowledged=met[name]) for name in sorted(every)}


def by_day(within: Span, days: Iterable[date], found: Mapping[Place, int], spoke: Iterable[Heard]) -> list[DayMet]:
    """Each watched day of the span, those on which nobody wrote too."""
    met = by(found, lambda place: place.day)
    kind = Counter(within.day(post.at) for post in spoke if not KIND.isdisjoint(post.intents))
    told = []
    for day in sorted(day for day in days if within.first_day <= day <= within.last_day):
        here = met.get(day, Met())
        told.append(DayMet(day=day, received=here.received, acknowledged=here.acknowledged, kind=kind[day]))
    return told


def by_reason(counted: Sequence[Received], said: Iterable[Said], first: Mapping[str, int]) -> dict[str, Met]:
    """A post counts under each of its reasons. ``first`` tells when each person spoke first."""
    asked = {one.post.in_reply_to for one in counted}
    turns: defaultdict[str, set[str]] = defaultdict(set)
    for words in said:
        if words.own_post and words.own_post in asked and own.counts(words):
            turns[words.own_post].add(words.person)
    alike: Counter[tuple[tuple[str, ...], str, bool, bool, bool]] = Counter()  # each sort is read once
    for one in counted:
        post = one.post
        follows_up = post.in_reply_to in turns and post.person in turns[post.in_reply_to]
        new = first.get(post.person) == post.at
        alike[post.intents, post.way, follows_up, new, one.state == "acknowledged"] += 1
    found: Counter[tuple[str, bool]] = Counter()
    for (intents, way, follows_up, new, met), count in alike.items():
        for reason in reasons(intents, way, follows_up=follows_up, first=new):
            found[reason, met] += count
    return {
        reason: Met(received=found[reason, True] + found[reason, False], acknowledged=found[reason, True])
        for reason in sorted({reason for reason, _ in found})
    }
