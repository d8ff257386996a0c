"""A disk that is full while everything is taken away: a sentence, nothing half, and what stood there before stands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent.store.tiny_log import TinyLog
from tests.durability.started import ROOT
from tests.durability.writer import write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files, which POSIX has")
# The command runs where no file may grow over the limit; the signal that the system sends then is left aside.
LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
from agent.cli import main
main()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with some entries."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    log = TinyLog(folder / "nod.db")
    for number in range(1, 40):
        write(log, "maya", number)
    log.close()
    return folder


def nod(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LIMITED, "--data-dir", str(data), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("command", ["export", "backup"])
def test_what_cannot_be_written_whole_is_not_there_at_all(data: Path, tmp_path: Path, command: str):
    there = tmp_path / "out"
    there.mkdir()
    done = nod(data, command, str(there / "everything"))
    assert done.returncode == 1
    assert "disk" in done.stderr.lower() or "large" in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert list(there.iterdir()) == []


@pytest.mark.parametrize("command", ["export", "backup"])
def test_the_older_file_stays_as_it_was(data: Path, tmp_path: Path, command: str):
    older = tmp_path / "everything"
    older.write_bytes(b"the one of last month")
    assert nod(data, command, "--force", str(older)).returncode == 1
    assert older.read_bytes() == b"the one of last month"


def test_a_folder_that_could_not_be_filled_is_left_as_it_was(data: Path, tmp_path: Path):
    whole = tmp_path / "everything.jsonl"
    subprocess.run([sys.executable, "-m", "agent", "--data-dir", str(data), "export", str(whole)], cwd=ROOT, check=True)
    fresh = tmp_path / "fresh"
    done = nod(fresh, "restore", str(whole))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    again = [sys.executable, "-m", "agent", "--data-dir", str(fresh), "restore", str(whole)]
    subprocess.run(again, cwd=ROOT, check=True, capture_output=True)
