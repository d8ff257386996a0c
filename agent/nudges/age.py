"""How old a post is, from what the page shows: never from when it was first seen.

A time; else X's id, which holds one; else a bound: "2 h", or the post it answers, which cannot be younger.
Source: contract "Never a nudge"; the id: (id >> 22) + 1288834974657 ms, measured on three captures of the site.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from agent.model import Post, Withheld

OLDEST = timedelta(days=14)
AHEAD = timedelta(minutes=5)
#: A bound is a moment after which it was written. "1w" is less than two weeks old, and is told a moment later.
TOLD_WITHIN = timedelta(minutes=5)
FIRST_YEAR = 1995
_X_EPOCH_MS = 1288834974657
_FIRST_SNOWFLAKE = 29_700_859_247


def plausible(time: datetime | None, now: datetime) -> datetime | None:
    """The time in UTC; None where it is ahead of the clock, or older than the web: then it tells nothing."""
    if time is None or time.year < FIRST_YEAR or time > now + AHEAD:
        return None
    return time.astimezone(UTC)


def time_of(post: Post, now: datetime) -> datetime | None:
    """When it was written, if the page tells. A time more than five minutes ahead of the clock tells nothing."""
    told = plausible(post.at, now)
    if told is not None:
        return told
    if post.platform == "x" and post.id and post.id.isascii() and post.id.isdigit() and len(post.id) <= 19:
        number = int(post.id)
        if number >= _FIRST_SNOWFLAKE:
            made = datetime.fromtimestamp(((number >> 22) + _X_EPOCH_MS) / 1000, UTC)
            return made if made <= now + AHEAD else None
    return None


def not_before(post: Post, now: datetime, older: Iterable[Post]) -> datetime | None:
    """The earliest time at which it can have been written; ``older`` are posts that it cannot be older than."""
    exact = time_of(post, now)
    if exact is not None:
        return exact
    bounds = [bound for other in older if (bound := time_of(other, now) or _told(other, now)) is not None]
    told = _told(post, now)
    if told is not None:
        bounds.append(told)
    return max(bounds, default=None)


def _told(post: Post, now: datetime) -> datetime | None:
    return plausible(post.not_before, now)


def withheld_for_age(post: Post, now: datetime, older: Iterable[Post], oldest: timedelta = OLDEST) -> Withheld | None:
    """Why the post's age makes no nudge: too old (over ``oldest``), unknown; None where it is young enough.

    An old root says nothing of a comment without a time: it may be an hour old. That is "age-unknown".
    """
    exact = time_of(post, now)
    if exact is not None:
        return "too-old" if now - exact > oldest else None
    bound = not_before(post, now, older)
    if bound is not None and now - bound <= oldest + TOLD_WITHIN:
        return None
    told = _told(post, now)
    return "too-old" if told is not None and now - told > oldest + TOLD_WITHIN else "age-unknown"
