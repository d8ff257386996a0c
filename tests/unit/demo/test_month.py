"""The month told as observations ends with exactly the waiting list that was written down by hand."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.demo.living import InProcess, fill, live
from agent.demo.scenario import month
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.unit.demo.judging import expected, lists

MONDAY = datetime(2026, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize("seed", [7, 8])
def test_the_month_ends_with_exactly_those_waiting_whom_a_person_would_name(tmp_path: Path, seed: int) -> None:
    lived = month(MONDAY, seed)
    agent = InProcess(tmp_path, MemoryLog(), MONDAY)
    live(lived, agent.ask, agent.clock)
    assert lists(lived, lambda path: agent.ask("GET", path)) == expected()


def test_a_filled_folder_holds_the_month_that_ended_last_evening(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    now = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
    lived = fill(folder, now)
    assert timedelta(0) < now - max(visit.at for visit in lived.visits) < timedelta(days=1)
    with closing(TinyLog(folder / "nod.db")) as log:
        assert log.clients() == []  # the month leaves no key behind
        agent = InProcess(folder, log, now)
        told = lists(lived, lambda path: agent.ask("GET", path))
        assert [who for who, _, _ in told["words"]] == [who for who, _, _ in expected()["words"]]
