"""What reports count of a post and of an acknowledgement, as one short text in the record's document.

An index on it holds all that a report asks of a year, so that no whole record is read for it. The texts begin with a
time of fixed width, so that they sort as the times do. Times are microseconds since 1970 (UTC), the quickest to read
and to count with.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from agent.store.places import said_at
from agent.store.records import AcknowledgementRecord, PostRecord

_GAP = "\t"
_DIGITS = 17
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class Heard(Struct, frozen=True, gc=False):
    """A post that speaks to the user, or is theirs. ``at``: when it was said, ``exact`` or as first seen; ``way`` as
    ``PostRecord.addressed``, or "own"; ``intents`` what was understood. Texts are as in the record; "" is None."""

    at: int
    exact: bool
    person: str
    thread: str
    way: str
    platform: str
    intents: tuple[str, ...]
    spam: bool
    gone: bool
    withheld: bool
    key: str
    in_reply_to: str
    first_seen: int


class Said(Struct, frozen=True, gc=False):
    """An acknowledgement. ``at``: when it was done, ``exact`` or as logged. "" is None."""

    at: int
    exact: bool
    person: str
    thread: str
    kind: str
    certainty: str
    platform: str
    post: str
    own_post: str
    id: str

    @property
    def dated(self) -> bool:
        """Whether ``at`` says when it was done: see ``Acknowledgement.done_at``."""
        return self.exact or self.certainty not in ("imported", "inferred")


def short_of_post(record: PostRecord) -> str | None:
    """None for a post that no report counts."""
    if not record.own and not record.addressed:
        return None
    reading = record.reading
    flags = [
        "at" if record.post.at else "",
        "spam" if reading and reading.spam else "",
        "gone" if record.gone else "",
        "withheld" if record.withheld else "",
    ]
    return _joined(
        time_text(said_at(record)),
        record.person,
        record.thread,
        "own" if record.own else record.addressed,
        record.post.platform,
        ",".join(reading.intents) if reading else "",
        ",".join(flag for flag in flags if flag),
        record.key,
        record.in_reply_to,
        time_text(record.first_seen),
    )


def short_of_acknowledgement(record: AcknowledgementRecord) -> str:
    said = record.acknowledgement
    return _joined(
        time_text(said.at or said.logged_at),
        record.person,
        record.thread,
        said.kind,
        said.certainty,
        said.platform,
        record.post,
        record.own_post,
        "at" if said.at else "",
        record.id,
    )


class Reader:
    """Reads such texts. What many of them share (people, threads, words) it keeps once, or a year would fill memory."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._intents: dict[str, tuple[str, ...]] = {"": ()}

    def heard(self, text: str) -> Heard:
        """What ``short_of_post`` tells."""
        at, person, thread, way, platform, intents, flags, key, up, seen = text.split(_GAP)
        once, read = self._known.setdefault, self._intents.get(intents)
        if read is None:
            read = self._intents[intents] = tuple(intents.split(","))
        return Heard(
            int(at),
            "at" in flags,
            once(person, person),
            once(thread, thread),
            once(way, way),
            once(platform, platform),
            read,
            "spam" in flags,
            "gone" in flags,
            "withheld" in flags,
            key,
            once(up, up),
            int(seen),
        )

    def said(self, text: str) -> Said:
        """What ``short_of_acknowledgement`` tells."""
        at, person, thread, kind, certainty, platform, post, own_post, exact, id = text.split(_GAP)
        once = self._known.setdefault
        return Said(
            int(at),
            exact == "at",
            once(person, person),
            once(thread, thread),
            once(kind, kind),
            once(certainty, certainty),
            once(platform, platform),
            post,
            own_post,
            id,
        )


def _joined(*parts: str | None) -> str:
    return _GAP.join((part or "").replace(_GAP, " ") for part in parts)


def ticks(at: datetime) -> int:
    """Microseconds since 1970; what was before is 0."""
    try:
        return max(0, (at.astimezone(UTC) - _EPOCH) // _TICK)
    except OverflowError:  # an offset that leads out of the calendar
        return max(0, (at.replace(tzinfo=UTC) - _EPOCH) // _TICK)


def time_of_ticks(at: int) -> datetime:
    """The time, in UTC."""
    return _EPOCH + at * _TICK


def time_text(at: datetime) -> str:
    """With what the texts of a time begin."""
    return f"{ticks(at):0{_DIGITS}d}"
