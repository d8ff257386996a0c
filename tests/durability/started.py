"""Starts ``writer.py`` as a process of its own and checks what it left."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from agent.store.tiny_log import TinyLog

ROOT = Path(__file__).parents[2]


def start(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.durability.writer", str(path), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def whole_units(path: Path, name: str) -> int:
    """How many units of a writer the file holds; fails unless they are its first ones, each of them whole."""
    with closing(TinyLog(path)) as log:
        assert log.db.storage.select("PRAGMA integrity_check") == [("ok",)]
        held = [record.id for record in log.acknowledgements_for(person=name)]
        assert held == [f"{name}-{number}" for number in range(1, len(held) + 1)]
        known, waiting = log.person(name), log.nudge(f"n-{name}")
        assert (known.times_here if known else 0) == len(held)
        assert (int(waiting.order) if waiting else 0) == len(held)
        return len(held)
