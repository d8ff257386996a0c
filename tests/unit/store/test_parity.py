"""Whatever is done to a ``NodDB`` table, it answers as stock TinyDB does with its storage in memory."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import Query, TinyDB, where
from tinydb.operations import delete, increment
from tinydb.queries import QueryInstance
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from agent.store.schema import Index, Layout
from agent.store.table import NodDB

SCHEMA = {
    "things": Layout(indexes=(Index(("a",)), Index(("b", "c")), Index(("in.a",)), Index(("c",)), Index(("d", "a")))),
    "others": Layout(),
}

TEXTS = ["", "a", "b", "ab", "Ä", "é", "🦊", "\uffff", "z\0", "a\0b", "1", "0", "null", "[1]", "true"]
WHOLE = [-1, 0, 1, 2, 10**15, 2**53, 2**53 + 1, -(2**63), 2**63 - 1]
BROKEN = [0.1, 0.3, 0.1 + 0.2, 1.0, -0.0, 5e-324, 1e22, 1.7976931348623157e308, 9007199254740993.0, 1e-7, 1 / 3]
texts = st.sampled_from(TEXTS)
whole = st.sampled_from(WHOLE)
broken = st.one_of(
    st.sampled_from(BROKEN),
    st.floats(allow_nan=False, allow_infinity=False),
)
scalars = st.one_of(st.none(), st.booleans(), whole, broken, texts)
values = st.one_of(scalars, st.lists(scalars, max_size=2), st.dictionaries(st.sampled_from("ab"), scalars, max_size=2))
documents = st.fixed_dictionaries({}, optional={"a": values, "b": values, "c": values, "d": scalars, "in": values})
paths = st.sampled_from([("a",), ("b",), ("c",), ("d",), ("in", "a"), ("in", "b"), ("in",)])


def _at(path: tuple[str, ...]) -> Query:
    query = where(path[0])
    for part in path[1:]:
        query = query[part]
    return query


def _compared(path: tuple[str, ...], sign: str, value: Any) -> QueryInstance:
    """A comparison that also stock TinyDB can make with any document: values of another type are let out first."""
    kinds: tuple[type, ...] = (int, float) if isinstance(value, int | float) else (str,)
    test = {
        "<": lambda query: query < value,
        "<=": lambda query: query <= value,
        ">": lambda query: query > value,
        ">=": lambda query: query >= value,
    }[sign]
    return _at(path).test(lambda held: isinstance(held, kinds)) & test(_at(path))


def _among(path: tuple[str, ...], items: list[Any]) -> QueryInstance:
    return _at(path).one_of(items)


simple = st.one_of(
    st.builds(lambda path, value: _at(path) == value, paths, values),
    st.builds(lambda path, value: _at(path) != value, paths, scalars),
    st.builds(_compared, paths, st.sampled_from(["<", "<=", ">", ">="]), st.one_of(whole, broken, texts)),
    st.builds(_among, paths, st.lists(scalars, max_size=4)),
    st.builds(lambda path: _at(path).exists(), paths),
    st.builds(lambda path: _at(path).search("a"), paths),
    st.builds(lambda path, items: _at(path).any(items), paths, st.lists(scalars, max_size=2)),
    st.builds(lambda document: Query().fragment(document), documents),
    st.just(Query().noop()),
)
queries = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.builds(lambda one, other: one & other, inner, inner),
        st.builds(lambda one, other: one | other, inner, inner),
        st.builds(lambda one: ~one, inner),
    ),
    max_leaves=5,
)
ids = st.lists(st.integers(1, 12), max_size=3, unique=True)
steps = st.one_of(
    st.tuples(st.just("insert"), documents),
    st.tuples(st.just("insert_multiple"), st.lists(documents, max_size=4)),
    st.tuples(st.just("update"), documents, queries),
    st.tuples(st.just("update_ids"), documents, ids),
    st.tuples(st.just("update_all"), documents),
    st.tuples(st.just("update_multiple"), st.lists(st.tuples(documents, queries), max_size=3)),
    st.tuples(st.just("upsert"), documents, queries),
    st.tuples(st.just("upsert_id"), documents, st.integers(1, 12)),
    st.tuples(st.just("delete_field"), queries),
    st.tuples(st.just("count_up"), queries),
    st.tuples(st.just("remove"), queries),
    st.tuples(st.just("remove_ids"), ids),
    st.tuples(st.just("truncate")),
    st.tuples(st.just("search"), queries),
    st.tuples(st.just("get"), queries),
    st.tuples(st.just("get_id"), st.integers(1, 12), ids),
    st.tuples(st.just("count"), queries),
    st.tuples(st.just("contains"), queries, st.integers(1, 12)),
)


def _do(table: Table, step: tuple[Any, ...]) -> Any:
    match copy.copy(step):
        case ("insert", document):
            return table.insert(copy.deepcopy(document))
        case ("insert_multiple", several):
            return table.insert_multiple(copy.deepcopy(several))
        case ("update", fields, query):
            return table.update(copy.deepcopy(fields), query)
        case ("update_ids", fields, doc_ids):
            return table.update(copy.deepcopy(fields), doc_ids=doc_ids)
        case ("update_all", fields):
            return table.update(copy.deepcopy(fields))
        case ("update_multiple", updates):
            return table.update_multiple([(copy.deepcopy(fields), query) for fields, query in updates])
        case ("upsert", document, query):
            return table.upsert(copy.deepcopy(document), query)
        case ("upsert_id", document, doc_id):
            # Only an id that is there: where stock TinyDB puts a new one depends on what was removed before.
            known = table.contains(doc_id=doc_id)
            return table.upsert(Document(copy.deepcopy(document), doc_id)) if known else None
        case ("delete_field", query):
            return table.update(delete("c"), query & where("c").exists())
        case ("count_up", query):
            return table.update(increment("a"), query & where("a").test(lambda held: held in (0, 1, 2)))
        case ("remove", query):
            return table.remove(query)
        case ("remove_ids", doc_ids):
            return table.remove(doc_ids=doc_ids)
        case ("truncate",):
            return table.truncate()
        case ("search", query):
            return _plain(table.search(query))
        case ("get", query):
            found = table.get(query)
            return None if found is None else _plain([found])
        case ("get_id", doc_id, doc_ids):
            return table.get(doc_id=doc_id), _plain(table.get(doc_ids=doc_ids))
        case ("count", query):
            return table.count(query)
        case ("contains", query, doc_id):
            return table.contains(query), table.contains(doc_id=doc_id)
    raise AssertionError(step)


def _plain(found: list[Document]) -> list[tuple[int, str]]:
    return [(document.doc_id, repr(dict(document))) for document in found]


@pytest.mark.slow("hundreds of random steps beside stock TinyDB")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(documents, max_size=8), st.lists(steps, max_size=12))
def test_every_step_gives_what_stock_tinydb_gives(first: list[dict[str, Any]], story: list[tuple[Any, ...]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        TinyDB(storage=MemoryStorage) as stock,
        NodDB(Path(folder) / "nod.db", schema=SCHEMA) as ours,
    ):
        pair = stock.table("things"), ours.table("things")
        for step in [("insert_multiple", first), *story]:
            expected, found = (_do(table, step) for table in pair)
            assert found == expected, step
        assert _plain(pair[1].all()) == _plain(pair[0].all())
        assert len(pair[1]) == len(pair[0])
        assert {name: held for name, held in (stock.storage.read() or {}).items() if held} == (
            ours.storage.read() or {}
        )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    """A table in which every odd value stands at every path, so that a query seldom goes past all of them."""
    odd: list[Any] = [None, True, False, *TEXTS, *WHOLE, *BROKEN, [], [1], {}, {"a": "a"}]
    with NodDB(tmp_path_factory.mktemp("filled") / "nod.db", schema=SCHEMA) as db:
        table = db.table("things")
        table.insert_multiple({path: value} for path in "abcd" for value in odd)
        table.insert_multiple({"in": {path: value}} for path in "ab" for value in odd)
        table.insert_multiple({"b": value, "c": other} for value in ("a", 1, None) for other in odd)
        yield table


@pytest.mark.parametrize("path", [("a",), ("in", "a"), ("c",)])
def test_no_comparison_with_any_odd_value_loses_a_document(filled: Table, path: tuple[str, ...]) -> None:
    held = list(filled)
    asked = [_at(path) == value for value in (None, True, *TEXTS, *WHOLE, *BROKEN)]
    asked += [_at(path).one_of([value, "none"]) for value in (None, True, *TEXTS, *WHOLE, *BROKEN)]
    for sign in ("<", "<=", ">", ">="):
        asked += [_compared(path, sign, value) for value in (*TEXTS, *WHOLE, *BROKEN)]
    for query in asked:
        found = [document.doc_id for document in filled.search(query)]
        assert found == [document.doc_id for document in held if query(document)], query


@settings(max_examples=250, deadline=None)
@given(queries)
def test_no_document_that_a_query_accepts_is_lost_on_the_way(filled: Table, query: QueryInstance) -> None:
    assert [document.doc_id for document in filled.search(query)] == [
        document.doc_id for document in filled if query(document)
    ]
