"""Long posts of an X archive. Their file lacks the tweet's id: they are joined by the second in which they were written
and their first 40 characters (41 of 41 and 40 of 41 in an archive measured)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from agent.archives.texts import LONGEST_HANDLE, text
from agent.archives.x.times import iso
from agent.archives.x.tweet import unescaped
from agent.model import Author
from agent.model.archived import LeftOut

SAME = 40
MOST = 20_000
Note = tuple[str, list[Author]]
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
            found.setdefault(at.replace(microsecond=0), []).append((said, _mentions(core)))
    return found


def _mentions(core: dict[str, Any]) -> list[Author]:
    mentions = core.get("mentions")
    handles = [
        text(one.get("screenName"), LONGEST_HANDLE)
        for one in (mentions if isinstance(mentions, list) else [])
        if isinstance(one, dict)
    ]
    return [Author(handle=handle) for handle in handles if handle]


def note_for(notes: Notes, at: datetime | None, said: str) -> Note | None:
    """The long post of which a tweet shows the beginning."""
    if at is None:
        return None
    begins = unescaped(said)[:SAME]
    return next((note for note in notes.get(at.replace(microsecond=0), []) if note[0][:SAME] == begins), None)
