"""A zip as an archive: read in place, never unpacked to the disk.

The threat: a zip that somebody else made fills memory or disk (a few kB that unpack to many GB, entries that lie over
one another), or names files outside (``..``, absolute names, links). Nothing is written here whatever it says, and what
tries one of these is refused as a whole. Python's zipfile stops at the declared size and checks the CRC; it accepts
overlapping entries before the fix of CVE-2024-0450, so they are looked for here.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from agent.archives.archive import MOST_FILES, MOST_RATIO, RATIO_FROM, Bytes, Counted, Member, called, in_size
from agent.archives.no_zip import DAMAGED, what_it_is
from agent.archives.refused import ArchiveRefused

LOCAL_HEADER = 30
ENCRYPTED = 0x1


class Zipped:
    """The zip at ``path``. Raises ``ArchiveRefused``."""

    def __init__(self, path: Path, part: int = 0) -> None:
        self.read_bytes = 0
        self._name = called(path.name)
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, UnicodeDecodeError):
            raise ArchiveRefused(what_it_is(path)) from None
        except OSError as error:
            raise ArchiveRefused(f"I cannot read {called(path)}: {error.strerror or error}.") from None
        try:
            infos = self._zip.infolist()
            check_entries(infos, self._name, getattr(self._zip, "start_dir", None))
        except BaseException:
            self._zip.close()
            raise
        files = [info for info in infos if not info.is_dir()]
        self._infos = {Member(info.filename, info.file_size, part): info for info in files}

    def members(self) -> list[Member]:
        return list(self._infos)

    def crc(self, member: Member) -> int:
        return self._infos[member].CRC

    @contextmanager
    def open(self, member: Member) -> Iterator[Bytes]:
        info = self._infos[member]
        check_member(info, self._name)
        damaged = ArchiveRefused(DAMAGED.format(f"{member.name} in {self._name}"))
        try:
            opened = self._zip.open(info)
        except (
            zipfile.BadZipFile,
            RuntimeError,
            OSError,
            UnicodeDecodeError,
        ):  # the last: the name before it is no UTF-8
            raise damaged from None
        try:
            with opened:
                yield Counted(opened, self._count)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            if isinstance(error, RecursionError):
                raise
            raise damaged from None

    def close(self) -> None:
        self._zip.close()

    def _count(self, more: int) -> None:
        self.read_bytes += more


def check_entries(infos: list[zipfile.ZipInfo], zip_name: str, directory_at: int | None) -> None:
    """Refuses what no site's zip has: too many files, names that lead outside, links, names twice, files that lie
    over one another. ``directory_at``: where the list of files begins."""
    if len(infos) > MOST_FILES:
        raise ArchiveRefused(f"{zip_name} holds {len(infos):,} files; I read up to {MOST_FILES:,}.")
    names: set[str] = set()
    for info in infos:
        check_name(info.orig_filename, zip_name)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ArchiveRefused(
                f"{zip_name} holds a link ({shown(info.filename)}). No site's archive does; I leave it."
            )
        if info.filename in names:
            raise ArchiveRefused(f"{zip_name} holds {shown(info.filename)} twice. No site's archive does; I leave it.")
        names.add(info.filename)
    _check_overlaps(infos, zip_name, directory_at)


def check_name(name: str, zip_name: str) -> None:
    """Refuses a name that leads out of the archive, and one that may lead anywhere: with backslashes."""
    parts = name.replace("\\", "/").split("/")
    drive = len(name) > 1 and name[1] == ":"
    if not parts[0] or ".." in parts or "\0" in name or drive:
        raise ArchiveRefused(f"{zip_name} holds a name that leads outside ({shown(name)}). I do not open it.")
    if "\\" in name:
        raise ArchiveRefused(
            f"{zip_name} was packed with backslashes in its names ({shown(name)}), as no site's zip is. "
            "Give the zip as the site made it, or unpack it and give the folder."
        )


def _check_overlaps(infos: Iterable[zipfile.ZipInfo], zip_name: str, directory_at: int | None) -> None:
    end, before = 0, ""
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise ArchiveRefused(
                f"In {zip_name} {shown(info.filename)} lies over {shown(before)}. No site's archive does; I leave it."
            )
        name_bytes = len(info.orig_filename.encode("utf-8", "replace")) if info.flag_bits & 0x800 else 1
        end = info.header_offset + LOCAL_HEADER + name_bytes + info.compress_size
        before = info.filename
    if directory_at is not None and end > directory_at:
        raise ArchiveRefused(DAMAGED.format(zip_name))


def check_member(info: zipfile.ZipInfo, zip_name: str) -> None:
    """Refuses a file that is encrypted, packed in a way that I do not know, or grows too much."""
    if info.flag_bits & ENCRYPTED:
        raise ArchiveRefused(f"{zip_name} is encrypted. Unpack it with its password, then give the folder.")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ArchiveRefused(f"{zip_name} is packed in a way that I cannot read. Unpack it, then give the folder.")
    check_ratio(info.filename, info.file_size, info.compress_size, zip_name)


def check_ratio(name: str, size: int, packed: int, zip_name: str) -> None:
    """Refuses a file that unpacks to far more than any site's."""
    if size > RATIO_FROM and size > MOST_RATIO * max(packed, 1):
        raise ArchiveRefused(
            f"{shown(name)} in {zip_name} would grow from {in_size(packed)} to {in_size(size)}. "
            "No site's archive does; I do not unpack it."
        )


def shown(name: str) -> str:
    """A name that may hold anything, on one line and short."""
    plain = "".join(sign if sign.isprintable() else "?" for sign in name)
    return plain if len(plain) <= 80 else plain[:79] + "…"
