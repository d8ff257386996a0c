"""How much praise and how many complaints the reading leaves unnamed, in words: told in one way wherever it is told."""

from __future__ import annotations

#: Of the plainest sealed messages so many in a hundred are found (``docs/reading.md``; a test compares them).
FOUND = {"complaint": 81, "praise": 67}
_PARTS = {5: "a few", 10: "a tenth", 20: "a fifth", 25: "a quarter", 33: "a third", 40: "two fifths", 50: "half"}


def unnamed(label: str) -> str:
    """``a fifth``: the share that is missed, by the nearest plain word."""
    missed = 100 - FOUND[label]
    return _PARTS[min(_PARTS, key=lambda part: abs(part - missed))]
