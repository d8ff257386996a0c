"""A document and its JSON text. Only what comes back as it went in is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

_BIGGEST = 2**63
_SAFE = frozenset({str, bool, type(None)})
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(dict[str, Any])


def encode(document: Mapping[str, Any]) -> str:
    """The JSON text of a document.

    Raises ``ValueError`` for what JSON or SQLite would change on the way: whole numbers beyond 64 bits, NaN and
    infinity, half surrogates, keys that are not text, and any value that is not JSON.
    """
    plain = dict(document)
    _check(plain)
    return _encoder.encode(plain).decode()


def decode(text: str) -> dict[str, Any]:
    """The document of a JSON text, a fresh one each time."""
    return _decoder.decode(text)


def _check(value: Any) -> None:
    kind = type(value)
    if kind is int:
        if not -_BIGGEST <= value < _BIGGEST:
            raise ValueError("A document cannot hold whole numbers beyond 64 bits")
    elif kind is float:
        if value - value != 0.0:
            raise ValueError("A document cannot hold NaN or infinity")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ValueError("The keys of a document are text")
            if type(item) not in _SAFE:
                _check(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            if type(item) not in _SAFE:
                _check(item)
    elif kind not in _SAFE:
        raise ValueError(f"A document cannot hold a {kind.__name__}")
