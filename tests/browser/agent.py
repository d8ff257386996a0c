"""The real agent as a process of its own, with a browser that only writes down what it was asked to open."""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.browser.zygote import ROOT, Process, zygote


class Agent:
    """``nod run`` on its own data and port. Can be killed and started again on the same ones."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.data, self._opened, self._output = folder / "data", folder / "opened", folder / "output"
        self._opened.touch()
        self._seen = 0
        opener = folder / "opener"
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self._opened}"\n')
        opener.chmod(0o700)
        self._environment = {k: v for k, v in os.environ.items() if not k.startswith("NOD_")}
        self._environment |= {"BROWSER": str(opener), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        self.port = _free_port()
        self._environment |= {"NOD_PORT": str(self.port)}
        self._process: subprocess.Popen[bytes] | Process | None = None
        self._token: str | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Returns when the agent answers."""
        self._process = self._started("run")
        self._until(self._answers, "the agent did not start")

    def kill(self) -> None:
        """As a crash or a power cut: kill -9."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(10)

    def stop(self) -> None:
        """As a user stops it."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def next_link(self, within: float = 10) -> str:
        """The next address that the agent asked the browser to open."""

        def link() -> str | None:
            lines = self._opened.read_text().split()
            return lines[self._seen] if len(lines) > self._seen else None

        found = self._until(link, "the agent opened no page", within)
        self._seen += 1
        return str(found)

    def sign_in_link(self) -> str:
        """What ``nod open`` opens: works once."""
        self._started("open").wait(30)
        return self.next_link()

    def let_in(self, origin: str) -> str:
        """The token of an extension that asked and was approved, without a browser: ``nod.connect`` is the way by clicks."""
        secret = secrets.token_hex(32)
        asks = {"client": "Nod in a test", "secret_hash": sha256(secret.encode()).hexdigest()}
        asking = self._call("POST", "/v1/pairings", asks, {"Origin": origin})
        signed_in = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        signed_in.addheaders = [
            ("Sec-Fetch-Site", "none"),
            ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
        ]
        signed_in.open(self.next_link(), timeout=10).close()
        pressed = urllib.request.Request(f"{self.address}/pair/{asking['id']}/approve", method="POST")
        pressed.add_header("Origin", self.address)
        pressed.add_header("Sec-Fetch-Site", "same-origin")
        signed_in.open(pressed, timeout=10).close()
        return str(self._call("GET", f"/v1/pairings/{asking['id']}", None, {"Nod-Pairing-Secret": secret})["token"])

    def get(self, path: str) -> Any:
        """A GET with a script's token; the JSON of the answer."""
        return self.ask("GET", path)

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """A call with a script's token; the JSON of the answer, None where it has no body."""
        if self._token is None:
            said = len(self._output.read_text())
            self._started("token", "create", "test").wait(30)
            self._token = max(re.findall(r"[\w-]{20,}", self._output.read_text()[said:]), key=len)
        return self._call(method, path, body, {"Authorization": f"Bearer {self._token}"})

    def _call(self, method: str, path: str, body: Any, headers: dict[str, str]) -> Any:
        if body is not None:
            headers["Content-Type"] = "application/json"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=data, headers=headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            told = answer.read()
        return json.loads(told) if told else None

    def log(self) -> list[dict[str, Any]]:
        """The acknowledgements, newest first."""
        return list(self.get("/v1/acknowledgements")["items"])

    def waiting(self) -> list[dict[str, Any]]:
        """The nudges that wait."""
        return list(self.get("/v1/nudges?state=waiting")["items"])

    def wait_for_log(self, count: int, within: float = 15) -> list[dict[str, Any]]:
        """The log, once it holds at least ``count`` entries."""
        self._until(lambda: len(self.log()) >= count, f"the log never held {count}", within)
        return self.log()

    def wait_for_shorter_log(self, count: int, within: float = 15) -> list[dict[str, Any]]:
        """The log, once it holds at most ``count`` entries."""
        self._until(lambda: len(self.log()) <= count, f"the log always held more than {count}", within)
        return self.log()

    def _started(self, *words: str) -> subprocess.Popen[bytes] | Process:
        """``nod`` with these words on the agent's data; what it says is added to the agent's output."""
        return zygote().nod(["--data-dir", str(self.data), *words], self._environment, self._output)

    def _program(self, command: list[str]) -> subprocess.Popen[bytes]:
        """The same of a program that is started anew."""
        with self._output.open("ab") as output:
            return subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=output, stderr=output)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.address + "/v1/health", timeout=2) as answer:
                return json.load(answer)["name"] == "nod"
        except (OSError, urllib.error.URLError):
            return False

    def _until(self, check: Any, failure: str, within: float = 20) -> Any:
        assert self._process is not None
        end = time.monotonic() + within
        while time.monotonic() < end:
            if value := check():
                return value
            try:
                self._process.wait(0.03)
            except subprocess.TimeoutExpired:
                continue
            break
        raise AssertionError(f"{failure}: {self._output.read_text()[-2000:]}")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
