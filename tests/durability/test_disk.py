"""A disk that takes no more, a sync before every acknowledgement, and words that are gone when they are removed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from agent.store.tiny_log import TinyLog
from tests.durability.started import ROOT, whole_units
from tests.unit.store.records import acknowledgement

FILLED = """
import resource, sys
from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog
from tests.durability.writer import write

log = TinyLog(sys.argv[1])
write(log, "maya", 1)
free = resource.getrlimit(resource.RLIMIT_FSIZE)
number, told = 1, ""
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, free[1]))
while not told:
    try:
        write(log, "maya", number + 1)
        number += 1
    except StoreFailed as failed:
        told = str(failed)
assert log.person("maya").times_here == number
resource.setrlimit(resource.RLIMIT_FSIZE, free)
write(log, "maya", number + 1)
log.close()
print(number + 1, told)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files, which POSIX has")
def test_a_disk_that_takes_no_more_is_told_and_writing_goes_on_when_it_does(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    done = subprocess.run([sys.executable, "-c", FILLED, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    number, told = done.stdout.split(" ", 1)
    assert re.search("disk (is full|did not take)", told)
    assert whole_units(path, "maya") == int(number)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace, which shows the system calls, is not installed")
def test_a_sync_precedes_every_acknowledgement(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    write = [sys.executable, "-m", "tests.durability.writer", str(tmp_path / "nod.db"), "maya", "20"]
    command = ["strace", "-f", "-o", str(trace), "-e", "trace=write,fdatasync,fsync", *write]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if "ptrace" in done.stderr:
        pytest.skip("this machine does not let strace look at processes")
    assert done.stdout.split() == [str(number) for number in range(1, 21)]
    synced = 0
    acknowledged = []
    for line in trace.read_text().splitlines():
        if re.search(r"\bf(data)?sync\(\d+\) += 0", line):
            synced += 1
        elif re.search(r'write\(1, "\d+\\n"', line):
            acknowledged.append(synced)
            synced = 0
    assert len(acknowledged) == 20
    assert all(acknowledged)


def test_words_that_are_removed_leave_the_file(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    words = "a secret of the fox " * 500
    with closing(TinyLog(path)) as log:
        for number in range(20):
            log.put_acknowledgement(acknowledgement(f"a{number}", text=words + str(number)))
    assert b"secret of the fox" in path.read_bytes()
    with closing(TinyLog(path)) as log:
        for number in range(20):
            log.remove_acknowledgement(f"a{number}")
    assert [file.name for file in tmp_path.iterdir()] == ["nod.db"]
    assert b"secret of the fox" not in path.read_bytes()
