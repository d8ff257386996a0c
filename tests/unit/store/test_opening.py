"""Opening the file: who may read it, what is refused with a sentence, what comes back."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from agent.store import StoreFailed
from agent.store.opening import SCHEMA_VERSION
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import person, post


def reopened(path: Path) -> TinyLog:
    return TinyLog(path, strict=True)


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    with closing(reopened(tmp_path / "nod.db")) as log:
        log.put_person(person())
    with closing(reopened(tmp_path / "nod.db")) as log:
        assert log.person("maya") == person()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")
def test_nobody_but_the_user_may_read_the_files(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(reopened(tmp_path / "nod.db")) as log:
            log.put_person(person())
            log.person("maya")
            files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert files == {"nod.db": 0o600, "nod.db-wal": 0o600, "nod.db-shm": 0o600}


@pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    reopened(path).close()
    path.chmod(0o644)
    reopened(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_commit_is_synced(tmp_path: Path) -> None:
    with closing(reopened(tmp_path / "nod.db")) as log:
        storage = log.db.storage
        with storage.unit():
            settings = {
                name: storage.select(f"PRAGMA {name}")[0][0]
                for name in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "secure_delete")
            }
        read_only = storage.select("PRAGMA query_only")[0][0]
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "secure_delete": 1,
    }
    assert read_only == 1


@pytest.mark.parametrize("content", [b"This is a diary, no database." * 200, b"SQLite format 3\0" + bytes(4080)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nod.db"
    path.write_bytes(content)
    with pytest.raises(StoreFailed, match="damaged or no log of Nod"):
        reopened(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks(url)")
    content = path.read_bytes()
    with pytest.raises(StoreFailed, match="another program's database"):
        reopened(path)
    assert path.read_bytes() == content


def test_a_file_of_a_newer_nod_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    reopened(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE meta SET v=?", (SCHEMA_VERSION + 1,))
        newer.commit()
    content = path.read_bytes()
    with pytest.raises(StoreFailed, match=f"newer Nod .format {SCHEMA_VERSION + 1}, this one knows {SCHEMA_VERSION}"):
        reopened(path)
    assert path.read_bytes() == content


def test_a_file_without_its_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    reopened(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE meta SET v='one'")
        other.commit()
    with pytest.raises(StoreFailed, match="damaged"):
        reopened(path)


def test_damage_inside_the_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with closing(reopened(path)) as log:
        log.put_posts(post(f"x:{number}") for number in range(2000))
    content = bytearray(path.read_bytes())
    content[8 * 4096 :] = random.Random(7).randbytes(len(content) - 8 * 4096)  # the tables are made in the first pages
    path.write_bytes(content)

    def use() -> None:
        with closing(reopened(path)) as log:
            log.posts(f"x:{number}" for number in range(2000))

    with pytest.raises(StoreFailed, match="damaged"):
        use()


@pytest.mark.parametrize("name", [".", "missing/nod.db"])
def test_a_place_that_cannot_hold_the_file_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreFailed, match="may not open or write"):
        reopened(tmp_path / name)


def test_a_path_with_signs_of_an_address_is_only_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=memory#%20 ö.db"
    with closing(reopened(path)) as log:
        log.put_person(person())
    assert path.stat().st_size > 0


def test_an_index_that_a_file_lacks_is_made_when_it_opens(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with closing(reopened(path)) as log:
        log.put_posts([post(in_reply_to="x:0")])
    with closing(sqlite3.connect(path)) as older:
        older.execute("DROP INDEX i_posts__in_reply_to")
    with closing(reopened(path)) as log:
        assert log.answers_to(["x:0"]) == [post(in_reply_to="x:0")]
        assert log.db.storage.select("SELECT 1 FROM sqlite_master WHERE name='i_posts__in_reply_to'")


def test_many_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    start = threading.Barrier(8)
    failed: list[Exception] = []

    def begin(number: int) -> None:
        start.wait()
        try:
            with closing(reopened(tmp_path / "nod.db")) as log:
                log.put_person(person(f"p{number}"))
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with closing(reopened(tmp_path / "nod.db")) as log:
        assert all(log.person(f"p{number}") for number in range(8))
