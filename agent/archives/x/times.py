"""When a tweet was written. An id of 4 November 2010 or later is a snowflake, which holds the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

FIRST_SNOWFLAKE = 29_700_859_247
#: Milliseconds since 1970 at which snowflakes begin (Twitter's own constant).
EPOCH_MS = 1_288_834_974_657
#: A written time that differs more than this from the snowflake's is wrong (an export of 2025 had 1997 for 2024).
WRONG_FROM = timedelta(minutes=1)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
    )
}


def written_at(id: int, created_at: Any) -> datetime | None:
    """The time in UTC; None where neither id nor ``created_at`` tells it."""
    told, kept = written(created_at), snowflake(id)
    if told is None or kept is None:
        return told or kept
    return told if abs(told - kept) <= WRONG_FROM else kept


def snowflake(id: int) -> datetime | None:
    """The time in a snowflake."""
    if id < FIRST_SNOWFLAKE:
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=(id >> 22) + EPOCH_MS)
    except OverflowError:
        return None


def written(text: Any) -> datetime | None:
    """``Wed Oct 10 20:19:24 +0000 2018``: English names whatever the language, so ``strptime`` would not do. Also as
    ``iso`` has it, for other programs write archives anew."""
    if not isinstance(text, str):
        return None
    try:
        _, month, day, clock, offset, year = text.split()
        hour, minute, second = clock.split(":")
        zone = UTC if offset == "+0000" else datetime.strptime(offset, "%z").tzinfo
        told = datetime(int(year), _MONTHS[month], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone)
        return told.astimezone(UTC)
    except (ValueError, KeyError, OverflowError):
        return iso(text)


def iso(text: Any) -> datetime | None:
    """``2024-06-01T12:00:00.000Z``."""
    if not isinstance(text, str):
        return None
    try:
        told = datetime.fromisoformat(text)
        return told.astimezone(UTC) if told.tzinfo else None
    except (ValueError, OverflowError):
        return None
