"""From the files and folders that the user gave to archives that are ready to be read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from agent.archives.archive import MOST_BYTES, Archive, in_size
from agent.archives.folder import Folder
from agent.archives.joined import Joined
from agent.archives.names import chosen
from agent.archives.recognising import source_of
from agent.archives.refused import ArchiveRefused
from agent.archives.source import Source, Told
from agent.archives.zipped import Zipped


@dataclass(frozen=True)
class Opened:
    """An archive, what it told, and its ``id``: the same for the same files, zipped or not, sent or on the disk."""

    name: str
    source: Source
    archive: Archive
    told: Told
    id: str

    @property
    def bytes(self) -> int:
        """How many bytes will be read, those of a file that is read twice counted twice."""
        return sum(member.size for member in self.told.opens)


@contextmanager
def opened(paths: Sequence[Path]) -> Iterator[list[Opened]]:
    """Each archive among these zips and folders; parts of one belong together. Raises ``ArchiveRefused``."""
    parts: list[tuple[Path, Archive]] = []
    try:
        for number, path in enumerate(paths):
            parts.append((path, Folder(path, number) if path.is_dir() else Zipped(path, number)))
        yield [ready(name, archive, source) for name, source, archive in _grouped(parts)]
    finally:
        for _, part in parts:
            with suppress(OSError):
                part.close()


def _grouped(parts: Sequence[tuple[Path, Archive]]) -> Iterator[tuple[str, Source, Archive]]:
    """A part that tells whose it is begins an archive; parts that do not belong to the only one of their site."""
    found: dict[str, list[tuple[str, Source, Archive, bool]]] = {}
    for path, part in parts:
        source = source_of(part.members(), path.name)
        begins = bool(chosen(part.members(), source.OWNS))
        found.setdefault(source.PLATFORM, []).append((path.name, source, part, begins))
    for some in found.values():
        if sum(begins for *_, begins in some) <= 1:
            name, source = next((one[:2] for one in some if one[3]), some[0][:2])
            yield name, source, Joined([part for _, _, part, _ in some])
            continue
        for name, source, part, begins in some:
            if not begins:
                raise ArchiveRefused(
                    f"I cannot tell to which of these archives {name} belongs. "
                    "Give one archive with all its parts at a time."
                )
            yield name, source, part


def ready(name: str, archive: Archive, source: Source | None = None) -> Opened:
    """The archive, recognised and checked. Raises ``ArchiveRefused``."""
    source = source or source_of(archive.members(), name)
    told = source.told(archive)
    total = sum(member.size for member in dict.fromkeys(told.opens))
    if total > MOST_BYTES:
        raise ArchiveRefused(
            f"The files to be read in {name} have {in_size(total)}; I read up to {in_size(MOST_BYTES)}."
        )
    wanted = chosen(archive.members(), source.OPENS)
    id = import_id(source.PLATFORM, [(member.bare, member.size, archive.crc(member)) for member in wanted])
    return Opened(name, source, archive, told, id)


def import_id(platform: str, files: Sequence[tuple[str, int, int]]) -> str:
    """From the names, sizes and checksums of the files that are opened."""
    told = "\n".join(f"{name} {size} {crc:08x}" for name, size, crc in sorted(files))
    return "i" + hashlib.sha256(f"{platform}\n{told}".encode("utf-8", "replace")).hexdigest()[:20]
