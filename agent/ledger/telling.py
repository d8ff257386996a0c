"""What is told of a person: their page, the lists of people, the timeline."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from agent.ledger.changes import UnknownPerson
from agent.ledger.history import history
from agent.ledger.people import People
from agent.ledger.promising import promises_of
from agent.ledger.showing import shown_nudges
from agent.model import Counts, JoiningTold, KeptPost, Person, PersonChange, PersonSummary, Promise, TimelineItem
from agent.store.log import JoiningRecord, Log, PersonRecord, PostRecord, TimelineRecord


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
    open_now = shown_nudges(log, open_now, people.now)
    summary = people.summary(record.id)
    told = history(log, record.id, people.now)
    shown = {name: getattr(summary, name) for name in PersonSummary.__struct_fields__}
    return Person(
        **{**shown, "note": record.note},
        called_by_user=bool(record.called),
        first_in=told.first_in,
        first_out=told.first_out,
        counts=Counts(
            received=record.times_here,
            acknowledged=len(log.acknowledgements_for(person=record.id)),
            waiting=sum(1 for nudge in open_now if nudge.state == "waiting"),
        ),
        points=told.points,
        speaks_up=told.speaks_up,
        open=open_now,
        promises=[Promise(text=p.text, due=p.due) for p in promises_of(log, record.id) if p.state == "open"],
        joinings=[_joining(one) for one in log.joinings.joinings([record.id, *record.former])],
    )


def _joining(record: JoiningRecord) -> JoiningTold:
    return JoiningTold(
        what=record.what,
        at=record.at,
        by=record.by,
        evidence=record.evidence,
        accounts=record.accounts,
        undone=record.undone_at is not None,
    )


def changed_person(log: Log, id: str, change: PersonChange) -> PersonRecord:
    """Takes the user's name, note and tags for somebody. Raises ``UnknownPerson``."""
    record = known(log, id)
    if change.name is not msgspec.UNSET:
        record = replace(record, name=change.name.strip() or record.name, named=True)
    if change.note is not msgspec.UNSET:
        record = replace(record, note=change.note)
    if change.called is not msgspec.UNSET:
        record = replace(record, called=" ".join((change.called or "").split()))
    if change.tags is not msgspec.UNSET:
        record = replace(record, tags=list(dict.fromkeys(change.tags)))
    log.put_person(record)
    return record


def kept_post(record: PostRecord) -> KeptPost:
    """A post as the agent gives it back."""
    shown = {name: getattr(record.post, name) for name in record.post.__struct_fields__}
    return KeptPost(**shown, key=record.key, first_seen=record.first_seen)


def item(record: TimelineRecord) -> TimelineItem:
    """One thing said, as it is told."""
    if record.post is not None:
        kept = kept_post(record.post)
        return TimelineItem(direction="in", at=kept.at, sort_at=record.sort_at, post=kept)
    said = record.acknowledgement.acknowledgement if record.acknowledgement else None
    return TimelineItem(direction="out", at=said.at if said else None, sort_at=record.sort_at, acknowledgement=said)
