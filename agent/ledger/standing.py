"""How somebody stands beside their name in a list: what the user set aside of theirs, and whose last words were deleted
from the site since."""

from __future__ import annotations

from msgspec import Struct

from agent.ledger.people import WORDS
from agent.model import LastWords, PersonSummary
from agent.nudges.reason import short
from agent.store.log import Log, TimelineRecord

#: The last words each way are looked for among so many of the latest things said.
LATEST = 20
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


def last_deleted(log: Log, person: PersonSummary) -> Deleted:
    """Of words that were said twice, and stand still in one place, none is deleted."""
    if person.last_in is None and person.last_out is None:
        return Deleted()
    latest = log.timeline(person.id, limit=LATEST).items
    own = {item.acknowledgement.own_post for item in latest if item.acknowledgement}
    posts = log.posts([key for key in own if key])
    theirs = [item.post.gone for item in latest if item.post and _says(item, person.last_in)]
    mine = [
        (post := posts.get(item.acknowledgement.own_post or "")) is not None and post.gone
        for item in latest
        if item.acknowledgement and _says(item, person.last_out)
    ]
    return Deleted(theirs=bool(theirs) and all(theirs), mine=bool(mine) and all(mine))


def _says(item: TimelineRecord, last: LastWords | None) -> bool:
    said = item.acknowledgement.acknowledgement if item.acknowledgement else item.post.post if item.post else None
    return bool(last and last.text and said and said.text and short(said.text, WORDS) == last.text)
