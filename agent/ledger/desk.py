"""What the dashboard asks of the ledger beside what the interface offers. The one door of the ledger for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from datetime import datetime

from agent.ledger.by_hand import answered_elsewhere, noted
from agent.ledger.changes import UnknownNudge
from agent.ledger.finding import found
from agent.ledger.nudging import settle_open
from agent.ledger.own_accounts import put_me
from agent.ledger.relation import Own
from agent.ledger.settling import changed_settings
from agent.ledger.showing import cursor_of, turn_of
from agent.ledger.undoing import undoable
from agent.ledger.waiting_rows import by_person, rows, rows_of
from agent.ledger.waking import Waking
from agent.model import Acknowledgement, HintFare, Me, Settings, SettingsChange, WaitingRow
from agent.store.log import Log, Page


class Desk:
    """``unit`` is a transaction that wakes those who wait for changes."""

    def __init__(
        self,
        log: Log,
        unit: Callable[[], AbstractContextManager[None]],
        own: Callable[[str], Own],
        clock: Callable[[], datetime],
        waking: Waking,
    ) -> None:
        self._log = log
        self._unit = unit
        self._own = own
        self._clock = clock
        self._waking = waking

    def waiting(
        self,
        *,
        state: str = "waiting",
        needs: str | None = None,
        platform: str | None = None,
        reasons: Collection[str] = (),
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[WaitingRow]:
        """In the order to be answered. Raises ``ValueError`` for a cursor that was not given."""
        now = self._clock()
        self._waking.look(now)
        turn, inner = turn_of(cursor)
        page = found(self._log, q, limit, inner, state=state, needs=needs, platform=platform, reasons=reasons)
        return Page(rows(self._log, page.items, now, turn), cursor_of(page.next, turn + len(page.items)))

    def people_waiting(
        self,
        *,
        needs: str,
        platform: str | None = None,
        reasons: Collection[str] = (),
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[list[WaitingRow]]:
        """As ``waiting``, each person once with all that they wait for; ``limit`` counts conversations."""
        now = self._clock()
        self._waking.look(now)
        turn, inner = turn_of(cursor)
        page = found(self._log, q, limit, inner, state="waiting", needs=needs, platform=platform, reasons=reasons)
        people = by_person(
            self._log,
            page.items,
            now,
            state="waiting",
            q=q,
            needs=needs,
            platform=platform,
            reasons=reasons,
            turn=turn,
        )
        return Page(people, cursor_of(page.next, turn + len(page.items)))

    def rows(self, ids: Iterable[str]) -> list[WaitingRow]:
        """Those of these nudges that wait."""
        return rows_of(self._log, ids, self._clock())

    def elsewhere(self, nudge: str) -> str:
        """The user answered where Nod does not read: the undo id. Raises ``UnknownNudge``."""
        now = self._clock()
        with self._unit():
            record = self._log.nudge(nudge)
            if record is None:
                raise UnknownNudge(nudge)
            return undoable(self._log, "elsewhere", now, lambda log: answered_elsewhere(log, record, self._own, now))[1]

    def note(self, person: str, text: str, at: datetime | None) -> tuple[Acknowledgement, str]:
        """Logs by hand what the user did, with the undo id. Raises ``UnknownPerson``, ``ChangeRefused``."""
        now = self._clock()
        with self._unit():
            return undoable(self._log, "noted", now, lambda log: noted(log, person, text, at, self._own, now))

    def fares(self) -> list[HintFare]:
        """How each hint fares."""
        from agent.ledger.faring import fares  # loads the reading: not before the agent's first answer

        return fares(self._log)

    def choose(self, change: SettingsChange) -> str:
        """Changes the settings; the undo id. Raises ``ChangeRefused``."""
        now = self._clock()

        def chosen(log: Log) -> Settings:
            before = log.settings()
            after = changed_settings(before, change)
            log.put_settings(after)
            if after.reasons != before.reasons:
                settle_open(log, self._own, now)
            return after

        with self._unit():
            undo = undoable(self._log, "settings", now, chosen)[1]
            self._waking.look_anew()
            return undo

    def be(self, me: Me) -> str:
        """Sets own accounts and watch words; the undo id."""
        now = self._clock()
        with self._unit():
            return undoable(self._log, "me", now, lambda log: put_me(log, me, self._own, now))[1]
