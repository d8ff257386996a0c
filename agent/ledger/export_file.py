"""An export as bytes: one JSON object a line, and a last line by which a file that is torn or changed is known.

The last line is ``{"nod": "end", "lines": 1234, "sha256": "…"}``: how many lines stand before it, and the SHA-256 (hex)
of their bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

TORN = "This export breaks off: its last line is missing. Nothing was taken in."
CHANGED = "This export was changed or damaged since it was written. Nothing was taken in."
FOREIGN = "This is no export of Nod."


class _End(msgspec.Struct, forbid_unknown_fields=True):
    nod: str
    lines: int
    sha256: str


def written(records: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """The lines of an export, each with its line end."""
    whole, count = hashlib.sha256(), 0
    for record in records:
        line = msgspec.json.encode(record) + b"\n"
        whole.update(line)
        count += 1
        yield line
    yield msgspec.json.encode(_End("end", count, whole.hexdigest())) + b"\n"


def read(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The records of an export's lines, which are given with their line ends.

    Raises ``ValueError`` with a sentence for what is torn, changed or foreign, at the latest behind the last record.
    """
    whole, count = hashlib.sha256(), 0
    ended = False
    for line in lines:
        if ended:
            raise ValueError(CHANGED)
        if not line.endswith(b"\n"):
            raise ValueError(TORN if count else FOREIGN)
        try:
            record = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise ValueError(CHANGED if count else FOREIGN) from None
        if not isinstance(record, dict):
            raise ValueError(CHANGED if count else FOREIGN)
        if record.get("nod") == "end":
            if record != msgspec.to_builtins(_End("end", count, whole.hexdigest())):
                raise ValueError(CHANGED)
            ended = True
            continue
        whole.update(line)
        count += 1
        yield record
    if not ended:
        raise ValueError(TORN if count else FOREIGN)
