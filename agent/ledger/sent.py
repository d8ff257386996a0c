"""The user's own sent words of the last 90 days, to be compared with a draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent.hints.draft import Sent
from agent.store.log import Log


class SentWords:
    """Knows what the user sent to whom; follows the log by its revision."""

    def __init__(self, log: Log, now: Callable[[], datetime]) -> None:
        self._log = log
        self._now = now

    def nearly(self, text: str, to: str | None) -> tuple[Sent, ...]:
        """Earlier words that are nearly these, to others than ``to`` (an account key); the likest first."""
        return ()
