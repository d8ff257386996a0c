"""A page of a list that is held in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from agent.store import cursors
from agent.store.log import Page

Record = TypeVar("Record")


def paged(
    found: list[Record],
    by: Callable[[Record], str],
    of: str,
    filters: dict[str, Any],
    limit: int,
    cursor: str | None,
    *,
    newest_first: bool = False,
) -> Page[Record]:
    """At most ``limit`` of those found, in the order of ``by``, behind the cursor; see ``Log``."""
    if limit < 1:
        raise ValueError("The limit of a page is at least 1")
    places = sorted(((by(record), number) for number, record in enumerate(found)), reverse=newest_first)
    if cursor is not None:
        after = cursors.take(cursor, of, filters)
        places = [at for at in places if (at < after if newest_first else at > after)]
    items = [found[number] for _, number in places[:limit]]
    return Page(items, cursors.give(places[limit - 1], of, filters) if len(places) > limit else None)
