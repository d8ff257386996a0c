"""Opening the database file: its mode, its settings, its schema version and its tables.

The words of other people stand in this file, so nobody but the user may read it: it is made with mode 0600 before
SQLite sees it, and SQLite gives the ``-wal`` and ``-shm`` files the mode of the database.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from agent.store.failures import StoreFailed, damaged, in_words
from agent.store.schema import FORMAT as SCHEMA_VERSION
from agent.store.schema import Index, Schema, expression, index_sql, table_sql
from agent.syncing import sync

BUSY_SECONDS = 10.0
MAKING_SECONDS = 1.0
WORKED_HERE = "agent.log"
#: Brings an open database at a path from an older format to this one; is given what makes missing tables.
Migrate = Callable[[sqlite3.Connection, Path, Callable[[], None]], None]


@contextlib.contextmanager
def failures_in_words(path: Path) -> Iterator[None]:
    """Turns what SQLite or the system raises into ``StoreFailed``."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise in_words(error, path) from error
    except OSError as error:
        raise StoreFailed(f"Nod may not open or write {path}: {error.strerror}.") from error


def open_writer(path: Path, schema: Schema, migrate: Migrate | None = None) -> sqlite3.Connection:
    """The one connection that writes. Makes the file and its tables where they are missing; a file of an older Nod is
    handed to ``migrate``.

    Raises ``StoreFailed`` for a file that is damaged, no log of Nod, or written by a newer Nod; such a file is left
    as it was.
    """
    with failures_in_words(path):
        _make_file(path)
        connection = connect(path)
        try:
            version = _version(connection, path)
            _switch_to_wal(connection)
            _settle(connection)
            if version is not None and version < SCHEMA_VERSION and migrate is not None:
                migrate(connection, path, lambda: _tables(connection, schema))
            elif version is None or _lacks(connection, schema):
                _make_tables(connection, schema)
            _version(connection, path)  # another program may have made the tables meanwhile
        except BaseException:
            connection.close()
            raise
    return connection


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that only reads; it never waits for the writer."""
    with failures_in_words(path):
        connection = connect(path)
        _settle(connection, cache_kib=2048)
        connection.execute("PRAGMA query_only=ON")
    return connection


def connect(path: Path) -> sqlite3.Connection:
    """A bare connection to a file that exists; transactions are begun and ended by hand."""
    address = path.absolute().as_uri() + "?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def _make_file(path: Path) -> None:
    # A file that is there is not opened: closing it again would give up the locks that SQLite holds on it elsewhere in
    # this process (POSIX locks are the process's own), and another program would cut the write-ahead log off.
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    try:
        os.close(os.open(path, flags, 0o600))
    except FileExistsError:
        existed = True
        if not os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES)) from None
        _must_not_be_emptied(path)
    else:
        existed = False
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        with contextlib.suppress(FileNotFoundError):
            if file.stat().st_mode & 0o077:
                file.chmod(0o600)
    if not existed:
        sync(path.parent)  # or a power cut could take the new name away


def _must_not_be_emptied(path: Path) -> None:
    """Raises ``StoreFailed`` for a file without a byte in a folder that an agent has worked in: what it held is lost.

    The agent's own log file tells that. A file that another program makes at this moment has its first page soon.
    """
    give_up = time.monotonic() + MAKING_SECONDS
    pause = threading.Event()
    worked = path.with_name(WORKED_HERE)
    while path.stat().st_size == 0 and worked.is_file() and worked.stat().st_size > 0:
        if time.monotonic() > give_up:
            raise StoreFailed(
                f"{path} is empty, though Nod has worked here: what it held is lost. Move it away and put your last "
                "backup or export into an empty folder (nod restore FILE --data-dir DIR), or begin anew without it."
            )
        pause.wait(0.02)


def _version(connection: sqlite3.Connection, path: Path) -> int | None:
    """The format of the file; None for one that has no tables yet. Refuses a foreign or newer one."""
    if not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        return None
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='meta' AND type='table'").fetchone():
        raise StoreFailed(f"{path} is another program's database, no log of Nod. Choose another folder.")
    row = connection.execute("SELECT v FROM meta WHERE k='schema'").fetchone()
    version = row[0] if row else None
    if not isinstance(version, int):
        raise damaged(path)
    if version > SCHEMA_VERSION:
        raise StoreFailed(
            f"{path} was written by a newer Nod (format {version}, this one knows {SCHEMA_VERSION}). Update Nod."
        )
    return version


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    # SQLite does not wait by itself when two programs make this switch at once.
    give_up = time.monotonic() + BUSY_SECONDS
    pause = threading.Event()
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            pause.wait(0.02)
        else:
            return


def _settle(connection: sqlite3.Connection, *, cache_kib: int = 8192) -> None:
    for pragma in (
        "synchronous=FULL",
        "fullfsync=1",
        "checkpoint_fullfsync=1",
        f"cache_size=-{cache_kib}",
        "secure_delete=ON",  # what was forgotten is overwritten
    ):
        connection.execute(f"PRAGMA {pragma}")


def _lacks(connection: sqlite3.Connection, schema: Schema) -> bool:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    wanted = {"meta"}
    for name, layout in schema.items():
        wanted.add(table_sql(name).strip('"'))
        wanted.update(index_sql(name, index).strip('"') for index in layout.all_indexes)
    return not wanted <= there


def _make_tables(connection: sqlite3.Connection, schema: Schema) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        _tables(connection, schema)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _tables(connection: sqlite3.Connection, schema: Schema) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS meta(k TEXT PRIMARY KEY, v)")
    connection.execute("INSERT OR IGNORE INTO meta VALUES('schema', ?)", (SCHEMA_VERSION,))
    for name, layout in schema.items():
        table = table_sql(name)
        # AUTOINCREMENT: the id of a removed document is never given to another one.
        connection.execute(
            f"CREATE TABLE IF NOT EXISTS {table}(id INTEGER PRIMARY KEY AUTOINCREMENT, doc TEXT NOT NULL)"
        )
        for index in layout.all_indexes:
            connection.execute(_index_statement(name, index))


def _index_statement(name: str, index: Index) -> str:
    unique = "UNIQUE " if index.unique else ""
    paths = ",".join(expression(path) for path in index.paths)
    return f"CREATE {unique}INDEX IF NOT EXISTS {index_sql(name, index)} ON {table_sql(name)}({paths})"
