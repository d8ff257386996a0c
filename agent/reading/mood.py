"""The mood of an English text, by VADER (NLTK), from the lexicon that ships inside the package.

Nothing is downloaded, no pickle is read: NLTK's search path is the package's own folder alone and its path check
stays on.
VADER's compound runs from -1 to 1; on tweets a cut anywhere from 0.05 to 0.2 is as good (reading.md T1,
macro-recall 57).
Cut-offs here: happy from 0.3, excited from 0.75, low from -0.3, upset from -0.6. What the rules know goes before it: a
complaint is low or upset, grief is low, and praise is happy, however the words weigh.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from agent.model import Mood
from agent.reading.slang import plainly
from agent.reading.story import Tone

HAPPY, EXCITED, LOW, UPSET, UPSET_AT_FAULT = 0.3, 0.75, -0.3, -0.6, -0.5
LONGEST = 1_000
"""Characters that VADER reads: its time grows faster than the text."""
DATA = Path(__file__).resolve().parent.parent / "data" / "nltk_data"
_loading = threading.Lock()
_loaded: list[Any] = []


def _vader() -> Any:
    """VADER, loaded at the first call (0.3 s, mostly NLTK's import); safe from several threads."""
    with _loading:
        if not _loaded:
            import nltk.data

            nltk.data.path[:] = [str(DATA)]
            from nltk.sentiment.vader import SentimentIntensityAnalyzer

            _loaded.append(SentimentIntensityAnalyzer())
        return _loaded[0]


def warm_up() -> threading.Thread:
    """Loads the lexicon in a thread of its own, so that the first post need not wait for it; gives that thread
    back."""
    thread = threading.Thread(target=_vader, name="warm-up of the reading", daemon=True)
    thread.start()
    return thread


def sentiment(text: str) -> float:
    """VADER's compound of an English text, from -1 (bad) to 1 (good), its slang put plainly first."""
    return float(_vader().polarity_scores(plainly(text[:LONGEST]))["compound"])


def mood(compound: float, unhappy: bool, kind: bool = False, tone: Tone | None = None) -> Mood:
    """The mood for a compound; ``unhappy``: it complains; ``kind``: it praises or thanks; ``tone``: of a story."""
    if unhappy:
        return "upset" if compound <= UPSET_AT_FAULT else "low"
    if tone == "grief":
        return "low"
    if compound >= EXCITED and (kind or tone == "joy"):
        return "excited"
    if kind or tone == "joy":
        return "happy"
    if compound <= UPSET:
        return "upset"
    if compound <= LOW:
        return "low"
    return "excited" if compound >= EXCITED else "happy" if compound >= HAPPY else "neutral"
