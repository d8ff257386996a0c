"""How each hint fares with the user, for the settings: on or off, and how often it was told "not useful"."""

from __future__ import annotations

from agent.hints.rules import RULES
from agent.model import HintFare
from agent.store.log import Log


def fares(log: Log) -> list[HintFare]:
    """Every hint, in the order in which they are told."""
    settings = log.settings()
    told = []
    for rule in RULES:
        events = log.showings(rule.id).events
        told.append(
            HintFare(
                id=rule.id,
                on=settings.hints.get(rule.id, True),
                muted=rule.id in settings.muted,
                shown=len(events),
                useful=events.count("u"),
                not_useful=events.count("n"),
            )
        )
    return told
