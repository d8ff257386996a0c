"""``nod run`` as a process of its own, with a script's token, and everything that it says."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]


#: ``nod`` whose threads take turns a hundred times as often, so that what two of them do at once meets.
RESTLESS = "from agent import cli, server; server.SWITCH_EVERY = 5e-6; cli.main(prog_name='nod')"


class Running:
    """``nod run`` on data of its own, with a script's token."""

    PROGRAM = (sys.executable, "-m", "agent")

    def __init__(self, data: Path, *, restless: bool = False, token: str = "", port: int = 0) -> None:
        self.nod = [*self.PROGRAM, "--data-dir", str(data)]
        self.token = token or self._created()
        environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        program = [sys.executable, "-c", RESTLESS, "--data-dir", str(data)] if restless else self.nod
        self.process = subprocess.Popen(
            [*program, "run", "--port", str(port)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if restless else None,
            text=True,
            env={**environ, "PYTHONUNBUFFERED": "1"},
        )
        said = ""
        while "Ctrl" not in said:
            line = self.process.stdout.readline()
            assert line, f"it ended before it ran: {self.process.wait()}"
            said += line
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)", said)[1])
        self.seen = psutil.Process(self.process.pid)

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=30)

    def ask(self, path: str = "/v1/health") -> tuple[int, float]:
        """The status of an answer, and how long it took; the best of three, for the machine may be busy."""
        taken = []
        for _ in range(3):
            began = time.monotonic()
            with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:
                status = self.call(connection, "GET", path)
            taken.append(time.monotonic() - began)
        return status, min(taken)

    def call(self, connection: http.client.HTTPConnection, method: str, path: str, body: object = None) -> int:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status

    def rest(self) -> None:
        """Waits until the process has not worked for three tenths of a second: its warm-up is over."""
        end = time.monotonic() + 30
        while any(self.seen.cpu_percent(interval=0.1) > 5 for _ in range(3)):  # percent of a core
            if time.monotonic() > end:
                raise TimeoutError("the agent never came to rest")

    def _created(self) -> str:
        made = subprocess.run([*self.nod, "token", "create", "test"], cwd=ROOT, capture_output=True, check=True)
        return made.stdout.decode().strip()

    def end(self) -> int:
        self.process.terminate()
        _, self.complained = self.process.communicate(timeout=30)
        return self.process.returncode
