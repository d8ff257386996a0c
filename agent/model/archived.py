"""What an archive tells: whose it is (Owner), what they did (Act), and what was left out and why (LeftOut)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from agent.model.words import AcknowledgementKind, Author, Id, Name, Platform

ImportState = Literal["waiting", "running", "done", "failed", "cancelled"]


class Owner(Struct, frozen=True, kw_only=True):
    """Whose archive it is. ``former`` are earlier handles; ``made_at`` is when the site made it (None: not told)."""

    platform: Platform
    id: str | None = None
    handle: str | None = None
    name: str | None = None
    former: list[str] = []
    made_at: datetime | None = None


class Act(Struct, frozen=True, kw_only=True):
    """Something that the user did toward one person.

    ``source`` is the key of the act itself, the same in every archive that tells of it: the key of the user's own post
    where it has one (``x:179…``), else a hash of what the record says. ``first`` is false for the second and further
    people of one act. ``to`` is None where nobody is named; ``ambiguous`` says that several people have this name.
    ``inferred`` says that the person was found by their name in a sentence. ``text`` are the user's own words.
    ``versions`` are the keys of all versions of an edited post, oldest first; empty for one that was never edited.
    """

    source: str
    kind: AcknowledgementKind
    to: Author | None
    first: bool = True
    own_post: str | None = None
    versions: list[str] = []
    post: str | None = None
    text: str | None = None
    url: str | None = None
    at: datetime | None = None
    inferred: bool = False
    ambiguous: bool = False


class LeftOut(Struct, frozen=True, kw_only=True):
    """A record that is no acknowledgement, or cannot be read: why (a key of ``agent.archives.reasons``), and where it
    stands: the file and its place in it, counted from 1. Never a word of it."""

    reason: str
    file: str | None = None
    place: int | None = None


class ArchiveMember(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file of an archive as the dashboard sends it: its name, its size in bytes, the size as it is sent (packed as
    in the zip, or the same), how it is packed, and the CRC-32 that the zip tells of it. ``part``: in which of the
    archive's zips it lies, counted from 0."""

    name: Annotated[str, Meta(min_length=1, max_length=1000)]
    size: Annotated[int, Meta(ge=0, le=2**42)]
    packed: Annotated[int, Meta(ge=0, le=2**42)]
    method: Literal["store", "deflate"] = "store"
    crc: Annotated[int, Meta(ge=0, lt=2**32)] = 0
    part: Annotated[int, Meta(ge=0, lt=1000)] = 0


class NewImport(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An archive to be sent: its name, and the files of it that Nod opens, in the order in which their bytes come.
    ``mine``: it is the user's own, though Nod knows them by another account. ``beside``: the names of zips that were
    chosen with it and of which nothing is sent, for nothing in them is read."""

    name: Name
    members: Annotated[list[ArchiveMember], Meta(min_length=1, max_length=2000)]
    mine: bool = False
    beside: Annotated[list[Name], Meta(max_length=1000)] = []


class Parts(Struct, frozen=True, kw_only=True):
    """How many parts an archive has, and the numbers of those that are not here yet."""

    of: int
    missing: list[int] = []


class Import(Struct, frozen=True, kw_only=True):
    """An archive that was, or is being, taken in.

    ``counts`` says how many acknowledgements of each kind it told of, and ``new``, ``known``, ``people``,
    ``unattributed``, ``ambiguous``; ``left_out`` how many records were not taken, by reason, and ``places`` where the
    first of those stand that could not be read. ``done`` of ``of`` bytes are read (null: not known yet). ``since`` is
    the day of the first act. ``notes`` are sentences for the user. ``parts`` says which of the parts that the dashboard
    sends are here; null where nothing is to be sent.
    """

    id: Id
    platform: Platform | None
    name: str
    state: ImportState
    whose: str | None = None
    made_at: datetime | None = None
    since: datetime | None = None
    counts: dict[str, int] = {}
    left_out: dict[str, int] = {}
    places: list[LeftOut] = []
    done: int = 0
    of: int | None = None
    problem: str | None = None
    notes: list[str] = []
    started_at: datetime
    ended_at: datetime | None = None
    parts: Parts | None = None
