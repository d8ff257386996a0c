"""VADER's view of an English text (NLTK): how good or bad its words are."""

from __future__ import annotations

from agent.reading.lexicons import vader

LONGEST = 1_000
"""Characters that are looked at: VADER's time grows faster than the text."""


def sentiment(text: str) -> float:
    """VADER's compound, from -1 (bad) to 1 (good); 0.0 where no word is known."""
    return float(vader().polarity_scores(text[:LONGEST])["compound"])
