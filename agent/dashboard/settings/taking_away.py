"""A whole copy of the log, to be saved by the browser. Nothing of it stays in the data folder."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from flask import Response

from agent.dashboard.times import moment
from agent.datafolder import DataFolder
from agent.services import services

PORTION = 256 * 1024


def backup() -> Response:
    """Copies the database beside itself, under a name of this request, and sends it; the copy has no name any more when
    the first byte goes out. Raises the store's ``StoreFailed``."""
    here = services()
    file = here.folder.path / f"backup-{secrets.token_hex(8)}.part"
    try:
        here.log.backup(file)
        held = file.open("rb", buffering=0)
        size = file.stat().st_size
    finally:
        file.unlink(missing_ok=True)
    answer = Response(_portions(held), content_type="application/octet-stream")
    answer.content_length = size
    answer.headers["Content-Disposition"] = f'attachment; filename="{name("db")}"'
    return answer


def name(ending: str) -> str:
    """``nod-2026-11-20.db``"""
    return f"nod-{moment().today}.{ending}"


def size_of(folder: DataFolder) -> str | None:
    """How large the log is on the disk, in words; None where it is in memory alone."""
    files = [folder.store, Path(f"{folder.store}-wal")]
    size = sum(file.stat().st_size for file in files if file.is_file())
    if size == 0:
        return None
    return f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{size / 1000:,.1f} kB"


def _portions(held: FileIO) -> Iterator[bytes]:
    with held:
        while part := held.read(PORTION):
            yield part
