"""Archives that the dashboard sends in parts: kept beside the log until they are taken in, then removed.

The threat: whoever may talk to the agent could fill the disk, or name a file outside. Parts are numbered and have a
size at most; what is announced bounds the whole; names of files are never used on the disk.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from agent.archives.archive import MOST_BYTES, Member, in_size
from agent.archives.names import fits
from agent.archives.opening import NOTHING_IN, Opened, import_id, ready
from agent.archives.recognising import holding_main, source_of
from agent.archives.refused import ArchiveRefused
from agent.archives.uploaded import Uploaded
from agent.model.archived import ArchiveMember

LARGEST_PART = 1024 * 1024
_ID = re.compile(r"i[0-9a-f]{20}")


class Uploads:
    """Under ``folder``, one folder an import, one file a part. The folder is made with the first part."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def announced(self, name: str, members: Sequence[ArchiveMember]) -> str:
        """The id of an archive that will be sent; the same for the same files. Raises ``ArchiveRefused`` for what Nod
        would not open anyway."""
        if sum(member.size for member in members) > MOST_BYTES or sum(member.packed for member in members) > MOST_BYTES:
            raise ArchiveRefused(f"The files of {name} are too large together; I read up to {in_size(MOST_BYTES)}.")
        there = [Member(member.name, member.size, member.part) for member in members]
        source = source_of(there, name)
        holding_main(source, there)
        for member in members:
            if not fits(member.name, source.OPENS):
                raise ArchiveRefused(f"I never open {member.name}. Send only the files that I name.")
        Uploaded(name, members, lambda place, size: b"")  # refuses names and ratios
        files = [(member.name.rpartition("/")[2].casefold(), member.size, member.crc) for member in members]
        return import_id(source.PLATFORM, files)

    def put(self, id: str, number: int, part: bytes, expected: int) -> None:
        """Keeps a part, synced; again is the same. ``expected``: how many bytes the whole has."""
        if number * LARGEST_PART >= max(expected, 1) or len(part) > LARGEST_PART:
            raise ArchiveRefused("This part lies behind the end of what was announced.")
        last = (number + 1) * LARGEST_PART >= expected
        if len(part) != (expected - number * LARGEST_PART if last else LARGEST_PART):
            raise ArchiveRefused("Every part but the last has 1 MiB, and all of them together what was announced.")
        place = self._of(id)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = place / f"{number}.{secrets.token_hex(8)}.part"  # two pages may send the same part at once
        try:
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(part)
                file.flush()
                os.fsync(file.fileno())
            half.replace(place / str(number))
        finally:
            half.unlink(missing_ok=True)

    def missing(self, id: str, expected: int) -> list[int]:
        """The numbers of the parts that did not come yet."""
        return [number for number in range(parts_of(expected)) if not (self._of(id) / str(number)).exists()]

    def opened(self, id: str, name: str, members: Sequence[ArchiveMember], beside: Sequence[str] = ()) -> Opened:
        """The archive, ready to be read; ``beside`` are the zips of which nothing was sent. Raises
        ``ArchiveRefused``."""
        sent = Uploaded(name, members, lambda place, size: self._read_at(id, place, size))
        return ready(name, sent, notes=[NOTHING_IN.format(one) for one in beside])

    def _read_at(self, id: str, place: int, size: int) -> bytes:
        number, offset = divmod(place, LARGEST_PART)
        try:
            with (self._of(id) / str(number)).open("rb") as file:
                file.seek(offset)
                return file.read(size)
        except FileNotFoundError:
            return b""

    def remove(self, id: str) -> None:
        shutil.rmtree(self._of(id), ignore_errors=True)
        with suppress(OSError):
            self._folder.rmdir()  # where it was the last one

    def ids(self) -> list[str]:
        """The imports of which parts lie here."""
        there = self._folder.iterdir() if self._folder.is_dir() else ()
        return [path.name for path in there if _ID.fullmatch(path.name)]

    def _of(self, id: str) -> Path:
        if not _ID.fullmatch(id):
            raise ArchiveRefused("This is no import.")
        return self._folder / id


def size_of(members: Sequence[ArchiveMember]) -> int:
    """How many bytes will be sent."""
    return sum(member.packed for member in members)


def parts_of(size: int) -> int:
    """In how many parts so many bytes are sent."""
    return -(-size // LARGEST_PART)
