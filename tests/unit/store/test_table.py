"""What ``SqliteTable`` does beyond TinyDB, and where it refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB, where
from tinydb.table import Document

from agent.store import KeyTaken, UnindexedSearch
from agent.store.schema import Index, Layout
from agent.store.table import NodDB

SCHEMA = {
    "birds": Layout(key="ring", indexes=(Index(("kind", "seen")), Index(("kind", "place")), Index(("at.lake",)))),
    "nests": Layout(),
}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[NodDB]:
    with NodDB(tmp_path / "birds.db", schema=SCHEMA, strict=True) as made:
        yield made


def bird(ring: str, **more: Any) -> dict[str, Any]:
    return {"ring": ring, "kind": "heron", "seen": "2026", **more}


def test_a_table_that_is_not_declared_does_not_exist(db: NodDB) -> None:
    for name in ("fish", 'birds"; DROP TABLE t_birds; --', "_default"):
        with pytest.raises(ValueError):
            db.table(name)
    with pytest.raises(ValueError):
        db.insert({"ring": "1"})


def test_a_key_stands_once(db: NodDB) -> None:
    birds = db.table("birds")
    birds.insert(bird("r1"))
    with pytest.raises(KeyTaken):
        birds.insert_multiple([bird("r2"), bird("r1")])
    with pytest.raises(KeyTaken):
        birds.update({"ring": "r1"}, doc_ids=[birds.insert(bird("r3"))])
    assert [held["ring"] for held in birds] == ["r1", "r3"]


def test_put_replaces_by_key_and_keeps_the_id(db: NodDB) -> None:
    birds = db.table("birds")
    birds.put([bird("r1", seen="2025"), bird("r2")])
    birds.put([bird("r1", lame=True)])
    assert [(held.doc_id, dict(held)) for held in birds] == [(1, bird("r1", lame=True)), (2, bird("r2"))]


def test_putting_what_is_there_writes_nothing(db: NodDB) -> None:
    birds = db.table("birds")
    birds.put([bird("r1")])
    wal = db.storage.path.with_name("birds.db-wal")
    before = wal.stat().st_size
    birds.put([bird("r1")])
    assert wal.stat().st_size == before


@pytest.mark.parametrize("lacking", [{}, {"ring": None}, {"ring": 7}])
def test_put_needs_a_key_that_is_text(db: NodDB, lacking: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        db.table("birds").put([bird("r1"), lacking])
    with pytest.raises(ValueError):
        db.table("nests").put([{"ring": "r1"}])
    assert len(db.table("birds")) == 0


def test_the_id_of_a_removed_document_is_never_given_again(db: NodDB) -> None:
    nests = db.table("nests")
    assert nests.insert_multiple([{}, {}, {}]) == [1, 2, 3]
    nests.remove(doc_ids=[3])
    assert nests.insert({}) == 4


def test_a_document_may_bring_its_id_once(db: NodDB) -> None:
    nests = db.table("nests")
    assert nests.insert(Document({"eggs": 2}, doc_id=40)) == 40
    with pytest.raises(ValueError):
        nests.insert(Document({"eggs": 3}, doc_id=40))
    assert nests.get(doc_id=40) == {"eggs": 2}


def test_changing_a_result_changes_nothing_that_is_stored(db: NodDB) -> None:
    nests = db.table("nests")
    nests.insert({"eggs": [1, 2]})
    for _ in range(2):
        nests.search(where("eggs").exists())[0]["eggs"].append(3)
    assert nests.all() == [{"eggs": [1, 2]}]


@pytest.mark.parametrize(
    "value", [2**63, -(2**63) - 1, float("nan"), float("inf"), {1: 2}, {"deep": [{"a": {3}}]}, b"x", "\ud800", object()]
)
def test_what_would_not_come_back_as_it_was_is_refused(db: NodDB, value: object) -> None:
    with pytest.raises(ValueError):
        db.table("nests").insert({"value": value})
    assert len(db.table("nests")) == 0


@pytest.mark.parametrize("document", [None, [1], "text", 3])
def test_only_mappings_are_documents(db: NodDB, document: Any) -> None:
    with pytest.raises(ValueError):
        db.table("nests").insert(document)


def test_in_strict_mode_a_search_without_an_index_is_refused_on_a_large_table(db: NodDB) -> None:
    birds = db.table("birds")
    birds.insert_multiple(bird(f"r{number}", lame=number == 7) for number in range(1000))
    assert birds.count(where("lame") == True) == 1  # noqa: E712
    birds.insert(bird("one more"))
    for unindexed in (where("lame") == True, where("seen") == "2026", ~(where("ring") == "r1")):  # noqa: E712
        for ask in (birds.search, birds.get, birds.count, birds.contains, birds.remove):
            with pytest.raises(UnindexedSearch):
                ask(unindexed)
        with pytest.raises(UnindexedSearch):
            birds.update({"lame": False}, unindexed)
        with pytest.raises(UnindexedSearch):
            birds.update_multiple([({"lame": False}, where("ring") == "r1"), ({"lame": False}, unindexed)])
    assert birds.count(where("ring") == "r7") == 1
    assert birds.search((where("ring") == "r7") & (where("lame") == True))  # noqa: E712


def test_searches_by_a_declared_path_use_its_index(db: NodDB) -> None:
    birds = db.table("birds")
    birds.insert_multiple(bird(f"r{number}", at={"lake": f"l{number % 50}"}) for number in range(300))
    decided: list[int] = []

    def lame(held: Any) -> bool:
        decided.append(1)
        return True

    assert len(birds.search((where("at")["lake"] == "l7") & where("ring").test(lame))) == 6
    assert len(decided) == 6


def test_a_page_needs_an_index_for_its_order(db: NodDB) -> None:
    with pytest.raises(ValueError):
        db.table("birds").page("seen", equal={}, limit=3)
    with pytest.raises(ValueError):
        db.table("birds").count_distinct("ring", equal={"kind": "heron"})


def test_a_page_is_read_from_its_index_alone(db: NodDB) -> None:
    birds = db.table("birds")
    birds.insert_multiple(bird(f"r{number}", seen=f"{number:03}") for number in range(20))
    birds.insert(bird("unseen", seen=None))
    last = birds.page("seen", equal={"kind": "heron"}, newest_first=True, limit=2)
    more = birds.page("seen", equal={"kind": "heron"}, newest_first=True, limit=2, after=last[-1].place, at_least="017")
    assert [held.document["seen"] for held in last + more] == ["019", "018", "017"]
    bounded = birds.page("seen", equal={"kind": "heron"}, limit=9, below="002")
    assert [held.document["seen"] for held in bounded] == ["000", "001"]


def test_the_whole_opens_in_stock_tinydb_and_comes_back(db: NodDB, tmp_path: Path) -> None:
    db.table("birds").insert_multiple([bird("r1"), bird("r2")])
    db.table("birds").remove(doc_ids=[1])
    db.table("nests").insert({"eggs": 2})
    whole = db.storage.read()
    exported = tmp_path / "export.json"
    exported.write_text(json.dumps(whole))
    with TinyDB(exported) as stock:
        assert stock.table("birds").all() == [bird("r2")]
        assert stock.table("birds").get(doc_id=2) == bird("r2")
    db.drop_tables()
    assert db.tables() == set()
    assert whole is not None
    db.storage.write(whole)
    assert db.storage.read() == whole
    db.drop_table("birds")
    assert db.tables() == {"nests"}


def test_writing_the_whole_with_an_unknown_table_changes_nothing(db: NodDB) -> None:
    db.table("nests").insert({"eggs": 2})
    with pytest.raises(ValueError):
        db.storage.write({"nests": {}, "fish": {"1": {}}})
    assert len(db.table("nests")) == 1


@pytest.mark.parametrize("values", [["r1"], ["r2", "r1", "r9"], [], ["\ud800", "r1"], ["a\0b"], ["a"]])
def test_having_finds_what_a_query_finds(db: NodDB, values: list[str]) -> None:
    birds = db.table("birds")
    birds.insert_multiple([bird("r1"), bird("r2", at={"lake": "r1"}), bird("a\0b"), {"kind": "owl"}])
    assert birds.having("ring", values) == birds.search(where("ring").one_of(values))
    assert birds.having("at.lake", values) == birds.search(where("at").lake.one_of(values))


def test_having_refuses_a_path_that_no_index_serves(db: NodDB) -> None:
    for path in ("seen", "colour"):
        with pytest.raises(ValueError):
            db.table("birds").having(path, ["heron"])
