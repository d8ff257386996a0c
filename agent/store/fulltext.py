"""``FullText``: the words of people and acknowledgements in SQLite's FTS5, where the build has it.

It is filled after the commits, by the revisions: what changed since the revision up to which it was filled is taken in
whenever many wait, and before each search. So a write pays nothing for it, and a crash between loses nothing. Where
somebody waits for the answer (not ``patient``) a search takes in a little alone; of much it tells what is in already,
and the rest is taken in beside it.

FTS5 gets words that ``searching.tokens`` made already, with a space between, and its tokenizer ``ascii`` takes every
sign beyond ASCII as part of a word: emoji and every script are found alike, whatever Unicode this SQLite knows.

FTS5 before SQLite 3.44 leaves the words of removed entries in its old segments; ``forget`` merges all into one.
"""
# ruff: noqa: S608 - the names in these statements come from schema.py and this file alone, values are always bound

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Any, Literal

from tinydb.table import Document

from agent.store.documents import decode
from agent.store.filling import Filling
from agent.store.kept import record
from agent.store.log import AccountRecord, AcknowledgementRecord, PersonRecord
from agent.store.schema import expression, index_sql, table_sql
from agent.store.searching import words_of_acknowledgement, words_of_person
from agent.store.storage import SqliteStorage, Value
from agent.store.table import Place, Placed, SqliteTable, bounds

#: So many changes wait at most; then they are taken in after the commit that made them.
WAITING = 64
_EACH = 2000
_FEW = 1500
_AT_ONCE = 500
#: Words up to this length are found by FTS5's own index of beginnings; it would merge whole lists for longer ones.
_SHORT = 3
_MOST_TERMS = 32
_LOOK = 4000
#: The full-text table of each table that is searched.
TABLES = {"person": "people", "acknowledgement": "acknowledgements"}
#: So many changes one who asks may wait for, and so long for whoever writes.
LITTLE = 500
_WAIT_S = 0.1


def has_fts5() -> bool:
    """Whether this build of SQLite can make a full-text index."""
    with closing(sqlite3.connect(":memory:")) as probe:
        try:
            probe.execute("CREATE VIRTUAL TABLE probe USING fts5(words, tokenize='ascii', detail=none)")
        except sqlite3.OperationalError:
            return False
    return True


def _index(table: str) -> str:
    return f'"s_{table}"'


def _terms(table: str) -> str:
    return f'"v_{table}"'


