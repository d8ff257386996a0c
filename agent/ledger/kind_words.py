"""Praise and thanks that people gave, newest first; the user may keep and hide them."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent.ledger.changes import UnknownKindWord
from agent.ledger.people import People
from agent.ledger.telling import kept_post
from agent.model import Kept, KindWord
from agent.nudges.reason import short
from agent.store.log import Log, Page, PostRecord

_KIND = frozenset({"praise", "thanks"})
_ABOUT = 80
#: How many parts of the list one call looks through; a short part may still have a ``next``.
LOOKS = 40


def kind_words(
    log: Log, now: datetime, *, person: str | None, post: str | None, state: str | None, limit: int, cursor: str | None
) -> Page[KindWord]:
    """Those of one person, under one post, kept or hidden; without ``state`` all that are not hidden. Raises
    ``ValueError`` for a cursor that was not given."""
    found: list[PostRecord] = []
    for _ in range(LOOKS):
        records, cursor = _part(log, person, limit - len(found), cursor)
        found += [record for record in records if _is_one(record, post, state)]
        if cursor is None or len(found) >= limit:
            break
    people = People(log, now)
    under = log.posts({record.thread for record in found})
    return Page([_told(record, people, under) for record in found], cursor)


def _part(log: Log, person: str | None, limit: int, cursor: str | None) -> tuple[list[PostRecord], str | None]:
    if person is None:
        page = log.heard(limit=limit, cursor=cursor)
        return page.items, page.next
    both = log.timeline(person, limit=limit, cursor=cursor)
    return [item.post for item in both.items if item.post is not None], both.next


def _is_one(record: PostRecord, post: str | None, state: str | None) -> bool:
    reading = record.reading
    if record.own or record.gone or not record.addressed or not record.post.text or record.person is None:
        return False
    if reading is None or reading.spam or "complaint" in reading.intents or not _KIND & set(reading.intents):
        return False
    if post is not None and post not in (record.thread, record.in_reply_to, record.key):
        return False
    return record.kind_word == state if state is not None else record.kind_word != "hidden"


def _told(record: PostRecord, people: People, under: dict[str, PostRecord]) -> KindWord:
    root = under.get(record.thread)
    about = short(root.post.text, _ABOUT) if root is not None and root.own else None
    return KindWord(
        key=record.key,
        post=kept_post(record),
        person=people.summary(record.person or ""),
        about=about or None,
        state=record.kind_word,
    )


def keep(log: Log, key: str, state: Kept | None, now: datetime) -> KindWord:
    """Keeps it, hides it, or neither. Raises ``UnknownKindWord``."""
    record = log.posts([key]).get(key)
    if record is None or not (_is_one(record, None, None) or _is_one(record, None, "hidden")):
        raise UnknownKindWord(key)
    changed = replace(record, kind_word=state)
    log.put_posts([changed])
    return _told(changed, People(log, now), log.posts([record.thread]))
