"""Starts ``writer.py`` as a process of its own and checks what it left."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from agent.store.log import AcknowledgementRecord
from agent.store.tiny_log import TinyLog
from tests.durability.writer import unit

ROOT = Path(__file__).parents[2]


def start(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.durability.writer", str(path), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def whole_units(path: Path, name: str) -> int:
    """How many units of a writer the file holds; fails unless they are its first ones, each of them whole."""
    with closing(TinyLog(path)) as log:
        assert log.db.storage.select("PRAGMA integrity_check") == [("ok",)]
        return units_in(log, name)


def units_in(log: TinyLog, name: str) -> int:
    """The same of an open log, by every way in which it can be asked."""
    held = log.acknowledgements_for(person=name)
    expected = [unit(name, number) for number in range(1, len(held) + 1)]
    assert held == [said for said, _, _ in expected]
    assert list(reversed(listed(log, name))) == held
    assert [log.acknowledgement(said.id) for said in held] == held
    _, who, waiting = expected[-1] if expected else (None, None, None)
    assert log.person(name) == who
    assert log.nudge(f"n-{name}") == waiting
    return len(held)


def listed(log: TinyLog, name: str) -> list[AcknowledgementRecord]:
    """The whole list of a person, page by page."""
    page = log.acknowledgements(person=name)
    found = page.items
    while page.next:
        page = log.acknowledgements(person=name, cursor=page.next)
        found = [*found, *page.items]
    return found
