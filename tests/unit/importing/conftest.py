"""A log of each kind, a user, and archives to take in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
import pytest

from agent.importing.run import taken_in
from agent.store.log import ImportRecord, Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.logs import LOGS
from tests.unit.archives.made_up import archive
from tests.unit.ledger.conftest import World, mine, x

__all__ = ["mine", "x"]


class Archives:
    """``take`` takes an archive of these files in; ``state`` is what the promises of undo compare."""

    def __init__(self, world: World, place: Path) -> None:
        self.world = world
        self._place = place
        self._made = 0

    def take(self, files: Mapping[str, str], **more: object) -> ImportRecord:
        self._made += 1
        return taken_in(self.world.ledger, archive(self._place / str(self._made), files), mine=True, **more)  # type: ignore[arg-type]

    def state(self) -> bytes:
        return b"\n".join(msgspec.json.encode(line) for line in self.world.ledger.export("state"))

    def log(self) -> list[tuple[str, str, str | None]]:
        """Kind, certainty and handle or name of every entry, newest first."""
        said = self.world.ledger.acknowledgements(limit=200).items
        return [
            (one.kind, one.certainty, (one.account.handle or one.account.name) if one.account else None) for one in said
        ]


@pytest.fixture(params=LOGS)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    log: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "log.db")
    yield World(log)
    log.close()


@pytest.fixture
def archives(world: World, tmp_path: Path) -> Archives:
    return Archives(world, tmp_path)
