"""A place in a text that a rule found."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """Where a rule's words stand, in Python's code points (``utf16.py`` turns them into the contract's spans)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]
