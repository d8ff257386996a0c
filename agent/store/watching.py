"""Which days were watched: to the quarter of an hour, for the zones whose days begin at half past or at a quarter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from agent.store.records import WatchedRecord

QUARTER = timedelta(minutes=15)


def with_quarter(at: datetime, known: Callable[[str], WatchedRecord | None]) -> WatchedRecord:
    """The record of the day of ``at`` (UTC), with its quarter."""
    day, quarter = at.date().isoformat(), at.hour * 4 + at.minute // 15
    record = known(day) or WatchedRecord(day=day)
    return WatchedRecord(day=day, quarters=sorted({*record.quarters, quarter}))


def moments(records: Iterable[WatchedRecord]) -> list[datetime]:
    """The beginnings of all quarters of an hour in which a page was read."""
    return [
        datetime.fromisoformat(record.day).replace(tzinfo=UTC) + quarter * QUARTER
        for record in records
        for quarter in record.quarters
    ]
