from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.api.stand import EXTENSION, Stand
from tests.dashboard.reader import Reader
from tests.logs import LOGS


@pytest.fixture(params=LOGS)
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    """Each kind of log."""
    made: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "nod.db", strict=True)
    yield made
    made.close()


@pytest.fixture
def fresh(log: Log, tmp_path: Path) -> Reader:
    """The dashboard of an agent that was started for the first time."""
    stand = Stand(log, tmp_path)
    log.remove_client(log.clients()[0].id)
    return Reader(stand)


@pytest.fixture
def reader(log: Log, tmp_path: Path) -> Reader:
    """The dashboard of @ima on X, whose browser is connected; nothing was read yet."""
    stand = Stand(log, tmp_path)
    stand.let_in("Nod for Chromium", EXTENSION)
    stand.known_as()
    return Reader(stand)
