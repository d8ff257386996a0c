"""The lexicons that ship inside the package: VADER's (MIT) and Bing Liu's opinion words (CC BY 4.0), read by NLTK.

Nothing is downloaded, no pickle is read: NLTK's search path is the package's own folder alone and its path check stays
on.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from agent.once import once
from agent.toolkit import part

DATA = Path(__file__).resolve().parent.parent / "data" / "nltk_data"
PLAIN_ENOUGH = 1.0
"""VADER's mean rating, from -4 to 4, from which a word counts as good or bad by itself."""
_loading = threading.RLock()


def vader() -> Any:
    """NLTK's sentiment analyser, loaded at the first call (0.3 s, mostly NLTK's import); safe from several threads."""
    with _loading:
        return _vader()


def loaded_words() -> dict[str, str]:
    """Each good ("+") and bad ("-") word of both lexicons, in small letters; where they differ, Liu's list wins."""
    with _loading:
        return _words()


def warm_up() -> threading.Thread:
    """Loads both in a thread of its own, so that the first post need not wait; gives that thread back."""
    thread = threading.Thread(target=loaded_words, name="warm-up of the reading", daemon=True)
    thread.start()
    return thread


@once
def _vader() -> Any:
    part("nltk.data", "path")[:] = [str(DATA)]
    return part("nltk.sentiment.vader", "SentimentIntensityAnalyzer")()


@once
def _words() -> dict[str, str]:
    ratings = _vader().lexicon.items()
    opinion_lexicon = part("nltk.corpus", "opinion_lexicon")
    found = {word: "+" if rated > 0 else "-" for word, rated in ratings if abs(rated) >= PLAIN_ENOUGH}
    found.update(dict.fromkeys(opinion_lexicon.negative(), "-"))
    found.update(dict.fromkeys(opinion_lexicon.positive(), "+"))
    return found
