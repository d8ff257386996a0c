"""The span of a report: its bounds, its time zone, and which of its days somebody watched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.model.reported import Watched
from agent.nudges.quiet import day_of, local, start_of, zone_of
from agent.store.log import Heard, WatchedRecord
from agent.store.short import ticks, time_of_ticks
from agent.store.watching import QUARTER, moments

DAYS = 30
LONGEST = 40  # letters of a bound
_TICK = timedelta(microseconds=1)
_QUARTER, _HOUR, _DAY = QUARTER // _TICK, timedelta(hours=1) // _TICK, timedelta(days=1) // _TICK
_EPOCH = date(1970, 1, 1).toordinal()


class SpanRefused(ValueError):
    """A span that cannot be reported; ``at`` names what is wrong, the text is a sentence for the user."""

    def __init__(self, at: str, sentence: str) -> None:
        super().__init__(sentence)
        self.at = at


class Span:
    """From ``since`` up to, not with, ``until``, both in UTC; days are those of ``zone`` (None: the machine's).

    Times of the log in short are microseconds since 1970, here ``at``.
    """

    def __init__(self, since: datetime, until: datetime, tz: str | None, zone: tzinfo | None) -> None:
        self.since, self.until, self.tz, self.zone = since, until, tz, zone
        self._begin, self._end = ticks(since), ticks(until)
        self._ahead_on: dict[int, int | None] = {}
        self._days: dict[int, date] = {}

    def hour(self, at: int) -> int:
        """The hour on the clock of the zone, 0 to 23."""
        return (at + self._ahead(at)) // _HOUR % 24

    def day(self, at: int) -> date:
        quarter = at // _QUARTER  # no clock is set within one
        told = self._days.get(quarter)
        if told is None:
            told = self._days[quarter] = date.fromordinal(_EPOCH + (at + self._ahead(at)) // _DAY)
        return told

    def _ahead(self, at: int) -> int:
        """How far the clock of the zone is ahead of UTC. It is asked twice for each day of UTC; where clocks are set on
        that day, for each time."""
        day = at // _DAY
        if day not in self._ahead_on:
            begin, end = self._ahead_at(day * _DAY), self._ahead_at((day + 1) * _DAY - 1)
            self._ahead_on[day] = begin if begin == end else None
        told = self._ahead_on[day]
        return self._ahead_at(at) if told is None else told

    def _ahead_at(self, at: int) -> int:
        told = local(time_of_ticks(at), self.zone).utcoffset()
        return 0 if told is None else told // _TICK

    @property
    def first_day(self) -> date:
        return self.day(self._begin)

    @property
    def last_day(self) -> date:
        return self.day(self._end - 1)

    def holds(self, at: int) -> bool:
        return self._begin <= at < self._end


def span_of(since: str | None, until: str | None, tz: str | None, now: datetime, own_tz: str | None) -> Span:
    """The span of these bounds: each a day, or a time with its zone. A day as ``until`` is in the span. Without bounds:
    thirty days up to now, today with them. Raises ``SpanRefused``."""
    name = tz or own_tz
    if tz is not None:
        try:
            ZoneInfo(tz)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise SpanRefused("tz", "Nod knows no time zone of this name; one is Europe/Berlin.") from None
    zone = zone_of(name)
    today = day_of(now, zone)
    end = start_of(today + timedelta(days=1), zone) if until is None else bound("until", until, zone, end=True)
    begin = _before(end, zone) if since is None else bound("since", since, zone)
    if begin >= end:
        raise SpanRefused("until", "The span ends before it begins.")
    return Span(begin, end, name if zone is not None else None, zone)


def bound(at: str, text: str, zone: tzinfo | None, *, end: bool = False) -> datetime:
    """A day's first moment (with ``end`` the next day's), or a time with its zone. Raises ``SpanRefused`` of ``at``."""
    try:
        if len(text) == len("2026-11-20"):
            day = date.fromisoformat(text)
            return _start(at, day + timedelta(days=1) if end else day, zone)
        told = datetime.fromisoformat(text)
        if told.tzinfo is not None:
            return told.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise SpanRefused(at, "Give a day, e.g. 2026-11-20, or a time with its zone, e.g. 2026-11-20T09:30:00Z.")


def _before(end: datetime, zone: tzinfo | None) -> datetime:
    """The first moment of the thirty days that end there."""
    try:
        return _start("until", day_of(end - timedelta(seconds=1), zone) - timedelta(days=DAYS - 1), zone)
    except OverflowError:
        raise SpanRefused("until", "This day cannot be taken; choose another one.") from None


def _start(at: str, day: date, zone: tzinfo | None) -> datetime:
    try:
        return start_of(day, zone)
    except OverflowError:
        raise SpanRefused(at, "This day cannot be taken; choose another one.") from None


def watched(span: Span, records: Iterable[WatchedRecord], heard: Iterable[Heard]) -> set[date]:
    """The days on which somebody looked, in the span and before it: a page was read, or (as logs of before that was
    noted tell) a post was first seen."""
    return {span.day(ticks(at)) for at in moments(records)} | {span.day(post.first_seen) for post in heard}


def told_of(span: Span, days: set[date], now: datetime) -> Watched:
    """What the report says of the days. Today is never called unwatched: it is not over."""
    first, last = span.first_day, span.last_day
    here = sorted(day for day in days if first <= day <= last)
    if not days:
        return Watched()
    today = span.day(ticks(now))
    begin, over = max(first, min(days)), last + timedelta(days=1) if last < today else today
    between = (begin + timedelta(days=number) for number in range(max(0, (over - begin).days)))
    return Watched(
        since=here[0] if here else None,
        days=len(here),
        unwatched=[day for day in between if day not in days],
    )
