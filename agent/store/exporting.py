"""An export: what a log holds, one plain dict a line, and the way back.

The first line says what it is: ``{"nod": "export", "format": N, "part": "all"}``. Every other line is
``{"kind": …, "record": {…}}``, kind after kind, in each by its key, so that the same content is the same text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from agent import shaping
from agent.model import Change
from agent.store.kept import BY_TABLE, KINDS, Kind, mended, plain
from agent.store.log import ClientRecord, Part
from agent.store.schema import FORMAT

#: Both are of 32 bytes in hex: a random secret, and an HMAC-SHA-256.
_HEX = re.compile(r"[0-9a-f]{64}")
WHAT_TO_DO = "Nothing was taken in; take another export, or your last backup."
NOTHING = "This is no export of Nod: its first line does not say so."


def lines(
    part: Part,
    records: Callable[[Kind], Iterable[Any]],
    forgotten: Iterable[str],
    forget_key: str | None,
    changes: Iterable[Change],
) -> Iterator[dict[str, Any]]:
    """The lines of an export. ``records`` gives those of a kind by key; the rest is given in its order."""
    yield {"nod": "export", "format": FORMAT, "part": part}
    for kind in KINDS:
        if part == "all" or kind.state:
            for record in records(kind):
                if part == "state" and isinstance(record, ClientRecord):
                    record = replace(record, client=replace(record.client, last_seen=None))
                yield {"kind": kind.table, "record": plain(record)}
    if forget_key is not None:
        yield {"kind": "forget_key", "record": {"key": forget_key}}
    for hash in forgotten:
        yield {"kind": "forgotten", "record": {"hash": hash}}
    if part == "all":
        for change in changes:
            yield {"kind": "changes", "record": plain(change)}


def read(given: Iterable[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """What the lines of an export hold: kind and record (a text for ``forget_key`` and ``forgotten``).

    Raises ``ValueError`` with a sentence for what is no export, or one of a newer Nod.
    """
    known: set[str] = set()
    for number, line in enumerate(given, 1):
        if number == 1:
            _check_first(line)
            continue
        kind = line.get("kind")
        try:
            if kind in ("forget_key", "forgotten"):
                told = shaping.convert(line["record"], dict[str, str])["key" if kind == "forget_key" else "hash"]
                if not _HEX.fullmatch(told):
                    raise KeyError(kind)
                same = kind if kind == "forget_key" else told
                if same in known:
                    raise ValueError(f"Line {number} of the export stands there twice. {WHAT_TO_DO}")
                known.add(same)
                yield kind, told
            elif kind == "changes":
                yield "changes", shaping.convert(line["record"], Change)
            else:
                shape = BY_TABLE[str(kind)].shape
                yield str(kind), shaping.convert(mended(line["record"], shape), shape)
        except (KeyError, msgspec.ValidationError) as error:
            raise ValueError(f"Line {number} of the export is not what Nod writes. {WHAT_TO_DO}") from error


def _check_first(line: dict[str, Any]) -> None:
    if line.get("nod") != "export" or not isinstance(line.get("format"), int):
        raise ValueError(NOTHING)
    if line["format"] > FORMAT:
        raise ValueError(f"This export was written by a newer Nod (format {line['format']}). Update Nod.")
