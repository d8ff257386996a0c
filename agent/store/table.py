"""``SqliteTable`` and ``NodDB``: TinyDB's table and database over ``SqliteStorage``, one row a document.

All of TinyDB's methods do what TinyDB's documentation says. Different are: the ids of removed documents are never used
again, results are fresh copies, there is no query cache, and ``insert``, ``update`` … cost the same however many
documents there are. Beyond TinyDB: ``having``, ``put``, ``page`` and ``count_distinct``, which work by the declared
indexes alone.
"""
# ruff: noqa: S608 - the names in these statements come from schema.py alone, values are always bound

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import Any, NamedTuple

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Document, Table

from agent.store.documents import decode, encode
from agent.store.failures import UnindexedSearch
from agent.store.prefilter import Paths, Superset, forms, storable, superset
from agent.store.schema import Index, expression, index_sql, parts, table_sql
from agent.store.storage import SqliteStorage, Value

SCAN_LIMIT = 1000
_BATCH = 1000
Change = Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None]
Place = tuple[str, int]


class Placed(NamedTuple):
    """A document of a page with its place in the list, which is where a next page begins."""

    place: Place
    document: Document


class SqliteTable(Table):
    """One table of ``NodDB``. Raises ``ValueError`` for a name that the storage's schema does not declare."""

    def __init__(
        self, storage: SqliteStorage, name: str, cache_size: int | None = 0, persist_empty: bool = False
    ) -> None:
        if name not in storage.schema:
            raise ValueError(f"There is no table {name!r}")
        super().__init__(storage, name, cache_size=0)
        self._rows: SqliteStorage = storage
        self._layout = storage.schema[name]
        self._table = table_sql(name)
        indexes = self._layout.all_indexes
        self._paths = Paths(
            {parts(path): expression(path) for index in indexes for path in index.paths},
            frozenset(parts(index.paths[0]) for index in indexes),
        )

    # reading

    def __len__(self) -> int:
        return int(self._rows.select(f"SELECT count(*) FROM {self._table}")[0][0])

    def __iter__(self) -> Iterator[Document]:
        """Every document by id, a thousand at a time, so that memory stays small."""
        last: int | None = None
        while True:
            after = "" if last is None else " WHERE id>?"
            rows = self._rows.select(
                f"SELECT id, doc FROM {self._table}{after} ORDER BY id LIMIT {_BATCH}", () if last is None else (last,)
            )
            yield from (Document(decode(doc), id) for id, doc in rows)
            if len(rows) < _BATCH:
                return
            last = rows[-1][0]

    def search(self, cond: QueryLike) -> list[Document]:
        """All documents that match, by id. In strict mode raises ``UnindexedSearch`` instead of a long scan."""
        return list(self._matching(cond, self._narrowed(cond)))

    def get(self, cond: QueryLike | None = None, doc_id: int | None = None, doc_ids: list[int] | None = None) -> Any:
        """As TinyDB's: one document or None; with ``doc_ids`` a list."""
        if doc_id is not None:
            return next(iter(self._by_id([doc_id])), None)
        if doc_ids is not None:
            return self._by_id(doc_ids)
        if cond is not None:
            return next(iter(self._matching(cond, self._narrowed(cond))), None)
        raise RuntimeError("You have to pass either cond or doc_id or doc_ids")

    def count(self, cond: QueryLike) -> int:
        return sum(1 for _ in self._matching(cond, self._narrowed(cond)))

    def _narrowed(self, *conds: QueryLike) -> Superset | None:
        """The rows that may match one of the conditions; None means all rows."""
        found = [superset(cond, self._paths) for cond in conds]
        narrow = found[0] if found else None
        if len(found) > 1:
            known = [part for part in found if part is not None]
            narrow = None
            if len(known) == len(found):
                sql = " OR ".join(part.sql for part in known)
                narrow = Superset(sql, sum((part.values for part in known), ()), all(part.indexed for part in known))
        if self._rows.strict and not (narrow and narrow.indexed):
            over = f"SELECT 1 FROM {self._table} LIMIT 1 OFFSET {SCAN_LIMIT}"
            if self._rows.select(over):
                raise UnindexedSearch(f"No index serves this search of {self.name!r}: {conds!r}")
        return narrow

    def _matching(self, cond: QueryLike, narrow: Superset | None) -> Iterator[Document]:
        return (document for document in self._candidates(narrow) if cond(document))

    def _candidates(self, narrow: Superset | None) -> Iterator[Document]:
        if narrow is None:
            return iter(self)
        # "+id" keeps SQLite from walking the whole table by id only to have the order for nothing.
        rows = self._rows.select(f"SELECT id, doc FROM {self._table} WHERE {narrow.sql} ORDER BY +id", narrow.values)
        return (Document(decode(doc), id) for id, doc in rows)

    def _by_id(self, doc_ids: Iterable[int]) -> list[Document]:
        wanted = sorted({int(doc_id) for doc_id in doc_ids})
        found: list[Document] = []
        for start in range(0, len(wanted), _BATCH):
            some = wanted[start : start + _BATCH]
            marks = ",".join("?" * len(some))
            rows = self._rows.select(f"SELECT id, doc FROM {self._table} WHERE id IN ({marks}) ORDER BY id", some)
            found.extend(Document(decode(doc), id) for id, doc in rows)
        return found

    # writing

    def insert(self, document: Mapping[str, Any]) -> int:
        """Stores a document and gives its id. It is on the disk on return. Raises ``KeyTaken`` for a known key."""
        if not isinstance(document, Mapping):
            raise ValueError("Document is not a Mapping")
        if isinstance(document, Document):
            values: tuple[Value, ...] = (document.doc_id, encode(document))
            return self._rows.change(f"INSERT INTO {self._table}(id, doc) VALUES(?, ?)", values)
        return self._rows.change(f"INSERT INTO {self._table}(doc) VALUES(?)", (encode(document),))

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        with self._rows.unit():
            return [self.insert(document) for document in documents]

    def update(self, fields: Change, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        with self._rows.unit():
            if doc_ids is not None:
                requested = list(doc_ids)
                by_id = {document.doc_id: document for document in self._by_id(requested)}
                found = [by_id[doc_id] for doc_id in requested if doc_id in by_id]
            elif cond is not None:
                found = self.search(cond)
            else:
                found = self.all()
            for document in found:
                _apply(fields, document)
            self._store(found)
        return [document.doc_id for document in found]

    def update_multiple(self, updates: Iterable[tuple[Change, QueryLike]]) -> list[int]:
        several = list(updates)
        if not several:
            return []
        changed: list[Document] = []
        ids: list[int] = []
        with self._rows.unit():
            # A document's first change comes by a condition that it met before, so these rows are enough.
            for document in self._candidates(self._narrowed(*(cond for _, cond in several))):
                before = len(ids)
                for fields, cond in several:
                    if cond(document):
                        ids.append(document.doc_id)
                        _apply(fields, document)
                if len(ids) > before:
                    changed.append(document)
            self._store(changed)
        return ids

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        with self._rows.unit():
            return super().upsert(document, cond)

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        with self._rows.unit():
            if doc_ids is not None:
                requested = list(dict.fromkeys(doc_ids))
                there = {document.doc_id for document in self._by_id(requested)}
                removed = [doc_id for doc_id in requested if doc_id in there]
            elif cond is not None:
                removed = [document.doc_id for document in self.search(cond)]
            else:
                raise RuntimeError("Use truncate() to remove all documents")
            self._rows.change_many(f"DELETE FROM {self._table} WHERE id=?", [(doc_id,) for doc_id in removed])
        return removed

    def truncate(self) -> None:
        self._rows.empty(self.name)

    def _store(self, documents: Iterable[Document]) -> None:
        rows = [(encode(document), document.doc_id) for document in documents]
        self._rows.change_many(f"UPDATE {self._table} SET doc=? WHERE id=?", rows)

    # beyond TinyDB

    def having(self, path: str, values: Sequence[str]) -> list[Document]:
        """The documents with one of these texts at a path that leads an index, by id: what a search for ``one_of``
        finds, without the work of a query. Raises ``ValueError`` where no index serves it."""
        if parts(path) not in self._paths.leading:
            raise ValueError(f"No index of {self.name!r} begins with {path!r}")
        asked = [form for value in values for form in forms(value)]
        marks = "=?" if len(asked) == 1 else f" IN ({','.join('?' * len(asked))})"
        rows = self._rows.select(
            f"SELECT id, doc FROM {self._table} WHERE {expression(path)}{marks} ORDER BY +id", asked
        )
        # The document itself decides, as everywhere: of two texts SQLite may see one, where it ends them at a NUL.
        found, wanted = [Document(decode(doc), id) for id, doc in rows], set(values)
        return [document for document in found if value_at(document, path) in wanted]

    def put(self, documents: Iterable[Mapping[str, Any]]) -> list[str]:
        """Stores each document in the place of the one with the same key; gives the keys of those that were not there
        like this. What is there already costs no write.

        Raises ``ValueError`` for a table without a key or a document without it.
        """
        key = self._layout.key
        if key is None:
            raise ValueError(f"Table {self.name!r} has no key")
        rows = {_key_of(document, key): encode(document) for document in documents}
        with self._rows.unit() if len(rows) > 1 else self._rows.joined():
            there = self._there(key, list(rows))
            new = [(text,) for value, text in rows.items() if value not in there]
            changed = [(rows[value], id) for value, (id, text) in there.items() if rows[value] != text]
            for statement, values in (
                (f"INSERT INTO {self._table}(doc) VALUES(?)", new),
                (f"UPDATE {self._table} SET doc=? WHERE id=?", changed),
            ):
                if len(values) == 1:
                    self._rows.change(statement, values[0])
                elif values:
                    self._rows.change_many(statement, values)
        return [value for value, text in rows.items() if value not in there or there[value][1] != text]

    def _there(self, key: str, values: list[str]) -> dict[str, tuple[int, str]]:
        """Id and text of the documents with these keys."""
        found: dict[str, tuple[int, str]] = {}
        for start in range(0, len(values), _BATCH):
            some = values[start : start + _BATCH]
            where = f"{expression(key)}=?" if len(some) == 1 else f"{expression(key)} IN ({','.join('?' * len(some))})"
            rows = self._rows.select(f"SELECT {expression(key)}, id, doc FROM {self._table} WHERE {where}", some)
            found.update({value: (id, text) for value, id, text in rows})
        return found

    def page(
        self,
        by: str,
        *,
        equal: Mapping[str, str],
        limit: int,
        newest_first: bool = False,
        after: Place | None = None,
        at_least: str | None = None,
        below: str | None = None,
    ) -> list[Placed]:
        """At most ``limit`` documents with these values at these paths, in the order of the text at ``by``.

        ``after`` is the place of the last document already given; ``at_least`` and ``below`` bound the text at ``by``.
        Raises ``ValueError`` where no index gives this order.
        """
        index = self.index_for(equal, by)
        if not all(storable(value) for value in equal.values()):
            return []
        where, values = bounds(by, equal, newest_first=newest_first, after=after, at_least=at_least, below=below)
        turn = "DESC" if newest_first else "ASC"
        rows = self._rows.select(
            f"SELECT id, {expression(by)}, doc FROM {self._table} INDEXED BY {index_sql(self.name, index)} "
            f"WHERE {where} ORDER BY {expression(by)} {turn}, id {turn} LIMIT ?",
            [*values, limit],
        )
        return [Placed((place, id), Document(decode(doc), id)) for id, place, doc in rows]

    def count_distinct(self, of: str, *, equal: Mapping[str, str]) -> int:
        """How many different values stand at ``of`` in the documents with these values; read from an index alone."""
        index = self.index_for(equal, of)
        wanted = " AND ".join(f"{expression(path)}=?" for path in equal)
        counted = f"SELECT count(DISTINCT {expression(of)}) FROM {self._table}"
        found = self._rows.select(
            f"{counted} INDEXED BY {index_sql(self.name, index)} WHERE {wanted}", list(equal.values())
        )
        return int(found[0][0])

    def most(self, of: str, limit: int) -> list[tuple[str, int]]:
        """The values at ``of`` that most documents have, with how many; read from an index alone."""
        index = next(index for index in self._layout.all_indexes if index.paths[0] == of)
        found = self._rows.select(
            f"SELECT {expression(of)}, count(*) AS n FROM {self._table} INDEXED BY {index_sql(self.name, index)} "
            f"WHERE {expression(of)} IS NOT NULL GROUP BY {expression(of)} ORDER BY n DESC, {expression(of)} LIMIT ?",
            [limit],
        )
        return [(str(value), int(count)) for value, count in found]

    def index_for(self, equal: Mapping[str, str], by: str) -> Index:
        """The first declared index that narrows by some of these paths and then gives the order of ``by``."""
        for index in self._layout.all_indexes:
            narrowing = set(index.paths[:-1])
            if index.paths[-1] == by and narrowing <= set(equal) and (narrowing or not equal):
                return index
        raise ValueError(f"No index of {self.name!r} gives the order of {by!r} for {sorted(equal)}")


def bounds(
    by: str,
    equal: Mapping[str, str],
    *,
    newest_first: bool = False,
    after: Place | None = None,
    at_least: str | None = None,
    below: str | None = None,
) -> tuple[str, list[Value]]:
    """The SQL condition, with its values, for the documents of a page; see ``SqliteTable.page``."""
    ordered = expression(by)
    wanted = [f"{expression(path)}=?" for path in equal] + [f"{ordered} IS NOT NULL"]
    values: list[Value] = list(equal.values())
    if at_least is not None:
        wanted.append(f"{ordered}>=?")
        values.append(at_least)
    if below is not None:
        wanted.append(f"{ordered}<?")
        values.append(below)
    if after is not None:
        sign = "<" if newest_first else ">"
        wanted.append(f"{ordered}{sign}=? AND ({ordered}{sign}? OR id{sign}?)")
        values += [after[0], after[0], after[1]]
    return " AND ".join(wanted), values


class NodDB(TinyDB):
    """A TinyDB in one SQLite file: ``NodDB(path, schema=…, strict=…)``; tables are those that the schema declares."""

    table_class = SqliteTable  # type: ignore[assignment]
    default_storage_class = SqliteStorage  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<NodDB {self.storage.path}>"

    @property
    def storage(self) -> SqliteStorage:
        held = self._storage
        if not isinstance(held, SqliteStorage):
            raise TypeError("NodDB keeps its documents in a SqliteStorage")
        return held

    def table(self, name: str, **kwargs: Any) -> SqliteTable:
        held = super().table(name, **kwargs)
        if not isinstance(held, SqliteTable):
            raise TypeError("NodDB keeps its documents in a SqliteTable")
        return held


def _apply(fields: Change, document: Document) -> None:
    if callable(fields):
        fields(document)
    else:
        document.update(fields)


def _key_of(document: Mapping[str, Any], path: str) -> str:
    value = value_at(document, path)
    if not isinstance(value, str):
        raise ValueError(f"A document needs its key, text at {path!r}")
    return value


def value_at(document: Mapping[str, Any], path: str) -> Any:
    """What stands at a path; None where nothing does."""
    value: Any = document
    for part in parts(path):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value
