"""A disk that is full: the call fails with a sentence, nothing before it is lost, and it goes on when there is room."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.durability.started import ROOT, whole_units

# The process writes units until the store says that it cannot; then there is room again and it goes on.
FILLING = """
import sys
from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog
from tests.durability.started import units_in
from tests.durability.writer import write

path, less, more = sys.argv[1:]
log = TinyLog(path)
write(log, "maya", 1)
exec(less)
number, told = 1, ""
while not told:
    try:
        write(log, "maya", number + 1)
        number += 1
    except StoreFailed as failed:
        told = str(failed)
assert units_in(log, "maya") == number
exec(more)
for _ in range(3):
    number += 1
    write(log, "maya", number)
log.close()
print(number, told)
"""
LESS = "import resource as r; r.setrlimit(r.RLIMIT_FSIZE, (600_000, r.getrlimit(r.RLIMIT_FSIZE)[1]))"
MORE = "r.setrlimit(r.RLIMIT_FSIZE, (r.getrlimit(r.RLIMIT_FSIZE)[1],) * 2)"


def filled(path: Path, less: str, more: str) -> tuple[int, str]:
    """How many units were written at last, and the sentence that was told in between."""
    command = [sys.executable, "-c", FILLING, str(path), less, more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    number, told = done.stdout.strip().split(" ", 1)
    return int(number), told


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files, which POSIX has")
def test_a_file_that_may_not_grow_is_told_and_writing_goes_on_when_it_may(tmp_path: Path) -> None:
    number, told = filled(tmp_path / "nod.db", LESS, MORE)
    assert re.search("disk (is full|did not take)", told)
    assert whole_units(tmp_path / "nod.db", "maya") == number


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB of its own."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small file system")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, text=True
    )
    if made.returncode:
        pytest.skip(f"no small file system can be mounted here: {made.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_told_and_writing_goes_on_when_there_is_room(small_disk: Path) -> None:
    more = f"import subprocess as s; s.run(['mount', '-o', 'remount,size=32m', {str(small_disk)!r}], check=True)"
    number, told = filled(small_disk / "nod.db", "", more)
    assert "disk is full" in told
    assert whole_units(small_disk / "nod.db", "maya") == number
