"""``SqliteStorage``: a TinyDB ``Storage`` that keeps one row a document in an SQLite file.

One connection writes, behind a lock; each thread reads over a connection of its own and never waits for the writer
(WAL). Inside ``unit()`` a thread reads over the writing connection, so that it sees what it wrote. A write is on the
disk (``synchronous=FULL``) when the call, or the outermost unit around it, returns.

``read()`` and ``write()`` give and take TinyDB's whole dict, as every TinyDB storage does; ``SqliteTable`` does not use
them, for they cost as much as the whole database.
"""
# ruff: noqa: S608 - the names in these statements come from schema.py alone, values are always bound

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from agent.store.documents import decode, encode
from agent.store.failures import KeyTaken, StoreFailed, in_words
from agent.store.opening import Migrate, open_reader, open_writer
from agent.store.schema import NOD, Schema, table_sql

ROOMY_KIB = 64 * 1024
_PORTION = 1024 * 1024
Value = str | int | float | None
Row = tuple[Any, ...]


class _Reader:
    """The reading connection of one thread; it is closed when the thread ends or the storage is closed."""

    def __init__(self, path: Path) -> None:
        self.lock = threading.Lock()
        self.connection = open_reader(path)
        weakref.finalize(self, self.connection.close)

    def close(self) -> None:
        with self.lock:
            self.connection.close()


