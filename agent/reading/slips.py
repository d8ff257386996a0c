"""One slip of the finger between two words, by NLTK's edit distance."""

from __future__ import annotations

from functools import lru_cache

from agent.toolkit import part


@lru_cache(maxsize=4_000)
def one_slip(first: str, second: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, or by two neighbours swapped."""
    edit_distance = part("nltk.metrics.distance", "edit_distance")
    return bool(edit_distance(first, second, transpositions=True) <= 1)
