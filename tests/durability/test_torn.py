"""A file that a power cut tore: the write-ahead log ends anywhere, perhaps with a wrong byte. What is left is the
state after some unit, never half of one, and the file can be written again."""

from __future__ import annotations

import os
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from agent.store.tiny_log import TinyLog
from tests.durability.started import whole_units
from tests.durability.writer import write

TRIALS = int(os.environ.get("NOD_TORN_TRIALS", "40"))
UNITS = 30


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database and its write-ahead log as they stand while a writer is at work."""
    folder = tmp_path_factory.mktemp("written")
    kept = tmp_path_factory.mktemp("kept")
    with closing(TinyLog(folder / "nod.db")) as log:
        for number in range(1, UNITS + 1):
            write(log, "maya", number)
        for file in ("nod.db", "nod.db-wal"):
            shutil.copy(folder / file, kept / file)
    return kept


@pytest.mark.parametrize("trial", range(TRIALS))
def test_a_torn_log_is_the_state_after_some_unit(written: Path, tmp_path: Path, trial: int) -> None:
    chance = random.Random(trial)
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    wal = tmp_path / "nod.db-wal"
    content = bytearray(wal.read_bytes())
    content = content[: chance.randrange(len(content) + 1)]
    if trial % 2 and content:
        content[-1 - chance.randrange(min(len(content), 5000))] ^= 1 << chance.randrange(8)
    wal.write_bytes(content)

    left = whole_units(tmp_path / "nod.db", "maya")

    assert 0 <= left <= UNITS
    with closing(TinyLog(tmp_path / "nod.db")) as log:
        write(log, "maya", left + 1)
    assert whole_units(tmp_path / "nod.db", "maya") == left + 1


def test_an_untorn_log_holds_everything(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    assert whole_units(tmp_path / "nod.db", "maya") == UNITS
