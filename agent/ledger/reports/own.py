"""What the user said: to somebody and to nobody in particular, to one and to many, and to whom most of it went.

What was imported counts here: an archive holds what the user said. It holds no broadcasts, though: they are known of
pages alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from agent.ledger.acknowledge import WORDS
from agent.ledger.reports.span import Span
from agent.model.reported import Audience, Concentration, Mix, SaidOnDay
from agent.store.log import Heard, Said


def said_by_day(span: Span, heard: Sequence[Heard], said: Sequence[Said]) -> list[SaidOnDay]:
    """The days of the span on which the user said something; what has no date was said on none of them."""
    talked = Counter(span.day(one.at) for one in _words(one for one in said if one.dated))
    to_somebody = {one.own_post for one in said if one.own_post}
    mine = {post.key for post in heard if post.way == "own"}
    told: Counter[date] = Counter(
        span.day(post.at)
        for post in heard
        if post.way == "own"
        and not post.gone
        and span.holds(post.at)
        and post.key not in to_somebody
        and (not post.in_reply_to or post.in_reply_to in mine)
    )
    return [SaidOnDay(day=day, conversation=talked[day], broadcast=told[day]) for day in sorted(talked | told)]


def mix(days: Iterable[SaidOnDay]) -> Mix:
    every = list(days)
    return Mix(
        conversation=sum(day.conversation for day in every),
        broadcast=sum(day.broadcast for day in every),
    )


def audience(said: Sequence[Said]) -> Audience:
    """Words to one person, and words that went to several."""
    first: dict[str, str] = {}
    many: set[str] = set()
    for one in said:
        if counts(one) and first.setdefault(one.own_post or one.id, one.person) != one.person:
            many.add(one.own_post)
    return Audience(one=len(first) - len(many), many=len(many))


def concentration(said: Iterable[Said]) -> Concentration:
    """The share of the tenth of the people (rounded up) who got most."""
    got = sorted(
        Counter(one.person for one in said if one.person and one.certainty != "unconfirmed").values(), reverse=True
    )
    if not got:
        return Concentration()
    return Concentration(top_tenth_share=sum(got[: -(-len(got) // 10)]) / sum(got))


def counts(one: Said) -> bool:
    """Whether these are words of the user's that were surely said."""
    return one.kind in WORDS and one.certainty != "unconfirmed"


def _words(said: Iterable[Said]) -> list[Said]:
    """The user's words, each once, when they were said first: one post may go to several people."""
    once: dict[str, Said] = {}
    for one in said:
        if counts(one):
            once.setdefault(one.own_post or one.id, one)
    return list(once.values())
