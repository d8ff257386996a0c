"""Several parts as one archive: sites cut large archives into zips, with a file's pieces anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

from agent.archives.archive import Archive, Bytes, Member


class Joined:
    """``parts`` in the order in which they were given; a member's ``part`` is its place there."""

    def __init__(self, parts: Sequence[Archive]) -> None:
        self._parts = list(parts)
        self._of = {member: part for part in self._parts for member in part.members()}

    @property
    def read_bytes(self) -> int:
        return sum(part.read_bytes for part in self._parts)

    @read_bytes.setter
    def read_bytes(self, count: int) -> None:
        raise AttributeError("the parts count for themselves")

    def members(self) -> list[Member]:
        return list(self._of)

    def open(self, member: Member) -> AbstractContextManager[Bytes]:
        return self._of[member].open(member)

    def crc(self, member: Member) -> int:
        return self._of[member].crc(member)

    def close(self) -> None:
        for part in self._parts:
            part.close()
