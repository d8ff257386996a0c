"""Clients that are slow, silent, many or gone: the others get their answer, and nothing piles up.

``make soak`` sends 100,000 requests (``NOD_REQUESTS``).
"""

from __future__ import annotations

import http.client
import os
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.durability.running import Running

REQUESTS = int(os.environ.get("NOD_REQUESTS", "4000"))
THREADS = 8
MORE_MEMORY = 12 * 2**20  # bytes: what the log's own caches may still take after the first quarter
A_SECOND = 1.0
HALF = (
    b"POST /v1/observations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\nContent-Type: application/json\r\n"
)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One agent that outlives all of them."""
    started = Running(tmp_path_factory.mktemp("clients") / "nod")
    yield started
    assert started.end() == 0


def test_two_hundred_silent_connections_leave_the_others_their_answer(running: Running) -> None:
    with ExitStack() as held:
        for number in range(200):
            wire = held.enter_context(running.connect())
            if number % 2:
                wire.sendall(HALF)  # the end of the headers never comes
        status, taken = running.ask()
        assert status == 200
        assert taken < A_SECOND
        assert running.ask("/v1/me")[1] < A_SECOND


def test_bodies_that_come_byte_by_byte_take_no_thread(running: Running) -> None:
    head = HALF.replace(b"127.0.0.1", b"127.0.0.1:%d" % running.port)
    with ExitStack() as held:
        slow = [held.enter_context(running.connect()) for _ in range(40)]  # more than there are threads
        for wire in slow:
            wire.sendall(head + b"Authorization: Bearer " + running.token.encode() + b"\r\n\r\n{")
        for _ in range(5):
            for wire in slow:
                wire.sendall(b" ")
            status, taken = running.ask("/v1/nudges")
            assert status == 200
            assert taken < A_SECOND


def test_clients_that_are_gone_in_the_middle_leave_nothing_behind(running: Running) -> None:
    assert running.ask()[0] == 200
    before = running.seen.num_fds()
    for number in range(100):
        wire = running.connect()
        wire.sendall(HALF if number % 2 else b"GET /v1/export HTTP/1.1\r\n")
        # a reset instead of a polite end, as when a program is killed
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        wire.close()
    assert running.ask()[0] == 200
    deadline = time.monotonic() + 30
    while running.seen.num_fds() > before + 8 and time.monotonic() < deadline:
        running.ask()
    assert running.seen.num_fds() <= before + 8


@pytest.mark.slow("thousands of requests from eight clients")
def test_very_many_requests_leave_the_memory_flat_and_none_breaks(running: Running) -> None:
    """Reads, writes, faults and refusals in turn. Every client is in the same work, so the worst answer is told too."""
    statuses: Counter[int] = Counter()
    worst = [0.0]
    lock = threading.Lock()

    def client(number: int, count: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=60)
        own: Counter[int] = Counter()
        longest = 0.0
        for turn in range(count):
            began = time.monotonic()
            own[running.call(connection, *work(number, turn))] += 1
            longest = max(longest, time.monotonic() - began)
        connection.close()
        with lock:
            statuses.update(own)
            worst[0] = max(worst[0], longest)

    def run(count: int) -> int:
        threads = [threading.Thread(target=client, args=(number, count // THREADS)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return running.seen.memory_info().rss

    run(200)  # the language files are loaded, the caches warm
    worst[0] = 0.0
    first = run(REQUESTS // 4)
    last = run(REQUESTS - REQUESTS // 4)
    print(
        f"\n{sum(statuses.values()):,} requests: {dict(statuses)}; memory {first / 2**20:.0f} MB after a quarter, "
        f"{last / 2**20:.0f} MB at the end; the longest answer took {worst[0]:.2f} s"
    )
    assert not [status for status in statuses if status >= 500]
    assert last < first + MORE_MEMORY
    assert running.ask("/v1/nudges")[1] < A_SECOND


def work(number: int, turn: int) -> tuple[str, str, object]:
    """The next request of a client."""
    kinds: list[tuple[str, str, object]] = [
        ("GET", "/v1/nudges", None),
        ("GET", "/v1/health", None),
        ("GET", "/v1/people?q=ana", None),
        ("GET", "/v1/acknowledgements?q=fox", None),
        ("POST", "/v1/hints", {"text": f"Thank you, about fox {turn}", "platform": "x", "kind": "post"}),
        ("POST", "/v1/observations", {"page": {"platform": "x", "kind": "home", "url": "https://x.com/home"}}),
        ("GET", "/v1/nothing-here", None),
        ("POST", "/v1/observations", {"page": 1}),
        ("GET", "/v1/settings", None),
        ("PATCH", "/v1/settings", {"max_age_days": 1 + turn % 14}),
    ]
    return kinds[(number + turn) % len(kinds)]
