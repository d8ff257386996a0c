"""ActivityWatch's server, a peer with the same make (Flask, SQLite, loopback), in a throwaway environment of its own.

It is never a dependency of Nod: the environment is made in the temporary folder of the run and goes with it.
aw-server 0.12 answers 500 with peewee 4, so it is given an older one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.loopback import Calls, free_port, until_it_answers

WANTED = ("aw-server==0.12.*", "peewee<4")
BUCKET = "/api/0/buckets/bench"


class NotHere(Exception):
    """The peer could not be had; the text says why."""


def install(folder: Path) -> Path:
    """Makes the environment and gives its aw-server. Raises ``NotHere``."""
    try:
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True, timeout=120)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *WANTED], check=True, capture_output=True, timeout=300)
    except (OSError, subprocess.SubprocessError) as error:
        raise NotHere("pip could not install it here (is a package index reachable?)") from error
    return folder / "bin" / "aw-server"


@contextmanager
def running(program: Path, folder: Path) -> Iterator[Calls]:
    """The server on its data in ``folder``, with a bucket to put heartbeats into."""
    port = free_port()
    homes = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    command = [str(program), "--testing", "--host", "127.0.0.1", "--port", str(port)]
    with (folder / "aw-server.out").open("wb") as said:
        server = subprocess.Popen(command, env={**os.environ, **homes}, stdout=said, stderr=said, cwd=folder)
        try:
            calls = Calls(port)
            until_it_answers(calls, "/api/0/info", server)
            calls.post(BUCKET, {"client": "bench", "type": "bench", "hostname": "bench"})
            yield calls
        finally:
            server.terminate()
            server.wait(30)


def heartbeat(calls: Calls, number: int) -> None:
    """One heartbeat with new data, which makes one new event."""
    at = f"2026-11-20T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z"
    data = {"app": "browser", "title": f"A page {number}", "text": "Good catch on the coupon date. " * 5}
    calls.post(f"{BUCKET}/heartbeat?pulsetime=0", {"timestamp": at, "duration": 0, "data": data})
