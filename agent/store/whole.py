"""Whether a database that came from elsewhere is whole: every page there, every index in step with its table."""

from __future__ import annotations

import contextlib
from pathlib import Path

from agent.store.documents import DAMAGED, decode
from agent.store.failures import StoreFailed
from agent.store.opening import connect, failures_in_words
from agent.store.schema import NOD, table_sql


def must_be_readable(file: Path) -> None:
    """Reads every page and every entry of a log. Raises ``StoreFailed`` with a sentence that says what to do."""
    with failures_in_words(file), contextlib.closing(connect(file)) as held:
        held.execute("BEGIN")
        if [row[0] for row in held.execute("PRAGMA quick_check(1)")] != ["ok"]:
            raise StoreFailed(DAMAGED)
        there = {name for (name,) in held.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        for table in (table_sql(name) for name in NOD):
            if table.strip('"') in there:
                for (doc,) in held.execute(f"SELECT doc FROM {table}"):  # noqa: S608 - a name of schema.py
                    decode(doc)


def must_be_whole(file: Path) -> None:
    """Reads the whole file. Raises ``StoreFailed`` with a sentence for one that is torn or damaged.

    What changed inside a text, and leaves the file's structure sound, is not seen; an export has a checksum for that.
    """
    with failures_in_words(file), contextlib.closing(connect(file)) as held:
        found = [str(row[0]) for row in held.execute("PRAGMA integrity_check(1)")]
        pages, size = (held.execute(f"PRAGMA page_{what}").fetchone()[0] for what in ("count", "size"))
        torn = file.stat().st_size != pages * size  # SQLite reads a last page that breaks off as if zeros followed
    if torn or found != ["ok"]:
        raise StoreFailed(f"{file} is damaged.")
