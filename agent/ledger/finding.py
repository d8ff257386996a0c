"""Who waits, by reason, and by words of a name, of a reason, of what they wrote. In the same order; each word that is
asked for is the beginning of one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from agent.store.log import Log, NudgeRecord, Page
from agent.store.searching import asks_nothing, begins, tokens, words

_EACH = 200
#: How many nudges one answer looks through; where there are more, its cursor goes on.
AT_MOST = 10_000


def found(
    log: Log,
    q: str | None,
    limit: int,
    cursor: str | None,
    *,
    state: str,
    needs: str | None = None,
    platform: str | None = None,
    person: str | None = None,
    reasons: Collection[str] = (),
) -> Page[NudgeRecord]:
    """A page of nudges that hold all words of ``q`` and one of ``reasons`` (empty: any).

    Raises ``ValueError`` for a cursor that was not given."""

    def page(many: int, after: str | None) -> Page[NudgeRecord]:
        return log.nudges(state=state, needs=needs, platform=platform, person=person, limit=many, cursor=after)

    if asks_nothing(q) and not reasons:
        return page(limit, cursor)
    wanted = words(q)
    if not wanted and not asks_nothing(q):
        return Page([], None)
    holding: list[NudgeRecord] = []
    for _ in range(0, AT_MOST, _EACH):
        some = page(_EACH, cursor)
        heap = _heap(log, some.items)
        for number, record in enumerate(some.items, 1):
            if _fits(record, reasons) and (not wanted or begins(wanted, tokens(*heap[record.id]))):
                holding.append(record)
            if len(holding) == limit:
                last = number == len(some.items)
                return Page(holding, some.next if last else page(number, cursor).next)
        cursor = some.next
        if cursor is None:
            break
    return Page(holding, cursor)


def _fits(record: NudgeRecord, reasons: Collection[str]) -> bool:
    return not reasons or any(reason.id in reasons for reason in record.nudge.reasons)


def _heap(log: Log, records: Sequence[NudgeRecord]) -> dict[str, list[str | None]]:
    """All words by which each of these may be found, by its id."""
    posts = log.posts({post for record in records for post in record.nudge.posts})
    names = {id: known.name if (known := log.person(id)) else None for id in {record.person for record in records}}
    heap: dict[str, list[str | None]] = {}
    for record in records:
        account = record.nudge.account
        said = [posts[key].post.text for key in record.nudge.posts if key in posts]
        why = [reason.text for reason in record.nudge.reasons]
        called = [account.name, account.handle] if account else []
        heap[record.id] = [names[record.person], *called, *why, *said]
    return heap
