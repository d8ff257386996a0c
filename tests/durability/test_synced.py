"""A sync of the disk precedes every answer, seen from outside: in the system calls of the process."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from benchmarks.loopback import Calls, free_port, until_it_answers
from tests.durability.started import ROOT

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace, which shows the system calls, is not installed"
)
SYNC = re.compile(r"\bf(data)?sync\(\d+\) += 0|<\.\.\. f(data)?sync resumed>\) += 0")
OBSERVING = """
import sys
from datetime import UTC, datetime
from agent.ledger.ledger import Ledger
from agent.model import Me, OwnAccount
from agent.store.tiny_log import TinyLog
from benchmarks.observing import page

now = datetime.now(UTC)
log = TinyLog(sys.argv[1])
ledger = Ledger(log, lambda: now)
ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
sys.stdout.write("ready\\n"), sys.stdout.flush()
observed = ledger.observe(page(1, now))
sys.stdout.write(f"kept {observed.kept}\\n"), sys.stdout.flush()
"""


def traced(trace: Path, command: list[str]) -> list[str]:
    """The command line that writes its system calls of writing and syncing into ``trace``."""
    probe = subprocess.run(["strace", "-o", str(trace), "true"], capture_output=True, text=True)
    if probe.returncode:
        pytest.skip("this machine does not let strace look at processes")
    calls = "trace=write,sendto,sendmsg,fdatasync,fsync"
    return ["strace", "-f", "-s", "200", "-o", str(trace), "-e", calls, *command]


def syncs_before(trace: Path, answer: str) -> list[int]:
    """For each answer, a pattern, how many syncs ended between the answer before it and itself."""
    found, synced = [], 0
    for line in trace.read_text().splitlines():
        if SYNC.search(line):
            synced += 1
        elif re.search(answer, line):
            found.append(synced)
            synced = 0
    return found


def test_a_sync_precedes_every_acknowledgement(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    write = [sys.executable, "-m", "tests.durability.writer", str(tmp_path / "nod.db"), "maya", "20"]
    done = subprocess.run(traced(trace, write), cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split() == [str(number) for number in range(1, 21)]
    synced = syncs_before(trace, r'write\(1, "\d+\\n"')
    assert len(synced) == 20
    assert all(synced)


@pytest.mark.slow("runs the whole agent under strace")
def test_a_sync_precedes_every_answer_over_http(tmp_path: Path) -> None:
    trace, port, data = tmp_path / "trace", free_port(), ["--data-dir", str(tmp_path / "data")]
    nod = [sys.executable, "-m", "agent"]
    made = subprocess.run([*nod, "token", "create", "test", *data], cwd=ROOT, capture_output=True, text=True)
    run = traced(trace, [*nod, "run", "--port", str(port), *data])
    with (tmp_path / "said").open("wb") as said:
        agent = subprocess.Popen(run, cwd=ROOT, stdout=said, stderr=said)
        try:
            calls = Calls(port, made.stdout.strip())
            until_it_answers(calls, "/v1/health", agent)
            calls.get("/v1/acknowledgements")  # notes when the token was last used
            for number in range(10):
                body = {
                    "client_id": str(uuid.uuid5(uuid.NAMESPACE_URL, str(number))),
                    "platform": "x",
                    "kind": "reply",
                    "text": f"answer {number}",
                    "at": "2026-11-20T09:30:00Z",
                    "own_post": f"x:{1790000000000000000 + number}",
                }
                calls.post("/v1/acknowledgements", body)
        finally:
            os.kill(json.loads((tmp_path / "data" / "agent.json").read_text())["pid"], signal.SIGTERM)
            agent.wait(30)  # strace ends with the agent, but would not pass the signal on
    synced = syncs_before(trace, r"(send\w*|write)\(\d+, .*HTTP/1\.1 20")
    assert len(synced) == 12  # health, the list, ten acknowledgements
    assert all(synced[2:])


def test_fifty_new_posts_are_one_transaction_with_one_sync(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    observe = traced(trace, [sys.executable, "-c", OBSERVING, str(tmp_path / "nod.db")])
    done = subprocess.run(observe, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split("\n")[:2] == ["ready", "kept 50"], done.stderr
    _, synced = syncs_before(trace, r'write\(1, "')
    assert synced == 1
