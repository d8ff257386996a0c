"""Taking an acknowledgement back, and letting go of all that waits since before a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS, ids_of_record
from agent.ledger.changes import ChangeRefused, UnknownAcknowledgement
from agent.ledger.nods import closed
from agent.ledger.nudging import settle
from agent.ledger.people import People, last_words
from agent.ledger.promising import Touched, by_hand, let_go_of
from agent.ledger.relation import Own
from agent.ledger.talk import conversation
from agent.model import LastWords
from agent.nudges.quiet import start_of, zone_of
from agent.store.log import AcknowledgementRecord, Log, TakenBackRecord
from agent.store.paging import each

_EACH = 200


def taken_back(log: Log, id: str, own: Callable[[str], Own], now: datetime) -> None:
    """Takes it out of the log, and no page brings it again; who was answered by it waits again. Raises
    ``UnknownAcknowledgement``."""
    record = log.acknowledgement(id)
    if record is None:
        raise UnknownAcknowledgement(id)
    log.remove_acknowledgement(id)
    log.put_taken_back(TakenBackRecord(id=one, at=now) for one in ids_of_record(record))
    if record.person is None:
        return
    person = log.person(record.person)
    said = record.acknowledgement
    if person is not None and person.last_out is not None and _last_words(log, record) == person.last_out:
        log.put_person(replace(person, last_out=last_out(log, record.person)))
    here: Touched = let_go_of(log, record)
    if record.thread is not None and said.certainty != "unconfirmed":
        here.add((record.person, record.thread))
    if here:
        people = People(log, now)
        settle(log, here, lambda thread: conversation(log, thread), people=people, own=own, now=now)
        people.keep()


def last_out(log: Log, person: str) -> LastWords | None:
    """The user's last words to that person."""
    for record in each(partial(log.acknowledgements, person=person, limit=_EACH)):
        said = record.acknowledgement
        if said.kind in WORDS and said.text and said.certainty != "unconfirmed":
            return _last_words(log, record)
    return None


def _last_words(log: Log, record: AcknowledgementRecord) -> LastWords:
    said = record.acknowledgement
    target = log.posts([said.post]).get(said.post) if said.post else None
    return last_words(said.at, said.text or "", target.post.text if target else None)


def beginning_of(day: date, tz: str | None) -> datetime:
    """The first moment of a day, in the zone of that name, else in the machine's. Raises ``ChangeRefused``."""
    try:
        return start_of(day, zone_of(tz))
    except OverflowError as error:
        raise ChangeRefused("This day cannot be taken; choose another one.") from error


def let_go(log: Log, before: datetime, now: datetime) -> int:
    """Closes every nudge that waits since before that time; gives how many."""
    waiting = each(partial(log.nudges, state="waiting", limit=_EACH))
    gone = [closed(record, "dismissed", now) for record in waiting if record.nudge.waiting_since < before]
    log.put_nudges(gone)
    for record in gone:
        if record.nudge.promise is not None:
            by_hand(log, record.person, record.thread, "dismissed")
    return len(gone)
