"""What ``TinyLog`` keeps of archives that were taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

from tinydb import where

from agent.store import cursors
from agent.store.fulltext import FullText
from agent.store.kept import document
from agent.store.log import AcknowledgementRecord, BroughtRecord, ImportRecord, Page
from agent.store.table import NodDB
from agent.store.tiny_changes import Revisions
from agent.store.tiny_rows import one, page_of, those, whole


class TinyArchives:
    """See ``agent.store.log.Archives``. ``joined`` gives the unit that a write belongs to."""

    def __init__(
        self, db: NodDB, revisions: Revisions, search: FullText, joined: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._imports, self._brought = db.table("imports"), db.table("brought")
        self._said = db.table("acknowledgements")
        self._storage = db.storage
        self._search = search
        self._revisions = revisions
        self._joined = joined

    def import_(self, id: str) -> ImportRecord | None:
        return one(self._imports, "id", id, ImportRecord)

    def put_import(self, record: ImportRecord) -> None:
        with self._joined():
            self._revisions.note("import", self._imports.put([document(record)]))

    def remove_import(self, id: str) -> None:
        with self._joined():
            self._brought.remove(where("of") == id)
            rows = self._imports.remove(where("id") == id)
            self._revisions.note("import", [id] if rows else [], gone=True)

    def imports(self, *, limit: int = 50, cursor: str | None = None) -> Page[ImportRecord]:
        after = None if cursor is None else cursors.take(cursor, "imports", {})
        found = self._imports.page("place", equal={}, after=after, newest_first=True, limit=whole(limit) + 1)
        return page_of(found, limit, ImportRecord, lambda last: cursors.give(last, "imports", {}))

    @contextmanager
    def roomy(self) -> Iterator[None]:
        self._search.put_off = True
        try:
            with self._storage.roomy():
                yield
        finally:
            self._search.put_off = False

    def fill_search(self) -> None:
        self._search.take_in()

    def acknowledgements_told(self, own_posts: Iterable[str], client_ids: Iterable[str]) -> list[AcknowledgementRecord]:
        by_post = those(self._said, "own_post", own_posts, AcknowledgementRecord)
        return by_post + those(self._said, "client_id", client_ids, AcknowledgementRecord)

    def put_acknowledgements(self, records: Iterable[AcknowledgementRecord]) -> None:
        with self._joined():
            self._revisions.note("acknowledgement", self._said.put(document(record) for record in records))

    def most_told(self, limit: int) -> list[tuple[str, int]]:
        return self._said.most("person", whole(limit))

    def put_brought(self, record: BroughtRecord) -> None:
        with self._joined():
            self._brought.put([document(record)])

    def remove_brought(self, id: str) -> None:
        with self._joined():
            self._brought.remove(where("id") == id)

    def brought(self, of: str) -> list[BroughtRecord]:
        return sorted(those(self._brought, "of", [of], BroughtRecord), key=lambda record: record.id)
