"""A change of the settings: what is named changes, the rest stays."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec.structs import asdict, replace

from agent.ledger.changes import ChangeRefused
from agent.model import Settings, SettingsChange


def changed_settings(old: Settings, change: SettingsChange) -> Settings:
    """The settings after the change. Raises ``ChangeRefused`` for a time zone that does not exist."""
    named = {name: value for name, value in asdict(change).items() if value is not msgspec.UNSET}
    for switches in ("hints", "reasons"):
        if switches in named:
            named[switches] = {**getattr(old, switches), **named[switches]}
    heard_again = {hint for hint, on in (named.get("hints") or {}).items() if on}
    named["muted"] = [hint for hint in old.muted if hint not in heard_again]
    if named.get("tz") is not None:
        try:
            ZoneInfo(named["tz"])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ChangeRefused("There is no such time zone. Name one like Europe/Vienna.") from None
    return replace(old, **named)
