"""Plain HTTP to a program on this machine, a new connection for each request, as a browser's background does."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import threading
import time


class Calls:
    """Requests to ``127.0.0.1:port``. Raises ``RuntimeError`` for an answer that is no success."""

    def __init__(self, port: int, token: str | None = None) -> None:
        self.port = port
        self._headers = {"Content-Type": "application/json"}
        if token is not None:
            self._headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str) -> bytes:
        return self._ask("GET", path, None)

    def post(self, path: str, body: object) -> bytes:
        return self._ask("POST", path, json.dumps(body).encode())

    def _ask(self, method: str, path: str, body: bytes | None) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, self._headers)
            answer = connection.getresponse()
            said = answer.read()
            if answer.status >= 300:
                raise RuntimeError(f"{method} {path} answered {answer.status}: {said[:200]!r}")
            return said
        finally:
            connection.close()


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
        except (OSError, http.client.HTTPException):
            if server.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError(f"{server.args!r} did not come up") from None
            pause.wait(0.05)
        else:
            return
