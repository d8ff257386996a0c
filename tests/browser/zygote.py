"""A program that has loaded all of Nod and forks it as often as it is asked: an agent that stands at once.

Loading takes most of what an agent costs a test. Where the start itself is looked at, a program of its own is started.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import random
import select
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Process:
    """A forked program, as ``subprocess.Popen`` shows one of ours; it is told apart by its handle, not by its number."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._handle: int | None = None
        with suppress(ProcessLookupError):  # it has ended already
            self._handle = os.pidfd_open(pid)

    def __del__(self) -> None:
        if self._handle is not None:
            os.close(self._handle)

    def poll(self) -> int | None:
        """0 once it has ended, however it did; None until then."""
        return self._ended_within(0)

    def wait(self, timeout: float) -> int:
        """Waits for its end. Raises ``subprocess.TimeoutExpired``."""
        if self._ended_within(timeout) is None:
            raise subprocess.TimeoutExpired("nod", timeout)
        return 0

    def send_signal(self, number: int) -> None:
        if self._handle is not None:
            signal.pidfd_send_signal(self._handle, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def _ended_within(self, seconds: float) -> int | None:
        return 0 if self._handle is None or select.select([self._handle], [], [], seconds)[0] else None


@cache
def zygote() -> Zygote:
    """The one of this process."""
    started = Zygote()
    atexit.register(started.close)
    return started


class Zygote:
    """Runs this module as a program and asks it for forks."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.zygote"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def nod(self, words: Sequence[str], environment: Mapping[str, str], output: Path) -> Process:
        """``nod WORDS`` in this environment; what it says is added to the file ``output``."""
        with self._asking:
            assert self._program.stdin is not None
            assert self._program.stdout is not None
            asked = {"words": [*words], "environment": {**environment}, "output": str(output)}
            self._program.stdin.write(json.dumps(asked) + "\n")
            self._program.stdin.flush()
            return Process(int(self._program.stdout.readline()))

    def close(self) -> None:
        self._program.communicate()


def _serve() -> None:
    _load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever ends is gone
    for line in sys.stdin:
        asked = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _become(asked)
        print(pid, flush=True)


def _load() -> None:
    from agent.server import load_language

    importlib.import_module("agent.cli")
    load_language()
    gc.collect()
    gc.freeze()


def _become(asked: dict[str, Any]) -> None:
    """Turns this fork into ``nod``; does not come back."""
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        nothing = os.open(os.devnull, os.O_RDONLY)
        output = os.open(asked["output"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        for old, new in enumerate((nothing, output, output)):
            os.dup2(new, old)
        os.environ.clear()
        os.environ.update(asked["environment"])
        random.seed()
        sys.argv = [str(ROOT / "agent" / "__main__.py"), *asked["words"]]

        from agent.cli import main

        main(prog_name="nod", standalone_mode=True)
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve()
