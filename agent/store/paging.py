"""A list of the log from its beginning to its end, however many pages it has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

from agent.store.log import Page

Item = TypeVar("Item")


class Paged(Protocol[Item]):
    """A list of the log with its filters, such as ``partial(log.nudges, state="waiting", limit=200)``."""

    def __call__(self, *, cursor: str | None) -> Page[Item]: ...


def each(listed: Paged[Item]) -> Iterator[Item]:
    """Every item of a list, in its order. A page is asked for when all of the one before was taken."""
    cursor: str | None = None
    while True:
        found = listed(cursor=cursor)
        yield from found.items
        cursor = found.next
        if cursor is None:
            return
