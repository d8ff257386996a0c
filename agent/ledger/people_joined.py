"""Who is one person: suggested, joined, taken apart, kept apart. The one door of the ledger for it; all of it is the
user's to decide, is logged with what spoke for it, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Literal

from agent.ledger.changes import ChangeRefused, UnknownSuggestion
from agent.ledger.joining import join_lesser, keep_apart, settle_again, split
from agent.ledger.likeness import Likely
from agent.ledger.looking import Looking
from agent.ledger.people import People, greeted
from agent.ledger.relation import Own
from agent.ledger.suggesting import suggestion_id
from agent.ledger.telling import changed_person, known, person_page
from agent.ledger.undoing import undoable
from agent.model import EvidenceTold, Joined, PersonChange, Suggestion
from agent.store.cursors import ForeignCursor
from agent.store.log import JoiningRecord, Log, Page

LONGEST_WEIGHT = 9
BY_HAND = "You said so."


class PeopleJoined:
    """``unit`` is a transaction that wakes those who wait for changes."""

    def __init__(
        self,
        log: Log,
        unit: Callable[[], AbstractContextManager[None]],
        own: Callable[[str], Own],
        clock: Callable[[], datetime],
    ) -> None:
        self._log = log
        self._unit = unit
        self._own = own
        self._clock = clock
        self.looking = Looking(log, own)

    def suggestions(self, *, person: str | None = None, limit: int = 50, cursor: str | None = None) -> Page[Suggestion]:
        """Pairs that may be one person, the surest first; with ``person`` those of that person alone. Raises
        ``ValueError`` for a cursor that was not given."""
        return self._page(self.looking.pairs(), person, limit, cursor)

    def suggested(
        self, *, person: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> Page[Suggestion] | None:
        """As ``suggestions``, for a page that must not wait: see ``Looking.at_hand``. None: the first look goes on."""
        found = self.looking.at_hand()
        return None if found is None else self._page(found, person, limit, cursor)

    def _page(self, found: list[Likely], person: str | None, limit: int, cursor: str | None) -> Page[Suggestion]:
        if person is not None:
            record = self._log.person(person)
            found = [one for one in found if record is not None and record.id in one.people]
        start = 0
        if cursor is not None:
            ids = [suggestion_id(one.people) for one in found]
            weight, dash, id = cursor.partition("-")
            if not dash or not weight.isdecimal() or len(weight) > LONGEST_WEIGHT:
                raise ForeignCursor
            start = (
                ids.index(id) + 1
                if id in ids
                else next((n for n, one in enumerate(found) if one.weight < int(weight)), len(found))
            )
        some = found[start : start + limit]
        people = People(self._log, self._clock())
        items = [_suggested(people, one) for one in some]
        more = start + limit < len(found)
        return Page(items, f"{some[-1].weight}-{suggestion_id(some[-1].people)}" if more and some else None)

    def suggestion(self, id: str) -> Suggestion:
        """Raises ``UnknownSuggestion``."""
        return _suggested(People(self._log, self._clock()), self._of(id))

    def change(self, id: str, change: PersonChange) -> Joined:
        """Name, what they like to be called, note and tags; what waits says the new name. Raises ``UnknownPerson``."""
        now = self._clock()
        with self._unit():

            def changed(log: Log) -> str:
                record = changed_person(log, id, change)
                if greeted(record) != greeted(before):
                    settle_again(log, set(), [record.id], self._own, now)
                return record.id

            before = known(self._log, id)
            told, undo = undoable(self._log, "person", now, changed)
            return self._told(told, undo, now)

    def join(self, id: str, other: str) -> Joined:
        """Makes one person of two, called as the first; both ids answer, whichever stays. Raises ``UnknownPerson``,
        ``ChangeRefused``."""
        now = self._clock()
        evidence = self._evidence(id, other)
        with self._unit():
            first, second = known(self._log, id), known(self._log, other)
            if first.id == second.id:
                raise ChangeRefused("This is the same person.")
            (stays, came), undo = undoable(
                self._log, "join", now, lambda log: join_lesser(log, first, second, self._own, now)
            )
            goes = second.id if stays == first.id else first.id
            self._note("joined", undo, stays, goes, came, evidence, now)
        return self._told(stays, undo, now)

    def split(self, id: str, account: str) -> Joined:
        """Takes an account out; gives who it is now. Raises ``UnknownPerson``, ``ChangeRefused``."""
        now = self._clock()
        with self._unit():
            person, taken = known(self._log, id), self._log.account(account)
            if taken is None or taken.person != person.id:
                raise ChangeRefused("This person has no such account.")
            new, undo = undoable(self._log, "split", now, lambda log: split(log, person, taken, self._own, now))
            self._note("split", undo, person.id, new.id, [taken.key], [BY_HAND], now)
        return self._told(new.id, undo, now)

    def refuse(self, suggestion: str) -> str:
        """Keeps the two of a suggestion apart: they are not suggested again. Gives the undo id. Raises
        ``UnknownSuggestion``."""
        found = self._of(suggestion)
        return self.apart(*found.people, evidence=list(found.evidence.values()))

    def apart(self, one: str, other: str, *, evidence: list[str] | None = None) -> str:
        """Keeps two people apart; gives the undo id. Raises ``UnknownPerson``, ``ChangeRefused``."""
        now = self._clock()
        with self._unit():
            first, second = known(self._log, one), known(self._log, other)
            if first.id == second.id:
                raise ChangeRefused("This is the same person.")
            here, there = self._log.accounts_of(first.id), self._log.accounts_of(second.id)
            _, undo = undoable(self._log, "refuse", now, lambda log: keep_apart(log, here, there, now))
            keys = sorted(account.key for account in (*here, *there))
            self._note("refused", undo, first.id, second.id, keys, evidence or [BY_HAND], now)
            return undo

    def _of(self, id: str) -> Likely:
        """A decision is mostly about what a page has shown, and then it does not wait for another look."""
        for look in (self.looking.at_hand, self.looking.pairs):
            for one in look() or []:
                if suggestion_id(one.people) == id:
                    return one
        raise UnknownSuggestion(id)

    def _evidence(self, one: str, other: str) -> list[str]:
        pair, at_hand = {one, other}, self.looking.at_hand()
        found = self.looking.pairs() if at_hand is None else at_hand
        return next((list(likely.evidence.values()) for likely in found if set(likely.people) == pair), [BY_HAND])

    def _note(
        self,
        what: Literal["joined", "split", "refused"],
        undo: str,
        person: str,
        other: str,
        accounts: list[str],
        evidence: list[str],
        now: datetime,
    ) -> None:
        told = JoiningRecord(
            id=undo, what=what, person=person, other=other, accounts=accounts, evidence=evidence, at=now
        )
        self._log.joinings.put_joining(told)

    def _told(self, id: str, undo: str, now: datetime) -> Joined:
        return Joined(undo=undo, person=person_page(self._log, known(self._log, id), People(self._log, now)))


def _suggested(people: People, one: Likely) -> Suggestion:
    return Suggestion(
        id=suggestion_id(one.people),
        people=[people.summary(id) for id in one.people],
        evidence=[EvidenceTold(id=kind, text=text) for kind, text in one.evidence.items()],
    )
