"""What a page's address asks for. A filter that makes no sense is none: the page shows everything, and no error."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import TypeVar
from urllib.parse import urlencode

from flask import request

from agent.problems import Problem
from agent.store.cursors import ForeignCursor

LONGEST = 500
Listed = TypeVar("Listed")


def text(name: str, longest: int = LONGEST) -> str | None:
    """The words of a field; None where it is empty."""
    given = request.args.get(name, "").strip().replace("\0", "")
    return given.encode("utf-8", "replace").decode()[:longest] or None


def choice(name: str, known: Collection[str]) -> str | None:
    """One of ``known``."""
    given = request.args.get(name, "")
    return given if given in known else None


def day(name: str) -> date | None:
    """A day as a date input gives it: ``2026-11-20``."""
    try:
        return date.fromisoformat(request.args.get(name, ""))
    except ValueError:
        return None


def cursor() -> str | None:
    """Where a list goes on; opaque."""
    return text("cursor", 2000)


def same_with(**changes: str | None) -> str:
    """This page's address with these parameters changed, or (None) without them."""
    query = {**request.args.to_dict(), **changes}
    kept = urlencode({name: value for name, value in query.items() if value})
    return f"{request.path}?{kept}" if kept else request.path


def listed(ask: Callable[[], Listed]) -> Listed:
    """A part of a list; a cursor that the log did not give raises ``Problem`` 422."""
    try:
        return ask()
    except ForeignCursor:
        raise Problem(422, "invalid", "This part of the list is not there. Go back to its beginning.") from None
