"""Eight threads, two processes: every write is kept, none fails, and counting up in a unit loses no count."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest

from agent.store.tiny_log import TinyLog
from tests.durability.started import start, whole_units
from tests.durability.writer import write
from tests.unit.store.records import person

THREADS, EACH = 8, 25


@pytest.mark.slow("eight threads write hundreds of units")
def test_eight_threads_lose_nothing(tmp_path: Path) -> None:
    failed: list[Exception] = []
    with closing(TinyLog(tmp_path / "nod.db", strict=True)) as log:
        log.put_person(person("all", times_here=0))

        def work(name: str) -> None:
            try:
                for number in range(1, EACH + 1):
                    write(log, name, number)
                    with log.unit():
                        known = log.person("all")
                        assert known is not None
                        log.put_person(person("all", times_here=known.times_here + 1))
                    assert len(log.acknowledgements_for(person=name)) == number
            except Exception as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(f"p{number}",)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        known = log.person("all")
    assert failed == []
    assert known is not None
    assert known.times_here == THREADS * EACH
    assert [whole_units(tmp_path / "nod.db", f"p{number}") for number in range(THREADS)] == [EACH] * THREADS


@pytest.mark.slow("two processes write hundreds of units")
def test_two_processes_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with start(path, "maya", 150) as one, start(path, "joe", 150) as other:
        said = [writer.communicate()[0].split() for writer in (one, other)]
    assert [one.returncode, other.returncode] == [0, 0]
    assert [len(lines) for lines in said] == [150, 150]
    assert (whole_units(path, "maya"), whole_units(path, "joe")) == (150, 150)
