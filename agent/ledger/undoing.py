"""Undoing: what an action changed is noted while it runs, and put back as it was.

Where something else came in between (a new word in the same conversation), only the fields that the action changed and
nothing else has changed since are put back, and the nudge is computed anew.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar, cast

import msgspec

from agent import shaping
from agent.ledger.acknowledge import ids_of_record
from agent.ledger.brought import as_kept, told_by_some
from agent.ledger.changes import UnknownUndo
from agent.ledger.nudging import settle, settle_open
from agent.ledger.people import People
from agent.ledger.relation import Own
from agent.ledger.same_act import FROM_ARCHIVES
from agent.ledger.talk import conversation
from agent.model import Me, Settings
from agent.store.log import (
    MOVES,
    AccountRecord,
    AcknowledgementRecord,
    Before,
    Joinings,
    Log,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    RefusalRecord,
    Table,
    UndoRecord,
)

VALID = timedelta(days=1)
Answer = TypeVar("Answer")
_SHAPES: dict[str, type] = {
    "people": PersonRecord,
    "accounts": AccountRecord,
    "posts": PostRecord,
    "nudges": NudgeRecord,
    "acknowledgements": AcknowledgementRecord,
    "promises": PromiseRecord,
    "refusals": RefusalRecord,
    "settings": Settings,
    "me": Me,
}


class Noting:
    """A log that notes each record as it was before it is first written; in all else it is the log behind it."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._before: dict[tuple[Table, str], Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def put_person(self, person: PersonRecord) -> None:
        self._note("people", person.id)
        self._log.put_person(person)

    def remove_person(self, id: str) -> None:
        self._note("people", id)
        self._log.remove_person(id)

    @property
    def joinings(self) -> Any:
        return _NotingJoinings(self._log.joinings, self._note)

    def put_account(self, account: AccountRecord) -> None:
        self._note("accounts", account.key)
        self._log.put_account(account)

    def put_posts(self, posts: Iterable[PostRecord]) -> None:
        every = list(posts)
        new = [post.key for post in every if ("posts", post.key) not in self._before]
        here = self._log.posts(new)
        self._before |= {("posts", key): here.get(key) for key in new}
        self._log.put_posts(every)

    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None:
        every = list(nudges)
        for nudge in every:
            self._note("nudges", nudge.id)
        self._log.put_nudges(every)

    def remove_nudges(self, ids: Iterable[str]) -> None:
        every = list(ids)
        for id in every:
            self._note("nudges", id)
        self._log.remove_nudges(every)

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None:
        self._note("acknowledgements", acknowledgement.id)
        self._log.put_acknowledgement(acknowledgement)

    def remove_acknowledgement(self, id: str) -> None:
        self._note("acknowledgements", id)
        self._log.remove_acknowledgement(id)

    def put_promise(self, promise: PromiseRecord) -> None:
        self._note("promises", promise.id)
        self._log.put_promise(promise)

    def remove_promise(self, id: str) -> None:
        self._note("promises", id)
        self._log.remove_promise(id)

    def put_settings(self, settings: Settings) -> None:
        self._note("settings", "settings")
        self._log.put_settings(settings)

    def put_me(self, me: Me) -> None:
        self._note("me", "me")
        self._log.put_me(me)

    def _note(self, table: Table, key: str) -> None:
        if (table, key) not in self._before:
            self._before[table, key] = _held(self._log, table, key, itself=True)

    def noted(self) -> list[Before]:
        """What was changed since the beginning, with what it is now."""
        found = []
        posts = self._log.posts(key for table, key in self._before if table == "posts")
        for (table, key), before in self._before.items():
            after = posts.get(key) if table == "posts" else _held(self._log, table, key, itself=True)
            if before != after:
                found.append(Before(table=table, key=key, record=as_kept(before), after=as_kept(after)))
        return found


class _NotingJoinings:
    """The part of the log that keeps refusals, each noted before it is first written."""

    def __init__(self, joinings: Joinings, note: Callable[[Table, str], None]) -> None:
        self._joinings = joinings
        self._note = note

    def __getattr__(self, name: str) -> Any:
        return getattr(self._joinings, name)

    def put_refusal(self, record: RefusalRecord) -> None:
        self._note("refusals", record.id)
        self._joinings.put_refusal(record)


def undoable(log: Log, what: str, now: datetime, action: Callable[[Log], Answer]) -> tuple[Answer, str]:
    """Runs the action, inside a unit of the caller's; gives its answer and the id with which it is undone."""
    noting = Noting(log)
    answer = action(cast(Log, noting))
    id = "u" + secrets.token_hex(12)
    log.put_undo(UndoRecord(id=id, what=what, made_at=now, expires_at=now + VALID, before=noting.noted()))
    return answer, id


