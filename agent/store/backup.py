"""Copies of the whole database: those that the user asks for, and the automatic ones before a migration.

A copy is made by SQLite's online backup from one moment, beside a writer, first under another name (0600), synced, then
renamed: there is never half a backup under the name of one.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from agent.store.opening import connect, failures_in_words
from agent.syncing import sync

_PAGES = 4096


def copy(
    source: Path,
    file: Path,
    step: Callable[[int, int], None] | None = None,
    check: Callable[[Path], None] | None = None,
) -> None:
    """Copies the database at ``source`` to ``file``, in the place of what is there; ``step`` hears how many of how many
    pages are written, ``check`` looks at the copy before it takes its place. Raises ``StoreFailed``, and what
    ``check`` does; what was there stays then."""
    fresh = file.with_name(f"{file.name}.{os.getpid()}.part")
    with failures_in_words(file):
        try:
            fresh.unlink(missing_ok=True)  # of one that was broken off; or a link that somebody laid there
            os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600))
            with contextlib.closing(connect(source)) as held:
                held.execute("BEGIN")
                held.execute("SELECT 1 FROM sqlite_master LIMIT 1")
                with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as written:
                    held.backup(written, pages=_PAGES, sleep=0, progress=_told(step))
                    written.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
            if check is not None:
                check(fresh)
            sync(fresh)
            fresh.replace(file)
            sync(file.parent)
        finally:
            for left in (fresh, fresh.with_name(fresh.name + "-journal")):
                left.unlink(missing_ok=True)


def _told(step: Callable[[int, int], None] | None) -> Callable[[int, int, int], None] | None:
    return None if step is None else lambda _, left, all: step(all - left, all)


def automatic_file(path: Path, version: int) -> Path:
    """The name of the automatic backup of a database in this format: ``nod.db.format-1``."""
    return path.with_name(f"{path.name}.format-{version}")


def automatic(path: Path) -> list[Path]:
    """The automatic backups of a database that are there, and what was left of one that was broken off."""
    return sorted(file for file in path.parent.glob(f"{path.name}.format-*") if file.is_file())


def wipe(file: Path) -> None:
    """Overwrites a file with zeros and removes it."""
    with contextlib.suppress(FileNotFoundError), file.open("r+b", buffering=0) as held:
        for size in _portions(file.stat().st_size):
            held.write(bytes(size))
        os.fsync(held.fileno())
    file.unlink(missing_ok=True)


def _portions(size: int) -> Iterator[int]:
    while size > 0:
        yield min(size, 1 << 20)
        size -= 1 << 20
