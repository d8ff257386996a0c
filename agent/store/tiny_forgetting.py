"""How ``TinyLog`` forgets: first the records, in one commit, then every trace in the files.

SQLite overwrites what it removes (``secure_delete``) and the full-text index is merged; then the write-ahead log is cut
to nothing and the file is searched for the keys of what went; were one there still, the whole file would be rewritten
(VACUUM). Automatic backups are wiped, and a fresh one stands in for them. A mark in the file says that this is under
way, so that a forgetting that was broken off is ended when the log is opened again.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from contextlib import suppress

from tinydb import where

from agent.store import backup
from agent.store.failures import StoreFailed
from agent.store.forgetting import Gone, hashed
from agent.store.fulltext import FullText
from agent.store.kept import document, record
from agent.store.log import LOCAL_OWNER, BroughtRecord, JoiningRecord, RefusalRecord, UndoRecord
from agent.store.schema import FORMAT
from agent.store.storage import SqliteStorage
from agent.store.table import NodDB

_PROBES = 4
_SOME = 500


def secret_of(storage: SqliteStorage) -> str | None:
    """The log's own random secret, in hex; None while nobody was forgotten."""
    found = storage.meta("forget_key")
    return str(found) if found is not None else None


def remember(db: NodDB, keys: Iterable[str]) -> None:
    """Keeps these keys as keyed hashes."""
    secret = secret_of(db.storage)
    if secret is None:
        secret = secrets.token_hex(32)
        db.storage.set_meta("forget_key", secret)
    db.table("forgotten").put({"owner": LOCAL_OWNER, "hash": hashed(secret, key)} for key in sorted(keys))


def forgotten(db: NodDB, keys: Iterable[str]) -> set[str]:
    """Those of these keys that are kept as hashes."""
    secret = secret_of(db.storage)
    if secret is None:
        return set()
    by_hash = {hashed(secret, key): key for key in keys}
    every = list(by_hash)
    table = db.table("forgotten")
    found: set[str] = set()
    for start in range(0, len(every), _SOME):
        some = frozenset(every[start : start + _SOME])
        found |= {by_hash[str(doc["hash"])] for doc in table.search(where("hash").one_of(some))}  # type: ignore[arg-type]
    return found


def remove(db: NodDB, search: FullText, gone: Gone) -> None:
    """Takes the records out of their tables, the undo entries and the full-text index, inside the caller's unit."""
    said = _rows(db, "acknowledgements", "id", gone.acknowledgements)
    search.remove("acknowledgements", said)
    keys = [record.key for record in gone.accounts]
    nudges = [nudge.id for nudge in gone.nudges]
    _rows(db, "aliases", "key", [*keys, *nudges, *gone.people])
    _rows(db, "accounts", "key", keys)
    _rows(db, "posts", "key", gone.posts)
    _rows(db, "nudges", "id", nudges)
    _rows(db, "promises", "id", [promise.id for promise in gone.promises])
    db.table("posts").put(document(post) for post in gone.scrubbed)
    undo = db.table("undo")
    for entry in [record(held, UndoRecord) for held in undo.all()]:
        undo.remove(where("id") == entry.id)
        if (left := gone.without(entry)) is not None:
            undo.put([document(left)])
    brought = db.table("brought")
    steps = [record(held, BroughtRecord) for held in brought.all()]
    brought.put(document(gone.without_brought(step)) for step in steps)
    refused = [one for one in (record(held, RefusalRecord) for held in db.table("refusals")) if gone.names_refused(one)]
    _rows(db, "refusals", "id", [one.id for one in refused])
    joined = [one for one in (record(held, JoiningRecord) for held in db.table("joinings")) if gone.names_joined(one)]
    _rows(db, "joinings", "id", [one.id for one in joined])
    if gone.person is not None:
        search.remove("people", _rows(db, "people", "id", [gone.person.id]))


def _rows(db: NodDB, table: str, path: str, values: Iterable[str]) -> list[int]:
    every = list(values)
    rows: list[int] = []
    for start in range(0, len(every), _SOME):
        some = frozenset(every[start : start + _SOME])
        rows += db.table(table).remove(where(path).one_of(some))  # type: ignore[arg-type]
    return rows


def probes(gone: Gone) -> list[bytes]:
    """Some texts that stand in the records of that person alone."""
    keys = [f'"key":"{key}"' for key in gone.posts] + [
        f'"client_id":"{a.client_id}"' for a in gone.acknowledgements.values()
    ]
    keys += [f'"key":"{record.key}"' for record in gone.accounts]
    return [key.encode() for key in keys[:: max(1, len(keys) // _PROBES)]][:_PROBES]


def clean(storage: SqliteStorage, search: FullText, traces: list[bytes]) -> None:
    """Leaves no trace of removed records in the files. Raises ``StoreFailed`` with a sentence when somebody still reads
    the old state; what is left is done when the log is opened again."""
    search.merge()
    _cut(storage)
    if storage.holds(traces):
        storage.outside("VACUUM")
        _cut(storage)
    older = backup.automatic(storage.path)
    if older:
        for file in older:
            backup.wipe(file)
        backup.copy(storage.path, backup.automatic_file(storage.path, FORMAT))
    with storage.unit():
        storage.set_meta("cleaning", None)


def end_broken_off(storage: SqliteStorage, search: FullText) -> None:
    """Ends a forgetting that was broken off; where somebody still reads, it is tried again at the next start."""
    if storage.meta("cleaning"):
        with suppress(StoreFailed):
            clean(storage, search, [])


def _cut(storage: SqliteStorage) -> None:
    busy = storage.outside("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
    if busy:
        raise StoreFailed(
            "The person is forgotten, but a program still reads the older state, so that the file may hold traces. "
            "Close it and start Nod again; the traces go then."
        )
