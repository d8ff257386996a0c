"""Where a record stands in the lists that are ordered by time: texts of fixed form that sort as the times do."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from agent.store.records import AcknowledgementRecord, ImportRecord, PersonRecord, PostRecord, PromiseRecord


def moment(at: datetime) -> str:
    """A time as text of fixed width that sorts as the times do: ``2026-11-20T09:30:00.000000``, UTC."""
    try:
        at = at.astimezone(UTC)
    except OverflowError:  # an offset that leads out of the calendar
        at = at.replace(tzinfo=UTC)
    return at.replace(tzinfo=None).isoformat(timespec="microseconds")


#: Where what has no date stands: behind all that has one.
_UNDATED = datetime(1, 1, 1, tzinfo=UTC)


def place(record: AcknowledgementRecord) -> str:
    """Where an acknowledgement stands in the log: when it was done, then its ``order``."""
    return f"{moment(record.acknowledgement.done_at or _UNDATED)} {record.order}"


def between(since: datetime | None, until: datetime | None) -> tuple[str | None, str | None]:
    """From and up to which place in the log; what has no date is in no span."""
    if since is None and until is None:
        return None, None
    dated = moment(_UNDATED + timedelta(microseconds=1))
    return dated if since is None else max(dated, moment(since)), None if until is None else moment(until)


def said_at(record: PostRecord) -> datetime:
    """When a post was written, else when it was first seen."""
    return record.post.at or record.first_seen


def place_of_post(record: PostRecord) -> str:
    """Where a post stands in a timeline: its time, else when it was first seen, then its key."""
    return f"{moment(said_at(record))} {record.key}"


def place_of_promise(record: PromiseRecord) -> str:
    """Where a promise stands among all: when it is due, then its id."""
    return f"{moment(record.due)} {record.id}"


def place_of_import(record: ImportRecord) -> str:
    """Where an import stands among all: when it began, then its id."""
    return f"{moment(record.started_at)} {record.id}"


def worded(record: PostRecord) -> str | None:
    """When words were said that the retention lets go; None for the user's own and for a post without words."""
    reading = record.reading
    held = record.post.text or (reading and (reading.questions or reading.key_points or reading.evidence))
    return moment(said_at(record)) if held and not record.own else None


#: What may name an account elsewhere; what it really says is read later, by rules that may change.
_POINTS = {
    "x": re.compile(r"facebook|\bfb\b|\b(?:other|old|new|private|second) account", re.IGNORECASE),
    "facebook": re.compile(
        r"twitter|\bx\.com\b|\bon x\b|(?<!\w)@\w{2}|\b(?:other|old|new|private|second) (?:account|profile)",
        re.IGNORECASE,
    ),
}


def pointing(record: PostRecord | AcknowledgementRecord) -> str | None:
    """Where words stand among those that may name an account elsewhere; None for others."""
    if isinstance(record, PostRecord):
        points = not record.own and any(
            _POINTS[record.post.platform].search(t) for t in (record.post.text, *record.post.links)
        )
        return place_of_post(record) if points else None
    said = record.acknowledgement
    return place(record) if said.text and _POINTS[said.platform].search(said.text) else None


def recent(record: PersonRecord) -> str:
    """Where a person stands among the recent ones: the time of the last words either way, else of the first sight."""
    return f"{moment(_last(record) or record.created_at)} {record.id}"


def quiet(record: PersonRecord) -> str | None:
    """Where a person stands among the quiet ones; None for somebody whom the user never answered."""
    return recent(record) if record.last_out is not None else None


def _last(record: PersonRecord) -> datetime | None:
    times = [words.at for words in (record.last_in, record.last_out) if words is not None and words.at is not None]
    return max(times, default=None)
