"""What ``TinyLog`` keeps of who is one person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager

from tinydb import where

from agent.store.kept import document, record
from agent.store.log import AccountRecord, AcknowledgementRecord, JoiningRecord, PostRecord, RefusalRecord
from agent.store.table import NodDB, Place, SqliteTable
from agent.store.tiny_rows import SOME, Record, one, those


class TinyJoinings:
    """See ``agent.store.log.Joinings``. ``joined`` gives the unit that a write belongs to."""

    def __init__(self, db: NodDB, joined: Callable[[], AbstractContextManager[None]]) -> None:
        self._accounts, self._posts = db.table("accounts"), db.table("posts")
        self._said = db.table("acknowledgements")
        self._refusals, self._joinings = db.table("refusals"), db.table("joinings")
        self._joined = joined

    def every_account(self) -> Iterator[AccountRecord]:
        return (record(held, AccountRecord) for held in self._accounts)

    def number_of_accounts(self) -> int:
        return len(self._accounts)

    def pointing(self) -> Iterator[PostRecord | AcknowledgementRecord]:
        yield from _pointing(self._posts, PostRecord)
        yield from _pointing(self._said, AcknowledgementRecord)

    def refusal(self, id: str) -> RefusalRecord | None:
        return one(self._refusals, "id", id, RefusalRecord)

    def refusals(self) -> list[RefusalRecord]:
        return sorted((record(held, RefusalRecord) for held in self._refusals), key=lambda one: one.id)

    def put_refusal(self, record: RefusalRecord) -> None:
        with self._joined():
            self._refusals.put([document(record)])

    def remove_refusal(self, id: str) -> None:
        with self._joined():
            self._refusals.remove(where("id") == id)

    def joining(self, id: str) -> JoiningRecord | None:
        return one(self._joinings, "id", id, JoiningRecord)

    def joinings(self, people: Iterable[str]) -> list[JoiningRecord]:
        ids = list(people)
        found = those(self._joinings, "person", ids, JoiningRecord) + those(self._joinings, "other", ids, JoiningRecord)
        return sorted({one.id: one for one in found}.values(), key=lambda one: (one.at, one.id), reverse=True)

    def put_joining(self, record: JoiningRecord) -> None:
        with self._joined():
            self._joinings.put([document(record)])


def _pointing(table: SqliteTable, kind: type[Record]) -> Iterator[Record]:
    after: Place | None = None
    while True:
        rows = table.page("pointing", equal={}, after=after, limit=SOME)
        yield from (record(row.document, kind) for row in rows)
        if len(rows) < SOME:
            return
        after = rows[-1].place
