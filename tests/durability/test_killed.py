"""A writer that is killed in the middle loses nothing that was acknowledged, and leaves no half of a unit."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.durability.started import start, whole_units

TRIALS = int(os.environ.get("NOD_KILL_TRIALS", "10"))


@pytest.mark.parametrize("trial", range(TRIALS))
def test_kill_9_loses_no_acknowledged_write(tmp_path: Path, trial: int) -> None:
    path = tmp_path / "nod.db"
    acknowledged = 0
    with start(path, "maya", 100_000) as writer:
        assert writer.stdout is not None
        for _ in range(random.Random(trial).randrange(1, 150)):
            acknowledged = int(writer.stdout.readline())
        writer.kill()
        for line in writer.stdout:  # what it had said before it died
            if line.endswith("\n"):
                acknowledged = int(line)
    assert whole_units(path, "maya") - acknowledged in (0, 1)


def test_a_killed_writer_is_followed_by_another(tmp_path: Path) -> None:
    path = tmp_path / "nod.db"
    with start(path, "maya", 100_000) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        writer.kill()
    with start(path, "joe", 20) as writer:
        assert writer.wait() == 0
    assert whole_units(path, "maya") >= 1
    assert whole_units(path, "joe") == 20
