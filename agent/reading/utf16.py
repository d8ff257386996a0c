"""Offsets as JavaScript counts them: UTF-16 code units, where most emoji count two."""

from __future__ import annotations

from agent.model import Span


def units(text: str) -> int:
    """The length of the text in UTF-16 code units."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def span(text: str, start: int, end: int) -> Span:
    """The code points from ``start`` to ``end`` (exclusive) as a span in UTF-16 units."""
    first = units(text[:start])
    return first, first + units(text[start:end])