class SqliteStorage(Storage):
    """See the module. ``schema`` names the tables there may be; ``strict`` makes unindexed searches raise; ``migrate``
    brings a file of an older format to this one.

    Raises ``StoreFailed`` when the file cannot be opened or is not one of this version.
    """

    def __init__(
        self, path: str | Path, *, schema: Schema = NOD, strict: bool = False, migrate: Migrate | None = None
    ) -> None:
        super().__init__()
        self.path = Path(path)
        self.schema = schema
        self.strict = strict
        self._closed = False
        self._lock = threading.RLock()
        self._depth = 0
        self._writing_thread: int | None = None
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._readers_lock = threading.Lock()
        self._bytes: int | None = None
        self._close_bytes: Callable[[], object] = lambda: None
        self._writer = open_writer(self.path, schema, migrate)
        weakref.finalize(self, self._writer.close)

    # a unit of work

    @contextmanager
    def unit(self) -> Iterator[None]:
        """One transaction, synced when the outermost unit ends; an exception undoes what was done inside its unit."""
        with self._lock:
            self._begin()
            try:
                yield
            except BaseException:
                self._undo()
                raise
            self._keep()

    def _begin(self) -> None:
        self._refuse_when_closed()
        if self._depth:
            self._refuse_when_undone()
        elif self._writer.in_transaction:
            self._run(self._writer, "ROLLBACK")  # an earlier rollback failed
        self._run(self._writer, f'SAVEPOINT "u{self._depth}"' if self._depth else "BEGIN IMMEDIATE")
        self._depth += 1
        self._writing_thread = threading.get_ident()

    def _keep(self) -> None:
        try:
            self._refuse_when_undone()
            self._run(self._writer, f'RELEASE "u{self._depth - 1}"' if self._depth > 1 else "COMMIT")
        except BaseException:
            self._undo()
            raise
        self._leave()

    def _undo(self) -> None:
        level = self._depth - 1
        self._leave()
        if not self._writer.in_transaction:
            return  # SQLite has undone everything already, as it does for a full disk
        if level:
            self._run(self._writer, f'ROLLBACK TO "u{level}"')
            self._run(self._writer, f'RELEASE "u{level}"')
        else:
            self._run(self._writer, "ROLLBACK")

    def _leave(self) -> None:
        self._depth -= 1
        if not self._depth:
            self._writing_thread = None

    def joined(self) -> AbstractContextManager[None]:
        """The current unit, if this thread is in one, without one of its own inside it; else a new unit."""
        return nullcontext() if self.in_unit() else self.unit()

    @contextmanager
    def unsynced(self) -> Iterator[None]:
        """A unit that does not wait for the disk, for what can be made again from the rest: a power cut may take it
        back, whole, with all that was not synced behind it. Inside another unit it is part of that one."""
        with self._lock:
            within = bool(self._depth)
            if not within:
                self._run(self._writer, "PRAGMA synchronous=NORMAL")
            try:
                with self.unit():
                    yield
            finally:
                if not within:
                    self._run(self._writer, "PRAGMA synchronous=FULL")

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Room in memory for the pages of all indexes while very much is written: without it they are read and written
        again and again. ``ROOMY_KIB`` more, given back at the end."""
        with self._lock:
            [(before,)], _ = self._run(self._writer, "PRAGMA cache_size")
            self._run(self._writer, f"PRAGMA cache_size=-{ROOMY_KIB}")
        try:
            yield
        finally:
            with self._lock:
                if not self._closed:
                    self._run(self._writer, f"PRAGMA cache_size={before}")
                    self._run(self._writer, "PRAGMA shrink_memory")

    def free(self, *, within: float) -> bool:
        """Whether nobody writes, or has written when so many seconds are over."""
        if not self._lock.acquire(timeout=within):
            return False
        self._lock.release()
        return True

    def in_unit(self) -> bool:
        """Whether this thread is inside a unit."""
        return self._writing_thread == threading.get_ident()

    # what the store keeps about itself

    def meta(self, name: str) -> Value:
        """A word or number that the store keeps about itself; None where there is none."""
        rows = self.select("SELECT v FROM meta WHERE k=?", (name,))
        found: Value = rows[0][0] if rows else None
        return found

    def set_meta(self, name: str, value: Value) -> None:
        self.change("INSERT INTO meta(k, v) VALUES(?, ?) ON CONFLICT(k) DO UPDATE SET v=excluded.v", (name, value))

    # the file as a whole

    def outside(self, statement: str) -> list[Row]:
        """Runs a statement that no transaction may hold (checkpoint, VACUUM) on the writing connection."""
        with self._lock:
            self._refuse_when_closed()
            if self._depth:
                raise RuntimeError(f"{statement} cannot run inside a unit")
            return self._run(self._writer, statement)[0]

    @contextmanager
    def moment(self) -> Iterator[sqlite3.Connection]:
        """A reading connection of its own that sees one moment, however long it is used and whoever writes."""
        self._refuse_when_closed()
        connection = open_reader(self.path)
        try:
            self._run(connection, "BEGIN")
            self._run(connection, "SELECT 1 FROM meta LIMIT 1")
            yield connection
        finally:
            connection.close()

    def holds(self, traces: Sequence[bytes]) -> bool:
        """Whether one of these stands anywhere in the file, in its free pages too.

        The file is read over a descriptor that stays open as long as the connections: closing it would give up the
        locks that SQLite holds on the file in this process.
        """
        with self._lock:
            self._refuse_when_closed()
            if self._bytes is None:
                self._bytes = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
                self._close_bytes = weakref.finalize(self, os.close, self._bytes)
            longest = max(map(len, traces), default=0)
            at, tail = 0, b""
            while traces and (part := os.pread(self._bytes, _PORTION, at)):
                held = tail + part
                if any(trace in held for trace in traces):
                    return True
                at, tail = at + len(part), held[max(0, len(held) - longest) :]
        return False

    # statements, for SqliteTable

    def change(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Runs a changing statement; gives the id of the row last inserted. SQLite undoes one that fails by itself."""
        with self.joined():
            self._refuse_when_undone()
            return self._run(self._writer, statement, values)[1]

    def change_many(self, statement: str, values: Iterable[Sequence[Value]]) -> None:
        """Runs a changing statement once for each row of values, in one unit."""
        with self.unit():
            self._refuse_when_undone()
            try:
                self._writer.executemany(statement, values)
            except (sqlite3.Error, UnicodeDecodeError) as error:
                raise self._told(error) from error

    def select(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """The rows of a reading statement: inside a unit with its own writes, else as last committed."""
        if self.in_unit():
            self._refuse_when_undone()
            return self._run(self._writer, statement, values)[0]
        reader = self._reader()
        with reader.lock:
            return self._run(reader.connection, statement, values)[0]

    def _run(
        self, connection: sqlite3.Connection, statement: str, values: Sequence[Value] = ()
    ) -> tuple[list[Row], int]:
        """The rows that a statement gives, and the id of the row that it inserted."""
        try:
            cursor = connection.execute(statement, values)
            return cursor.fetchall(), cursor.lastrowid or 0
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error | UnicodeDecodeError) -> Exception:
        if isinstance(error, sqlite3.IntegrityError):
            return KeyTaken()
        if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
            return StoreFailed(f"{self.path} is closed.")
        return in_words(error, self.path)

    def _reader(self) -> _Reader:
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            with self._readers_lock:
                self._refuse_when_closed()
                reader = _Reader(self.path)
                self._readers.add(reader)
            self._local.reader = reader
        return reader

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise StoreFailed(f"{self.path} is closed.")

    def _refuse_when_undone(self) -> None:
        if not self._writer.in_transaction:
            raise StoreFailed(f"Nothing was written to {self.path}: an earlier step of the same change failed.")

    # TinyDB's Storage

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Every document of every table that has one: ``{table: {id: document}}``; None when there is none."""
        everything: dict[str, dict[str, Any]] = {}
        with self.unit():  # one moment for all tables
            for name in self.schema:
                rows = self.select(f"SELECT id, doc FROM {table_sql(name)} ORDER BY id")
                if rows:
                    everything[name] = {str(id): decode(doc) for id, doc in rows}
        return everything or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Puts these tables in the place of all that is there. Raises ``ValueError`` for a table not declared."""
        for name in data:
            if name not in self.schema:
                raise ValueError(f"There is no table {name!r}")
        with self.unit():
            for name in self.schema:
                self.empty(name)
                rows = [(int(id), encode(document)) for id, document in data.get(name, {}).items()]
                self.change_many(f"INSERT INTO {table_sql(name)}(id, doc) VALUES(?, ?)", rows)

    def empty(self, name: str) -> None:
        """Removes all documents of a table; its ids begin at 1 again."""
        with self.unit():
            self.change(f"DELETE FROM {table_sql(name)}")
            self.change("DELETE FROM sqlite_sequence WHERE name=?", (table_sql(name).strip('"'),))

    def close(self) -> None:
        """Closes every connection; waits for another thread's unit under way. Twice is once."""
        with self._lock, self._readers_lock:
            if self._depth:
                raise RuntimeError("A unit cannot close its own store")
            self._closed = True
            for reader in list(self._readers):
                reader.close()
            self._writer.close()
            self._close_bytes()
