"""An unpacked archive: a folder, read in place. Links are refused, so that nothing outside it is read."""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agent.archives.archive import MOST_FILES, Bytes, Counted, Member, called
from agent.archives.refused import ArchiveRefused

PIECE = 1024 * 1024


class Folder:
    """The folder at ``path``. Raises ``ArchiveRefused``."""

    def __init__(self, path: Path, part: int = 0) -> None:
        self.read_bytes = 0
        self._path = path
        self._names = {Member(called(name), size, part): name for name, size in _files(path)}

    def members(self) -> list[Member]:
        return list(self._names)

    def crc(self, member: Member) -> int:
        total = 0
        with self._opened(member) as opened:
            while piece := opened.read(PIECE):
                total = zlib.crc32(piece, total)
        return total

    @contextmanager
    def open(self, member: Member) -> Iterator[Bytes]:
        with self._opened(member) as opened:
            yield Counted(opened, self._count)

    @contextmanager
    def _opened(self, member: Member) -> Iterator[Bytes]:
        path = self._path / self._names[member]
        try:
            flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
            with os.fdopen(os.open(path, flags), "rb") as opened:
                yield opened
        except OSError as error:
            raise ArchiveRefused(f"I cannot read {called(path)}: {error.strerror or error}.") from None

    def close(self) -> None:
        pass

    def _count(self, more: int) -> None:
        self.read_bytes += more


def _files(root: Path) -> Iterator[tuple[str, int]]:
    count = 0
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            raise ArchiveRefused(f"I cannot read {called(folder)}: {error.strerror or error}.") from None
        for entry in entries:
            count += 1
            if count > MOST_FILES:
                raise ArchiveRefused(
                    f"{called(root)} holds more than {MOST_FILES:,} files. Give the archive's own folder."
                )
            name = Path(entry.path).relative_to(root).as_posix()
            if entry.is_symlink():
                raise ArchiveRefused(
                    f"{called(root)} holds a link ({called(name)}). I follow none; give the folder without it."
                )
            if entry.is_dir():
                waiting.append(Path(entry.path))
            elif stat.S_ISREG(entry.stat().st_mode):
                yield name, entry.stat().st_size
