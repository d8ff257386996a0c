"""Whom the user talked with most and has not met for long: something to do on the day on which an archive came."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from agent.ledger.people import People
from agent.model import PersonSummary
from agent.store.log import Log

#: So long neither has said anything to the other.
LONG = timedelta(days=90)
#: Among so many of those whom the user talked with most.
AMONG = 200
#: Somebody whom the user spoke to less often than so is no old acquaintance.
OFTEN = 3


class Far(Struct, frozen=True):
    """A person, how often the user acknowledged them, and how long nobody has said anything to the other."""

    person: PersonSummary
    times: int
    silent: timedelta


def far(log: Log, now: datetime, limit: int) -> list[Far]:
    """Of those whom the user talked with, the ones acknowledged most often; of these the longest silence first."""
    people = People(log, now)
    found: list[Far] = []
    for id, times in log.archives.most_told(AMONG):
        if times < OFTEN or len(found) == limit:
            break
        if log.person(id) is None:
            continue
        person = people.summary(id)
        if person.last_out is None:
            continue  # shared or liked only: they have not talked
        last = max((words.at for words in (person.last_in, person.last_out) if words and words.at), default=None)
        if last is not None and now - last >= LONG:
            found.append(Far(person, times, now - last))
    return sorted(found, key=lambda one: (-one.silent, one.person.id))
