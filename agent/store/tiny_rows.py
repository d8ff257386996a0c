"""From the rows of a table to records, and the queries that ``TinyLog`` asks its tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar, cast

from tinydb import where
from tinydb.queries import QueryInstance

from agent.store.kept import record
from agent.store.log import Page
from agent.store.table import Placed, SqliteTable

SOME = 500
Record = TypeVar("Record")


def one(table: SqliteTable, path: str, value: str, kind: type[Record]) -> Record | None:
    """The record that has this value there."""
    return next((record(document, kind) for document in table.having(path, [value])), None)


def those(table: SqliteTable, path: str, values: Iterable[str], kind: type[Record]) -> list[Record]:
    """The records that have one of these values there."""
    some = in_portions(values)
    return [record(document, kind) for each in some for document in table.having(path, each)]


def matching(table: SqliteTable, wanted: Mapping[str, str | bool | None], kind: type[Record]) -> list[Record]:
    """The records with these values; None is not asked for. Raises ``ValueError`` when nothing is."""
    asked = given(wanted)
    if len(asked) == 1:
        [(path, value)] = asked.items()
        if isinstance(value, str):
            return those(table, path, [value], kind)
    return [record(document, kind) for document in table.search(_same(asked, wanted))]


def among(path: str, values: Iterable[str]) -> QueryInstance:
    # TinyDB asks "value in items" of each candidate: a set answers at once, and is taken though the type says list.
    return where(path).one_of(cast("list[str]", set(values)))


def expire(table: SqliteTable, key: str, now: datetime) -> set[str]:
    """Removes what expires until then; gives the keys of what went."""
    over = {str(held[key]) for held in table if datetime.fromisoformat(str(held["expires_at"])) <= now}
    table.remove(among(key, over))
    return over


def in_portions(values: Iterable[str]) -> list[list[str]]:
    each = list(dict.fromkeys(values))
    return [each[start : start + SOME] for start in range(0, len(each), SOME)]


def given(filters: Mapping[str, Any]) -> dict[str, Any]:
    return {path: value for path, value in filters.items() if value is not None}


def _same(asked: Mapping[str, str | bool], wanted: Iterable[str]) -> QueryInstance:
    queries: list[QueryInstance] = [where(path) == value for path, value in asked.items()]
    if not queries:
        raise ValueError(f"One of {', '.join(wanted)} is needed")
    query = queries[0]
    for other in queries[1:]:
        query = query & other
    return query


def whole(limit: int) -> int:
    if limit < 1:
        raise ValueError("The limit of a page is at least 1")
    return limit


def page_of(found: list[Placed], limit: int, kind: type[Record], cursor: Callable[[Any], str]) -> Page[Record]:
    items = [record(row.document, kind) for row in found[:limit]]
    return Page(items, cursor(found[limit - 1].place) if len(found) > limit else None)
