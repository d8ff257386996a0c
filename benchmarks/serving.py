"""A durable acknowledgement over HTTP beside ActivityWatch's heartbeat, request by request in turn."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks import aw_server, made_up
from benchmarks.loopback import Calls, free_port, until_it_answers
from benchmarks.timing import Times, interleaved

ROOT = Path(__file__).parents[1]
OURS, PEER, EMPTY = "POST /v1/acknowledgements", "aw-server heartbeat", "GET /v1/health"


def measured(folder: Path, rounds: int, peer: Path | None) -> Times:
    """Milliseconds of each request; ``peer`` is aw-server's program, or None to leave it out."""
    ours, theirs = folder / "ours", folder / "theirs"
    ours.mkdir()
    theirs.mkdir()
    with ExitStack() as opened:
        agent = opened.enter_context(_agent(ours))
        works: dict[str, Callable[[int], object]] = {
            OURS: lambda number: _acknowledge(agent, number),
            EMPTY: lambda _: agent.get("/v1/health"),
        }
        if peer is not None:
            other = opened.enter_context(aw_server.running(peer, theirs))
            works[PEER] = lambda number: aw_server.heartbeat(other, number)
        interleaved(10, {name: lambda number, w=work: w(number + rounds) for name, work in works.items()}, {})  # type: ignore[misc]
        return interleaved(rounds, works, {})


@contextmanager
def _agent(folder: Path) -> Iterator[Calls]:
    data = ["--data-dir", str(folder / "data")]
    nod = [sys.executable, "-m", "agent"]
    made = subprocess.run(
        [*nod, "token", "create", "bench", *data], cwd=ROOT, check=True, capture_output=True, text=True
    )
    port = free_port()
    with (folder / "agent.out").open("wb") as said:
        server = subprocess.Popen([*nod, "run", "--port", str(port), *data], cwd=ROOT, stdout=said, stderr=said)
        try:
            calls = Calls(port, made.stdout.strip())
            until_it_answers(calls, "/v1/health", server)
            yield calls
        finally:
            server.terminate()
            server.wait(30)


def _acknowledge(calls: Calls, number: int) -> None:
    who = number % 500
    calls.post(
        "/v1/acknowledgements",
        {
            "client_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"bench:{number}")),
            "platform": "x",
            "kind": "reply",
            "post": f"x:{1780000000000000000 + number}",
            "own_post": f"x:{1790000000000000000 + number}",
            "account": {"platform": "x", "handle": f"{made_up.word(who)}{who}", "name": "Someone"},
            "text": made_up.text(number),
            "at": f"2026-11-20T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z",
        },
    )
