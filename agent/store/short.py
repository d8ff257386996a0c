"""What reports count of a post and of an acknowledgement, as one short text in the record's document.

An index on it holds all that a report asks of a year, so that no whole record is read for it. The texts begin with a
time of fixed width, so that they sort as the times do.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from agent.store.places import moment, said_at
from agent.store.records import AcknowledgementRecord, PostRecord

_GAP = "\t"
_TIME = len("2026-11-20T09:30:00.000000")


class Heard(NamedTuple):
    """A post that speaks to the user, or is theirs. ``at``: when it was said, ``exact`` or as first seen; ``way`` as
    ``PostRecord.addressed``, or "own"; ``intents`` what was understood. Texts are as in the record; "" is None."""

    at: datetime
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
    first_seen: datetime


class Said(NamedTuple):
    """An acknowledgement. ``at``: when it was done, ``exact`` or as logged. "" is None."""

    at: datetime
    exact: bool
    person: str
    thread: str
    kind: str
    certainty: str
    platform: str
    post: str
    own_post: str
    id: str


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
        moment(said_at(record)),
        record.person,
        record.thread,
        "own" if record.own else record.addressed,
        record.post.platform,
        ",".join(reading.intents) if reading else "",
        ",".join(flag for flag in flags if flag),
        record.key,
        record.in_reply_to,
        moment(record.first_seen),
    )


def short_of_acknowledgement(record: AcknowledgementRecord) -> str:
    said = record.acknowledgement
    return _joined(
        moment(said.at or said.logged_at),
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


def heard(text: str) -> Heard:
    """What ``short_of_post`` tells."""
    at, person, thread, way, platform, intents, flags, key, up, seen = text.split(_GAP)
    return Heard(
        _time(at),
        "at" in flags,
        person,
        thread,
        way,
        platform,
        tuple(intents.split(",")) if intents else (),
        "spam" in flags,
        "gone" in flags,
        "withheld" in flags,
        key,
        up,
        _time(seen),
    )


def said(text: str) -> Said:
    """What ``short_of_acknowledgement`` tells."""
    at, person, thread, kind, certainty, platform, post, own_post, exact, id = text.split(_GAP)
    return Said(_time(at), exact == "at", person, thread, kind, certainty, platform, post, own_post, id)


def _joined(*parts: str | None) -> str:
    return _GAP.join((part or "").replace(_GAP, " ") for part in parts)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
