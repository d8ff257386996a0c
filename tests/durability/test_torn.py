"""Files that a power cut tore or a bad disk changed: cut anywhere, or with wrong bits.

What is left is the state after some unit, exactly, or a refusal that says how to restore and keeps the files.
``make soak`` runs ten thousand trials (``NOD_TORN_TRIALS``).
"""

from __future__ import annotations

import os
import random
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog
from tests.durability.started import units_in, whole_units
from tests.durability.writer import write

TRIALS = int(os.environ.get("NOD_TORN_TRIALS", "120"))
FIRST, UNITS = 40, 60
MAIN, WAL = "nod.db", "nod.db-wal"


pytestmark = pytest.mark.slow("tears hundreds of files and opens each")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database and its write-ahead log as they stand while a writer is at work.

    The first 40 units are in the main file, the other 20 in the write-ahead log alone.
    """
    folder = tmp_path_factory.mktemp("written")
    kept = tmp_path_factory.mktemp("kept")
    with closing(TinyLog(folder / MAIN)) as log:
        for number in range(1, FIRST + 1):
            write(log, "maya", number)
    with closing(TinyLog(folder / MAIN)) as log:
        for number in range(FIRST + 1, UNITS + 1):
            write(log, "maya", number)
        for file in (MAIN, WAL):
            shutil.copy(folder / file, kept / file)
    return kept


def torn(file: Path, chance: random.Random) -> None:
    """Cuts the file anywhere, or turns bits of it over, or both."""
    content = bytearray(file.read_bytes())
    if chance.random() < 0.5:
        content = content[: chance.randrange(len(content) + 1)]
    else:
        for _ in range(chance.choice((1, 1, 8))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.25 and content:
        content[-1 - chance.randrange(min(len(content), 5000))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)


def read_or_refused(path: Path) -> int | str:
    """How many units are there, each exactly as it was written, or the sentence of the refusal."""
    try:
        with closing(TinyLog(path)) as log:
            return units_in(log, "maya")
    except StoreFailed as refused:
        return str(refused)


@pytest.mark.parametrize("trial", range(TRIALS))
def test_a_torn_write_ahead_log_is_the_state_after_some_unit(written: Path, tmp_path: Path, trial: int) -> None:
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    torn(tmp_path / WAL, random.Random(trial))

    left = whole_units(tmp_path / MAIN, "maya")

    assert FIRST <= left <= UNITS
    with closing(TinyLog(tmp_path / MAIN)) as log:
        write(log, "maya", left + 1)
    assert whole_units(tmp_path / MAIN, "maya") == left + 1


@pytest.mark.parametrize("trial", range(TRIALS))
def test_a_torn_main_file_is_exact_or_refused(written: Path, tmp_path: Path, trial: int) -> None:
    chance = random.Random(trial)
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    torn(tmp_path / MAIN, chance)
    if chance.random() < 0.3:
        torn(tmp_path / WAL, chance)

    left = read_or_refused(tmp_path / MAIN)

    if isinstance(left, str):
        assert re.search("backup|restore", left)
        assert (tmp_path / MAIN).exists()
    else:
        assert 0 <= left <= UNITS


def test_an_untorn_log_holds_everything(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    assert whole_units(tmp_path / MAIN, "maya") == UNITS
