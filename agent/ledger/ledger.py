"""``Ledger``: the one door to what happened. The interface and the command line call it; it calls the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec.structs import replace

from agent.ledger.acknowledge import acknowledged
from agent.ledger.changes import UnknownNudge
from agent.ledger.deciding import decided, wake
from agent.ledger.nudging import conversation, settle
from agent.ledger.observe import observe
from agent.ledger.own_words import told_of
from agent.ledger.people import People
from agent.ledger.relation import Own, own_keys, own_on
from agent.model import (
    Acknowledgement,
    CoverageOfPage,
    Me,
    NewAcknowledgement,
    Nudge,
    NudgeChange,
    Observation,
    Observed,
    OwnAccount,
)
from agent.store.log import Log, Page


class Ledger:
    """What the user's log says and does. ``clock`` gives an aware time; every write is one transaction."""

    def __init__(self, log: Log, clock: Callable[[], datetime]) -> None:
        self._log = log
        self._clock = clock

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    # the user

    def me(self) -> Me:
        return self._log.me()

    def set_me(self, me: Me) -> Me:
        """Sets accounts and watch words. Nudges by what turns out to be an own account go."""
        with self._log.unit():
            keyed = [replace(account, key=account.key or own_keys(account)[0]) for account in me.accounts]
            self._log.put_me(replace(me, accounts=keyed))
            for account in keyed:
                for key in own_keys(account):
                    known = self._log.account(key)
                    if known is not None:
                        self._log.remove_nudges([nudge.id for nudge in self._log.nudges_of(known.person)])
            return self._log.me()

    def add_account(self, key: str, account: OwnAccount) -> Me:
        """Adds an own account, or corrects the one of that key."""
        with self._log.unit():
            me = self._log.me()
            others = [other for other in me.accounts if key not in own_keys(other)]
            return self.set_me(replace(me, accounts=[*others, replace(account, key=key)]))

    def remove_account(self, key: str) -> Me:
        with self._log.unit():
            me = self._log.me()
            return self.set_me(replace(me, accounts=[other for other in me.accounts if key not in own_keys(other)]))

    # what pages show

    def observe(self, page: Observation) -> Observed:
        """Takes a page in: keeps what concerns the user, logs their answers, says who waits."""
        now = self._now()
        with self._log.unit():
            wake(self._log, now)
            return observe(self._log, page, self._log.me(), now)

    def coverage(self) -> list[CoverageOfPage]:
        return self._log.coverage()

    # what the user did

    def acknowledge(self, new: NewAcknowledgement) -> tuple[Acknowledgement, bool]:
        """Logs it; True where it is new. The nudge that it answers is answered."""
        now = self._now()
        with self._log.unit():
            people = People(self._log, now)
            record, made = acknowledged(self._log, new, now)
            touched = told_of(self._log, people, record.id)
            settle(
                self._log,
                touched,
                lambda thread: conversation(self._log, thread),
                people=people,
                own=self._me_on,
                now=now,
            )
            people.keep()
            return record.acknowledgement, made

    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Acknowledgement]:
        """The log, newest first. Raises ``ValueError`` for a cursor that was not given."""
        page = self._log.acknowledgements(
            since=since, until=until, platform=platform, kind=kind, person=person, q=q, limit=limit, cursor=cursor
        )
        return Page(items=[record.acknowledgement for record in page.items], next=page.next)

    # who waits

    def nudges(
        self,
        *,
        state: str = "waiting",
        needs: str | None = None,
        platform: str | None = None,
        person: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Nudge]:
        """In the order to be answered. Raises ``ValueError`` for a cursor that was not given."""
        wake(self._log, self._now())
        page = self._log.nudges(state=state, needs=needs, platform=platform, person=person, limit=limit, cursor=cursor)
        return Page(items=[record.nudge for record in page.items], next=page.next)

    def waiting(self) -> int:
        """How many people need words."""
        wake(self._log, self._now())
        return self._log.people_waiting()

    def change_nudge(self, id: str, change: NudgeChange) -> Nudge:
        """Snoozes, dismisses, answers by hand, or takes that back. Raises ``UnknownNudge``, ``ChangeRefused``."""
        now = self._now()
        with self._log.unit():
            wake(self._log, now)
            before = self._log.nudge(id)
            if before is None:
                raise UnknownNudge(id)
            return decided(self._log, before, change, self._me_on, now).nudge

    def _me_on(self, platform: str) -> Own:
        return own_on(self._log.me(), platform)
