"""A durable acknowledgement over HTTP beside ActivityWatch's heartbeat, request by request in turn, and what no such
request can cost less than."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import msgspec

from agent.store.tiny_log import TinyLog
from benchmarks import aw_server, made_up
from benchmarks.loopback import Calls, free_port, until_it_answers
from benchmarks.timing import Times, interleaved
from benchmarks.writing import SYNC, acknowledged

ROOT = Path(__file__).parents[1]
CLIENTS = 8
EACH = 25
OURS, PEER, EMPTY = "POST /v1/acknowledgements", "aw-server heartbeat", "GET /v1/health"
AT_ONCE = f", {CLIENTS} clients at once"
APPEND, RECORDS = "append and fdatasync, between the requests", "`Log.acknowledge`, between the requests"
#: The log of the agent is empty at first; this is about what it holds in the middle of the run.
PEOPLE = 500
DRAFT = {"text": "Thank you", "platform": "x", "kind": "reply", "reply_to": None}
Work = Callable[[int], object]


def measured(folder: Path, rounds: int, peer: Path | None) -> Times:
    """Milliseconds of each request; with several clients at once what one of their requests takes of the clock.
    ``peer`` is aw-server's program, or None to leave it out."""
    ours, theirs = folder / "ours", folder / "theirs"
    ours.mkdir()
    theirs.mkdir()
    with ExitStack() as opened:
        append = opened.enter_context((ours / "append").open("ab", buffering=0))
        log = opened.enter_context(closing(TinyLog(ours / "records.db")))
        agent = opened.enter_context(_agent(ours))
        asked: dict[str, Work] = {OURS: lambda number: _acknowledge(agent, number)}
        if peer is not None:
            other = opened.enter_context(aw_server.running(peer, theirs))
            asked[PEER] = lambda number: aw_server.heartbeat(other, number)
        works: dict[str, Work] = {
            **asked,
            EMPTY: lambda _: agent.get("/v1/health"),
            APPEND: lambda number: (append.write(msgspec.json.encode(made_up.event(number))), SYNC(append.fileno())),
            RECORDS: lambda number: acknowledged(log, number, PEOPLE),
        }
        bursts = {name + AT_ONCE: _burst(work) for name, work in asked.items()}
        interleaved(10, _from(rounds, works), {})
        times = interleaved(rounds, works, {})
        for name, each in interleaved(max(4, rounds // 10), _from(rounds + 10, bursts), {}).items():
            times[name] = [burst / (CLIENTS * EACH) for burst in each]
        return times


def _from(first: int, works: Mapping[str, Work]) -> dict[str, Work]:
    """The same works with numbers that were not used yet."""
    return {name: lambda number, w=work: w(number + first) for name, work in works.items()}  # type: ignore[misc]


def _burst(work: Work) -> Work:
    """So many clients at once, each with some requests one after the other."""

    def client(first: int) -> None:
        for turn in range(EACH):
            work(first + turn)

    def run(number: int) -> None:
        begun = number * CLIENTS * EACH
        with ThreadPoolExecutor(CLIENTS) as clients:
            list(clients.map(client, range(begun, begun + CLIENTS * EACH, EACH)))

    return run


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
            calls.post("/v1/hints", DRAFT)  # answered once the language files are loaded
            yield calls
        finally:
            server.terminate()
            server.wait(30)


def _acknowledge(calls: Calls, number: int) -> None:
    who = number % PEOPLE
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
