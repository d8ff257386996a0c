"""One connection writes, each thread reads over its own, and none outlives its thread or the store."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import account, person


def open_files(path: Path) -> int:
    return sum(1 for file in psutil.Process().open_files() if Path(file.path) == path)


def written_by_another_program(path: Path) -> None:
    """As a command does beside the agent: opens the log, writes, and closes it."""
    code = (
        "import sys; from agent.store.tiny_log import TinyLog; from agent.model import Me; log = TinyLog(sys.argv[1])"
    )
    code += "; log.put_me(Me(watch=['fox'])); log.close()"
    subprocess.run([sys.executable, "-c", code, path], check=True, cwd=Path(__file__).parents[3])


def in_thread(work: object) -> None:
    thread = threading.Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def test_connections_of_ended_threads_are_closed(tiny: TinyLog, tmp_path: Path) -> None:
    tiny.put_person(person())
    tiny.person("maya")
    before = open_files(tmp_path / "nod.db")
    for _ in range(20):
        in_thread(lambda: tiny.person("maya"))
    gc.collect()
    # SQLite keeps one closed file for the next opener while another connection holds a lock on it.
    assert open_files(tmp_path / "nod.db") <= before + 1


def test_closing_closes_the_connections_of_all_threads(tmp_path: Path) -> None:
    log = TinyLog(tmp_path / "nod.db")
    read, end = threading.Event(), threading.Event()

    def work() -> None:
        log.person("maya")
        read.set()
        end.wait()

    thread = threading.Thread(target=work)
    thread.start()
    read.wait()
    log.close()
    assert open_files(tmp_path / "nod.db") == 0
    end.set()
    thread.join()


def test_a_store_that_is_dropped_unclosed_leaves_nothing_open(tmp_path: Path) -> None:
    log = TinyLog(tmp_path / "nod.db")
    log.person("maya")
    del log
    gc.collect()
    assert open_files(tmp_path / "nod.db") == 0


def test_a_closed_store_says_so_and_may_be_closed_again(tmp_path: Path) -> None:
    log = TinyLog(tmp_path / "nod.db")
    log.person("maya")
    log.close()
    log.close()
    for use in (lambda: log.person("maya"), lambda: log.put_person(person()), log.coverage):
        with pytest.raises(StoreFailed, match="is closed"):
            use()
    failed: list[BaseException] = []

    def work() -> None:
        with pytest.raises(StoreFailed, match="is closed") as told:
            log.person("maya")
        failed.append(told.value)

    in_thread(work)
    assert len(failed) == 1


def test_readers_see_the_last_commit_while_a_unit_is_open_and_never_wait(tiny: TinyLog) -> None:
    tiny.put_person(person())
    seen: list[object] = []
    with tiny.unit():
        tiny.put_person(person(times_here=9))
        in_thread(lambda: seen.append(tiny.person("maya")))
    in_thread(lambda: seen.append(tiny.person("maya")))
    assert seen == [person(), person(times_here=9)]


def test_a_unit_does_not_close_its_own_store(tiny: TinyLog) -> None:
    with tiny.unit():
        tiny.put_person(person())
        with pytest.raises(RuntimeError):
            tiny.close()
    assert tiny.person("maya") == person()


@pytest.mark.skipif(os.name != "posix", reason="closing a file gives up its locks on POSIX alone")
@pytest.mark.parametrize("between", ["opened twice", "forgot somebody"])
def test_another_program_leaves_the_write_ahead_log_in_its_place(tiny: TinyLog, tmp_path: Path, between: str) -> None:
    """SQLite's locks go when the process closes any descriptor of the file: then the next program to close the log
    thinks itself the last one and removes the write-ahead log under those who use it."""
    path = tmp_path / "nod.db"
    tiny.put_person(person())
    tiny.put_account(account())
    if between == "opened twice":
        TinyLog(path).close()
    else:
        tiny.forget("maya")
    tiny.put_person(person("mina"))
    wal = path.with_name("nod.db-wal").stat().st_ino
    written_by_another_program(path)
    assert path.with_name("nod.db-wal").stat().st_ino == wal
    assert tiny.person("mina") == person("mina")
    assert tiny.me().watch == ["fox"]
    tiny.put_person(person("mina", times_here=9))
    assert tiny.person("mina") == person("mina", times_here=9)
