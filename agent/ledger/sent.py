"""The user's own sent words of the last 90 days, held in memory beside the log and brought up to date from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from agent.ledger.acknowledge import WORDS
from agent.store.log import AcknowledgementRecord, Log
from agent.store.paging import each

if TYPE_CHECKING:
    from agent.hints.draft import Sent
    from agent.hints.sent_before import SentBefore

REMEMBERED = timedelta(days=90)
_AT_ONCE = 200
#: Behind more changed acknowledgements than these (an archive) the log is read anew.
_MOST_FOLLOWED = 1000
#: Seconds that a draft waits while another one looks: it is soon done, unless the log is being read.
_PATIENCE = 0.05


class SentWords:
    """Follows the log by its revision. The first to ask reads the log; what grows too old later is told no more."""

    def __init__(self, log: Log, now: Callable[[], datetime]) -> None:
        self._log = log
        self._now = now
        self._lock = Lock()
        self._held: SentBefore | None = None
        self._revision = 0

    def nearly(self, text: str, person: str | None, names: tuple[str, ...]) -> Sent | None:
        """The earlier words that are nearly these, sent to others than ``person``; None while another draft reads the
        log."""
        if not self._lock.acquire(timeout=_PATIENCE):
            return None
        try:
            held = self._up_to_date()
            return held.nearly(text, person=person, names=names, since=self._now() - REMEMBERED)
        finally:
            self._lock.release()

    def warm_up(self) -> None:
        """Reads the log, so that the first draft need not wait for it."""
        with self._lock:
            self._up_to_date()

    @contextmanager
    def taking_out(self) -> Iterator[None]:
        """Around what takes words out of the log: behind it they are held no longer. Where none are held, none are
        read."""
        try:
            yield
        finally:
            with self._lock:
                if self._held is not None and not self._follow(self._held):
                    self._held = None

    def _up_to_date(self) -> SentBefore:
        if self._held is None or not self._follow(self._held):
            revision = self._log.revision()
            self._held, self._revision = self._read_all(), revision
        return self._held

    def _follow(self, held: SentBefore) -> bool:
        """Takes in what changed since the last look; False where the log is to be read anew."""
        followed = self._changed()
        if followed is None:
            return False
        changed, revision = followed
        for id in changed:
            self._take(held, id, self._log.acknowledgement(id))
        self._revision = revision
        return True

    def _changed(self) -> tuple[set[str], int] | None:
        """The acknowledgements that changed since the last look, and the revision now; None where they are too many, or
        the log does not hold all changes since."""
        found: set[str] = set()
        revision = self._revision
        if self._log.revision() < revision:
            return None
        while changes := self._log.changes(revision, _AT_ONCE):
            found |= {change.id for change in changes if change.what == "acknowledgement"}
            if changes[0].rev != revision + 1 or len(found) > _MOST_FOLLOWED:
                return None
            revision = changes[-1].rev
        return found, revision

    def _read_all(self) -> SentBefore:
        from agent.hints.sent_before import SentBefore  # loads the reading: not before the agent's first answer

        held, since = SentBefore(), self._now() - REMEMBERED
        for record in each(partial(self._log.acknowledgements, since=since, limit=_AT_ONCE)):
            self._take(held, record.id, record)
        return held

    def _take(self, held: SentBefore, id: str, record: AcknowledgementRecord | None) -> None:
        said = None if record is None else record.acknowledgement
        if record is None or said is None or said.kind not in WORDS or not said.text or said.account is None:
            held.remove(id)
            return
        account = said.account
        person = record.person or account.key or account.handle or account.name
        names = [name for name in (account.name, account.handle) if name]
        if person:
            at = said.at or said.logged_at
            held.add(id, said.text, person=person, name=account.name or account.handle, names=names, at=at)
