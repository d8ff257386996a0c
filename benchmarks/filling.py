"""Fills databases with invented documents, in large transactions: it is not what is measured."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from agent.store.kept import document
from agent.store.schema import Index, Layout
from agent.store.table import NodDB
from agent.store.tiny_log import TinyLog
from benchmarks import made_up

LAYOUT = {"events": Layout(key="key", indexes=(Index(("person",)), Index(("kind",)), Index(("at",))))}
PORTION = 50_000
REVISIONS = 20_000


def portions(count: int) -> Iterator[range]:
    return (range(first, min(count, first + PORTION)) for first in range(0, count, PORTION))


def fill_table(path: Path, count: int) -> None:
    """A table of its own with a key and three more indexes."""
    with NodDB(path, schema=LAYOUT) as db:
        for some in portions(count):
            db.table("events").insert_multiple(made_up.event(number) for number in some)


def fill_log(path: Path, count: int) -> None:
    """A log of ``count`` acknowledgements, and one person, account and nudge for every fifty; its search is filled.

    The last ones go the way that the agent goes, so that there are revisions; those before, whose revisions would be
    let go anyway, go into the table in large portions.
    """
    people = made_up.people_of(count)
    in_bulk = max(0, count - REVISIONS)
    with closing(TinyLog(path)) as log:
        log.db.storage.outside("PRAGMA cache_size=-400000")  # the pages of all indexes, while it is filled
        for some in portions(people):
            with log.unit():
                for who in some:
                    log.put_person(made_up.person(who, who))
                    log.put_account(made_up.account_record(who))
                log.put_nudges(made_up.nudge(who, who, "waiting" if who % 10 == 0 else "answered") for who in some)
        table = log.db.table("acknowledgements")
        for some in portions(in_bulk):
            table.insert_multiple(document(made_up.acknowledgement(number, people)) for number in some)
        log.db.storage.set_meta("searched", None)  # what went in by the table has no revision: search is filled anew
        with log.unit():
            for number in range(in_bulk, count):
                log.put_acknowledgement(made_up.acknowledgement(number, people))
        log.acknowledgements(q=made_up.RARE)
