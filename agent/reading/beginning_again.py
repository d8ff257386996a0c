"""Who takes up after years what they had left: a story of their own life, whatever the heads say of so plain a line."""

from __future__ import annotations

from agent.reading.found import Found
from agent.reading.turns import Beginnings, Turns

_AGAIN = Turns(
    r"\b(?:after|in) (?:[\w-]+ ){1,3}years\b(?: without (?:\w+ ?){1,3})?[^.!?\n]{0,20}\b(?:i|we)(?:['’]ve| have)? "
    r"(?:\w+ ){0,2}(?:dared to |managed to )?(?:start(?:ed)?|beg[au]n|took up|picked up|pick up|went back to"
    r"|got back to|came back to)\b[^.!?\n]{0,30}\b(?:again|back)\b"
)


def beginning_again(text: str, said: Beginnings) -> Found | None:
    """The words that tell it in an English text whose quotations are blanked; ``said``: its ``turns.beginnings``."""
    found = _AGAIN.search(text, said)
    return Found(found.start(), found.end()) if found else None
