"""The agent's log file: that it started, what broke and where. It holds no words of posts, drafts or people.

An exception is written as its class and the places in the code it passed: its message may hold what somebody wrote.
"""

from __future__ import annotations

import logging
import traceback
from contextlib import suppress
from copy import copy
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
LARGEST = 256 * 1024
#: What is written where a program came with a token that is not known: revoked, or of other data.
TURNED_AWAY = "turned away: a token that is not known"


class WordlessFormatter(logging.Formatter):
    """Writes exceptions without their messages, also where another handler has written this one out in full before
    and left its text in the record."""

    def format(self, record: logging.LogRecord) -> str:
        ours = copy(record)
        ours.exc_text = None
        return super().format(ours)

    def formatException(self, ei: ExceptionInfo) -> str:
        return places(ei[0], ei[2])


def places(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """An exception as ``KeyError at app.py:12 show, ledger.py:88 observe``."""
    passed = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    return f"{kind.__name__ if kind else 'nothing'} at {', '.join(passed)}"


class QuietFile(RotatingFileHandler):
    """A line that the disk does not take is lost, and nothing else: Python would tell the terminal (for a Nod that
    starts with the computer, the system's journal) where that happened, and with it the message of what broke."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def close(self) -> None:
        with suppress(OSError):
            super().close()


def keep_log(path: Path) -> logging.Handler:
    """Sends the log of the agent and its server to this file (256 KiB, and one older); gives the handler to close."""
    handler = QuietFile(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8")
    handler.setFormatter(WordlessFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    for name in ("nod", "waitress"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO)
        logger.propagate = False
        logger.addHandler(handler)
    return handler


def last_time(path: Path, line: str) -> datetime | None:
    """When this line was last written, to the second, aware; None where it does not stand in the file."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    for written in reversed(lines):
        if written.endswith(f": {line}"):
            with suppress(ValueError):
                return datetime.fromisoformat(written[:19]).astimezone()
    return None


def end_log(handler: logging.Handler) -> None:
    """Ends what ``keep_log`` began."""
    for name in ("nod", "waitress"):
        logging.getLogger(name).removeHandler(handler)
    handler.close()
