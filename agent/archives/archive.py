"""What a source reads from: files by name, wherever they lie (a zip, a folder, parts that a page sent)."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

MOST_FILES = 300_000
MOST_BYTES = 4 * 1024**3
#: A packed file may be this many times its size beyond so many bytes; what sites pack is 9 to 12 times.
MOST_RATIO = 100
RATIO_FROM = 5_000_000


@dataclass(frozen=True)
class Member:
    """A file of an archive: its path with ``/``, its size in bytes, and in which of the given parts it lies."""

    name: str
    size: int
    part: int = 0

    @property
    def bare(self) -> str:
        """The name without folders, case-folded."""
        return self.name.rpartition("/")[2].casefold()


class Bytes(Protocol):
    """A file being read."""

    def read(self, size: int = -1, /) -> bytes: ...


class Archive(Protocol):
    """Files that are opened one at a time and read once, in pieces. ``read_bytes`` counts what was read so far.

    ``open`` and what it gives raise ``ArchiveRefused`` for a file that is damaged or may do harm.
    """

    read_bytes: int

    def members(self) -> list[Member]: ...
    def open(self, member: Member) -> AbstractContextManager[Bytes]: ...
    def crc(self, member: Member) -> int: ...
    def close(self) -> None: ...


class Counted:
    """Reads from ``source`` and tells ``count`` how many bytes came."""

    def __init__(self, source: Bytes, count: Callable[[int], None]) -> None:
        self._source = source
        self._count = count

    def read(self, size: int = -1, /) -> bytes:
        piece = self._source.read(size)
        self._count(len(piece))
        return piece


def called(path: str | os.PathLike[str]) -> str:
    """A name of this disk as text that can be kept and shown: bytes that are no UTF-8 as ``\\xe9``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def in_size(size: int) -> str:
    """Bytes as people say them: ``1.2 GB``."""
    for unit, worth in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= worth:
            return f"{size / worth:,.1f} {unit}"
    return f"{size} bytes"
