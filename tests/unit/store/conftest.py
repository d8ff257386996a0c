"""All implementations of the log: every test that asks for ``log`` or ``make_log`` runs against each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent.store import fulltext
from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog

#: Each implementation of the log by name: from an empty folder to an open log. One line here makes another one join.
IMPLEMENTATIONS: dict[str, Callable[[Path], Log]] = {
    "memory": lambda folder: MemoryLog(),
    "sqlite": lambda folder: TinyLog(folder / "nod.db", strict=True),
    "sqlite without FTS5": lambda folder: _without_fts5(folder / "nod.db"),
}


def _without_fts5(path: Path) -> Log:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(fulltext, "has_fts5", lambda: False)
        return TinyLog(path, strict=True)


@pytest.fixture(params=list(IMPLEMENTATIONS))
def make_log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Log]]:
    """Makes empty logs of one implementation, as many as a test wants."""
    made: list[Log] = []

    def make() -> Log:
        folder = tmp_path / f"log{len(made)}"
        folder.mkdir()
        made.append(IMPLEMENTATIONS[request.param](folder))
        return made[-1]

    yield make
    for log in made:
        log.close()


@pytest.fixture
def log(make_log: Callable[[], Log]) -> Log:
    return make_log()


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[TinyLog]:
    made = TinyLog(tmp_path / "nod.db", strict=True)
    yield made
    made.close()
