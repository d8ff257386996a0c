"""Who waits, found by reason and by words, each with what they wrote in full and what was said before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from agent.ledger.people import People
from agent.ledger.showing import cursor_of, shown, turn_of
from agent.ledger.telling import kept_post
from agent.model import KeptPost, WaitingRow
from agent.store.log import Log, NudgeRecord, Page
from agent.store.searching import fold

#: How many parts of the list one call looks through; a short part may still have a ``next``.
LOOKS = 20
_EACH = 100


def found(
    log: Log,
    now: datetime,
    *,
    state: str,
    needs: str | None,
    platform: str | None,
    reasons: Collection[str],
    q: str | None,
    limit: int,
    cursor: str | None,
) -> Page[WaitingRow]:
    """In the order to be answered; with one of ``reasons`` (empty: any), and with each word of ``q`` somewhere in the
    name, the handle or what they said: then some more than ``limit`` may come at once. Raises ``ValueError`` for a
    cursor that was not given."""
    turn, inner = turn_of(cursor)
    words = fold(q or "").split()
    records: list[NudgeRecord] = []
    for _ in range(LOOKS):
        each = _EACH if reasons or words else limit
        page = log.nudges(state=state, needs=needs, platform=platform, limit=each, cursor=inner)
        records += _fitting(log, page.items, reasons, words)
        inner = page.next
        if inner is None or len(records) >= limit:
            break
    return Page(rows(log, records, now, turn), cursor_of(inner, turn + len(records)))


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


def _fitting(
    log: Log, records: Sequence[NudgeRecord], reasons: Collection[str], words: Sequence[str]
) -> list[NudgeRecord]:
    if reasons:
        records = [record for record in records if any(reason.id in reasons for reason in record.nudge.reasons)]
    if not words:
        return list(records)
    posts = log.posts({key for record in records for key in record.nudge.posts})
    said = {key: post.post.text for key, post in posts.items()}
    return [record for record in records if _holds(record, said, words)]


def _holds(record: NudgeRecord, said: Mapping[str, str], words: Sequence[str]) -> bool:
    account = record.nudge.account
    names = [account.name or "", account.handle or ""] if account else []
    reasons = [reason.text for reason in record.nudge.reasons]
    heap = fold("\n".join([*names, *reasons, *(said.get(key, "") for key in record.nudge.posts)]))
    return all(word in heap for word in words)
