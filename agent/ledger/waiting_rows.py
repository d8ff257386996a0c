"""Who waits, each with what they wrote in full and what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from agent.ledger.people import People
from agent.ledger.showing import shown
from agent.ledger.telling import kept_post
from agent.model import KeptPost, WaitingRow
from agent.store.log import Log, NudgeRecord


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
