"""Times as people say them, in the user's time zone. The words are those of ``extension/overlay/times.js``."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from flask import g
from msgspec import Struct

from agent.mirror.spans import MONTHS, WEEKDAYS, told_day
from agent.nudges.quiet import local, zone_of
from agent.services import services

WEEK = 7


class Moment(Struct, frozen=True):
    """The present of one request and the zone in which its times are told (None: the machine's own)."""

    now: datetime
    zone: tzinfo | None

    @property
    def today(self) -> date:
        return self.local(self.now).date()

    def local(self, at: datetime) -> datetime:
        return local(at, self.zone)

    def clock(self, at: datetime) -> str:
        """``14:10``"""
        return f"{self.local(at):%H:%M}"

    def since(self, at: datetime) -> str:
        """How long somebody has waited: "just now", "12 min", "since 14:10", "3 h" (over midnight), "since yesterday",
        "since Tuesday", "since 3 November", "since 3 November 2025"."""
        passed = self.now - at
        days = self._days(at)
        if passed < timedelta(minutes=1):
            return "just now"
        if passed < timedelta(hours=1):
            return f"{passed // timedelta(minutes=1)} min"
        if days == 0:
            return f"since {self.clock(at)}"
        if passed < timedelta(hours=12):
            return f"{passed // timedelta(hours=1)} h"
        return "since yesterday" if days == 1 else f"since {self._name(at, days)}"

    def on(self, at: datetime) -> str:
        """When it was: "today at 14:10", "yesterday", "on Tuesday", "on 3 November"."""
        days = self._days(at)
        if days <= 0:
            return f"today at {self.clock(at)}"
        return "yesterday" if days == 1 else f"on {self._name(at, days)}"

    def until(self, at: datetime) -> str:
        """When it comes back: "at 18:00", "tomorrow", "on Thursday", "on 3 December"."""
        days = -self._days(at)
        if days <= 0:
            return f"at {self.clock(at)}"
        return "tomorrow" if days == 1 else f"on {self._name(at, days)}"

    def exact(self, at: datetime) -> str:
        """Tuesday 17 November 2026 at 09:30"""
        there = self.local(at)
        return f"{WEEKDAYS[there.weekday()]} {told_day(there.date())} at {self.clock(at)}"

    def day(self, day: date) -> str:
        """Of a heading: "Today", "Yesterday", "Tuesday 17 November", with the year where it is another one."""
        days = (self.today - day).days
        if days in (0, 1):
            return "Yesterday" if days else "Today"
        return f"{WEEKDAYS[day.weekday()]} {day_of(day, self.today)}"

    def _days(self, at: datetime) -> int:
        return (self.today - self.local(at).date()).days

    def _name(self, at: datetime, days: int) -> str:
        there = self.local(at).date()
        return WEEKDAYS[there.weekday()] if abs(days) < WEEK else day_of(there, self.today)


def day_of(day: date, today: date) -> str:
    """``17 November``, with the year where it is not this one."""
    return told_day(day) if day.year != today.year else f"{day.day} {MONTHS[day.month - 1]}"


def moment() -> Moment:
    """That of this request."""
    if "moment" not in g:
        here = services()
        g.moment = Moment(here.clock().astimezone(UTC), zone_of(here.ledger.settings().tz))
    told: Moment = g.moment
    return told
