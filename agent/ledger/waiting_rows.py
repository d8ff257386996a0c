"""Who waits, each with what they wrote in full and what was said before; one person stands once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from agent.ledger.finding import found
from agent.ledger.people import People
from agent.ledger.showing import shown
from agent.ledger.telling import kept_post
from agent.model import KeptPost, WaitingRow
from agent.store.log import Log, NudgeRecord

#: In so many places one person is shown to wait.
PLACES = 20


def rows(log: Log, records: Sequence[NudgeRecord], now: datetime, turn: int = 0) -> list[WaitingRow]:
    """These, in their order."""
    people = People(log, now)
    posts = log.posts({key for record in records for key in record.nudge.posts})
    told = []
    for nudge in shown(log, records, now, turn):
        said: list[KeptPost] = [kept_post(posts[key]) for key in nudge.posts if key in posts and not posts[key].gone]
        told.append(WaitingRow(nudge=nudge, person=people.summary(nudge.person), posts=said))
    return told


def rows_of(log: Log, ids: Iterable[str], now: datetime) -> list[WaitingRow]:
    """Those of these nudges that wait."""
    records = [record for id in ids if (record := log.nudge(id)) is not None and record.state == "waiting"]
    return rows(log, records, now)


def by_person(
    log: Log,
    records: Sequence[NudgeRecord],
    now: datetime,
    *,
    state: str,
    q: str | None = None,
    needs: str | None = None,
    platform: str | None = None,
    reasons: Collection[str] = (),
    turn: int = 0,
) -> list[list[WaitingRow]]:
    """All that each waits for, in the place of what presses most; whose first one stands in an earlier part of the
    list was shown there. ``records`` are one part of what these filters find."""
    here = {record.id for record in records}
    each: list[list[NudgeRecord]] = []
    for person in dict.fromkeys(record.person for record in records):
        theirs = found(
            log, q, PLACES, None, state=state, needs=needs, platform=platform, reasons=reasons, person=person
        ).items
        if theirs and theirs[0].id in here:
            each.append(theirs)
    told = iter(rows(log, [record for theirs in each for record in theirs], now, turn))
    return [[next(told) for _ in theirs] for theirs in each]
