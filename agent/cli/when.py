"""Times as people say them, in the time of this computer."""

from __future__ import annotations

from datetime import datetime, timedelta

WEEK = 7
#: Of what an archive tells without a time.
UNDATED = "no date"


def day(at: datetime | None, now: datetime) -> str:
    """``09:30`` for today, then ``yesterday``, ``Tuesday``, ``12 Nov``, ``12 Nov 2025``; "" where unknown."""
    if at is None:
        return ""
    here, today = at.astimezone(), now.astimezone().date()
    if here.date() == today:
        return f"{here:%H:%M}"
    if here.date() == today - timedelta(days=1):
        return "yesterday"
    if timedelta(0) < today - here.date() < timedelta(days=WEEK):
        return f"{here:%A}"
    return f"{here.day} {here:%b}" + ("" if here.year == today.year else f" {here.year}")
