"""Both implementations of the log: every test that asks for ``log`` runs against each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog


@pytest.fixture(params=["memory", "sqlite"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    made: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "nod.db", strict=True)
    yield made
    made.close()


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[TinyLog]:
    made = TinyLog(tmp_path / "nod.db", strict=True)
    yield made
    made.close()
