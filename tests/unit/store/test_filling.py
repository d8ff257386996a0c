"""Nobody who asks the running agent waits for the search to be filled: it tells what is in, and says so."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent.store import fulltext
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import acknowledgement, after, person
from tests.unit.store.test_log_lists import everything

MANY = 12


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], TinyLog]]:
    """Opens the log as the agent does. Whatever is filled is filled in small portions, when the test says so."""
    monkeypatch.setattr(fulltext, "LITTLE", 3)
    monkeypatch.setattr(fulltext, "_EACH", 4)
    monkeypatch.setattr(fulltext.Filling, "begin", lambda filling: None)
    made: list[TinyLog] = []

    def open_log() -> TinyLog:
        made.append(TinyLog(tmp_path / "nod.db", patient=False))
        return made[-1]

    yield open_log
    for log in made:
        log.close()


def found(log: TinyLog, q: str = "owl") -> set[str]:
    return set(everything(log.acknowledgements, limit=50, q=q))


def written(log: TinyLog, *numbers: int) -> set[str]:
    with log.unit():
        for number in numbers:
            log.put_acknowledgement(acknowledgement(f"a{number}", at=after(number), text="the owl"))
    return {f"a{number}" for number in numbers}


def test_a_little_that_is_new_is_found_at_once(opened: Callable[[], TinyLog]) -> None:
    log = opened()
    assert found(log) == set()
    some = written(log, 1, 2)
    assert (found(log), log.search_by()) == (some, "index")


def test_of_much_that_is_new_a_search_tells_what_is_in(opened: Callable[[], TinyLog]) -> None:
    log = opened()
    first = written(log, 1, 2)
    found(log)
    rest = written(log, *range(3, MANY))
    assert (found(log), log.search_by()) == (first, "part")
    log._search.take_in(at_once=1)
    assert found(log) > first
    log._search.take_in()
    assert (found(log), log.search_by()) == (first | rest, "index")


def test_filled_from_the_tables_the_names_come_first_and_then_the_newest(opened: Callable[[], TinyLog]) -> None:
    log = opened()
    log.put_person(person("maya", name="Maya"))
    written(log, *range(MANY))
    log.db.storage.set_meta("searched", None)
    log._search.take_in(at_once=1)
    assert everything(log.people, limit=5, q="maya") == ["maya"]
    log._search.take_in(at_once=2)
    assert (found(log), log.search_by()) == ({"a8", "a9", "a10", "a11"}, "part")


def test_what_changes_while_it_is_filled_and_a_stop_in_the_middle_lose_nothing(opened: Callable[[], TinyLog]) -> None:
    log = opened()
    all_of_it = written(log, *range(MANY))
    log.db.storage.set_meta("searched", None)
    log._search.take_in(at_once=3)
    all_of_it |= written(log, 20, 21)
    log.remove_acknowledgement("a11")  # it is in
    log.remove_acknowledgement("a0")  # it is not
    log.close()
    log = opened()
    assert log.search_by() == "part"
    log._search.take_in()
    assert (found(log), log.search_by()) == (all_of_it - {"a0", "a11"}, "index")


def test_it_is_filled_beside_everything_else_until_all_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fulltext, "LITTLE", 3)
    monkeypatch.setattr(fulltext, "_EACH", 4)
    log = TinyLog(tmp_path / "nod.db", patient=False)
    all_of_it = written(log, *range(MANY))
    found(log)  # begins it
    log._search._filling._work.join()
    assert (found(log), log.search_by()) == (all_of_it, "index")
    log.close()


def test_a_search_does_not_wait_for_somebody_who_writes_for_long(opened: Callable[[], TinyLog]) -> None:
    log = opened()
    some = written(log, 1)
    found(log)
    writes, asked = threading.Event(), threading.Event()

    def write() -> None:
        with log.unit():
            log.put_acknowledgement(acknowledgement("late", at=after(9), text="the owl"))
            writes.set()
            asked.wait(30)

    written(log, 2)
    writer = threading.Thread(target=write)
    writer.start()
    writes.wait(30)
    assert found(log) == some  # and not after half a minute
    asked.set()
    writer.join()
    assert found(log) == {"a1", "a2", "late"}


def test_a_patient_search_takes_in_everything_first(tiny: TinyLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fulltext, "LITTLE", 3)
    everyone = written(tiny, *range(MANY))
    tiny.db.storage.set_meta("searched", None)
    assert (found(tiny), tiny.search_by()) == (everyone, "index")
