"""The user's own commitments in a text, with their places and when they are due."""

from __future__ import annotations

from agent.model import Commitment
from agent.reading.language import language
from agent.reading.plain import own_words
from agent.reading.promise import promises
from agent.reading.source import source


def commitments(text: str, lang: str | None = None) -> list[Commitment]:
    """What the writer of an English text says they will do; in other languages nothing is found. What is too short to
    tell its language ("Let me check") is taken for English, as ``read`` takes it.

    ``due_days`` counts from the day of writing, null where the words name no time.
    """
    whole = source(text)
    if language(whole.seen, lang) not in ("en", None):
        return []
    return [
        Commitment(text=whole.words(at), span=whole.span(at), due_days=days)
        for at, days in promises(own_words(whole.seen))
    ]
