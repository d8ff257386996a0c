"""An agent that dies leaves where in the code it was, and starts again on the same data."""

from __future__ import annotations

import json
import logging
import signal
import stat
import subprocess
import threading
from pathlib import Path

import pytest

from agent import crashes, logfile
from tests.durability.running import ROOT, Running

pytestmark = pytest.mark.slow("starts agents and ends them")


def doctor(data: Path) -> list[dict[str, str]]:
    """What ``nod doctor`` says of crashes."""
    command = [*Running.PROGRAM, "--data-dir", str(data), "doctor", "--json"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, check=False).stdout
    return [finding for finding in json.loads(told)["items"] if finding["check"] == "crash"]


def test_a_segmentation_fault_is_told_by_the_doctor_until_a_week_is_over(tmp_path: Path) -> None:
    data = tmp_path / "nod"
    before = Running(data)
    before.rest()  # a signal in the middle of the warm-up finds a thread that cannot be told
    before.process.send_signal(signal.SIGSEGV)
    assert before.end() == -signal.SIGSEGV
    left = data / "crash.log"
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    assert "server.py" in left.read_text()
    [died] = doctor(data)
    assert died["says"].startswith("Nod stopped unexpectedly at ")
    assert str(left) in died["then"]

    again = Running(data, token=before.token)
    [since] = doctor(data)
    assert since["says"].endswith("It runs again.")
    assert "crash.log.1" in since["then"]
    assert again.ask()[0] == 200
    assert again.end() == 0
    assert not left.exists()


def test_a_killed_agent_is_noted_by_the_next_one_and_leaves_no_crash(tmp_path: Path) -> None:
    data = tmp_path / "nod"
    before = Running(data)
    before.process.kill()
    before.end()
    again = Running(data, token=before.token)
    assert again.end() == 0
    assert f"(pid {before.process.pid}) died or was killed" in (data / "agent.log").read_text()
    assert doctor(data) == []


def test_a_well_ended_agent_leaves_nothing(tmp_path: Path) -> None:
    data = tmp_path / "nod"
    assert Running(data).end() == 0
    assert crashes.last(data / "crash.log") is None
    assert "killed" not in (data / "agent.log").read_text()


# The thread is a worker that breaks: what pytest would say of it is what is tested.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_breaks_is_logged_without_anybodys_words(tmp_path: Path) -> None:
    def breaks() -> None:
        raise KeyError("what Ana wrote")

    handler = logfile.keep_log(tmp_path / "agent.log")
    with crashes.told(tmp_path / "crash.log"):
        worker = threading.Thread(target=breaks, name="worker")
        worker.start()
        worker.join()
    logfile.end_log(handler)
    written = (tmp_path / "agent.log").read_text()
    assert "worker ended" in written
    assert "KeyError at " in written
    assert "Ana" not in written
    assert handler not in logging.getLogger("nod").handlers
