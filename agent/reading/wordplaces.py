"""Where the words of a text stand, together with the tokens that the heads make of each."""

from __future__ import annotations

import re
from typing import NamedTuple

from agent.reading import ngrams

_PIECE = re.compile(r"(?:https?://|www\.)\S+|<url>|<user>|\[name\]|(?<!\w)@\w+|\w+(?:['’]\w+)*|[^\w\s]", re.IGNORECASE)


class WordPlace(NamedTuple):
    """A word or sign: its code points, its tokens, and their positions among all tokens of the text."""

    start: int
    end: int
    tokens: list[str]
    positions: range


def places(text: str) -> list[WordPlace]:
    """The words and signs of the first 1,000 characters, in order; what gives no token is left out."""
    found: list[WordPlace] = []
    count = 0
    for piece in _PIECE.finditer(text, 0, ngrams.LONGEST):
        if tokens := ngrams.tokens(piece.group()):
            found.append(WordPlace(piece.start(), piece.end(), tokens, range(count, count + len(tokens))))
            count += len(tokens)
    return found
