"""How the C library holds memory: one arena for all threads, and what is free goes back once all is loaded.

glibc gives each thread that allocates an arena of its own, and holds what was freed in it; one that only loaded the
language files kept 7 MB for nothing (``python -m benchmarks.start``). Other C libraries are left alone.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Any

M_ARENA_MAX = -8
"""The number of ``mallopt`` for how many arenas there may be (malloc.h)."""


def one_arena() -> None:
    """From now on all threads take from one arena; to be called before the first other thread."""
    _asked("mallopt", ctypes.c_int(M_ARENA_MAX), ctypes.c_int(1))


def give_back() -> None:
    """What is held and free goes back to the system."""
    _asked("malloc_trim", ctypes.c_size_t(0))


def _asked(function: str, *numbers: Any) -> None:
    with suppress(OSError, TypeError, AttributeError):  # no library that can be asked, or none that knows this
        ctypes.CDLL(None)[function](*numbers)
