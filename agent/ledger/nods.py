"""Those for whom a nod is enough, by the post under which they speak, and clearing them in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from itertools import islice

from msgspec.structs import replace

from agent.ledger.people import People
from agent.model import Nods
from agent.nudges.reason import short
from agent.store.log import Log, NudgeRecord
from agent.store.paging import each

#: How many nudges are looked at for one list.
AT_MOST = 10_000
_EACH = 200
_ABOUT = 60
_KIND = frozenset({"praise", "thanks"})


def nods(log: Log, now: datetime) -> list[Nods]:
    """All that a nod is enough for, grouped by post, the longest wait first."""
    groups: dict[str, list[NudgeRecord]] = {}
    for record in islice(_waiting(log), AT_MOST):
        groups.setdefault(record.thread, []).append(record)
    posts = log.posts(groups)
    people = People(log, now)
    told = []
    for thread, records in groups.items():
        under = posts.get(thread)
        names = [people.get(person).name for person in dict.fromkeys(record.person for record in records)]
        told.append(
            Nods(
                thread=thread,
                platform=records[0].nudge.platform,
                about=short(under.post.text, _ABOUT) if under is not None and under.own else None,
                url=under.post.url if under is not None else records[0].nudge.url,
                count=len(records),
                kind=sum(1 for record in records if any(reason.id in _KIND for reason in record.nudge.reasons)),
                people=names,
                nudges=[record.id for record in records],
                waiting_since=min(record.nudge.waiting_since for record in records),
            )
        )
    return sorted(told, key=lambda group: (group.waiting_since, group.thread))


def _waiting(log: Log) -> Iterator[NudgeRecord]:
    return each(partial(log.nudges, state="waiting", needs="nod", limit=_EACH))


def clear(log: Log, ids: Iterable[str], now: datetime) -> int:
    """Calls these answered, of those that wait and for whom a nod is enough; gives how many."""
    records = [record for id in dict.fromkeys(ids) if (record := log.nudge(id)) is not None]
    open_now = {r.id: r for r in records if r.state == "waiting" and r.needs == "nod"}
    log.put_nudges(closed(record, "answered", now) for record in open_now.values())
    return len(open_now)


def closed(record: NudgeRecord, state: str, now: datetime) -> NudgeRecord:
    """The nudge as the user closes it by hand, ``answered`` or ``dismissed``."""
    nudge = replace(record.nudge, state=state, until=None)
    settled = sorted({*record.settled, *record.nudge.posts})
    return replace(record, nudge=nudge, state=state, settled=settled, decided_at=now, updated_at=now)
