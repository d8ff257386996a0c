"""Opaque cursors: where a list goes on, as base64url text that only the same list with the same filters takes back."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping

import msgspec

from agent import shaping

Place = tuple[str, int]


class ForeignCursor(ValueError):
    """A cursor that the list did not give."""

    def __init__(self) -> None:
        super().__init__("This cursor does not belong to this list")


def give(place: Place, of: str, filters: Mapping[str, object]) -> str:
    """The cursor that goes on after ``place`` in the list ``of``."""
    held = msgspec.json.encode([_check(place, of, filters), *place])
    return base64.urlsafe_b64encode(held).rstrip(b"=").decode()


def take(cursor: str, of: str, filters: Mapping[str, object]) -> Place:
    """The place that a cursor stands for. Raises ``ForeignCursor`` for one that this list did not give."""
    try:
        held = base64.b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        check, text, number = shaping.decode(held, tuple[str, str, int])
    except (UnicodeError, binascii.Error, msgspec.MsgspecError) as error:
        raise ForeignCursor from error
    place = (text, number)
    if check != _check(place, of, filters) or not 0 <= number < 2**63 or cursor != give(place, of, filters):
        raise ForeignCursor
    return place


def _check(place: Place, of: str, filters: Mapping[str, object]) -> str:
    meant = repr((of, sorted((name, str(value)) for name, value in filters.items() if value is not None), place))
    return hashlib.sha256(meant.encode("utf-8", "surrogatepass")).hexdigest()[:12]
