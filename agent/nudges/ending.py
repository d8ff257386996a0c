"""What a learned head says of the words that somebody writes after the user's answer: is the talk over with them?

A linear model as in ``agent/reading/heads.py``, over their words and a few facts: whether the answer asked something,
how long ago it was, what their words are. It learned from invented ends of talks by several writers
(``training/endings.py``). English only: the data is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from agent.model import Reading
from agent.reading.odds import likely
from agent.reading.scorer import Scorer
from agent.reading.stems import stems

FILE = Path(__file__).resolve().parent.parent / "data" / "endings.bin"
HEAD = "closes"
ENDINGS = Scorer(FILE)
LATER = timedelta(days=2)
"""So long after the answer it is news, and no end of that talk."""
_LENGTHS = (1, 2, 3, 6, 10, 17)
"""Words of their text, in steps."""
_TOLD = ("complaint", "question", "thanks", "praise", "story", "distress")
_FIFTHS = 5


def closing(text: str, reading: Reading, answer: str | None, after: timedelta | None) -> float:
    """How likely it is that these words close the talk, 0 to 1; 0 for a text without words."""
    margin = ENDINGS.margins(text, facts(text, reading, answer, after)).get(HEAD)
    return 0.0 if margin is None else likely(margin)


def facts(text: str, reading: Reading, answer: str | None, after: timedelta | None) -> Iterator[str]:
    """What the head weighs besides the words. ``answer``: the user's words before, ``after``: how long before."""
    asked = "" if answer is None else "?" if "?" in answer else "."
    if answer is not None and answer.rstrip(" 🙂😊😂😉😄!").endswith("?"):
        asked = "? at the end"
    long = sum(len(text.split()) > words for words in _LENGTHS)
    yield f"asked {asked}"
    yield f"length {long}"
    yield f"length {long}, asked {asked}"
    yield f"later {after is not None and after >= LATER}"
    yield f"mood {reading.mood}"
    if "?" in text:
        yield "a question mark"
    if reading.questions:
        yield "asks"
    for intent in reading.intents:
        yield f"{intent}, asked {asked}"
    for name in _TOLD:
        yield f"{name} {int(_FIFTHS * reading.scores.get(name, 0.0))}"
    theirs, mine = {*stems(text)}, {*stems(answer or "")}
    yield f"shared {min(3, len(theirs & mine))}"
    yield f"new {min(8, len(theirs - mine))}"
    yield f"sentences {min(3, text.count('.') + text.count('!'))}"
