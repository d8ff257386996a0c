"""What reports count of ``MemoryLog``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from agent.store.log import Heard, Nudged, PromiseRecord, Said, WatchedRecord
from agent.store.memory_tables import Tables
from agent.store.places import said_at
from agent.store.short import Reader, short_of_acknowledgement, short_of_post, ticks, time_text
from agent.store.watching import with_quarter


class MemoryPast:
    """See ``agent.store.log.Past``."""

    def __init__(self, lock: AbstractContextManager[object], held: Callable[[], Tables]) -> None:
        self._lock, self._held = lock, held

    def watch(self, at: datetime) -> None:
        with self._lock:
            record = with_quarter(at.astimezone(UTC), self._held().watched.get)
            self._held().watched[record.day] = record

    def watched(self) -> list[WatchedRecord]:
        with self._lock:
            return [record for _, record in sorted(self._held().watched.items())]

    def heard(self, since: datetime, until: datetime | None = None) -> list[Heard]:
        with self._lock:
            told = [short_of_post(record) for record in self._held().posts.values()]
        read = Reader().heard
        return [read(text) for text in _between(told, since, until)]

    def said(self, since: datetime, until: datetime | None = None) -> list[Said]:
        with self._lock:
            told = [short_of_acknowledgement(record) for record in self._held().acknowledgements.values()]
        read = Reader().said
        return [read(text) for text in _between(told, since, until)]

    def nudged(self, talks: Iterable[tuple[str, str]]) -> list[Nudged]:
        wanted = set(talks)
        with self._lock:
            return [
                Nudged(one.id, one.person, one.thread, one.state, one.nudge.posts, one.settled, one.nudge.url)
                for one in self._held().nudges.values()
                if (one.person, one.thread) in wanted
            ]

    def promised(self, since: datetime) -> list[PromiseRecord]:
        with self._lock:
            return [record for record in self._held().promises.values() if record.made_at >= since]

    def first_words(self, people: Iterable[str], since: datetime) -> dict[str, int]:
        wanted = set(people)
        first: dict[str, int] = {}
        with self._lock:
            for post in self._held().posts.values():
                if post.person in wanted:
                    at = ticks(said_at(post))
                    first[post.person] = min(at, first.get(post.person, at))
        return {person: at for person, at in first.items() if at >= ticks(since)}


def _between(told: Iterable[str | None], since: datetime, until: datetime | None) -> list[str]:
    least, end = time_text(since), None if until is None else time_text(until)
    return sorted(text for text in told if text is not None and text >= least and (end is None or text < end))
