"""One route of the interface: the types that check its requests are the types that the OpenAPI document shows.

A view takes its path variables by name, ``query`` and ``body`` where it declares them, and gives back a value of its
first answer type, or ``(value, status)``, or None for 204.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Any, TypeVar

import msgspec
from flask import Response
from msgspec import Meta, Struct

from agent.api.body import read_body, read_bytes
from agent.api.query import read_query
from agent.api.words import mended
from agent.problems import invalid
from agent.store.cursors import ForeignCursor
from agent.store.log import Page

JSON = "application/json"
JSON_LINES = "application/jsonl"
PORTION = 64 * 1024
Listed = TypeVar("Listed")
Item = TypeVar("Item")
LONGEST_CURSOR = 10
Limit = Annotated[int, Meta(ge=1, le=200)]
Cursor = Annotated[str, Meta(min_length=1, max_length=2000)]


class Undoable(Struct, frozen=True, kw_only=True):
    """What was done can be undone with ``POST /v1/undo/{undo}``, for a day."""

    undo: str


class Lines(Struct, frozen=True):
    """JSON lines that are sent while they are read. ``lines`` is closed when the reader goes away."""

    lines: Iterator[bytes]


class Bytes(Struct, frozen=True):
    """A body of bytes, ``application/octet-stream``: the view gets them as ``bytes``."""


class Part(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How much of a list, and where it goes on."""

    limit: Limit = 50
    cursor: Cursor | None = None


class NoQuery(Struct, frozen=True, forbid_unknown_fields=True):
    """A route that takes no query parameter."""


class Route(Struct, frozen=True, kw_only=True):
    """``path`` is a Werkzeug rule; ``answers`` maps each success status to its type, None for an empty body.

    A view whose answer type is ``Lines`` sends JSON lines, one at a time.

    ``public`` needs no token; ``asking`` admits the Origin of any extension; ``headers`` are what it reads besides.
    """

    method: str
    path: str
    view: Callable[..., Any]
    summary: str
    answers: dict[int, Any]
    query: Any = NoQuery
    body: Any = None
    headers: tuple[str, ...] = ()
    public: bool = False
    asking: bool = False

    @property
    def endpoint(self) -> str:
        """The name by which Flask and the guard know it, e.g. ``nudges-change`` (Flask allows no dot)."""
        return f"{self.view.__module__.rpartition('.')[2]}-{self.view.__name__}"

    def serve(self, **path: str) -> Response:
        """Checks the request, calls the view, and encodes what it gives."""
        given: dict[str, Any] = {name: mended(value) for name, value in path.items()}
        query = read_query(self.query)
        if self.query is not NoQuery:
            given["query"] = query
        if self.body is not None:
            given["body"] = read_bytes() if self.body is Bytes else read_body(self.body)
        result = self.view(**given)
        value, status = result if isinstance(result, tuple) else (result, next(iter(self.answers)))
        if value is None:
            return Response(status=status)
        if isinstance(value, Lines):
            return Response(portions(value.lines), status, content_type=JSON_LINES)
        return Response(msgspec.json.encode(value), status, content_type=JSON)


def portions(lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines, some 64 KiB at a time. The first one is read at once: a log that cannot be read is a problem
    document, no answer that breaks off."""
    first = next(lines, b"")
    return _portions(first, lines)


def _portions(first: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    held = bytearray(first)
    try:
        for line in lines:
            held += line
            if len(held) >= PORTION:
                yield bytes(held)
                held.clear()
        if held:
            yield bytes(held)
    finally:
        close = getattr(lines, "close", None)
        if close is not None:
            close()


def part_of(items: Sequence[Item], limit: int, cursor: str | None) -> Page[Item]:
    """A part of a list that is computed whole; the cursor is how many stand before it. Raises ``Problem`` 422."""
    start = int(cursor) if cursor and cursor.isascii() and cursor.isdigit() and len(cursor) < LONGEST_CURSOR else None
    if cursor is not None and start is None:
        raise invalid("?cursor", "Nod did not give out this cursor.")
    end = (start or 0) + limit
    return Page(items=list(items[start or 0 : end]), next=str(end) if end < len(items) else None)


def page_of(ask: Callable[[], Listed]) -> Listed:
    """A page of a list; a cursor that the log did not give is a 422 that names it."""
    try:
        return ask()
    except ForeignCursor:
        raise invalid("?cursor", "Nod did not give out this cursor.") from None
