"""Random operations, one after the other on one growing table: every answer is that of stock TinyDB.

``make soak`` runs 100,000 of them (``NOD_OPERATIONS``).
"""

from __future__ import annotations

import os
import random
import string
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, TinyDB, where
from tinydb.queries import QueryInstance
from tinydb.storages import MemoryStorage
from tinydb.table import Table

from agent.store.schema import Index, Layout
from agent.store.table import NodDB

OPERATIONS = int(os.environ.get("NOD_OPERATIONS", "3000"))
SCHEMA = {"things": Layout(indexes=(Index(("kind",)), Index(("count",)), Index(("by.name", "count"))))}
KINDS = (
    "insert",
    "insert",
    "insert",
    "several",
    "search",
    "get",
    "count",
    "update",
    "by id",
    "upsert",
    "remove",
    "ids",
)
AT_MOST = 300  # documents: stock TinyDB looks at each of them every time


def document(chance: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = {"kind": chance.choice(("reply", "like", "quote")), "count": chance.randrange(50)}
    if chance.random() < 0.7:
        made["by"] = {"name": chance.choice(("maya", "joe", "Ana Ström", "\U0001f98a")), "here": chance.random() < 0.5}
    if chance.random() < 0.3:
        made["text"] = "".join(chance.choices(string.ascii_letters + " é🦊\u0000", k=chance.randrange(40)))
    if chance.random() < 0.2:
        made["odd"] = chance.choice((None, 0.1, 1.0, -0.0, 2**62, [1, "a", None], {"deep": {"er": [True]}}))
    return made


def query(chance: random.Random, depth: int = 2) -> QueryInstance:
    if depth and chance.random() < 0.4:
        one, other = query(chance, depth - 1), query(chance, depth - 1)
        return chance.choice((one & other, one | other, ~one))
    number = chance.randrange(50)
    return chance.choice(
        (
            where("kind") == chance.choice(("reply", "like", "nothing")),
            where("kind").one_of(["quote", "like"]),
            where("count") == number,
            where("count") < number,
            where("count") >= number,
            where("by").name == chance.choice(("maya", "\U0001f98a")),
            where("by").exists(),
            where("text").search("[aeiou]"),
            where("odd") == chance.choice((None, 1, 0.1)),
            Query().fragment({"kind": "reply", "count": number}),
        )
    )


def done(table: Table, seed: str) -> Any:
    """One random operation on a table, the same for the same seed, and its answer."""
    chance = random.Random(seed)
    some = list({chance.randrange(1, AT_MOST * 3) for _ in range(3)})
    match chance.choice(KINDS):
        case "insert":
            return table.insert(document(chance))
        case "several":
            return table.insert_multiple([document(chance) for _ in range(chance.randrange(5))])
        case "search":
            return [(found.doc_id, repr(dict(found))) for found in table.search(query(chance))]
        case "get":
            found = table.get(query(chance))
            return None if found is None else repr(found)
        case "count":
            return table.count(query(chance)), table.contains(query(chance)), table.contains(doc_id=some[0])
        case "update":
            return table.update(
                {"count": chance.randrange(50)}, query(chance) & (where("count") == chance.randrange(50))
            )
        case "by id":
            return table.update(document(chance), doc_ids=[one for one in some if table.contains(doc_id=one)])
        case "upsert":
            return table.upsert(document(chance), (where("count") == chance.randrange(200)) & query(chance))
        case "remove":
            return table.remove(query(chance) & (where("count") == chance.randrange(50)))
        case _:
            return table.remove(doc_ids=[one for one in some if table.contains(doc_id=one)])


@pytest.mark.slow("thousands of operations beside stock TinyDB")
def test_random_operations_answer_as_stock_tinydb_does(tmp_path: Path) -> None:
    with TinyDB(storage=MemoryStorage) as stock, NodDB(tmp_path / "nod.db", schema=SCHEMA) as ours:
        pair = stock.table("things"), ours.table("things")
        ours.storage.outside("PRAGMA synchronous=OFF")  # what is answered is the matter here, not the disk
        for number in range(OPERATIONS):
            expected, found = (done(table, f"operation {number}") for table in pair)
            assert found == expected, number
            if len(pair[0]) > AT_MOST:
                few = [one.doc_id for one in pair[0].all()[: AT_MOST // 2]]
                for table in pair:
                    table.remove(doc_ids=few)
        assert [(one.doc_id, one) for one in pair[1]] == [(one.doc_id, one) for one in pair[0]]
