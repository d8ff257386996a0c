"""A text as it came and as the rules see it: cut, surrogates mended, invisible letters taken out, places kept.

The rules look at ``seen``; what they find is given back in the words and the places of the text as it came.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.model import Span
from agent.reading.found import Found
from agent.reading.utf16 import span

LONGEST = 2_000
"""Code points that are read of one text; what follows is left unread (a post on X has at most 280 by default)."""

_SURROGATES = r"\ud800-\udfff"
# Zero-width space, word joiner, soft hyphen, byte order mark, direction marks, NUL: nothing that a reader sees. The
# joiners U+200C and U+200D stay: Persian spells with the one, emoji are built with the other.
_INVISIBLES = r"\u200b\u2060-\u2064\u00ad\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\x00"
_CONTROLS = r"\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_SURROGATE, _INVISIBLE, _CONTROL, _ANY_OF_THEM = (
    re.compile(f"[{letters}]")
    for letters in (_SURROGATES, _INVISIBLES, _CONTROLS, _SURROGATES + _INVISIBLES + _CONTROLS)
)


@dataclass(frozen=True)
class Source:
    """``text``: as it came, cut and mended. ``seen``: what the rules read. ``at``: seen's offsets in text, or None."""

    text: str
    seen: str
    at: list[int] | None

    def words(self, found: Found) -> str:
        """The found words as they stand in the text."""
        start, end = self._places(found)
        return self.text[start:end]

    def span(self, found: Found) -> Span:
        """Where the found words stand in the text, in UTF-16 units."""
        start, end = self._places(found)
        return span(self.text, start, end)

    def _places(self, found: Found) -> tuple[int, int]:
        if self.at is None:
            return found.start, found.end
        if found.end <= found.start:
            return self.at[found.start], self.at[found.start]
        return self.at[found.start], self.at[found.end - 1] + 1


def source(text: str) -> Source:
    """The text ready for the rules. Lone surrogates become U+FFFD, as everywhere in the agent."""
    text = text[:LONGEST]
    if not _ANY_OF_THEM.search(text):  # as most texts are
        return Source(text, text, None)
    text = _SURROGATE.sub("�", text)
    seen = _CONTROL.sub(" ", text)
    if not _INVISIBLE.search(seen):
        return Source(text, seen, None)
    kept = [place for place, letter in enumerate(seen) if not _INVISIBLE.match(letter)]
    return Source(text, "".join(seen[place] for place in kept), [*kept, len(text)])
