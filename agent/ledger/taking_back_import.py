"""Taking an import back: all of what it alone brought, and nothing else.

What a page showed since, what the user wrote on a person, and what another archive tells as well stay. Records that
were there before are as they were, except in the fields that have changed since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial
from typing import Any

from msgspec.structs import replace

from agent import shaping
from agent.ledger.brought import as_kept, imports
from agent.ledger.nudging import conversation, settle
from agent.ledger.people import People
from agent.ledger.relation import Own
from agent.ledger.same_act import FROM_ARCHIVES
from agent.ledger.taking_back import last_out
from agent.store.log import AccountRecord, AcknowledgementRecord, Before, BroughtRecord, Log, NudgeRecord, PersonRecord
from agent.store.paging import each

Touched = set[tuple[str, str]]
_EACH = 200


def take_back(
    log: Log,
    id: str,
    *,
    unit: Callable[[], AbstractContextManager[None]],
    own: Callable[[str], Own],
    clock: Callable[[], datetime],
) -> int:
    """Takes the import back, a step a transaction, the last one first; gives how many acknowledgements went. Broken
    off, it goes on where it was when it is asked for again."""
    with unit():
        record = log.archives.import_(id)
        if record is None:
            return 0
        # read anew from its beginning where this is broken off and it is taken in again
        emptied = replace(record, cursor=0, done=0, counts={}, left_out={}, places=[], since=None, until=None)
        log.archives.put_import(replace(emptied, state="cancelled", ended_at=clock()))
    gone = 0
    others = _Others(log, [other.id for other in imports(log) if other.id != id])
    for step in reversed(log.archives.brought(id)):
        with unit():
            gone += _TakingBack(log, step, others, own, clock()).all()
            log.archives.remove_brought(step.id)
    with unit():
        log.archives.remove_import(id)
    return gone


class _Others:
    """What other imports brought, some of which is told by both."""

    def __init__(self, log: Log, imports: Iterable[str]) -> None:
        self._log = log
        self.steps = {step.id: step for one in imports for step in log.archives.brought(one)}
        self._also = {key: step.id for step in self.steps.values() for key in step.told}

    def __bool__(self) -> bool:
        return bool(self.steps)

    def telling(self, acknowledgement: str) -> BroughtRecord | None:
        """The step of another import that tells of that acknowledgement as well."""
        return self.steps.get(self._also.get(acknowledgement, ""))

    def last(self) -> BroughtRecord | None:
        return max(self.steps.values(), key=lambda one: one.id, default=None)

    def put(self, step: BroughtRecord) -> None:
        self.steps[step.id] = step
        self._log.archives.put_brought(step)

    def take_over(self, acknowledgement: str, step: BroughtRecord) -> None:
        """From now on the acknowledgement is what the other import made."""
        made = {**step.made, "acknowledgements": [*step.made.get("acknowledgements", []), acknowledgement]}
        before = [one for one in step.before if one.key != acknowledgement]
        told = [key for key in step.told if key != acknowledgement]
        del self._also[acknowledgement]
        self.put(replace(step, made=made, told=told, before=before))

    def hand_over(self, step: BroughtRecord, before: Before) -> None:
        """What a record was before both imports is now what it was before the other one."""
        same = (before.table, before.key)
        left = [one for one in step.before if (one.table, one.key) != same]
        later = next((one for one in step.before if (one.table, one.key) == same), before)
        self.put(replace(step, before=[*left, replace(before, after=later.after)]))

    def forget_account(self, key: str) -> None:
        """The account was made by the import that goes: the others did not find it there."""
        for step in list(self.steps.values()):
            left = [one for one in step.before if (one.table, one.key) != ("accounts", key)]
            if len(left) < len(step.before):
                self.put(replace(step, before=left))


class _TakingBack:
    """One step, inside a unit."""

    def __init__(
        self, log: Log, step: BroughtRecord, others: _Others, own: Callable[[str], Own], now: datetime
    ) -> None:
        self._log = log
        self._step = step
        self._own = own
        self._now = now
        self._others = others
        self._people: set[str] = set(step.made.get("people", []))
        self._touched: Touched = set()

    def all(self) -> int:
        gone = sum(self._acknowledgement(id) for id in self._step.made.get("acknowledgements", []))
        for before in self._step.before:
            if before.table == "acknowledgements":
                self._changed_acknowledgement(before)
        for before in self._step.before:
            if before.table == "nudges":
                self._nudge(before)
        accounts = {before.key: before for before in self._step.before if before.table == "accounts"}
        people = {before.key: before for before in self._step.before if before.table == "people"}
        self._people |= set(people)
        for key in self._step.made.get("accounts", []):
            self._made_account(key)
        for before in accounts.values():
            self._changed_account(before)
        for id in sorted(self._people):
            self._person(id, people.get(id))
        persons = People(self._log, self._now)
        settle(
            self._log,
            self._touched,
            lambda thread: conversation(self._log, thread),
            people=persons,
            own=self._own,
            now=self._now,
        )
        persons.keep()
        return gone

    def _acknowledgement(self, id: str) -> int:
        record = self._log.acknowledgement(id)
        if record is None:
            return 0
        if record.person:
            self._people.add(record.person)
        other = self._others.telling(id)
        if other is not None:
            self._others.take_over(id, other)
            return 0
        if record.acknowledgement.certainty not in FROM_ARCHIVES:
            return 0  # a page showed it since
        self._log.remove_acknowledgement(id)
        self._touch(record)
        return 1

    def _changed_acknowledgement(self, before: Before) -> None:
        record = self._log.acknowledgement(before.key)
        if record is None or before.record is None:
            return
        other = self._others.telling(before.key)
        if other is not None:
            self._others.hand_over(other, before)
            return
        old = _merged(before, record, AcknowledgementRecord, inside="acknowledgement")
        if old != record:
            self._log.put_acknowledgement(old)
            self._touch(record)
            if record.person:
                self._people.add(record.person)

    def _touch(self, record: AcknowledgementRecord) -> None:
        if record.person and record.thread:
            self._touched.add((record.person, record.thread))

    def _nudge(self, before: Before) -> None:
        """As it was, where nothing came in between; what stands there then is computed anew all the same."""
        now = self._log.nudge(before.key)
        if as_kept(now) == before.after:
            if before.record is None:
                self._log.remove_nudges([before.key])
            else:
                self._log.put_nudges([shaping.convert(before.record, NudgeRecord)])
        for shown in (before.record, before.after):
            if shown is not None:
                self._touched.add((str(shown["person"]), str(shown["thread"])))

    def _made_account(self, key: str) -> None:
        self._others.forget_account(key)
        account = self._log.account(key)
        if account is not None:
            self._people.add(account.person)

    def _changed_account(self, before: Before) -> None:
        now = self._log.account(before.key)
        if now is None or before.record is None:
            return
        self._people.add(now.person)
        if self._told_by_another(now.person):
            other = self._others.last()
            if other is not None:
                self._others.hand_over(other, before)
            return
        old = _merged(before, now, AccountRecord, inside="account")
        if now.key not in (old.key, *old.aliases) and self._posts_stand_under(now):
            old = replace(old, aliases=[*old.aliases, now.key])
        if old != now:
            self._log.remove_account(now.key)
            self._log.put_account(old)

    def _posts_stand_under(self, account: AccountRecord) -> bool:
        """Whether a page showed posts of theirs since, which are kept under the key that the import told."""
        said = each(partial(self._log.timeline, account.person, limit=_EACH))
        return any(item.post is not None and item.post.account == account.key for item in said)

    def _person(self, id: str, before: Before | None) -> None:
        now = self._log.person(id)
        if now is None:
            return
        if now.id != id:  # joined with somebody since: what they are now is not what the import found
            id, before = now.id, None
        for account in self._log.accounts_of(id):
            if account.as_of is not None and not self._refers_to(id) and not _kept_by_user(now):
                self._log.remove_account(account.key)
        if not self._log.accounts_of(id) and not self._refers_to(id) and not _kept_by_user(now):
            self._log.remove_person(id)
            return
        if before is not None and before.record is not None and not self._told_by_another(id):
            old = _merged(before, now, PersonRecord)
            if old.last_out != now.last_out or old == now:
                if old != now:
                    self._log.put_person(old)
                return
            now = old
            self._log.put_person(old)
        said = last_out(self._log, id)
        if now.last_out != said and not _same_words(now, said):
            self._log.put_person(replace(now, last_out=said))

    def _refers_to(self, person: str) -> bool:
        """Whether anything is kept of them besides accounts."""
        log = self._log
        kept = (
            log.timeline(person, limit=1).items or log.nudges_of(person) or log.promises(person=person, limit=1).items
        )
        return bool(kept)

    def _told_by_another(self, person: str) -> bool:
        if not self._others:
            return False
        said = self._log.acknowledgements_for(person=person)
        return any(record.acknowledgement.certainty in FROM_ARCHIVES for record in said)


def _kept_by_user(person: PersonRecord) -> bool:
    return bool(person.named or person.note or person.tags or person.called or person.former)


def _same_words(person: PersonRecord, said: Any) -> bool:
    """The words are the same, though what they were about was learned since."""
    last = person.last_out
    return last is not None and said is not None and (last.at, last.text) == (said.at, said.text)


def _merged(before: Before, now: Any, shape: Any, inside: str | None = None) -> Any:
    """The record as it was before, except in the fields that have changed since the import."""
    here = as_kept(now) or {}
    if here == before.after or before.after is None or before.record is None:
        return shaping.convert(before.record, shape)
    merged = _fields(before.record, before.after, here)
    if inside is not None:
        merged[inside] = _fields(before.record[inside], before.after[inside], here[inside])
    return shaping.convert(merged, shape)


def _fields(old: dict[str, Any], after: dict[str, Any], here: dict[str, Any]) -> dict[str, Any]:
    return {name: old.get(name) if value == after.get(name) else value for name, value in here.items()}
