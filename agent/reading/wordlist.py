"""A list of words written as a reader reads it: apart by blanks."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a text that are set apart by white space."""
    return frozenset(text.split())
