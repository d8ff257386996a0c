"""What is worked out once, by one thread; another that asks meanwhile waits for it.

``functools.cache`` lets every thread that asks early work it out for itself: eight requests right after the start read
the word lists eight times, and the memory that took was never given back.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple

Ts = TypeVarTuple("Ts")
R = TypeVar("R")


class once(Generic[*Ts, R]):
    """A function whose results are kept for good, by its arguments, which must be hashable; none goes by its name. What
    raises is not kept."""

    def __init__(self, work: Callable[[*Ts], R]) -> None:
        self.__doc__ = work.__doc__
        self._work = work
        self._made: dict[tuple[*Ts], R] = {}
        self._making = threading.RLock()

    def __call__(self, *args: *Ts) -> R:
        if args not in self._made:
            with self._making:
                if args not in self._made:
                    self._made[args] = self._work(*args)
        return self._made[args]

    def forget(self) -> None:
        """Works it out anew when it is asked for next."""
        with self._making:
            self._made.clear()
