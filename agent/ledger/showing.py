"""Nudges as they are shown: with the words on which they stand, with beginnings of an answer, and with when a promise
is due as people say it today. Where no words of theirs wait, the way leads to the user's own, which promised.

None of it is kept: the words stand with their post, the rest depends on the day and on what stands above in the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from msgspec.structs import replace

from agent.ledger.people import greeted
from agent.model import Nudge, Reading, Reason, Starter
from agent.nudges.due import by
from agent.nudges.quiet import zone_of
from agent.store.cursors import ForeignCursor
from agent.store.log import Log, NudgeRecord, PostRecord

#: The frames of a beginning come in three turns (``agent.nudges.starters``).
_TURNS = ("0", "1", "2")
#: No beginning of an answer is offered beside these.
_CLOSED = frozenset({"answered", "dismissed", "spam"})
LONGEST = 1_000


def turn_of(cursor: str | None) -> tuple[int, str | None]:
    """The turn and the log's own cursor that a list's cursor holds. Raises ``ForeignCursor`` for any other text."""
    if cursor is None:
        return 0, None
    inner, dot, turn = cursor.rpartition(".")
    if not dot or turn not in _TURNS:
        raise ForeignCursor
    return _TURNS.index(turn), inner


def cursor_of(inner: str | None, turn: int) -> str | None:
    """The cursor that goes on with that turn."""
    return None if inner is None else f"{inner}.{_TURNS[turn % len(_TURNS)]}"


def shown(log: Log, records: Sequence[NudgeRecord], now: datetime, turn: int = 0) -> list[Nudge]:
    """These nudges, in their order; ``turn`` counts on where a part of a list goes on."""
    nudges = [record.nudge for record in records]
    return shown_nudges(log, nudges, now, turn)


def shown_nudges(log: Log, nudges: Sequence[Nudge], now: datetime, turn: int = 0) -> list[Nudge]:
    """As ``shown``, for nudges that have no record."""
    wanted = {key for nudge in nudges if (key := nudge.post or _promised_in(nudge))}
    posts = log.posts(wanted) if wanted else {}
    names = {id: _name(log, id) for id in {nudge.person for nudge in nudges if nudge.state not in _CLOSED}}
    zone = zone_of(log.settings().tz) if any(nudge.promise for nudge in nudges) else None
    told = []
    for number, nudge in enumerate(nudges):
        reasons = [_dated(reason, nudge, now, zone) for reason in nudge.reasons] if nudge.promise else nudge.reasons
        post = posts.get(nudge.post or "")
        begun = _begun(nudge, post, names.get(nudge.person), turn + number)
        own = posts.get(_promised_in(nudge) or "")
        url = nudge.url or (own.post.url if own is not None else None)
        told.append(replace(nudge, text=_text(post), url=url, reasons=reasons, starters=begun))
    return told


def _promised_in(nudge: Nudge) -> str | None:
    """The user's own words on which it stands, where there are none of theirs."""
    return next((reason.post for reason in nudge.reasons if reason.id == "promise"), None) if not nudge.post else None


def _text(post: PostRecord | None) -> str | None:
    """The words of the post, cut where they are long; None where they were let go of."""
    if post is None or not post.post.text:
        return None
    return post.post.text if len(post.post.text) <= LONGEST else post.post.text[:LONGEST].rstrip() + "…"


def _name(log: Log, person: str) -> str | None:
    record = log.person(person)
    return greeted(record) if record is not None else None


def _begun(nudge: Nudge, post: PostRecord | None, name: str | None, turn: int) -> list[Starter]:
    if nudge.state in _CLOSED or name is None:
        return []
    from agent.nudges.starters import starters

    text = post.post.text if post is not None else ""
    return starters(name, _reading(post), nudge.reasons, turn, text)


def _reading(post: PostRecord | None) -> Reading | None:
    return post.reading if post is not None else None


def _dated(reason: Reason, nudge: Nudge, now: datetime, zone: tzinfo | None) -> Reason:
    if reason.id != "promise" or nudge.promise is None or nudge.promise.due is None:
        return reason
    if not reason.text.endswith(nudge.promise.text):
        return reason
    return replace(reason, text=f"{reason.text}, {by(nudge.promise.due, now, zone)}")
