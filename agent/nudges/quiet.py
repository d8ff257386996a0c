"""The quiet hours, in which badge and chips rest, and the days of the user's own time zone. The clock is handed in.

On a day on which the clocks change, a time that comes twice is meant at its first coming where the hours begin and at
its second where they end; one that is skipped is as far after midnight as it would have been.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent.model import Quiet


def zone_of(name: str | None) -> tzinfo | None:
    """The time zone of that name; None, the machine's own, where there is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def local(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment on the clock of the zone; at the ends of the calendar, where that clock shows none, as it is."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return moment


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    """The user's day at that moment."""
    return local(moment, zone).date()


def start_of(day: date, zone: tzinfo | None) -> datetime:
    """The first moment of a day, in UTC. Raises ``OverflowError`` at the ends of the calendar."""
    try:
        return _at(day, time(), zone, 0)
    except (ValueError, OSError) as error:  # as systems without so early or late a time tell it
        raise OverflowError(str(error)) from error


def noon_of(day: date, zone: tzinfo | None) -> datetime:
    """The noon of a day, in UTC; at the ends of the calendar that of UTC."""
    try:
        return _at(day, time(12), zone, 0)
    except (OverflowError, ValueError, OSError):
        return datetime.combine(day, time(12), UTC)


def quiet_until(now: datetime, quiet: Quiet | None, zone: tzinfo | None) -> datetime | None:
    """When the quiet hours end in which ``now`` lies, in UTC; None outside of them. The same time twice: none."""
    if quiet is None or quiet.since == quiet.until:
        return None
    since, until = time.fromisoformat(quiet.since), time.fromisoformat(quiet.until)
    today = day_of(now, zone)
    if not date.min < today < date.max - timedelta(days=1):
        return None
    for day in (today - timedelta(days=1), today):
        begins = _at(day, since, zone, 0)
        ends = _at(day if since < until else day + timedelta(days=1), until, zone, 1)
        if begins <= now < ends:
            return ends
    return None


def _at(day: date, clock: time, zone: tzinfo | None, fold: int) -> datetime:
    told = datetime.combine(day, clock.replace(fold=fold), zone)
    return (told if zone else told.astimezone()).astimezone(UTC)
