"""An archive whose files a page of ours cut out of a zip and sent: their bytes one after another, still packed.

The same threats as for a zip (``zipped.py``): sizes, ratios and names are checked the same way, and the unpacking
stops at the size that was told.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from agent.archives.archive import Bytes, Counted, Member
from agent.archives.no_zip import DAMAGED
from agent.archives.refused import ArchiveRefused
from agent.archives.zipped import check_name, check_ratio
from agent.model.archived import ArchiveMember

PIECE = 256 * 1024


class Uploaded:
    """``read_at(place, size)`` gives the sent bytes from a place on, fewer at the end."""

    def __init__(self, name: str, sent: Sequence[ArchiveMember], read_at: Callable[[int, int], bytes]) -> None:
        self.read_bytes = 0
        self._name = name
        self._read_at = read_at
        self._sent: dict[Member, tuple[ArchiveMember, int]] = {}
        place = 0
        for one in sent:
            check_name(one.name, name)
            check_ratio(one.name, one.size, one.packed, name)
            member = Member(one.name, one.size, one.part)
            if member in self._sent:
                raise ArchiveRefused(f"{name} holds {one.name} twice. No site's archive does; I leave it.")
            self._sent[member] = (one, place)
            place += one.packed

    def members(self) -> list[Member]:
        return list(self._sent)

    def crc(self, member: Member) -> int:
        return self._sent[member][0].crc

    @contextmanager
    def open(self, member: Member) -> Iterator[Bytes]:
        told, place = self._sent[member]
        damaged = ArchiveRefused(DAMAGED.format(f"{member.name} in {self._name}"))
        yield Counted(_Unpacking(self._read_at, told, place, damaged), self._count)

    def close(self) -> None:
        pass

    def _count(self, more: int) -> None:
        self.read_bytes += more


class _Unpacking:
    """Reads one file out of the sent bytes; never more than the size that was told."""

    def __init__(
        self, read_at: Callable[[int, int], bytes], told: ArchiveMember, place: int, damaged: ArchiveRefused
    ) -> None:
        self._read_at = read_at
        self._at, self._end = place, place + told.packed
        self._left = told.size
        self._inflate = zlib.decompressobj(-15) if told.method == "deflate" else None
        self._damaged = damaged
        self._crc, self._told_crc = 0, told.crc
        self._done = False

    def read(self, size: int = -1, /) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        out = bytearray()
        while len(out) < wanted:
            piece = self._more(wanted - len(out))
            if not piece:
                raise self._damaged
            out += piece
        self._left -= len(out)
        self._crc = zlib.crc32(out, self._crc)
        if not self._left and not self._done:
            self._done = True
            if self._told_crc and self._crc != self._told_crc:
                raise self._damaged
        return bytes(out)

    def _more(self, most: int) -> bytes:
        if self._inflate is None:
            return self._next(most)
        while True:
            packed = self._inflate.unconsumed_tail or self._next(PIECE)
            try:
                piece = self._inflate.decompress(packed, most)
            except zlib.error:
                raise self._damaged from None
            if piece or not packed:
                return piece

    def _next(self, most: int) -> bytes:
        piece = self._read_at(self._at, min(most, self._end - self._at))
        self._at += len(piece)
        return piece
