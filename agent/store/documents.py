"""A document and its JSON text. Only what comes back as it went in is taken."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import msgspec

from agent.store.failures import StoreFailed

#: The last member of each stored text: the CRC-32 of the text without it, so that a bit that the disk turned is seen.
_SEAL = ',"~":"'
_SEAL_BYTES = _SEAL.encode()
_SUM = len('1a2b3c4d"}')
_SEALED = len(_SEAL) + _SUM
DAMAGED = (
    "An entry of the log is damaged. Nothing was changed. "
    "Put your last backup or export into an empty folder: nod restore FILE --data-dir DIR"
)
_BIGGEST = 2**63
_SAFE = frozenset({str, bool, type(None)})
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(dict[str, Any])


def encode(document: Mapping[str, Any]) -> str:
    """The JSON text of a document, sealed with its checksum.

    Raises ``ValueError`` for what JSON or SQLite would change on the way: whole numbers beyond 64 bits, NaN and
    infinity, half surrogates, keys that are not text, and any value that is not JSON.
    """
    plain = dict(document)
    _check(plain)
    return _sealed(_encoder.encode(plain).decode())


def decode(text: object) -> dict[str, Any]:
    """The document of a JSON text, a fresh one each time. Raises ``StoreFailed`` where the text was changed.

    A text without a seal is taken as it is: an older Nod wrote none. A bit that turns in a row's own header can make
    SQLite give a number, bytes or nothing in the place of the text.
    """
    if not isinstance(text, str):
        raise StoreFailed(DAMAGED)
    try:
        whole = text.encode()
        if whole[-_SEALED:].startswith(_SEAL_BYTES):
            sum = whole[-_SUM:-2]
            whole = whole[:-_SEALED] + b"}"
            if b"%08x" % zlib.crc32(whole) != sum:
                raise StoreFailed(DAMAGED)
        return _decoder.decode(whole)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise StoreFailed(DAMAGED) from error


def _sealed(text: str) -> str:
    return text if text == "{}" else f'{text[:-1]}{_SEAL}{zlib.crc32(text.encode()):08x}"}}'


def _check(value: Any) -> None:
    kind = type(value)
    if kind is int:
        if not -_BIGGEST <= value < _BIGGEST:
            raise ValueError("A document cannot hold whole numbers beyond 64 bits")
    elif kind is float:
        if value - value != 0.0:
            raise ValueError("A document cannot hold NaN or infinity")
    elif kind is dict or isinstance(value, Mapping):  # asked first, for the other question costs ten times as much
        for key, item in value.items():
            if type(key) is not str and not isinstance(key, str):
                raise ValueError("The keys of a document are text")
            if type(item) not in _SAFE:
                _check(item)
    elif kind is list or isinstance(value, (list, tuple)):
        for item in value:
            if type(item) not in _SAFE:
                _check(item)
    elif kind not in _SAFE:
        raise ValueError(f"A document cannot hold a {kind.__name__}")
