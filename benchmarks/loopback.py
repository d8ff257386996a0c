"""Plain HTTP to a program on this machine, a new connection for each request, as a browser's background does.

The client does as little as it can, so that what is measured is the server: the same for whoever is asked.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import threading
import time

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_SOME = 65_536


class Calls:
    """Requests to ``127.0.0.1:port``. Raises ``RuntimeError`` for an answer that is no success."""

    def __init__(self, port: int, token: str | None = None) -> None:
        self.port = port
        self._head = f"Host: 127.0.0.1:{port}\r\nAccept-Encoding: identity\r\nContent-Type: application/json\r\n"
        if token is not None:
            self._head += f"Authorization: Bearer {token}\r\n"

    def get(self, path: str) -> bytes:
        return self._ask("GET", path, b"")

    def post(self, path: str, body: object) -> bytes:
        return self._ask("POST", path, json.dumps(body).encode())

    def _ask(self, method: str, path: str, body: bytes) -> bytes:
        head = f"{method} {path} HTTP/1.1\r\n{self._head}Content-Length: {len(body)}\r\n\r\n"
        status, said = _exchanged(self.port, head.encode() + body)
        if not 200 <= status < 300:
            raise RuntimeError(f"{method} {path} answered {status}: {said[:200]!r}")
        return said


def _exchanged(port: int, request: bytes) -> tuple[int, bytes]:
    """The status and the body of the answer. Raises ``OSError`` where it breaks off."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(request)
        held = b""
        while (end := held.find(b"\r\n\r\n")) < 0:
            held += _received(connection)
        length = _LENGTH.search(held, 0, end)
        whole = end + 4 + (int(length[1]) if length else 0)
        while len(held) < whole:
            held += _received(connection)
    return int(held[9:12]), held[end + 4 : whole]


def _received(connection: socket.socket) -> bytes:
    some = connection.recv(_SOME)
    if not some:
        raise ConnectionError("the answer broke off")
    return some


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def until_it_answers(calls: Calls, path: str, server: subprocess.Popen[bytes], seconds: float = 30) -> None:
    give_up = time.monotonic() + seconds
    pause = threading.Event()
    while True:
        try:
            calls.get(path)
        except OSError:
            if server.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError(f"{server.args!r} did not come up") from None
            pause.wait(0.05)
        else:
            return
