"""How ``TinyLog`` gives and takes an export: of one moment, without holding more than some records in memory."""
# ruff: noqa: S608 - the names in these statements come from schema.py alone

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tinydb.table import Document

from agent.model import Change
from agent.store import aliases, exporting
from agent.store.documents import decode
from agent.store.failures import KeyTaken
from agent.store.kept import BY_TABLE, Kind, change_of, document, record_of
from agent.store.log import LOCAL_OWNER, Part
from agent.store.opening import failures_in_words
from agent.store.schema import expression, table_sql
from agent.store.storage import SqliteStorage
from agent.store.table import NodDB

_EACH = 500


def export(storage: SqliteStorage, part: Part) -> Iterator[dict[str, Any]]:
    """The lines; while they are read, one connection holds the moment at which the first was asked for."""
    with storage.moment() as connection, failures_in_words(storage.path):

        def records(kind: Kind) -> Iterator[Any]:
            for doc in _by_key(connection, kind.table, kind.key):
                yield record_of(kind, doc)

        def changes() -> Iterator[Change]:
            for rev, doc in connection.execute(f"SELECT id, doc FROM {table_sql('changes')} ORDER BY id"):
                yield change_of(rev, decode(doc))

        secret = connection.execute("SELECT v FROM meta WHERE k='forget_key'").fetchone()
        hashes = (str(doc["hash"]) for doc in _by_key(connection, "forgotten", "hash"))
        yield from exporting.lines(part, records, hashes, secret[0] if secret else None, changes())


def _by_key(connection: sqlite3.Connection, table: str, key: str) -> Iterator[dict[str, Any]]:
    for (doc,) in connection.execute(f"SELECT doc FROM {table_sql(table)} ORDER BY {expression(key)}"):
        yield decode(doc)


def take_in(db: NodDB, lines: Iterable[dict[str, Any]]) -> int:
    """Takes an export in, in one transaction. Raises ``ValueError`` with a sentence."""
    count = 0
    storage = db.storage
    with storage.unit():
        if any(storage.select(f"SELECT 1 FROM {table_sql(name)} LIMIT 1") for name in (*BY_TABLE, "forgotten")):
            raise ValueError("This log holds records already. An export is taken into an empty one.")
        storage.empty("changes")
        waiting: dict[str, list[Mapping[str, Any]]] = {}
        for kind, record in exporting.read(lines):
            if kind == "forget_key":
                storage.set_meta("forget_key", record)
                continue
            count += kind in BY_TABLE
            for table, held in _documents(kind, record):
                some = waiting.setdefault(table, [])
                some.append(held)
                if len(some) >= _EACH:
                    _insert(db, table, some)
                    some.clear()
        for table, some in waiting.items():
            _insert(db, table, some)
        storage.set_meta("searched", None)
    return count


def _insert(db: NodDB, table: str, some: list[Mapping[str, Any]]) -> None:
    try:
        db.table(table).insert_multiple(some)
    except KeyTaken:
        raise ValueError(f"A record of {table} stands twice in the export. {exporting.WHAT_TO_DO}") from None


def _documents(kind: str, record: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if kind == "forgotten":
        yield kind, {"owner": LOCAL_OWNER, "hash": record}
    elif kind == "changes":
        held = {"owner": LOCAL_OWNER, "what": record.what, "id": record.id, "gone": record.gone}
        yield kind, Document(held, record.rev)
    else:
        yield kind, document(record)
    for alias in aliases.rows(record):
        yield "aliases", alias
