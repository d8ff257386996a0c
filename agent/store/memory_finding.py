"""Which people and entries ``MemoryLog`` finds, and where people stand in each order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from agent.store.log import AcknowledgementRecord, Order, PersonRecord
from agent.store.memory_tables import Tables
from agent.store.places import place, quiet, recent
from agent.store.searching import asks_nothing, begins, words, words_of_acknowledgement, words_of_person

Record = TypeVar("Record")


def answering(table: Mapping[str, Record], key: str, others: str) -> Record | None:
    """The record of that very key, else the one that has it among its ``others``."""
    found = table.get(key)
    return found or next((record for record in table.values() if key in getattr(record, others)), None)


def found_people(held: Tables, q: str | None) -> list[PersonRecord]:
    """Those whose names or handles hold words that begin as asked; everybody where nothing is asked."""
    wanted = words(q)
    if not wanted:
        return list(held.people.values()) if asks_nothing(q) else []
    accounts = list(held.accounts.values())
    return [
        person
        for person in held.people.values()
        if begins(wanted, words_of_person(person, [one for one in accounts if one.person == person.id]))
    ]


def places_of_people(held: Tables, order: Order) -> Mapping[str, str | None]:
    """Where each person stands in an order; nobody without a place stands in it."""
    if order == "quiet":
        return {id: quiet(found) for id, found in held.people.items()}
    if order == "waiting":
        waiting = [nudge for nudge in held.nudges.values() if nudge.state == "waiting"]
        return {nudge.person: nudge.order for nudge in sorted(waiting, key=lambda one: one.order, reverse=True)}
    return {id: recent(found) for id, found in held.people.items()}


def found_entries(
    held: Tables,
    at_least: str | None,
    below: str | None,
    platform: str | None,
    kind: str | None,
    certainty: str | None,
    person: str | None,
    q: str | None,
) -> list[AcknowledgementRecord]:
    """The entries of the log that fit all that is asked; ``at_least`` and ``below`` are places."""
    wanted = words(q)

    def fits(record: AcknowledgementRecord) -> bool:
        stands = place(record)
        return (
            (at_least is None or stands >= at_least)
            and (below is None or stands < below)
            and platform in (None, record.acknowledgement.platform)
            and kind in (None, record.acknowledgement.kind)
            and certainty in (None, record.acknowledgement.certainty)
            and person in (None, record.person)
            and begins(wanted, words_of_acknowledgement(record))
            and (bool(wanted) or asks_nothing(q))
        )

    return [record for record in held.acknowledgements.values() if fits(record)]
