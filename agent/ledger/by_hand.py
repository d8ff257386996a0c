"""What the user did where Nod does not read, noted by hand: "met at the fair", "called on the phone"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from agent.ledger.acknowledge import acknowledged, record_of
from agent.ledger.changes import ChangeRefused, UnknownPerson
from agent.ledger.keeping import open_of
from agent.ledger.keys import acknowledgement_id
from agent.ledger.nods import closed
from agent.ledger.nudging import settle
from agent.ledger.own_words import told_of
from agent.ledger.people import People
from agent.ledger.promising import by_hand
from agent.ledger.relation import Own
from agent.ledger.talk import conversation
from agent.model import Acknowledgement, NewAcknowledgement
from agent.store.log import AcknowledgementRecord, Log, NudgeRecord


def noted(
    log: Log, person: str, text: str, at: datetime | None, own: Callable[[str], Own], now: datetime
) -> Acknowledgement:
    """Logs it as ``elsewhere``. Raises ``UnknownPerson``, and ``ChangeRefused`` where it says nothing or lies ahead."""
    if log.person(person) is None:
        raise UnknownPerson(person)
    accounts = log.accounts_of(person)
    if not accounts:
        raise UnknownPerson(person)
    if not text.strip():
        raise ChangeRefused("Write in a few words what it was, such as: met at the fair.")
    if at is not None and at > now:
        raise ChangeRefused("This day is still to come. Note it when it has been.")
    client = str(uuid4())
    said = Acknowledgement(
        id=acknowledgement_id(client),
        client_id=client,
        kind="elsewhere",
        certainty="by-hand",
        platform=accounts[0].account.platform,
        person=person,
        account=accounts[0].account,
        text=text.strip(),
        at=at,
        logged_at=now,
    )
    record = record_of(said, None)
    log.put_acknowledgement(record)
    _settled(log, record, own, now)
    if at is None:  # no day to be compared with the last words; but it ends the silence
        log.put_nudges(closed(silence, "answered", now) for silence in open_of(log, person))
    return said


def answered_elsewhere(log: Log, nudge: NudgeRecord, own: Callable[[str], Own], now: datetime) -> None:
    """The user answered this one where Nod does not read. What waits without words of theirs (a promise, a long
    silence) is no post that the log could name: it is called answered besides."""
    told = nudge.nudge
    promised = next((reason.post for reason in told.reasons if reason.id == "promise"), None)
    new = NewAcknowledgement(
        client_id=str(uuid4()),
        platform=told.platform,
        kind="elsewhere",
        post=told.post or promised,
        account=told.account,
        at=now,
        certainty="by-hand",
    )
    record, _ = acknowledged(log, new, now)
    _settled(log, record, own, now)
    after = log.nudge(nudge.id)
    if after is not None and after.state in ("waiting", "snoozed"):
        log.put_nudges([closed(after, "answered", now)])
        if told.promise is not None:
            by_hand(log, nudge.person, nudge.thread, "answered")


def _settled(log: Log, record: AcknowledgementRecord, own: Callable[[str], Own], now: datetime) -> None:
    people = People(log, now)
    touched = told_of(log, people, record, now)
    settle(log, touched, lambda thread: conversation(log, thread), people=people, own=own, now=now)
    people.keep()
