"""From the files and folders that the user gave to archives that are ready to be read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from agent.archives.archive import MOST_BYTES, Archive, called, in_size
from agent.archives.folder import Folder
from agent.archives.joined import Joined
from agent.archives.names import chosen
from agent.archives.recognising import source_of
from agent.archives.refused import ArchiveRefused, NothingToRead
from agent.archives.source import Source, Told
from agent.archives.zipped import Zipped

#: Sites cut what they give into parts, and most of these hold pictures alone.
NOTHING_IN = "In {} is nothing that I read; I left it."


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
        for number, path in enumerate(part for given in paths for part in _given(given)):
            parts.append((path, Folder(path, number) if path.is_dir() else Zipped(path, number)))
        yield [ready(name, archive, source, notes) for name, source, archive, notes in _grouped(parts)]
    finally:
        for _, part in parts:
            with suppress(OSError):
                part.close()


def _given(path: Path) -> list[Path]:
    """What was given; for a folder in which lie zips alone, these: the parts as they were downloaded."""
    inside: list[Path] = []
    if path.is_dir():
        with suppress(OSError):  # the folder itself says what is wrong with it
            inside = [one for one in sorted(path.iterdir()) if not one.name.startswith(".")]
    zips = [one for one in inside if one.suffix.casefold() == ".zip" and one.is_file() and not one.is_symlink()]
    return zips if zips and zips == inside else [path]


@dataclass(frozen=True)
class _Part:
    """A zip or folder of a site. ``begins``: it tells whose archive it is; ``main``: it holds what is taken in."""

    name: str
    source: Source
    archive: Archive
    begins: bool
    main: bool


def _grouped(parts: Sequence[tuple[Path, Archive]]) -> Iterator[tuple[str, Source, Archive, list[str]]]:
    """A part that tells whose it is begins an archive, or belongs to one of the same account and time; parts that do
    not tell it belong to the only one of their site. What holds nothing that is read is left, and said with the first
    archive."""
    found: dict[str, list[_Part]] = {}
    nothing: list[tuple[str, NothingToRead]] = []
    for path, archive in parts:
        name = called(path.name)
        try:
            source = source_of(archive.members(), name)
        except NothingToRead as refused:
            nothing.append((name, refused))
            continue
        begins, main = (bool(chosen(archive.members(), some)) for some in (source.OWNS, source.MAIN))
        found.setdefault(source.PLATFORM, []).append(_Part(name, source, archive, begins, main))
    if nothing and not found:
        raise nothing[0][1]
    notes = [NOTHING_IN.format(name) for name, _ in nothing]
    for some in found.values():
        whole = _of_one_archive([part for part in some if part.begins and part.main])
        if len(whole) <= 1:
            first = next((group[0] for group in whole), next((part for part in some if part.begins), some[0]))
            yield first.name, first.source, Joined([part.archive for part in some]), notes
            notes = []
            continue
        loose = next((part for part in some if all(part not in group for group in whole)), None)
        if loose is not None:
            raise ArchiveRefused(
                f"I cannot tell to which of these archives {loose.name} belongs. "
                "Give one archive with all its parts at a time."
            )
        for group in whole:
            yield group[0].name, group[0].source, Joined([part.archive for part in group]), notes
            notes = []


def _of_one_archive(parts: Sequence[_Part]) -> list[list[_Part]]:
    """These parts by the archive to which they belong: those that tell the same account and the same time at which the
    site made them are of one, except copies of one another."""
    if len(parts) < 2:
        return [[part] for part in parts]
    groups: dict[object, list[_Part]] = {}
    copies: Counter[object] = Counter()
    for part in parts:
        owner = part.source.told(part.archive).owner
        same = (owner.id, owner.made_at) if owner.id and owner.made_at else part
        files = tuple((one.bare, one.size) for one in chosen(part.archive.members(), part.source.OPENS))
        groups.setdefault((same, copies[same, files]), []).append(part)
        copies[same, files] += 1
    return list(groups.values())


def ready(name: str, archive: Archive, source: Source | None = None, notes: Sequence[str] = ()) -> Opened:
    """The archive, recognised and checked; ``notes`` are further sentences for the user. Raises ``ArchiveRefused``."""
    source = source or source_of(archive.members(), name)
    told = source.told(archive)
    told = replace(told, notes=[*told.notes, *notes])
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
