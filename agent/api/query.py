"""The query of a request, checked by a struct: an unknown, repeated or wrong parameter is a 422 at ``?name``."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import msgspec
from flask import request

from agent import shaping
from agent.api.body import in_utc
from agent.api.faults import LONGEST_NAME, fault_in
from agent.api.words import mended
from agent.problems import Problem, invalid

LONGEST_NUMBER = 15  # digits; every such number is exact in JavaScript too
Shape = TypeVar("Shape")


def read_query(shape: type[Shape]) -> Shape:
    """The request's query as ``shape``; raises ``Problem`` 422."""
    known = _fields(shape)  # type: ignore[arg-type]
    given: dict[str, Any] = {}
    for key, values in request.args.lists() if request.query_string else ():
        name = mended(key)[:LONGEST_NAME]
        if name not in known:
            raise invalid(f"?{name}", f"Nod knows no parameter {name} here.")
        if len(values) != 1:
            raise invalid(f"?{name}", "Give this once.")
        given[name] = _number(values[0]) if _is_whole(known[name]) else mended(values[0])
    try:
        told = shaping.convert(given, shape)
    except msgspec.ValidationError as error:
        raise fault_in(error, prefix="?") from None
    try:
        return in_utc(told)  # type: ignore[no-any-return]
    except Problem as problem:
        raise invalid(problem.errors[0].at.replace("/", "?", 1), problem.errors[0].detail) from None


@cache
def _fields(shape: type[Any]) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(shape)}


def _is_whole(annotation: Any) -> bool:
    return getattr(annotation, "__origin__", annotation) is int


def _number(text: str) -> int | str:
    """A whole number; anything else stays text and is refused by its type."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER else text