def undo(log: Log, id: str, own: Callable[[str], Own], now: datetime) -> None:
    """Puts back what the action of this id changed, inside a unit of the caller's. Raises ``UnknownUndo``."""
    entry = log.take_undo(id, now)
    if entry is None:
        raise UnknownUndo(id)
    if (joining := log.joinings.joining(entry.id)) is not None:
        log.joinings.put_joining(msgspec.structs.replace(joining, undone_at=now))
    if entry.what in MOVES:
        from agent.ledger.unjoining import nothing_came_in, turned_back

        held = (as_kept(_held(log, kept.table, kept.key, itself=True)) == kept.after for kept in entry.before)
        if not (all(held) and nothing_came_in(log, entry)):
            turned_back(log, entry, own, now)
            return
    touched: set[tuple[str, str]] = set()
    for kept in entry.before:
        current = _held(log, kept.table, kept.key, itself=kept.after is None)
        here = as_kept(current)
        if here == kept.after:
            _put_back(log, kept)
            continue
        if kept.table == "promises" and kept.record is None and not _words_stand(log, entry):
            log.remove_promise(kept.key)
        elif kept.record is not None and kept.after is not None and here is not None:
            there = kept.after
            merged = {name: _merged(kept.record.get(name), there.get(name), value) for name, value in here.items()}
            _put_back(log, msgspec.structs.replace(kept, record=merged))
        if (
            isinstance(current, (NudgeRecord, AcknowledgementRecord, PromiseRecord))
            and current.person
            and current.thread
        ):
            touched.add((current.person, current.thread))
    if any(kept.table in ("settings", "me") for kept in entry.before):
        settle_open(log, own, now)
    if touched:
        people = People(log, now)
        settle(log, touched, lambda thread: conversation(log, thread), people=people, own=own, now=now)
        people.keep()


def _words_stand(log: Log, entry: UndoRecord) -> bool:
    """Whether words that the action logged are still there: what they promised stays with them."""
    made = [one.key for one in entry.before if one.table == "acknowledgements" and one.record is None]
    return any(log.acknowledgement(id) is not None for id in made)


def _merged(was: Any, made: Any, now: Any) -> Any:
    """A field with what the action made of it taken back, and what came later kept."""
    if now == made:
        return was
    if isinstance(was, list) and isinstance(made, list) and isinstance(now, list):
        kept = [item for item in now if item in was or item not in made]
        return kept + [item for item in was if item not in made and item not in now]
    return now


def _put_back(log: Log, kept: Before) -> None:
    if kept.record is None:
        _take_out(log, kept)
        return
    record: Any = shaping.convert(kept.record, _SHAPES[kept.table])
    match record:
        case PersonRecord():
            if _gives_up(_held(log, "people", record.id, itself=True), record):
                log.remove_person(record.id)  # the ids that it gives up lead to it no more
            log.put_person(record)
        case AccountRecord():
            log.put_account(record)
        case PostRecord():
            log.put_posts([record])
        case NudgeRecord():
            if _gives_up(_held(log, "nudges", record.id, itself=True), record):
                log.remove_nudges([record.id])
            log.put_nudges([record])
        case PromiseRecord():
            log.put_promise(record)
        case RefusalRecord():
            log.joinings.put_refusal(record)
        case Settings():
            log.put_settings(record)
        case Me():
            log.put_me(record)
        case AcknowledgementRecord():
            if record.acknowledgement.certainty in FROM_ARCHIVES and not told_by_some(log, record.id):
                return  # the import that brought it was taken back since
            log.put_acknowledgement(record)
            log.remove_taken_back(ids_of_record(record))


def _take_out(log: Log, made: Before) -> None:
    """Takes out a record that the action made; of those that no action makes nothing is taken."""
    match made.table:
        case "nudges":
            log.remove_nudges([made.key])
        case "acknowledgements":
            log.remove_acknowledgement(made.key)
        case "people":
            log.remove_person(made.key)
        case "promises":
            log.remove_promise(made.key)
        case "refusals":
            log.joinings.remove_refusal(made.key)


def _gives_up(here: PersonRecord | NudgeRecord | None, back: PersonRecord | NudgeRecord) -> bool:
    return here is not None and not set(here.former) <= set(back.former)


def _held(log: Log, table: str, key: str, *, itself: bool = False) -> Any:
    """The record of that key; ``itself``: not one that answers to a person's or nudge's older id."""
    found = _found(log, table, key)
    stands_in = itself and isinstance(found, (PersonRecord, NudgeRecord)) and found.id != key
    return None if stands_in else found


def _found(log: Log, table: str, key: str) -> Any:
    match table:
        case "people":
            return log.person(key)
        case "accounts":
            return log.account(key)
        case "posts":
            return log.posts([key]).get(key)
        case "nudges":
            return log.nudge(key)
        case "promises":
            return log.promise(key)
        case "refusals":
            return log.joinings.refusal(key)
        case "settings":
            return log.settings()
        case "me":
            return log.me()
        case _:
            return log.acknowledgement(key)
