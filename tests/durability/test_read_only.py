"""A folder that may not be written: a sentence, nothing changed; with the right given back all goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.durability.started import ROOT, whole_units

NOBODY = 65534
# Root may write everywhere, so a process that began as root goes on as nobody. What it imports it imports before.
TRYING = """
import os, sys
from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog
from tests.durability.started import units_in
from tests.durability.writer import write

path, begin = sys.argv[1], int(sys.argv[2])
if os.geteuid() == 0:
    os.setegid(65534), os.seteuid(65534)
try:
    log = TinyLog(path)
    for number in range(begin, begin + 5):
        write(log, "maya", number)
    log.close()
except StoreFailed as failed:
    print(failed)
else:
    print("written")
"""


def written(path: Path, begin: int) -> str:
    command = [sys.executable, "-c", TRYING, str(path), str(begin)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the writing process owns and can reach, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as outer:
        place = Path(outer) / "data"
        place.mkdir(mode=0o700)
        Path(outer).chmod(0o755)
        if os.geteuid() == 0:
            os.chown(place, NOBODY, NOBODY)
        yield place
        place.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="modes of folders are a matter of POSIX")
def test_a_folder_that_may_not_be_written_is_told_and_nothing_is_lost(folder: Path) -> None:
    path = folder / "nod.db"
    assert written(path, 1) == "written"
    before = {file.name: file.read_bytes() for file in folder.iterdir()}

    path.chmod(0o400)
    folder.chmod(0o500)
    told = written(path, 6)
    after = {file.name: file.read_bytes() for file in folder.iterdir()}
    folder.chmod(0o700)
    path.chmod(0o600)

    assert told == f"Nod may not open or write {path}: Permission denied."
    assert after == before
    assert written(path, 6) == "written"
    assert whole_units(path, "maya") == 10


@pytest.mark.skipif(os.name != "posix", reason="modes of folders are a matter of POSIX")
def test_a_folder_in_which_no_new_file_may_be_made_is_told(folder: Path) -> None:
    path = folder / "nod.db"
    assert written(path, 1) == "written"
    folder.chmod(0o500)  # the file may be written, but its write-ahead log cannot be made beside it
    told = written(path, 6)
    folder.chmod(0o700)
    assert told.startswith("Nod may not open or write")
    assert whole_units(path, "maya") == 5
