"""The revisions of ``TinyLog``: one row for each change, written in the commit of the change itself."""
# ruff: noqa: S608 - the names in these statements come from schema.py alone, values are always bound

from __future__ import annotations

from collections.abc import Iterable

from agent.model import Change
from agent.store.documents import decode, encode
from agent.store.fulltext import TABLES, FullText
from agent.store.kept import change_of
from agent.store.log import LOCAL_OWNER
from agent.store.schema import table_sql
from agent.store.storage import SqliteStorage

#: So many changes are kept at least; older ones are let go.
KEPT = 20_000
_TABLE = table_sql("changes")
_INSERT = f"INSERT INTO {_TABLE}(doc) VALUES(?)"


class Revisions:
    """Writes and reads the changes of one storage; tells the full-text index what it will have to take in."""

    def __init__(self, storage: SqliteStorage, search: FullText) -> None:
        self._rows = storage
        self._search = search
        self._since_pruned = 0

    def note(self, what: str, ids: Iterable[str], *, gone: bool = False, rows: Iterable[int] = ()) -> None:
        """One change for each id, in the unit of the change. ``rows``: where a searched record stood that is gone."""
        stood = iter(rows)
        for id in ids:
            held = {"owner": LOCAL_OWNER, "what": what, "id": id, "gone": gone}
            row = next(stood, None)
            self._rows.change(_INSERT, (encode(held if row is None else {**held, "row": row}),))
            self._since_pruned += 1
            if what in TABLES:
                self._search.changed()

    def last(self) -> int:
        return int(self._rows.select(f"SELECT coalesce(max(id), 0) FROM {_TABLE}")[0][0])

    def since(self, rev: int, limit: int) -> list[Change]:
        rows = self._rows.select(
            f"SELECT id, doc FROM {_TABLE} WHERE id>? ORDER BY id LIMIT ?", (max(-1, min(rev, 2**62)), max(1, limit))
        )
        return [change_of(id, decode(doc)) for id, doc in rows]

    def after_commit(self) -> None:
        """Takes in what waits for the search, if it is much; lets go of old changes now and then."""
        self._search.after_commit()
        if self._since_pruned >= KEPT // 10:
            self._since_pruned = 0
            with self._rows.unit():
                taken = self._rows.meta("searched")
                upto = self.last() - KEPT
                if self._search.works and isinstance(taken, int):
                    upto = min(upto, taken)
                self._rows.change(f"DELETE FROM {_TABLE} WHERE id<=?", (upto,))
