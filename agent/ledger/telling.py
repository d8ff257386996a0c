"""What is told of a person: their page, the lists of people, the timeline."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from agent.ledger.changes import UnknownPerson
from agent.ledger.people import People
from agent.model import Counts, KeptPost, Nudge, Person, PersonChange, PersonSummary, Promise, TimelineItem
from agent.nudges.called import called
from agent.store.log import Log, PersonRecord, TimelineRecord

_POINTS = 10
_LATELY = 30


def known(log: Log, id: str) -> PersonRecord:
    """Raises ``UnknownPerson``."""
    record = log.person(id)
    if record is None:
        raise UnknownPerson(id)
    return record


def person_page(log: Log, record: PersonRecord, people: People) -> Person:
    """All that the person's own page shows."""
    nudges = [nudge.nudge for nudge in log.nudges_of(record.id)]
    open_now = sorted((n for n in nudges if n.state in ("waiting", "snoozed")), key=lambda n: (n.waiting_since, n.id))
    summary = people.summary(record.id)
    return Person(
        **{name: getattr(summary, name) for name in PersonSummary.__struct_fields__},
        note=record.note,
        tags=record.tags,
        called=called(record.name),
        counts=Counts(
            received=record.times_here,
            acknowledged=len(log.acknowledgements_for(person=record.id)),
            waiting=sum(1 for nudge in open_now if nudge.state == "waiting"),
        ),
        points=_points(log, record.id),
        open=open_now,
        promises=_promises(open_now),
    )


def _promises(nudges: list[Nudge]) -> list[Promise]:
    return [nudge.promise for nudge in nudges if nudge.promise is not None]


def _points(log: Log, person: str) -> list[str]:
    """What they spoke of lately, the newest first, each once."""
    points: dict[str, str] = {}
    for item in log.timeline(person, limit=_LATELY).items:
        if item.post is not None and item.post.reading is not None:
            for point in item.post.reading.key_points:
                points.setdefault(point.text.casefold(), point.text)
    return list(points.values())[:_POINTS]


def changed_person(log: Log, id: str, change: PersonChange) -> PersonRecord:
    """Takes the user's name, note and tags for somebody. Raises ``UnknownPerson``."""
    record = known(log, id)
    if change.name is not msgspec.UNSET:
        record = replace(record, name=change.name.strip() or record.name, named=True)
    if change.note is not msgspec.UNSET:
        record = replace(record, note=change.note)
    if change.tags is not msgspec.UNSET:
        record = replace(record, tags=list(dict.fromkeys(change.tags)))
    log.put_person(record)
    return record


def item(record: TimelineRecord) -> TimelineItem:
    """One thing said, as it is told."""
    if record.post is not None:
        post = record.post
        shown = {name: getattr(post.post, name) for name in post.post.__struct_fields__}
        kept = KeptPost(**shown, key=post.key, first_seen=post.first_seen)
        return TimelineItem(direction="in", at=post.post.at, sort_at=record.sort_at, post=kept)
    said = record.acknowledgement.acknowledgement if record.acknowledgement else None
    return TimelineItem(direction="out", at=said.at if said else None, sort_at=record.sort_at, acknowledgement=said)
