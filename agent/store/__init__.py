"""The records of Nod on disk: one small interface (``log.py``), two implementations (``tiny_log.py``, ``memory.py``).

Nothing outside this folder imports tinydb or sqlite3.
"""

from agent.store.failures import KeyTaken, StoreFailed, UnindexedSearch

__all__ = ["KeyTaken", "StoreFailed", "UnindexedSearch"]
