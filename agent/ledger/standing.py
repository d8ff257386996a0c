"""How somebody stands beside their name in a list: what the user set aside of theirs, and whose last words were deleted
from the site since."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from agent.ledger.people import WORDS
from agent.model import LastWords, PersonSummary
from agent.nudges.reason import short
from agent.store.log import Log, TimelineRecord

#: The last words each way are looked for among so many of the latest things said; in a list of people among fewer.
LATEST, IN_A_LIST = 20, 4
ASIDE = 50


class Deleted(Struct, frozen=True):
    """Whether their last words, and the user's to them, are gone from the site."""

    theirs: bool = False
    mine: bool = False


def is_set_aside(log: Log, person: str) -> bool:
    """Whether the user called their latest conversation not for them, or let it go, and nothing of theirs waits."""
    closed = [one for one in log.nudges(state="dismissed", person=person, limit=ASIDE).items if one.decided_at]
    if not closed:
        return False
    last = max(closed, key=lambda one: one.nudge.waiting_since)
    others = [one for one in log.nudges_of(person) if one.state not in ("dismissed", "spam")]
    return all(one.state == "answered" and one.nudge.waiting_since < last.nudge.waiting_since for one in others)


def last_deleted(log: Log, people: Sequence[PersonSummary], latest: int = LATEST) -> dict[str, Deleted]:
    """By person. Of words that were said twice, and stand still in one place, none is deleted."""
    said = {one.id: log.timeline(one.id, limit=latest).items if one.last_in or one.last_out else [] for one in people}
    mine = {
        one.id: [
            item.acknowledgement.own_post for item in said[one.id] if item.acknowledgement and _says(item, one.last_out)
        ]
        for one in people
    }
    own = log.posts(key for keys in mine.values() for key in keys if key)
    return {
        one.id: Deleted(
            theirs=_all([item.post.gone for item in said[one.id] if item.post and _says(item, one.last_in)]),
            mine=_all([key in own and own[key].gone for key in mine[one.id]]),
        )
        for one in people
    }


def _all(gone: Sequence[bool]) -> bool:
    return bool(gone) and all(gone)


def _says(item: TimelineRecord, last: LastWords | None) -> bool:
    said = item.acknowledgement.acknowledgement if item.acknowledgement else item.post.post if item.post else None
    return bool(last and last.text and said and said.text and short(said.text, WORDS) == last.text)
