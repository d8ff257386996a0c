"""From an older format to this one: a backup first, all or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from agent.store import StoreFailed, backup, migrating
from agent.store.documents import encode
from agent.store.kept import document, plain
from agent.store.schema import FORMAT
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import acknowledgement, after, nudge, person, post
from tests.unit.store.test_log_lists import everything


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A file as format 1 wrote it."""
    path = tmp_path / "nod.db"
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE meta(k TEXT PRIMARY KEY, v)")
        file.execute("INSERT INTO meta VALUES('schema', 1)")
        for table in ("people", "posts", "acknowledgements"):
            file.execute(f"CREATE TABLE t_{table}(id INTEGER PRIMARY KEY AUTOINCREMENT, doc TEXT NOT NULL)")
        for number in range(3):
            maya = _as_of_1(person(f"p{number}", created_at=after(number), last_in=None))
            file.execute("INSERT INTO t_people(doc) VALUES(?)", (encode(maya),))
            file.execute("INSERT INTO t_posts(doc) VALUES(?)", (encode(plain(post(f"x:{number}"))),))
        said = {**plain(acknowledgement("a1", text="the owl")), "place": "2026-11-20T12:00:00.000000 a1"}
        file.execute("INSERT INTO t_acknowledgements(doc) VALUES(?)", (encode(said),))
        file.commit()
    return path


def _as_of_1(record: Any) -> dict[str, Any]:
    return {name: value for name, value in plain(record).items() if name not in ("named", "note", "tags")}


def test_a_file_of_format_1_is_brought_to_this_one_and_a_backup_stays(older: Path) -> None:
    with closing(TinyLog(older, strict=True)) as log:
        assert everything(log.people, limit=2) == ["p2", "p1", "p0"]
        assert [item.post.key for item in log.timeline("maya").items if item.post] == ["x:2", "x:1", "x:0"]
        assert everything(log.acknowledgements, limit=5, q="owl") == ["a1"]
        assert [(said.id, said.kind) for said in log.past.said(after(-9))] == [("a1", "reply")]
        assert log.drop_words(after(1)) == 3
    kept = backup.automatic_file(older, 1)
    assert kept.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(kept)) as file:
        assert file.execute("SELECT v FROM meta WHERE k='schema'").fetchone() == (1,)
        assert file.execute("SELECT count(*) FROM t_posts WHERE doc LIKE '%Your fox%'").fetchone() == (3,)


def test_a_file_of_this_format_is_not_migrated(tmp_path: Path) -> None:
    for _ in range(2):
        TinyLog(tmp_path / "nod.db").close()
    assert backup.automatic(tmp_path / "nod.db") == []


def test_a_step_that_fails_leaves_the_file_as_it_was(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM t_people")
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setitem(migrating.STEPS, 1, half)
        with pytest.raises(StoreFailed):
            TinyLog(older)
    with closing(TinyLog(older)) as log:
        assert len(everything(log.people, limit=2)) == 3


def test_without_room_for_the_backup_nothing_is_migrated(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreFailed("The disk is full, so nothing was written.")

    monkeypatch.setattr(backup, "copy", full)
    with pytest.raises(StoreFailed, match="disk is full"):
        TinyLog(older)
    with closing(sqlite3.connect(older)) as file:
        assert file.execute("SELECT v FROM meta").fetchall() == [(1,)]


def test_each_format_has_its_step() -> None:
    assert set(migrating.STEPS) == set(range(1, FORMAT))


def test_a_file_of_format_2_loses_the_indexes_that_are_not_needed_and_keeps_its_lists(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with closing(TinyLog(path)) as log:
        log.put_nudges([nudge("n1"), nudge("n2")])
        log.put_acknowledgement(acknowledgement("a1"))
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE meta SET v=2 WHERE k='schema'")
        file.execute('CREATE INDEX "i_nudges__state__needs__platform__order" ON t_nudges(id)')
        for table in ("promises", "imports", "showings"):
            file.execute(f"DROP TABLE t_{table}")
        file.commit()
    with closing(TinyLog(path, strict=True)) as log:
        assert everything(log.nudges, limit=1, state="waiting", needs="words", platform="x") == ["n1", "n2"]
        assert everything(log.acknowledgements, limit=5, kind="reply", platform="x") == ["a1"]
        assert log.promises().items == []
    with closing(sqlite3.connect(path)) as file:
        left = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type='index'")}
    assert "i_nudges__state__needs__platform__order" not in left


def test_a_file_of_format_4_puts_what_has_no_date_behind_all_others(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    undated = acknowledgement("a2", at=None, logged_at=after(9), certainty="imported")
    with closing(TinyLog(path)) as log:
        log.put_acknowledgement(acknowledgement("a1"))
        log.put_acknowledgement(undated)
    with closing(sqlite3.connect(path)) as file:
        stood = f"{after(9).replace(tzinfo=None).isoformat(timespec='microseconds')} {undated.order}"
        told = encode(document(undated) | {"place": stood})
        file.execute("UPDATE t_acknowledgements SET doc=? WHERE json_extract(doc,'$.id')='a2'", (told,))
        file.execute("UPDATE meta SET v=4 WHERE k='schema'")
        file.commit()
    with closing(TinyLog(path, strict=True)) as log:
        assert everything(log.acknowledgements, limit=5) == ["a1", "a2"]
        assert everything(log.acknowledgements, limit=5, since=after(5)) == []
