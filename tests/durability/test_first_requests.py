"""The first requests of several programs at once, while the agent still loads what it reads with: two tabs, the panel
and the dashboard after a log-in. Nothing breaks, nobody waits in vain, and the agent lives on.

What is known to break there has a test of its own, that fails at once: types that two threads describe
(``tests/unit/test_shaping.py``), parts that two threads load (``test_loading.py``). Here the whole is tried for the next.
``make soak`` starts it 60 times (``NOD_STARTS``).
"""

from __future__ import annotations

import http.client
import json
import os
import random
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent.api import ROUTES
from agent.dashboard import ALL
from agent.demo.living import fill
from agent.ledger.ledger import Ledger
from agent.server import THREADS
from agent.sessions import one_time_link
from agent.store.tiny_log import TinyLog
from tests.durability.running import Running

STARTS = int(os.environ.get("NOD_STARTS", "3"))
CLIENTS = 8
VARIABLE = re.compile(r"<(?:\w+:)?(\w+)>")
OWN = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
POST = {
    "platform": "x",
    "id": "1990000000000000001",
    "url": "https://x.com/ada/status/1990000000000000001",
    "kind": "post",
    "author": {"handle": "ada", "name": "Ada Fern", "id": None, "url": "https://x.com/ada"},
    "text": "@robin When does the fox come back?",
    "lang": "en",
    "at": None,
    "in_reply_to": None,
    "thread": "1990000000000000001",
    "thread_author": "ada",
    "mentions": ["robin"],
    "links": [],
    "my_reactions": None,
}
PAGE = {"platform": "x", "kind": "notifications", "url": "https://x.com/notifications/mentions"}
DRAFT = {"text": "Thanks for your feedback, Ada.", "platform": "x", "kind": "reply", "post": POST}
CHANGES: list[tuple[str, str, Any]] = [
    ("POST", "/v1/observations", {"page": PAGE, "posts": [POST]}),
    ("POST", "/v1/hints", DRAFT),
    ("POST", "/v1/hints", {"text": "Ten per cent off today!", "platform": "x", "kind": "post"}),
    ("POST", "/v1/hints/generic-thanks/feedback", {"event": "shown"}),
    ("POST", "/v1/nods/clear", {"nudges": []}),
    ("POST", "/v1/dashboard", None),
    ("PATCH", "/v1/settings", {"max_age_days": 13}),
    ("POST", "/v1/pairings", {"client": "A script", "secret_hash": "0" * 64}),
]
Call = tuple[str, str, Any, dict[str, str]]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a month of invented people."""
    folder = tmp_path_factory.mktemp("month") / "data"
    fill(folder)
    return folder


class Start:
    """An agent that was just started on the month, and what each client is going to ask of it."""

    def __init__(self, data: Path) -> None:
        self.running = Running(data, restless=True)
        with closing(TinyLog(data / "nod.db")) as log:
            here = f"http://127.0.0.1:{self.running.port}"
            now = datetime.now(UTC)
            self.links = [one_time_link(log, here, now).removeprefix(here) for _ in range(CLIENTS)]
            known = Ledger(log, lambda: now)
            self.ids = {"id": known.people().items[0].id, "key": "x:@ada", "platform": "x", "name": "nod.css"}
        self.faults: list[str] = []
        self.together = threading.Barrier(CLIENTS)

    def calls(self, cookie: str) -> Iterator[Call]:
        """Every page and every GET of the interface, and some changes."""
        token = {"Authorization": f"Bearer {self.running.token}", "Content-Type": "application/json"}
        for route in ROUTES:
            if route.method == "GET":
                yield "GET", self._filled(route.path), None, token
        for page in ALL:
            yield "GET", self._filled(page.path), None, {**OWN, "Cookie": cookie}
        for method, path, body in CHANGES:
            yield method, path, body, token

    def _filled(self, path: str) -> str:
        return VARIABLE.sub(lambda name: self.ids.get(name[1], "none"), path)

    def client(self, number: int, chance: random.Random) -> None:
        """One client: signs in, asks what needs most at the same moment as all others, then the rest in its own order."""
        address = ("127.0.0.1", self.running.port)
        with closing(http.client.HTTPConnection(*address, timeout=120)) as wire:
            status, cookie = ask(wire, "GET", self.links[number], None, {"Sec-Fetch-Site": "none"})
            assert status == 303
            calls = list(self.calls(cookie.partition(";")[0]))
            chance.shuffle(calls)
            calls.sort(key=lambda call: call[2] is None)
            for number, (method, path, body, headers) in enumerate(calls):
                if number == 0:
                    self.together.wait(60)
                status, _ = ask(wire, method, path, body, headers)
                if status >= 500 or status in (401, 403, 421):
                    self.faults.append(f"{method} {path}: {status}")


def ask(
    wire: http.client.HTTPConnection, method: str, path: str, body: Any, headers: dict[str, str]
) -> tuple[int, str]:
    """The status of an answer that was read to its end, and its cookie."""
    wire.request(method, path, None if body is None else json.dumps(body), headers)
    answer = wire.getresponse()
    answer.read()
    return answer.status, answer.getheader("Set-Cookie", "")


@pytest.mark.slow("starts the agent under the load of eight clients")
@pytest.mark.parametrize("trial", range(STARTS))
def test_the_agent_lives_through_the_first_requests_of_eight_clients(tmp_path: Path, month: Path, trial: int) -> None:
    data = tmp_path / "data"
    shutil.copytree(month, data)
    start = Start(data)

    def work(number: int) -> None:
        try:
            start.client(number, random.Random(1000 * trial + number))
        except (OSError, http.client.HTTPException, AssertionError, threading.BrokenBarrierError) as lost:
            start.faults.append(f"client {number} lost its answer: {lost!r}")

    clients = [threading.Thread(target=work, args=(number,)) for number in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()

    assert start.running.process.poll() is None, start.running.process.communicate()[1]
    threads = start.running.seen.num_threads()
    ended = start.running.end()
    log = (data / "agent.log").read_text()
    assert (start.faults, ended) == ([], 0), f"{log}\n{start.running.complained}"
    assert "ERROR" not in log, log
    assert "Traceback" not in start.running.complained
    assert threads > THREADS  # those that answer, and the first one
