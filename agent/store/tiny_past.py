"""What reports count of ``TinyLog``: read from indexes, no whole record at a time."""
# ruff: noqa: S608 - the names in these statements come from schema.py alone, values are always bound

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import msgspec

from agent.store.kept import document, record
from agent.store.log import Heard, Nudged, PromiseRecord, Said, WatchedRecord
from agent.store.places import moment
from agent.store.schema import Index, expression, index_sql, table_sql
from agent.store.short import Reader, ticks, time_text
from agent.store.table import NodDB, Place
from agent.store.tiny_rows import one
from agent.store.watching import with_quarter

Asked = TypeVar("Asked")
_SOME = 2000
#: A promise is due after it is made; should words make it due before, it is by less than that.
_DUE_BEFORE = timedelta(days=400)
_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_SHORT = expression("short")
_PLACE = expression("place")
_LENGTH_OF_TIME = len("2026-11-20T09:30:00.000000")
_TALK = Index(("thread", "person"))
_THEIRS = Index(("person", "place"))


class TinyPast:
    """See ``agent.store.log.Past``. ``joined`` gives the unit that a write belongs to."""

    def __init__(self, db: NodDB, joined: Callable[[], AbstractContextManager[None]]) -> None:
        self._rows = db.storage
        self._watched, self._promises = db.table("watched"), db.table("promises")
        self._joined = joined

    def watch(self, at: datetime) -> None:
        with self._joined():
            fresh = with_quarter(at.astimezone(UTC), lambda day: one(self._watched, "day", day, WatchedRecord))
            self._watched.put([document(fresh)])

    def watched(self) -> list[WatchedRecord]:
        return sorted((record(held, WatchedRecord) for held in self._watched), key=lambda day: day.day)

    def heard(self, since: datetime, until: datetime | None = None) -> list[Heard]:
        read = Reader().heard
        return [read(text) for text in self._short("posts", since, until)]

    def said(self, since: datetime, until: datetime | None = None) -> list[Said]:
        read = Reader().said
        return [read(text) for text in self._short("acknowledgements", since, until)]

    def _short(self, table: str, since: datetime, until: datetime | None) -> list[str]:
        bounds = [time_text(since)] if until is None else [time_text(since), time_text(until)]
        rows = self._rows.select(
            f"SELECT {_SHORT} FROM {table_sql(table)} INDEXED BY {index_sql(table, Index(('short',)))} "
            f"WHERE {_SHORT}>=?{'' if until is None else f' AND {_SHORT}<?'} ORDER BY {_SHORT}",
            bounds,
        )
        return [text for (text,) in rows]

    def nudged(self, talks: Iterable[tuple[str, str]]) -> list[Nudged]:
        found: list[Nudged] = []
        for some in _portions(set(talks)):
            rows = self._rows.select(
                "SELECT json_extract(doc, '$.id', '$.person', '$.thread', '$.state', '$.nudge.posts', '$.settled', "
                "'$.nudge.url') "
                f"FROM json_each(?) AS asked CROSS JOIN {table_sql('nudges')} INDEXED BY {index_sql('nudges', _TALK)} "
                f"WHERE {expression('person')}=json_extract(asked.value, '$[0]') "
                f"AND {expression('thread')}=json_extract(asked.value, '$[1]')",
                [msgspec.json.encode(some).decode()],
            )
            found += [Nudged(*msgspec.json.decode(text)) for (text,) in rows]
        return found

    def promised(self, since: datetime) -> list[PromiseRecord]:
        found: list[PromiseRecord] = []
        after: Place | None = None
        while True:
            least = moment(max(since, _EARLIEST) - _DUE_BEFORE)
            rows = self._promises.page("place", equal={}, at_least=least, after=after, limit=_SOME)
            found += [record(row.document, PromiseRecord) for row in rows]
            if len(rows) < _SOME:
                return [promise for promise in found if promise.made_at >= since]
            after = rows[-1].place

    def first_words(self, people: Iterable[str], since: datetime) -> dict[str, int]:
        found: dict[str, int] = {}
        least = moment(max(since, _EARLIEST))
        for some in _portions(set(people)):
            rows = self._rows.select(
                "SELECT who, first FROM (SELECT asked.value AS who, "
                f"(SELECT min({_PLACE}) FROM {table_sql('posts')} "
                f"INDEXED BY {index_sql('posts', _THEIRS)} WHERE {expression('person')}=asked.value) AS first "
                "FROM json_each(?) AS asked) WHERE first>=?",
                [msgspec.json.encode(some).decode(), least],
            )
            for person, place in rows:
                if place is not None:
                    found[person] = ticks(datetime.fromisoformat(place[:_LENGTH_OF_TIME]).replace(tzinfo=UTC))
        return found


def _portions(asked: Iterable[Asked]) -> Iterator[list[Asked]]:
    every = list(asked)
    return (every[start : start + _SOME] for start in range(0, len(every), _SOME))
