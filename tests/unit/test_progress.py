"""How far a long piece of work is: shown on a terminal, and nowhere else."""

import io
import sys

import pytest

from agent.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("length", [100, None])
def test_a_terminal_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch, length: int | None):
    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress("Restoring", length) as step:
        for _ in range(10):
            step(10)
    shown = sys.stderr.getvalue()
    assert "Restoring" in shown
    assert ("100%" if length else "100") in shown


def test_a_file_is_not_filled_with_bars(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress("Restoring", 100) as step:
        step(100)
    assert sys.stderr.getvalue() == ""
