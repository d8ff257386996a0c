"""The last reports, given again while nothing has changed in the log: what is looked at twice is counted once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Lock

from agent.ledger.reports.span import Span
from agent.model.reported import Report

_KEPT = 4


class Remembered:
    """Reports by the log's revision, the span and the minute: what a report says of waits and weeks goes with time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: dict[tuple[object, ...], Report] = {}

    def get(self, revision: int, span: Span, now: datetime, count: Callable[[], Report]) -> Report:
        """The report of this moment; ``count`` makes it where it is not known."""
        key = (revision, span.since, span.until, span.tz, now.replace(second=0, microsecond=0))
        with self._lock:
            known = self._kept.get(key)
        if known is not None:
            return known
        made = count()
        with self._lock:
            self._kept = dict([*self._kept.items(), (key, made)][-_KEPT:])
        return made
