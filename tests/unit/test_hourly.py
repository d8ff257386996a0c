"""What the running agent does every hour by itself."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.hourly import hourly
from agent.ledger.ledger import Ledger
from agent.store.failures import StoreFailed
from agent.store.memory import MemoryLog

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Kept(Ledger):
    """A ledger that notes each time it is asked to keep the retention, and fails with what it is told."""

    def __init__(self, fails: Exception | None) -> None:
        super().__init__(MemoryLog(), lambda: NOON)
        self.fails = fails
        self.asked: list[datetime] = []
        self.twice = threading.Event()

    def keep_retention(self, now: datetime) -> int:
        self.asked.append(now)
        if len(self.asked) == 2:
            self.twice.set()
        if self.fails is not None:
            raise self.fails
        return 1


@pytest.mark.parametrize(
    "fails", [None, StoreFailed("The disk is full."), KeyError("a fault")], ids=["works", "fails", "breaks"]
)
def test_the_retention_is_kept_at_once_and_again_also_after_a_failure(fails: Exception | None):
    ledger = Kept(fails)
    with hourly(ledger, lambda: NOON, every=0.01):
        assert ledger.twice.wait(20)
    assert set(ledger.asked) == {NOON}


def test_it_ends_with_the_agent(tmp_path: Path):
    with hourly(Kept(False), lambda: NOON):
        pass
    assert not [thread for thread in threading.enumerate() if thread.name == "hourly"]
