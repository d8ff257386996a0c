"""The parts of NLTK that Nod uses, each loaded when it is first needed, by one thread at a time.

NLTK's modules import one another in circles. Two threads that import two of them at once get half a module or a
deadlock (``ImportError``, ``KeyError``, ``_DeadlockError``: 40 of 40 tries with eight threads, CPython 3.11, NLTK 3.9),
and the request that needed it breaks. So nothing else in the agent imports NLTK.
"""

from __future__ import annotations

import threading
from functools import cache
from importlib import import_module
from typing import Any

_loading = threading.RLock()


@cache
def part(module: str, name: str) -> Any:
    """What stands under ``name`` in a module of NLTK, e.g. ``part("nltk.stem.snowball", "SnowballStemmer")``."""
    with _loading:
        return getattr(import_module(module), name)
