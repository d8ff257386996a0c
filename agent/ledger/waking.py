"""What happens by itself as time goes on: a snoozed nudge wakes, a promise becomes due, somebody is long unheard of."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime

from agent.ledger.deciding import wake
from agent.ledger.keeping import remind
from agent.ledger.nudging import settle
from agent.ledger.people import People
from agent.ledger.promising import is_due
from agent.ledger.relation import Own
from agent.ledger.talk import conversation
from agent.nudges.quiet import day_of, zone_of
from agent.store.failures import StoreFailed
from agent.store.log import Log, PromiseRecord

_EACH = 200
log = logging.getLogger("nod")


class Waking:
    """Looks at the log each time somebody asks who waits; at promises since the last look, at silences once a day."""

    def __init__(self, log: Log, unit: Callable[[], AbstractContextManager[None]], own: Callable[[str], Own]) -> None:
        self._log, self._unit, self._own = log, unit, own
        self._looked: datetime | None = None
        self._reminded: date | None = None
        self._quiet: str | None = None  # where the next look goes on among the quiet

    def look(self, now: datetime) -> None:
        """Brings the list up to the present. Where nothing can be written (a full disk), it is shown as it stands: who
        asks who waits is not turned away for that."""
        try:
            self._bring_up(now)
        except StoreFailed as failed:
            log.warning("what time brought could not be written: %s", failed)

    def _bring_up(self, now: datetime) -> None:
        wake(self._log, self._unit, now)
        self._promises(now)
        settings = self._log.settings()
        today = day_of(now, zone_of(settings.tz))
        if settings.keep_in_touch_days is not None and self._reminded != today:
            with self._unit():
                people = People(self._log, now)
                self._quiet = remind(self._log, people, now, self._quiet)
            if self._quiet is None:
                self._reminded = today

    def look_anew(self) -> None:
        """The settings changed: silences are looked at again today."""
        self._reminded = self._quiet = None

    def _promises(self, now: datetime) -> None:
        touched = {
            (promise.person, promise.thread)
            for promise in self._due(now)
            if promise.thread and (self._looked is None or not is_due(promise.due, self._looked))
        }
        if touched:
            with self._unit():
                people = People(self._log, now)
                settle(
                    self._log,
                    touched,
                    lambda thread: conversation(self._log, thread),
                    people=people,
                    own=self._own,
                    now=now,
                )
                people.keep()
        self._looked = now

    def _due(self, now: datetime) -> Iterator[PromiseRecord]:
        cursor: str | None = None
        while True:
            page = self._log.promises(state="open", limit=_EACH, cursor=cursor)
            yield from (promise for promise in page.items if is_due(promise.due, now))
            cursor = page.next
            if cursor is None or not is_due(page.items[-1].due, now):  # what is due first stands first
                return
