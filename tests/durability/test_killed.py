"""Writers that are killed in the middle lose nothing that was acknowledged, and leave no half of a unit.

``make soak`` runs a thousand trials (``NOD_KILL_TRIALS``).
"""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest

from tests.durability.started import start, whole_units

TRIALS = int(os.environ.get("NOD_KILL_TRIALS", "10"))
WRITERS = ("maya", "joe", "ana")


def killed_after(writer: subprocess.Popen[str], units: int) -> int:
    """Kills a writer (-9) once it has said so many units; gives the last unit that it said."""
    assert writer.stdout is not None
    said = 0
    for _ in range(units):
        said = int(writer.stdout.readline())
    writer.kill()
    for line in writer.stdout:  # what it had said before it died
        if line.endswith("\n"):
            said = int(line)
    writer.wait()
    return said


@pytest.mark.slow("starts writers and kills them")
@pytest.mark.parametrize("trial", range(TRIALS))
def test_kill_9_of_several_writers_loses_no_acknowledged_write(tmp_path: Path, trial: int) -> None:
    path, chance = tmp_path / "nod.db", random.Random(trial)
    writers = {name: start(path, name, 100_000) for name in WRITERS}
    acknowledged = {}
    try:
        for name in chance.sample(WRITERS, len(WRITERS)):
            acknowledged[name] = killed_after(writers[name], chance.randrange(1, 60))
    finally:
        for writer in writers.values():
            with writer:
                writer.kill()
    for name in WRITERS:
        assert whole_units(path, name) - acknowledged[name] in (0, 1)


def test_a_killed_writer_is_followed_by_another(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with start(path, "maya", 100_000) as writer:
        acknowledged = killed_after(writer, 1)
    with start(path, "joe", 20) as writer:
        assert writer.wait() == 0
    assert whole_units(path, "maya") - acknowledged in (0, 1)
    assert whole_units(path, "joe") == 20
