"""Cuts a post into sentences, each with its place. Made for posts: a line break ends a sentence, "3.5" does not."""

from __future__ import annotations

import re

from agent.reading.found import Found

#: Begins with one set of signs, which Python looks for five times as fast as for one of three alternatives. A semicolon
#: is a question mark behind Greek letters alone.
_END = re.compile(
    r"[.!?…؟？。！\n।॥۔։።፧။;\u037e]"
    r"(?:(?<=[.!?…؟？。！])[.!?…؟？。！]*[\"'”’»)\]]*(?=\s|$)|(?<=[？。！؟])[？。！؟]*|(?<=\n)\n*"
    r"|(?<=[।॥۔։።፧။])(?=\s|$)|(?<=[Ͱ-Ͽ][;\u037e])(?=\s|$))"
)
_SHORT = re.compile(r"\b(?:mr|mrs|ms|dr|st|no|vs|etc|e\.g|i\.e|approx)\.$", re.IGNORECASE)


def sentences(text: str) -> list[Found]:
    """The sentences in order, without the white space around them; every other character belongs to one."""
    cuts: list[int] = []
    for end in _END.finditer(text):
        if not _SHORT.search(text, max(0, end.start() - 8), end.end()):
            cuts.append(end.end())
    places: list[Found] = []
    start = 0
    for cut in [*cuts, len(text)]:
        piece = text[start:cut]
        inner = piece.strip()
        if inner:
            first = start + piece.index(inner)
            places.append(Found(first, first + len(inner)))
        start = cut
    return places
