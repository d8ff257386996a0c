"""Values read as our types, from any thread.

msgspec describes a type when it first reads a value as one. Two threads that do so at once end the process with a
segmentation fault (msgspec 0.22), so each type is described by one thread before anything is read as it.
"""

from __future__ import annotations

import threading
from typing import Any, TypeVar

import msgspec

Shape = TypeVar("Shape")

describing = threading.Lock()
"""Held by whoever lets msgspec look into a type: here, and where schemas are made of types."""
_described: set[Any] = set()


def convert(value: Any, shape: type[Shape], *, from_attributes: bool = False) -> Shape:
    """Plain values, or an object with these attributes, as ``shape``; raises ``msgspec.ValidationError``."""
    _describe(shape)
    return msgspec.convert(value, shape, strict=True, from_attributes=from_attributes)


def decode(json: bytes | str, shape: type[Shape]) -> Shape:
    """JSON as ``shape``; raises ``msgspec.DecodeError``, of which ``msgspec.ValidationError`` is one kind."""
    _describe(shape)
    try:
        return msgspec.json.decode(json, type=shape)
    except UnicodeDecodeError:  # a foreign byte within a text; elsewhere msgspec calls it malformed
        raise msgspec.DecodeError("it is not UTF-8") from None
    except RecursionError:
        raise msgspec.DecodeError("it is nested too deep") from None


def _describe(shape: Any) -> None:
    if shape in _described:
        return
    with describing:
        msgspec.json.Decoder(shape)
        _described.add(shape)
