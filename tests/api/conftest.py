from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.api.stand import Stand
from tests.logs import LOGS


@pytest.fixture
def agent() -> Stand:
    return Stand()


@pytest.fixture(params=LOGS)
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stand]:
    """An agent over each kind of log, whose user is @ima on X."""
    log: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "nod.db", strict=True)
    stand = Stand(log)
    stand.known_as()
    yield stand
    log.close()
