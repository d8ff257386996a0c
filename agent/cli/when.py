"""Times as people say them, in the time of this computer."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import click

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


def a_day(text: str) -> date:
    """A day that an option is given, as ``2026-11-20``; a usage error for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter("Give a day, e.g. 2026-11-20.") from None
