"""How acknowledgements are found: their place in time as text, and words in them with case and accents folded."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

from agent.store.log import AcknowledgementRecord


def moment(at: datetime) -> str:
    """A time as text of fixed width that sorts as the times do: ``2026-11-20T09:30:00.000000``, UTC."""
    try:
        at = at.astimezone(UTC)
    except OverflowError:  # an offset that leads out of the calendar
        at = at.replace(tzinfo=UTC)
    return at.replace(tzinfo=None).isoformat(timespec="microseconds")


def place(record: AcknowledgementRecord) -> str:
    """Where an acknowledgement stands in the log: its time (``at``, else ``logged_at``), then its ``order``."""
    acknowledgement = record.acknowledgement
    return f"{moment(acknowledgement.at or acknowledgement.logged_at)} {record.order}"


def fold(text: str) -> str:
    """The text without accents and differences of case: ``Ångström`` → ``angstrom``, ``Straße`` → ``strasse``."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character)).casefold()


def words(q: str | None) -> list[str]:
    """The folded words of a question to the log; none at all when it is empty."""
    return fold(q or "").split()


def holds(record: AcknowledgementRecord, wanted: list[str]) -> bool:
    """Whether every word stands in the text or in the account's name or handle."""
    account = record.acknowledgement.account
    there = [record.acknowledgement.text]
    if account is not None:
        there += [account.name, account.handle]
    folded = fold("\n".join(text for text in there if text))
    return all(word in folded for word in wanted)