class FullText:
    """The full-text index in one storage; ``works`` is False where SQLite cannot: then nothing here does anything.

    What the storage's ``searched`` says: up to which revision everything is in; nothing where it is to be filled from
    the tables; ``REVISION TABLE ROW`` while that goes on: from the last row down, for what is new is asked for first.
    """

    def __init__(self, storage: SqliteStorage, *, patient: bool = True) -> None:
        self._rows = storage
        self.works = has_fts5()
        self._patient = patient
        self._filling = Filling(lambda: self.take_in(at_once=1), lambda: self.put_off)
        self._waiting = 0
        #: While very much is written: it is taken in by ``take_in`` afterwards, and before each search.
        self.put_off = False
        if self.works:
            self._make()
            if not patient and self._much():
                self._filling.begin()

    def _make(self) -> None:
        there = {
            name for (name,) in self._rows.select("SELECT name FROM sqlite_master WHERE name LIKE 's!_%' ESCAPE '!'")
        }
        if {f"s_{table}" for table in TABLES.values()} <= there:
            return
        with self._rows.unit():
            for table in TABLES.values():
                self._rows.change(
                    f"CREATE VIRTUAL TABLE IF NOT EXISTS {_index(table)} "
                    "USING fts5(words, tokenize='ascii', prefix='1 2 3', detail=none, columnsize=0)"
                )
                self._rows.change(
                    f"CREATE VIRTUAL TABLE IF NOT EXISTS {_terms(table)} USING fts5vocab({_index(table)}, 'row')"
                )
            empty = not any(self._rows.select(f"SELECT 1 FROM {table_sql(t)} LIMIT 1") for t in TABLES.values())
            if empty and self._rows.meta("searched") is None:
                self._rows.set_meta("searched", self._revision())

    def _revision(self) -> int:
        return int(self._rows.select(f"SELECT coalesce(max(id), 0) FROM {table_sql('changes')}")[0][0])

    # filling

    def changed(self) -> None:
        """Something that is searched has changed."""
        self._waiting += 1

    def after_commit(self) -> None:
        """Takes in what waits, if it is much; at most ``_EACH`` changes, so that no commit pays for a whole archive."""
        if self._waiting < WAITING or self.put_off:
            return
        if not self._patient and self._much():
            self._waiting = 0
            self._filling.begin()
        elif not self.take_in(at_once=1):
            self._waiting = WAITING

    def take_in(self, at_once: int | None = None) -> bool:
        """Takes in everything that changed since it was last filled, or ``at_once`` portions of it; True when nothing
        is left."""
        self._waiting = 0
        for _ in itertools.count() if at_once is None else range(at_once):
            if self._is_full() or not self.works:
                return True
            with self._rows.unsynced():  # what a power cut takes of this is taken in again
                if isinstance(self._rows.meta("searched"), int):
                    self._take_in_some()
                else:
                    self._rebuild_some()
        return self._is_full()

    def _is_full(self) -> bool:
        return self._rows.meta("searched") == self._revision()

    def by(self) -> Literal["index", "part", "scan"]:
        """Whether a search asks the index, or a part of it while it is filled, or reads entries."""
        if not self.works:
            return "scan"
        part = not self._patient and (self._filling.goes_on() or self._much())
        return "part" if part else "index"

    def _much(self) -> bool:
        done = self._rows.meta("searched")
        return not isinstance(done, int) or self._revision() - done > LITTLE

    def _take_in_before_asking(self) -> None:
        if self._patient or self._rows.in_unit():
            self.take_in()
        elif self._much() or not self._rows.free(within=_WAIT_S) or not self.take_in(at_once=1):
            self._filling.begin()

    def end(self) -> None:
        """Ends the filling under way."""
        self._filling.end()

    def needs_from(self) -> int | None:
        """The revision after which changes are still needed; None where none is."""
        done = self._rows.meta("searched")
        if isinstance(done, str):
            return int(done.split()[0])
        return done if self.works and isinstance(done, int) else None

    def _take_in_some(self) -> None:
        done = self._rows.meta("searched")
        rows = self._rows.select(
            f"SELECT id, doc FROM {table_sql('changes')} WHERE id>? ORDER BY id LIMIT ?", (done, _EACH)
        )
        touched: dict[tuple[str, str], int | None] = {}
        for _, doc in rows:
            change = decode(doc)
            if change["what"] in TABLES:
                touched[change["what"], change["id"]] = change.get("row")
        for what, table in TABLES.items():
            self._refresh(table, {id: row for (kind, id), row in touched.items() if kind == what})
        if rows:
            self._rows.set_meta("searched", rows[-1][0])

    def _refresh(self, table: str, touched: Mapping[str, int | None]) -> None:
        """Takes in the documents with these ids; those that are gone stood in these rows."""
        ids = list(touched)
        there: set[str] = set()
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            asked = f"SELECT id, doc FROM {table_sql(table)} WHERE {expression('id')} IN ({','.join('?' * len(some))})"
            found = [(row, decode(doc)) for row, doc in self._rows.select(asked, some)]
            there.update(str(document["id"]) for _, document in found)
            self._put(table, found)
        gone = [(row,) for id, row in touched.items() if id not in there and row is not None]
        if gone:
            self._rows.change_many(f"DELETE FROM {_index(table)} WHERE rowid=?", gone)

    def _put(self, table: str, found: list[tuple[int, dict[str, Any]]]) -> None:
        rows = [(row, " ".join(dict.fromkeys(self._words(table, document)))) for row, document in found]
        if table == "people":  # somebody was spoken to again; mostly the name is what it was
            same = f"SELECT 1 FROM {_index(table)} WHERE rowid=? AND words=?"
            rows = [row for row in rows if not self._rows.select(same, row)]
        if rows:
            self._rows.change_many(f"INSERT OR REPLACE INTO {_index(table)}(rowid, words) VALUES(?, ?)", rows)

    def _words(self, table: str, document: dict[str, Any]) -> list[str]:
        if table == "people":
            person = record(document, PersonRecord)
            held = self._rows.select(
                f"SELECT doc FROM {table_sql('accounts')} WHERE {expression('person')}=?", (person.id,)
            )
            return words_of_person(person, [record(decode(doc), AccountRecord) for (doc,) in held])
        return words_of_acknowledgement(record(document, AcknowledgementRecord))

    def _rebuild_some(self) -> None:
        """Fills it anew from the tables, a portion in the unit of the caller."""
        done = self._rows.meta("searched")
        if isinstance(done, str):
            revision, at, last = done.split()
        else:
            for table in TABLES.values():
                self._rows.change(f"DROP TABLE IF EXISTS {_terms(table)}")
                self._rows.change(f"DROP TABLE IF EXISTS {_index(table)}")
            self._make()
            revision, at, last = str(self._revision()), next(iter(TABLES.values())), str(2**62)
        rows = self._rows.select(
            f"SELECT id, doc FROM {table_sql(at)} WHERE id<? ORDER BY id DESC LIMIT ?", (int(last), _EACH)
        )
        if rows:
            self._put(at, [(row, decode(doc)) for row, doc in reversed(rows)])  # FTS5 is quick when ids ascend
            self._rows.set_meta("searched", f"{revision} {at} {rows[-1][0]}")
            return
        left = list(TABLES.values())
        left = left[left.index(at) + 1 :]
        self._rows.set_meta("searched", f"{revision} {left[0]} {2**62}" if left else int(revision))

    # asking

    def page(
        self,
        table: SqliteTable,
        wanted: list[str],
        by: str,
        *,
        equal: Mapping[str, str],
        limit: int,
        newest_first: bool,
        after: Place | None = None,
        at_least: str | None = None,
        below: str | None = None,
    ) -> list[Placed]:
        """As ``SqliteTable.page``, of the documents that hold these words."""
        self._take_in_before_asking()
        fts, docs = _index(table.name), table_sql(table.name)
        match = " AND ".join(self._beginning(table.name, word) for word in wanted)
        turn = "DESC" if newest_first else "ASC"
        if self._many(fts, match):
            return self._walk(table, match, by, equal, limit, newest_first, after, at_least, below)
        where, values = bounds(by, equal, newest_first=newest_first, after=after, at_least=at_least, below=below)
        rows = self._rows.select(
            f"SELECT id, {expression(by)}, doc FROM {docs} NOT INDEXED "
            f"WHERE id IN (SELECT rowid FROM {fts} WHERE {fts} MATCH ?) AND {where} "
            f"ORDER BY {expression(by)} {turn}, id {turn} LIMIT ?",
            [match, *values, limit],
        )
        return [Placed((at, id), Document(decode(doc), id)) for id, at, doc in rows]

    def _beginning(self, table: str, word: str) -> str:
        """The FTS5 query for entries with a word that begins so."""
        if len(word) > _SHORT:
            asked = f"SELECT term FROM {_terms(table)} WHERE term>=? AND term<? LIMIT ?"
            terms = [term for (term,) in self._rows.select(asked, (word, word + chr(0x10FFFF), _MOST_TERMS + 1))]
            if 0 < len(terms) <= _MOST_TERMS:
                return "(" + " OR ".join(f'"{term}"' for term in terms) + ")"
        return f'"{word}"*'

    def _many(self, fts: str, match: str) -> bool:
        over = f"SELECT rowid FROM {fts} WHERE {fts} MATCH ? LIMIT 1 OFFSET ?"
        return bool(self._rows.select(over, (match, _FEW)))

    def _walk(
        self,
        table: SqliteTable,
        match: str,
        by: str,
        equal: Mapping[str, str],
        limit: int,
        newest_first: bool,
        after: Place | None,
        at_least: str | None,
        below: str | None,
    ) -> list[Placed]:
        """Many hold these words: from the beginning of the list on, until there are enough."""
        fts, docs, turn = _index(table.name), table_sql(table.name), "DESC" if newest_first else "ASC"
        index = index_sql(table.name, table.index_for(equal, by))
        found: list[Placed] = []
        look = min(_LOOK, 8 * limit)
        while True:
            where, values = bounds(by, equal, newest_first=newest_first, after=after, at_least=at_least, below=below)
            places = self._rows.select(
                f"SELECT id, {expression(by)} FROM {docs} INDEXED BY {index} "
                f"WHERE {where} ORDER BY {expression(by)} {turn}, id {turn} LIMIT ?",
                [*values, look],
            )
            for id, at in self._holding(fts, match, places):
                found += [Placed((at, id), document) for document in table.get(doc_ids=[id])]
                if len(found) == limit:
                    return found
            if len(places) < look:
                return found
            after = (places[-1][1], places[-1][0])
            look = _LOOK

    def _holding(self, fts: str, match: str, places: list[Any]) -> Iterable[tuple[int, str]]:
        """Those of these documents that hold the words; documents written one after another lie close together."""
        if not places:
            return []
        ids = sorted(id for id, _ in places)
        holding: set[int] = set()
        begin = 0
        for at in range(1, len(ids) + 1):
            if at == len(ids) or ids[at] - ids[at - 1] > _EACH:
                span: tuple[Value, ...] = (match, ids[begin], ids[at - 1])
                asked = f"SELECT rowid FROM {fts} WHERE {fts} MATCH ? AND rowid BETWEEN ? AND ?"
                holding.update(row for (row,) in self._rows.select(asked, span))
                begin = at
        return [(id, at) for id, at in places if id in holding]

    # forgetting

    def remove(self, table: str, rows: Iterable[int]) -> None:
        """Takes out these rows, in the unit in which they go. Without FTS5 an index that another build made is emptied;
        it is filled anew where FTS5 is there again."""
        if self.works:
            self._rows.change_many(f"DELETE FROM {_index(table)} WHERE rowid=?", [(row,) for row in rows])
            return
        there = {name for (name,) in self._rows.select("SELECT name FROM sqlite_master WHERE type='table'")}
        for held in TABLES.values():
            if f"s_{held}_content" in there:
                self._rows.change(f'DELETE FROM "s_{held}_content"')
                self._rows.change(f'DELETE FROM "s_{held}_idx"')
                self._rows.change(f'DELETE FROM "s_{held}_data" WHERE id>10')  # up to 10: the frame, without words
        self._rows.set_meta("searched", None)

    def merge(self) -> None:
        """Merges each index into one segment, so that the words of removed entries are nowhere any more."""
        if self.works:
            with self._rows.unit():
                for table in TABLES.values():
                    self._rows.change(f"INSERT INTO {_index(table)}({_index(table)}) VALUES('optimize')")
