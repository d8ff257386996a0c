"""Times, days and durations of the mirror, as people say them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TypeVar

from agent.model.reported import Report
from agent.nudges.quiet import day_of, zone_of

Number = TypeVar("Number")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
#: More days than these are told by the week.
MOST_DAYS = 45
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def told_day(day: date) -> str:
    """``3 November 2026``"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """``3 Nov``"""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def lasting(seconds: int | None) -> str:
    """``5 min``, ``1 h 30 min``, ``2 days``; "not known" for None."""
    if seconds is None:
        return "not known"
    if seconds < _MINUTE:
        return "under a minute"
    if seconds < _HOUR:
        return f"{seconds // _MINUTE} min"
    if seconds < _DAY:
        hours, minutes = seconds // _HOUR, seconds % _HOUR // _MINUTE
        return f"{hours} h {minutes} min" if minutes and hours < 10 else f"{hours} h"
    days = seconds // _DAY
    return "1 day" if days == 1 else f"{days} days"


def day_in(report: Report, at: datetime) -> date:
    """The day of a time, in the report's zone."""
    return day_of(at, zone_of(report.tz))


def by_week(
    days: Iterable[tuple[date, tuple[int, ...]]], absent: int | None = None
) -> list[tuple[str, tuple[int | None, ...]]]:
    """Numbers by day, by the week where they are many, each with its name. Days and weeks between that are not told
    stand there with ``absent``, so that a day is as wide as another."""
    every = dict(days)
    if not every:
        return []
    first, last = min(every), max(every)
    if (last - first).days < MOST_DAYS:
        return [(short_day(day), told) for day, told in _each(every, first, last, 1, absent)]
    weeks: dict[date, tuple[int, ...]] = {}
    for day, numbers in every.items():
        week = day - timedelta(days=day.weekday())
        before = weeks.get(week, (0,) * len(numbers))
        weeks[week] = tuple(one + other for one, other in zip(before, numbers, strict=True))
    return [(f"week of {short_day(week)}", told) for week, told in _each(weeks, min(weeks), max(weeks), 7, absent)]


def _each(
    told: dict[date, tuple[int, ...]], first: date, last: date, step: int, absent: int | None
) -> Iterator[tuple[date, tuple[int | None, ...]]]:
    """Every day from the first to the last, ``step`` days apart."""
    blank = (absent,) * len(told[first])
    for far in range(0, (last - first).days + 1, step):
        day = first + timedelta(days=far)
        yield day, told.get(day, blank)


def lead(report: Report) -> str:
    """Of which days the mirror is, and which of them were left out."""
    first, last = day_in(report, report.since), day_in(report, report.until - timedelta(microseconds=1))
    span = f"From {told_day(first)} to {told_day(last)}."
    watched = report.watched
    if not watched.days:
        return f"{span} I read no page on any of these days, so there is nothing to show but what you said."
    told = f"{span} I read pages on {_days(watched.days)}"
    out = len(watched.unwatched)
    if out:
        told += f"; {_days(out)} between, on which nobody looked, {'is' if out == 1 else 'are'} left out"
    return f"{told}."


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
