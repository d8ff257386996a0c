"""The body of a request, from bytes to a checked value.

Not JSON by its header: 415 (which a simple form of another site cannot set, a second wall behind the guard). Not JSON
by its bytes, NaN and infinite numbers, nested without end: 400. A shape that the contract does not know: 422 with a
JSON pointer. Times come out in UTC. Over 1 MiB: 413, by Flask.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import msgspec
from flask import request
from msgspec import Struct

from agent import shaping
from agent.api.faults import fault_in, pointer
from agent.api.words import SPOILT, all_mended
from agent.importing.uploads import LARGEST_PART
from agent.problems import SENTENCES, Problem, invalid

Shape = TypeVar("Shape")
BYTES = "application/octet-stream"
LARGEST = LARGEST_PART  # nothing else comes near it


def read_body(shape: type[Shape]) -> Shape:
    """The request's body as ``shape``; raises ``Problem`` 400, 415 or 422."""
    if request.mimetype != "application/json":
        raise Problem(415, "unsupported-media-type", SENTENCES[415])
    data = request.get_data(cache=False)
    try:
        # "surrogatepass": what a lone surrogate looks like in careless UTF-8 is mended like its escape.
        text = data.decode("utf-8", "surrogatepass")
        value = _JSON.decode(text)
        if "\\u" in text or SPOILT.search(text):
            value = all_mended(value)
    except RecursionError:
        raise Problem(400, "malformed", "This JSON is nested too deep.") from None
    except ValueError:
        raise Problem(400, "malformed", "This is not JSON in UTF-8.") from None
    return checked(value, shape)


def read_bytes() -> bytes:
    """The request's body as it is; raises ``Problem`` 415. No simple form of another site can set this type."""
    if request.mimetype != BYTES:
        raise Problem(415, "unsupported-media-type", "Send the bytes of the part as application/octet-stream.")
    return request.get_data(cache=False)


def checked(value: Any, shape: type[Shape]) -> Shape:
    """A JSON value as ``shape``, with its times in UTC; raises ``Problem`` 422."""
    try:
        told = shaping.convert(value, shape)
    except msgspec.ValidationError as error:
        raise fault_in(error) from None
    return cast(Shape, in_utc(told))


def in_utc(value: Any, *steps: str) -> Any:
    """The same with every time in UTC; a time that no UTC clock can show (year 0 or 10000) is a 422."""
    if isinstance(value, datetime):
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise invalid(pointer(*steps), "This time is out of reach.") from None
    if isinstance(value, Struct):
        changes = {}
        for name in value.__struct_fields__:
            before = getattr(value, name)
            if before is None or type(before) is str:
                continue
            after = in_utc(before, *steps, name)
            if after is not before:
                changes[name] = after
        return msgspec.structs.replace(value, **changes) if changes else value
    if isinstance(value, list):
        items = [in_utc(item, *steps, str(index)) for index, item in enumerate(value)]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    return value


def _refuse(constant: str) -> float:
    raise ValueError(constant)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number out of range")
    return number


_JSON = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
