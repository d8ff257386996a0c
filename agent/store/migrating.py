"""From the format of an older Nod to this one's: a backup first, then step after step in one transaction.

Formats: 1, the first. 2, posts and people carry the places that lists order by; revisions, undo, settings, forgetting
and the full-text index are new. 3, two indexes are gone that others can stand in for; promises, imports and how
hints fare are new. 4, posts and acknowledgements say whether they may name an account elsewhere and carry in short what
reports count; refusals, what was joined and the days on which pages were read are new. 5, what has no date stands
behind all others.
"""
# ruff: noqa: S608 - the names in these statements stand in this file, values are always bound

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agent.store import backup
from agent.store.documents import decode, encode
from agent.store.kept import BY_TABLE, document, record_of
from agent.store.schema import FORMAT


def migrate(connection: sqlite3.Connection, path: Path, make_tables: Callable[[], None]) -> None:
    """Brings a database of an older format to this one. The backup stays beside it: ``nod.db.format-1``.

    Nothing is changed when the backup or a step fails; what is raised then is an error of SQLite, the system, or a
    ``StoreFailed``.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        held = connection.execute("SELECT v FROM meta WHERE k='schema'").fetchone()[0]
        if held < FORMAT:  # else another program did it while this one waited
            backup.copy(path, backup.automatic_file(path, held))
        for step in range(held, FORMAT):
            STEPS[step](connection)
        make_tables()
        connection.execute("UPDATE meta SET v=? WHERE k='schema'", (FORMAT,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _from_1(connection: sqlite3.Connection) -> None:
    _written_anew(connection, "people", "posts")


def _written_anew(connection: sqlite3.Connection, *tables: str) -> None:
    """Each record as this version writes it."""
    for table in tables:
        kind = BY_TABLE[table]
        last: Any = -1
        while rows := connection.execute(
            f'SELECT id, doc FROM "t_{table}" WHERE id>? ORDER BY id LIMIT 1000', (last,)
        ).fetchall():
            changed = [(encode(document(record_of(kind, decode(doc)))), id) for id, doc in rows]
            connection.executemany(f'UPDATE "t_{table}" SET doc=? WHERE id=?', changed)
            last = rows[-1][0]


def _from_2(connection: sqlite3.Connection) -> None:
    for index in ("nudges__state__needs__platform__order", "acknowledgements__{0}_kind__{0}_platform__place"):
        connection.execute(f'DROP INDEX IF EXISTS "i_{index.format("acknowledgement")}"')


def _from_3(connection: sqlite3.Connection) -> None:
    _written_anew(connection, "posts", "acknowledgements")


def _from_4(connection: sqlite3.Connection) -> None:
    _written_anew(connection, "acknowledgements")


#: The step from each format to the next.
STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _from_1, 2: _from_2, 3: _from_3, 4: _from_4}
