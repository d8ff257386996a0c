"""A full disk, a refused write, a busy file: one sentence, nothing half written, and afterwards all goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from agent.store import StoreFailed, opening
from agent.store.documents import decode
from agent.store.failures import in_words
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import person, post


@contextmanager
def limited(log: TinyLog, pragma: str, back: str) -> Iterator[None]:
    """Sets a limit on the writing connection, which no call of the store itself does."""
    writer = log.db.storage._writer
    writer.execute(pragma)
    yield
    writer.execute(back)


def full(log: TinyLog) -> object:
    return limited(log, "PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823")


def large(number: int) -> list[object]:
    return [post(f"x:{number}-{each}") for each in range(200)]


def test_a_full_disk_undoes_the_unit_and_later_writes_work(tiny: TinyLog) -> None:
    tiny.put_person(person())

    def write() -> None:
        with tiny.unit():
            tiny.put_person(person(times_here=9))
            tiny.put_posts(large(1))  # type: ignore[arg-type]

    with full(tiny), pytest.raises(StoreFailed, match="disk is full"):  # type: ignore[attr-defined]
        write()
    assert tiny.person("maya") == person()
    assert tiny.posts(["x:1-0"]) == {}
    write()
    assert tiny.person("maya") == person(times_here=9)
    assert len(tiny.posts(f"x:1-{each}" for each in range(200))) == 200


def test_a_full_disk_in_an_inner_unit_leaves_no_half_of_the_outer_one(tiny: TinyLog) -> None:
    def write() -> None:
        with tiny.unit():
            tiny.put_person(person("before"))
            with pytest.raises(StoreFailed), tiny.unit():
                tiny.put_posts(large(1))  # type: ignore[arg-type]
            tiny.put_person(person("behind"))

    with full(tiny):  # type: ignore[attr-defined]
        try:
            write()
        except StoreFailed:
            kept = (False, False)
        else:
            kept = (True, True)
    assert (tiny.person("before") is not None, tiny.person("behind") is not None) == kept
    assert tiny.posts(["x:1-0"]) == {}
    tiny.put_person(person())
    assert tiny.person("maya") == person()


def test_a_transaction_that_sqlite_undid_is_not_gone_on_with(tiny: TinyLog) -> None:
    def write() -> None:
        with tiny.unit():
            tiny.put_person(person("before"))
            tiny.db.storage._writer.execute("ROLLBACK")  # as SQLite does by itself when a disk fails
            tiny.put_person(person("behind"))

    with pytest.raises(StoreFailed, match="earlier step"):
        write()
    assert (tiny.person("before"), tiny.person("behind")) == (None, None)
    tiny.put_person(person())
    assert tiny.person("maya") == person()


def test_a_commit_that_came_to_nothing_is_told(tiny: TinyLog) -> None:
    def write() -> None:
        with tiny.unit():
            tiny.put_person(person())
            tiny.db.storage._writer.execute("ROLLBACK")

    with pytest.raises(StoreFailed):
        write()
    assert tiny.person("maya") is None


def test_a_file_that_may_not_be_written_is_told_and_still_read(tiny: TinyLog) -> None:
    tiny.put_person(person())
    with (
        limited(tiny, "PRAGMA query_only=ON", "PRAGMA query_only=OFF"),
        pytest.raises(StoreFailed, match="may not open or write"),
    ):
        tiny.put_person(person(times_here=9))
    assert tiny.person("maya") == person()
    tiny.put_person(person(times_here=9))
    assert tiny.person("maya") == person(times_here=9)


def test_a_file_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.01)
    with closing(TinyLog(tmp_path / "nod.db")) as log, closing(sqlite3.connect(tmp_path / "nod.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreFailed, match="Another program holds"):
            log.put_person(person())
        other.execute("ROLLBACK")
        log.put_person(person())
        assert log.person("maya") == person()


def test_an_entry_that_this_version_cannot_read_is_no_fault_of_the_asker(tiny: TinyLog) -> None:
    tiny.db.table("people").insert({"id": "maya", "name": 7})
    with pytest.raises(StoreFailed, match="cannot read"):
        tiny.person("maya")


@pytest.mark.parametrize("code", [1, 5, 7, 8, 10, 11, 13, 14, 26, 10 | 3 << 8])
def test_every_error_of_sqlite_becomes_one_sentence_without_its_own_text(code: int) -> None:
    error = sqlite3.OperationalError("near 'words of somebody': syntax error")
    error.sqlite_errorcode = code
    told = str(in_words(error, Path("nod.db")))
    assert told.endswith(".")
    assert "nod.db" in told
    assert "somebody" not in told


@pytest.mark.parametrize("held", [None, 7, 0.5, b'{"id":"a1"}'])
def test_a_row_whose_header_was_damaged_is_refused_with_the_way_back(held: object) -> None:
    with pytest.raises(StoreFailed, match="nod restore"):
        decode(held)
