"""An export as the one JSON file that stock TinyDB opens: ``{table: {number: record}}``, written as it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec


def as_tinydb(lines: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """The file in pieces. The export gives kind after kind, so that each kind is one table; a record's number is its
    place in it."""
    table: str | None = None
    number = 0
    yield b"{"
    for line in lines:
        kind = line.get("kind")
        if kind is None:  # the first line, which says what this is
            continue
        if kind != table:
            yield (b"" if table is None else b"},") + msgspec.json.encode(kind) + b":{"
            table, number = kind, 0
        number += 1
        yield b'%s"%d":%s' % (b"," if number > 1 else b"", number, msgspec.json.encode(line["record"]))
    yield b"}" if table is None else b"}}"
