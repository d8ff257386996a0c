"""What of a query reaches SQL, and that TinyDB's private shape of a query is still the one that is read."""

from __future__ import annotations

import logging
import re

import pytest
from tinydb import Query, where
from tinydb.queries import QueryInstance

from agent.store.prefilter import Paths, Superset, structure, superset

PATHS = Paths({("a",): "A", ("in", "b"): "B", ("c",): "C"}, frozenset({("a",), ("in", "b")}))


def test_the_installed_tinydb_tells_a_query_in_the_known_shape() -> None:
    query = ((where("a") == "x") & (where("b")["c"] < 3)) | where("a").one_of(["x", "y"]) | ~(where("d") >= 1)
    inner = frozenset({("==", ("a",), "x"), ("<", ("b", "c"), 3)})
    left = ("or", frozenset({("and", inner), ("one_of", ("a",), ("x", "y"))}))
    assert structure(query) == ("or", frozenset({left, ("not", (">=", ("d",), 1))}))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (where("a") == "x", Superset("A=?", ("x",), True)),
        (where("in")["b"] == 3, Superset("B=?", (3,), True)),
        (where("a") == None, Superset("A IS NULL", (), True)),  # noqa: E711
        (where("a") == True, Superset("A=?", (1,), True)),  # noqa: E712
        (where("a") > "x", Superset("A>=?", ("x",), True)),
        (where("a") < "x", Superset("(A>='' AND A<=?)", ("x",), True)),
        (where("c") == "x", Superset("C=?", ("x",), False)),
        ((where("c") == "x") & (where("d") == 1), Superset("(C=?)", ("x",), False)),
        (where("a").one_of(["x", "y"]), Superset("(A IN (?,?))", ("x", "y"), True)),
        (where("a").one_of([]), Superset("(A IN ())", (), True)),
        (where("a").one_of(["x"]), Superset("(A=?)", ("x",), True)),
        (where("a").one_of([None, 1]), Superset("(A IN () OR A IS NULL OR A=?)", (1,), True)),
        (where("a") == "x\0y", Superset("A IN (?,?)", ("x\0y", "x"), True)),
        (where("a") == "\ud800", Superset("A IN ()", (), True)),
    ],
)
def test_comparisons_of_declared_paths_become_sql(query: QueryInstance, expected: Superset) -> None:
    assert superset(query, PATHS) == expected


@pytest.mark.parametrize(
    "query",
    [
        where("d") == "x",
        where("a") == [1],
        where("a") == {"b": 1},
        where("a") < "x\0",
        where("a") < "\ud800",
        where("a") == float("nan"),
        where("a") < float("inf"),
        where("a") == 10**400,
        where("a") == re.compile("x"),
        where("a").one_of("xyz"),
        where("a").one_of([[1]]),
        where("a").one_of(["x"] * 10_001),
        where("a") != "x",
        ~(where("a") == "x"),
        (where("a") == "x") | (where("d") == "y"),
        where("a").exists(),
        where("a").map(str.lower) == "x",
        where("a").test(bool),
        Query().noop(),
        where("a"),
        lambda document: True,
        None,
    ],
)
def test_everything_else_is_left_to_the_query(query: object) -> None:
    assert superset(query, PATHS) is None


def test_an_or_of_two_paths_is_indexed_only_if_both_are() -> None:
    both = superset((where("a") == "x") | (where("in")["b"] == "y"), PATHS)
    one = superset((where("a") == "x") | (where("c") == "y"), PATHS)
    assert both is not None
    assert both.indexed
    assert one is not None
    assert not one.indexed


def test_a_very_deep_query_is_not_followed_to_its_end() -> None:
    query = where("a") == "x"
    for number in range(100):
        query = query | (where("a") == f"{number}")
    assert superset(query, PATHS) is None


def test_an_unknown_kind_of_query_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    unknown = QueryInstance(lambda _: True, ("resembles", ("a",), "x"))
    with caplog.at_level(logging.WARNING):
        assert [superset(unknown, PATHS) for _ in range(3)] == [None] * 3
    assert len(caplog.records) == 1
