"""The seam: what an archive of any site is to Nod."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent.archives.archive import Archive, Member
from agent.model import Platform
from agent.model.archived import Act, LeftOut, Owner


@dataclass(frozen=True)
class Told:
    """What a source tells before it is read: whose archive it is, the files that it will open in their order, and
    sentences for the user (a file that is missing, a partial archive)."""

    owner: Owner
    opens: Sequence[Member]
    notes: Sequence[str] = ()


class Source(Protocol):
    """One site's archives. A source is a module with these names; ``agent.archives.recognising`` lists them.

    ``opens``: the names of the files that it may open, as regular expressions that Python and JavaScript read alike,
    matched at the end of a case-folded path. It opens nothing else. ``main``: of these, those without which there is
    nothing to take in. ``owns``: those that tell whose it is; with them an archive begins. ``lacking``: the sentence
    where the main files are missing. ``how``: how to ask the site for an archive, a sentence for each step.
    """

    PLATFORM: Platform
    OPENS: tuple[str, ...]
    MAIN: tuple[str, ...]
    OWNS: tuple[str, ...]
    LACKING: str
    HOW: tuple[str, ...]

    @staticmethod
    def told(archive: Archive) -> Told:
        """Raises ``ArchiveRefused`` with the right request, step by step, where this archive cannot be taken in."""
        ...

    @staticmethod
    def records(archive: Archive, told: Told) -> Iterator[Act | LeftOut]:
        """Each act or reason, always in the same order: an import goes on behind those that it has. A bad record is a
        reason and never ends the reading; ``ArchiveRefused`` ends it."""
        ...
