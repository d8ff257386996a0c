"""How hints fare with the user: one that is told "not useful" too often mutes itself. No word of a draft is kept."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent.hints.rules import BY_ID
from agent.ledger.changes import UnknownHint
from agent.model import HintEvent
from agent.store.log import Log, ShowingsRecord

SHOWINGS = 50
TOO_OFTEN = 6
"""Six of fifty: above one in ten a rule is switched off by its users (Google Tricorder, CACM 2018)."""


def told(log: Log, hint: str, event: HintEvent, now: datetime) -> bool:
    """Keeps what became of a hint; whether it is muted now. Raises ``UnknownHint``."""
    if hint not in BY_ID:
        raise UnknownHint(hint)
    settings = log.settings()
    record = after(log.showings(hint), event, now)
    if hint in settings.muted:
        return True
    muted = record.events.count("n") >= TOO_OFTEN
    if muted:
        log.put_settings(
            replace(settings, hints={**settings.hints, hint: False}, muted=sorted({*settings.muted, hint}))
        )
        record = replace(record, events="")
    log.put_showings(record)
    return muted


def after(record: ShowingsRecord, event: HintEvent, now: datetime) -> ShowingsRecord:
    """The record after an event: a verdict belongs to the last showing without one, and to none where none is left."""
    if event == "shown":
        return replace(record, events=(record.events + "s")[-SHOWINGS:], last=now)
    at = record.events.rfind("s")
    if at < 0:
        return record
    verdict = "u" if event == "useful" else "n"
    return replace(record, events=record.events[:at] + verdict + record.events[at + 1 :])
