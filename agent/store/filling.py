"""Fills the search beside everything else, a portion at a time, so that nobody who asks waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from agent.store.failures import StoreFailed

#: Between two portions others write.
PAUSE_S = 0.02
#: While an archive is taken in, which fills the search at its end.
REST_S = 0.25


class Filling:
    """``portion`` takes one portion in and gives True when nothing is left; it is not asked while ``rests()``."""

    def __init__(self, portion: Callable[[], bool], rests: Callable[[], bool]) -> None:
        self._portion = portion
        self._rests = rests
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._work: threading.Thread | None = None

    def begin(self) -> None:
        """In a thread of its own, until nothing is left. While that goes on, once more is nothing."""
        with self._lock:
            if self.goes_on() or self._over.is_set():
                return
            self._work = threading.Thread(target=self._fill, name="filling")
            self._work.start()

    def goes_on(self) -> bool:
        return self._work is not None and self._work.is_alive()

    def end(self) -> None:
        """Ends after the portion under way; what is left is taken in the next time."""
        with self._lock:
            self._over.set()
        if self._work is not None:
            self._work.join()

    def _fill(self) -> None:
        with suppress(StoreFailed):  # a log that cannot be written is told where it is asked for
            while not self._over.is_set():
                if not self._rests() and self._portion():
                    return
                self._over.wait(REST_S if self._rests() else PAUSE_S)
