"""What can go wrong in the store, each as one sentence that the person can act on."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class StoreFailed(Exception):
    """The log could not be read or written. Its text is a sentence for the user and holds nobody's words.

    The transaction in which it happened is undone; the store works again as soon as its cause is gone.
    """


class KeyTaken(ValueError):
    """Another document of the table holds this key already; nothing was written."""

    def __init__(self) -> None:
        super().__init__("Another document holds this key already")


class UnindexedSearch(RuntimeError):
    """In strict mode: a search that no index serves, on a table of more than 1,000 documents."""


def in_words(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> StoreFailed:
    """The sentence for an error of SQLite, chosen by its primary result code (https://sqlite.org/rescode.html).

    Text that is no UTF-8 is told by Python's sqlite3 without a code, or by an error that is none of SQLite's.
    """
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):
        return damaged(path)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_FULL:
            return StoreFailed(f"The disk is full, so nothing was written to {path}. Make room and try again.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return StoreFailed(f"Nod may not open or write {path}. Check who owns the file and its folder.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreFailed(f"Another program holds {path}. Close it and try again.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_IOERR:
            return StoreFailed(f"The disk did not take or give what {path} holds. Nothing was changed; check the disk.")
        case _:
            return StoreFailed(f"{path} could not be used: {type(error).__name__} {code}.")


def damaged(path: Path) -> StoreFailed:
    """The sentence for a file that cannot be a whole log."""
    return StoreFailed(f"{path} is damaged or no log of Nod. Move it away, or put a backup in its place.")
