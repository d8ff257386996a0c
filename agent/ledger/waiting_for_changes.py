"""Live updates: who asks for changes waits on a condition until there is one."""

from __future__ import annotations

import threading
import time

from agent.model import Changes
from agent.store.log import Log

MOST_WAITERS = 6
LONGEST = 20.0
#: Another program may write to the same log without waking anybody here.
_LOOK_EVERY = 1.0


class Waiters:
    """Those who wait for a change of one log; beyond ``MOST_WAITERS`` an answer is given at once."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._changed = threading.Condition()
        self._waiting = 0
        self._over = False

    def wake(self) -> None:
        """Something was written."""
        with self._changed:
            self._changed.notify_all()

    def end(self) -> None:
        """The agent stops: who waits is answered, and nobody waits any more."""
        with self._changed:
            self._over = True
            self._changed.notify_all()

    def changes(self, since: int, wait: float) -> Changes:
        """The changes after a revision; waits at most ``wait`` seconds, and never over ``LONGEST``, for the first."""
        until = time.monotonic() + min(max(wait, 0.0), LONGEST)
        with self._changed:
            answer = self._look(since)
            if not (answer.changes or answer.reset) and self._waiting < MOST_WAITERS:
                self._waiting += 1
                try:
                    while not (answer.changes or self._over) and (left := until - time.monotonic()) > 0:
                        self._changed.wait(min(left, _LOOK_EVERY))
                        answer = self._look(since)
                finally:
                    self._waiting -= 1
        return answer

    def _look(self, since: int) -> Changes:
        # The revision is read before the changes: one that comes between is found, or told the next time.
        rev = self._log.revision()
        found = self._log.changes(since)
        gap = bool(found) and found[0].rev > since + 1
        return Changes(rev=found[-1].rev if found else rev, changes=found, reset=gap or since > rev)
