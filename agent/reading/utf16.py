"""Offsets as JavaScript counts them: UTF-16 code units, where most emoji count two."""

from __future__ import annotations

from agent.model import Span


def units(text: str) -> int:
    """The length of the text in UTF-16 code units; a lone surrogate counts one, as in JavaScript."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def span(text: str, start: int, end: int) -> Span:
    """The code points from ``start`` to ``end`` (exclusive) as a span in UTF-16 units."""
    first = units(text[:start])
    return first, first + units(text[start:end])


def code_points(text: str, place: Span) -> tuple[int, int]:
    """The contrary of ``span``: UTF-16 units as places in Python's text."""
    if text.isascii():
        return place
    whole = text.encode("utf-16-le", "surrogatepass")
    first = len(whole[: 2 * place[0]].decode("utf-16-le", "surrogatepass"))
    return first, first + len(whole[2 * place[0] : 2 * place[1]].decode("utf-16-le", "surrogatepass"))
