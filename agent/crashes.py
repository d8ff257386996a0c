"""What the agent leaves when it dies of a fault that Python cannot catch, such as a segmentation fault: ``crash.log``.

It holds the places in the code where each thread was, and nothing that anybody wrote. Python's ``faulthandler`` writes
it into a file that was opened beforehand, for a dying process can open none; so the file is empty while the agent is
well and goes with it. One that holds something becomes ``crash.log.1`` at the next start, in the place of the one
before: there are two at most, each of at most 100 threads with 100 places.

A thread that ends by an exception is told in the log file, in the same way as a request that broke.
"""

from __future__ import annotations

import faulthandler
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

log = logging.getLogger("nod")


class Crash(Struct, frozen=True):
    """When the agent died, and the file that says where in the code."""

    at: datetime
    file: Path


@contextmanager
def told(path: Path) -> Iterator[None]:
    """As long as the block lasts, a death of this process is written to ``path``, and a thread's end to the log."""
    before = threading.excepthook
    threading.excepthook = _thread_broke
    file = _opened(path)
    watched = faulthandler.is_enabled()
    if file is not None:
        faulthandler.enable(file, all_threads=True)
    try:
        yield
    finally:
        threading.excepthook = before
        if file is not None:
            faulthandler.disable()
            if watched:
                faulthandler.enable()
            file.close()
            path.unlink(missing_ok=True)


def last(path: Path) -> Crash | None:
    """The last death that left a trace."""
    found = []
    for file in (path, _older(path)):
        with suppress(OSError):
            seen = file.stat()
            if seen.st_size:
                found.append(Crash(datetime.fromtimestamp(seen.st_mtime, UTC), file))
    return max(found, key=lambda crash: crash.at, default=None)


def _opened(path: Path) -> BinaryIO | None:
    """The fresh file; None where the disk takes none, which is no reason not to start."""
    try:
        if path.exists() and path.stat().st_size:
            path.replace(_older(path))
        return path.open("wb")
    except OSError:
        return None


def _older(path: Path) -> Path:
    return path.with_name(f"{path.name}.1")


def _thread_broke(broken: threading.ExceptHookArgs) -> None:
    if broken.exc_value is not None:
        name = broken.thread.name if broken.thread else "a thread"
        log.error("%s ended", name, exc_info=(broken.exc_type, broken.exc_value, broken.exc_traceback))
