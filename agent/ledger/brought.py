"""What one step of an import changes, noted while it writes, so that the import can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import msgspec

from agent.store.log import (
    AccountRecord,
    AcknowledgementRecord,
    Before,
    BroughtRecord,
    ImportRecord,
    Log,
    NudgeRecord,
    PersonRecord,
)
from agent.store.paging import each

_EACH = 200


class Made:
    """The keys of all that an import has made so far, by table."""

    def __init__(self, steps: Iterable[BroughtRecord] = ()) -> None:
        self.people: set[str] = set()
        self.accounts: set[str] = set()
        self.acknowledgements: set[str] = set()
        self.steps = 0
        for step in steps:
            self.people |= set(step.made.get("people", []))
            self.accounts |= set(step.made.get("accounts", []))
            self.acknowledgements |= set(step.made.get("acknowledgements", []))
            self.steps = int(step.id.rpartition(":")[2]) + 1


class Noted:
    """A log that notes what is made and what is changed; in all else it is the log behind it."""

    def __init__(self, log: Log, made: Made) -> None:
        self._log = log
        self._made = made
        self._new: dict[str, list[str]] = {"people": [], "accounts": [], "acknowledgements": []}
        self._told: list[str] = []
        self._before: dict[tuple[str, str], Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def put_person(self, person: PersonRecord) -> None:
        self._note("people", person.id, self._made.people, lambda: self._log.person(person.id))
        self._log.put_person(person)

    def put_account(self, account: AccountRecord) -> None:
        keys = [account.key, *account.aliases]
        if not self._made.accounts.isdisjoint(keys):
            self._take("accounts", account.key, self._made.accounts)  # made by this import, maybe under a lesser key
        else:
            held = next((found for key in keys if (found := self._log.account(key))), None)
            same = held is not None and not {held.key, *held.aliases}.isdisjoint(keys)
            self._note("accounts", held.key if held and same else account.key, self._made.accounts, lambda: held)
        self._log.put_account(account)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        every = list(nudges)
        for nudge in every:
            self._before.setdefault(("nudges", nudge.id), self._log.nudge(nudge.id))
        self._log.put_nudges(every)

    def remove_nudges(self, ids: Iterable[str]) -> None:
        every = list(ids)
        for id in every:
            self._before.setdefault(("nudges", id), self._log.nudge(id))
        self._log.remove_nudges(every)

    def told(self, known: AcknowledgementRecord, now: AcknowledgementRecord) -> None:
        """An acknowledgement that was there already, as it was and as it is now."""
        if known.id in self._made.acknowledgements:
            return
        self._told.append(known.id)
        if known != now:
            self._before.setdefault(("acknowledgements", known.id), known)

    def made(self, record: AcknowledgementRecord) -> None:
        self._take("acknowledgements", record.id, self._made.acknowledgements)

    def _take(self, table: str, key: str, made: set[str]) -> None:
        if key not in made:
            made.add(key)
            self._new[table].append(key)

    def _note(self, table: str, key: str, made: set[str], held: Any) -> None:
        if key in made or (table, key) in self._before:
            return
        before = held()
        if before is None:
            self._take(table, key, made)
        else:
            self._before[table, key] = before

    def step(self, of: str) -> BroughtRecord:
        """All of it, as it is kept."""
        before = [
            Before(table=table, key=key, record=as_kept(was), after=as_kept(held(self._log, table, key)))  # type: ignore[arg-type]
            for (table, key), was in self._before.items()
        ]
        id = f"{of}:{self._made.steps:06}"
        self._made.steps += 1
        return BroughtRecord(
            id=id, of=of, made={t: k for t, k in self._new.items() if k}, told=self._told, before=before
        )


def imports(log: Log) -> Iterator[ImportRecord]:
    """All that were not taken back."""
    return each(partial(log.archives.imports, limit=_EACH))


def told_by_some(log: Log, acknowledgement: str) -> bool:
    """Whether an import that was not taken back tells of this acknowledgement."""
    return any(
        acknowledgement in step.told or acknowledgement in step.made.get("acknowledgements", [])
        for one in imports(log)
        for step in log.archives.brought(one.id)
    )


def held(log: Log, table: str, key: str) -> Any:
    """The record of that key now."""
    match table:
        case "people":
            return log.person(key)
        case "accounts":
            return log.account(key)
        case "nudges":
            return log.nudge(key)
        case _:
            return log.acknowledgement(key)


def as_kept(record: Any) -> dict[str, Any] | None:
    """As the log keeps it: through JSON, so that it can be compared with what comes back from there."""
    return None if record is None else msgspec.json.decode(msgspec.json.encode(record))
