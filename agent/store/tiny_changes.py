"""The revisions of ``TinyLog``: one row for each change, written in the commit of the change itself."""
# ruff: noqa: S608 - the names in these statements come from schema.py alone, values are always bound

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

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
_AT_ONCE = 500


class Revisions:
    """Writes and reads the changes of one storage; tells the full-text index what it will have to take in."""

    def __init__(self, storage: SqliteStorage, search: FullText) -> None:
        self._rows = storage
        self._search = search
        self._since_pruned = 0
        self._noted: list[str] = []

    def note(self, what: str, ids: Iterable[str], *, gone: bool = False, rows: Iterable[int] = ()) -> None:
        """One change for each id, in the unit of the change. ``rows``: where a searched record stood that is gone."""
        stood = iter(rows)
        for id in ids:
            held = {"owner": LOCAL_OWNER, "what": what, "id": id, "gone": gone}
            row = next(stood, None)
            self._noted.append(encode(held if row is None else {**held, "row": row}))
            self._since_pruned += 1
            if what in TABLES:
                self._search.changed()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is noted inside is written at its end, in one statement; nothing of it where an exception ends it."""
        noted, before = self._noted, len(self._noted)
        try:
            yield
        except BaseException:
            del noted[before:]
            self._noted = noted  # a read inside may have written what was noted before, and that is undone too
            raise

    def write(self) -> None:
        """Writes what was noted, in the unit of the caller."""
        noted, self._noted = self._noted, []
        for start in range(0, len(noted), _AT_ONCE):
            some = noted[start : start + _AT_ONCE]
            self._rows.change(f"INSERT INTO {_TABLE}(doc) VALUES {','.join(['(?)'] * len(some))}", some)

    def last(self) -> int:
        self.write_within()
        return int(self._rows.select(f"SELECT coalesce(max(id), 0) FROM {_TABLE}")[0][0])

    def since(self, rev: int, limit: int) -> list[Change]:
        self.write_within()
        rows = self._rows.select(
            f"SELECT id, doc FROM {_TABLE} WHERE id>? ORDER BY id LIMIT ?", (max(-1, min(rev, 2**62)), max(1, limit))
        )
        return [change_of(id, decode(doc)) for id, doc in rows]

    def write_within(self) -> None:
        """Inside a unit, writes what was noted until now, for a read that must see it."""
        if self._noted and self._rows.in_unit():
            self.write()

    def after_commit(self) -> None:
        """Takes in what waits for the search, if it is much; lets go of old changes now and then."""
        self._search.after_commit()
        if self._since_pruned >= KEPT // 10:
            self._since_pruned = 0
            with self._rows.unit():
                needed = self._search.needs_from()
                upto = self.last() - KEPT
                if needed is not None:
                    upto = min(upto, needed)
                self._rows.change(f"DELETE FROM {_TABLE} WHERE id<=?", (upto,))
