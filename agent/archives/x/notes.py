"""Long posts of an X archive. Their file lacks the tweet's id: they are joined by the second in which they were written
and their first 40 characters (41 of 41 and 40 of 41 in an archive measured)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from agent.archives.texts import LONGEST_HANDLE, LONGEST_URL, text
from agent.archives.x.times import iso
from agent.archives.x.tweet import unescaped
from agent.model import Author
from agent.model.archived import LeftOut

SAME = 40
MOST = 20_000


class Note(NamedTuple):
    """A long post: its whole text, the people mentioned in it, and the addresses that it links."""

    text: str
    mentions: list[Author]
    links: list[str]


Notes = dict[datetime, list[Note]]


def notes_of(records: Iterable[Any | LeftOut], unread: Callable[[LeftOut], None]) -> Notes:
    """The long posts by the second in which they were written; the newest version of an edited one comes last.
    ``unread`` is told of what cannot be read."""
    found: Notes = {}
    for number, record in enumerate(records):
        if isinstance(record, LeftOut):
            unread(record)
        held = record.get("noteTweet") if isinstance(record, dict) else None
        core = held.get("core") if isinstance(held, dict) else None
        at = iso(held.get("createdAt")) if isinstance(held, dict) else None
        if not isinstance(core, dict) or at is None or number >= MOST:
            continue
        said = text(core.get("text"))
        if said is not None:
            found.setdefault(at.replace(microsecond=0), []).append(Note(said, _mentions(core), _links(core)))
    return found


def _mentions(core: dict[str, Any]) -> list[Author]:
    handles = [text(one.get("screenName"), LONGEST_HANDLE) for one in _in(core, "mentions")]
    return [Author(handle=handle) for handle in handles if handle]


def _links(core: dict[str, Any]) -> list[str]:
    return [link for one in _in(core, "urls") if (link := text(one.get("expandedUrl"), LONGEST_URL))]


def _in(core: dict[str, Any], field: str) -> list[dict[str, Any]]:
    held = core.get(field)
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


def note_for(notes: Notes, at: datetime | None, said: str) -> Note | None:
    """The long post of which a tweet shows the beginning."""
    if at is None:
        return None
    begins = unescaped(said)[:SAME]
    return next((note for note in notes.get(at.replace(microsecond=0), []) if note.text[:SAME] == begins), None)
