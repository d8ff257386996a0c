"""The kinds of records, in the order in which an export tells them: name, shape, key, and what the tables add.

Both implementations export by this list, so that their exports are the same, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from agent import shaping
from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store.failures import StoreFailed
from agent.store.log import (
    LOCAL_OWNER,
    AccountRecord,
    AcknowledgementRecord,
    BroughtRecord,
    ClientRecord,
    ImportRecord,
    JoiningRecord,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    RefusalRecord,
    ShowingsRecord,
    TakenBackRecord,
    TimelineRecord,
    UndoRecord,
    WatchedRecord,
)
from agent.store.places import (
    place,
    place_of_import,
    place_of_post,
    place_of_promise,
    pointing,
    quiet,
    recent,
    said_at,
    worded,
)
from agent.store.short import short_of_acknowledgement, short_of_post

Record = TypeVar("Record")


class Kind(NamedTuple):
    """``table`` names the table and the line of an export; ``key`` is what orders the lines. ``state``: it stands in an
    export of the state. ``inside``: the document wraps the record under that name, beside its key."""

    table: str
    shape: type[Struct]
    key: str
    state: bool = True
    inside: str | None = None


KINDS = (
    Kind("me", Me, "owner", inside="me"),
    Kind("settings", Settings, "owner", inside="settings"),
    Kind("people", PersonRecord, "id"),
    Kind("accounts", AccountRecord, "key"),
    Kind("posts", PostRecord, "key"),
    Kind("nudges", NudgeRecord, "id"),
    Kind("acknowledgements", AcknowledgementRecord, "id"),
    Kind("taken_back", TakenBackRecord, "id"),
    Kind("coverage", CoverageOfPage, "page", inside="coverage"),
    Kind("clients", ClientRecord, "id"),
    Kind("promises", PromiseRecord, "id"),
    Kind("refusals", RefusalRecord, "id"),
    Kind("joinings", JoiningRecord, "id", state=False),
    Kind("imports", ImportRecord, "id", state=False),
    Kind("brought", BroughtRecord, "id", state=False),
    Kind("watched", WatchedRecord, "day", state=False),
    Kind("showings", ShowingsRecord, "id", state=False),
    Kind("undo", UndoRecord, "id", state=False),
)
BY_TABLE: Mapping[str, Kind] = {kind.table: kind for kind in KINDS}


def page_of(coverage: CoverageOfPage) -> str:
    """The key of a kind of page: ``x:home``."""
    return f"{coverage.platform}:{coverage.kind}"


_ADDED: Mapping[type, Callable[[Any], dict[str, Any]]] = {
    PersonRecord: lambda record: {"recent": recent(record), "quiet": quiet(record)},
    PostRecord: lambda record: {
        "place": place_of_post(record),
        "worded": worded(record),
        "pointing": pointing(record),
        "short": short_of_post(record),
    },
    AcknowledgementRecord: lambda record: {
        "place": place(record),
        "pointing": pointing(record),
        "short": short_of_acknowledgement(record),
    },
    PromiseRecord: lambda record: {"place": place_of_promise(record)},
    ImportRecord: lambda record: {"place": place_of_import(record)},
}


def plain(record: object) -> dict[str, Any]:
    """The record as JSON knows it."""
    told: dict[str, Any] = msgspec.to_builtins(record)
    return told


def document(record: object) -> dict[str, Any]:
    """The record as its table keeps it: with the places that the indexes order by."""
    if isinstance(record, (Me, Settings)):
        return {"owner": LOCAL_OWNER, type(record).__name__.lower(): plain(record)}
    if isinstance(record, CoverageOfPage):
        return {"owner": LOCAL_OWNER, "page": page_of(record), "coverage": plain(record)}
    added = _ADDED.get(type(record))
    return plain(record) if added is None else {**plain(record), **added(record)}


def record_of(kind: Kind, document: Mapping[str, Any]) -> Any:
    """The record of a document."""
    return record(document[kind.inside] if kind.inside else document, kind.shape)


def record(document: object, kind: type[Record]) -> Record:
    """The record of a document. Raises ``StoreFailed`` for one that this version cannot read."""
    try:
        return shaping.convert(mended(document, kind), kind)
    except msgspec.ValidationError as error:
        raise StoreFailed(f"The log holds an entry ({kind.__name__}) that this version of Nod cannot read.") from error


def mended(document: object, kind: type) -> object:
    """The document without what an older Nod took and this one does not: a line's end after a time of day."""
    if kind is not Settings or not isinstance(document, dict) or not isinstance(document.get("quiet"), dict):
        return document
    quiet = {name: at.rstrip("\n") if isinstance(at, str) else at for name, at in document["quiet"].items()}
    return {**document, "quiet": quiet}


def change_of(rev: int, document: Mapping[str, Any]) -> Change:
    return Change(rev=rev, what=document["what"], id=document["id"], gone=document["gone"])


def came_in(post: PostRecord) -> TimelineRecord:
    """A post of theirs in their timeline."""
    return TimelineRecord(direction="in", sort_at=said_at(post), post=post)


def went_out(said: AcknowledgementRecord) -> TimelineRecord:
    """An acknowledgement in the timeline of whom it was for."""
    told = said.acknowledgement
    return TimelineRecord(direction="out", sort_at=told.at or told.logged_at, acknowledgement=said)
