"""One slip of the finger between two words, by NLTK's edit distance."""

from __future__ import annotations

from functools import lru_cache

from agent.toolkit import part


@lru_cache(maxsize=4_000)
def one_slip(first: str, second: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, or by two neighbours swapped."""
    longer = max(len(first), len(second))
    if (
        longer - min(len(first), len(second)) > 1
        or _same(first, second) + _same(first[::-1], second[::-1]) < longer - 2
    ):
        return False  # one slip leaves all that stands before and after it, and NLTK takes long to see that
    edit_distance = part("nltk.metrics.distance", "edit_distance")
    return bool(edit_distance(first, second, transpositions=True) <= 1)


def _same(first: str, second: str) -> int:
    """How many letters at the beginning are the same."""
    return next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
