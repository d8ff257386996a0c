"""What the learned heads say of a message: how far it thanks, praises, complains, asks, tells of a life, sells ...

``training/`` makes their file; what each head learned from, and how often it is wrong, stands in docs/reading.md.
English only: the data is.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agent.model import Span
from agent.reading.headsfile import Head
from agent.reading.marks import marks as found_by_rules
from agent.reading.odds import likely
from agent.reading.scorer import Scorer
from agent.reading.stacked import stack

FILE = Path(__file__).resolve().parent.parent / "data" / "heads.bin"
MESSAGES = Scorer(FILE)


def heads() -> dict[str, Head]:
    """The heads by name."""
    return MESSAGES.heads


def scores(text: str, marks: Iterable[str] | None = None) -> dict[str, float]:
    """How likely each label is, 0 to 1, from the first 1,000 characters; an empty text has no scores.

    ``marks``: what the rules found (``marks.py``), where they were asked already.
    """
    margins = MESSAGES.margins(text, found_by_rules(text) if marks is None else marks)
    if not margins:
        return {}
    alone = {name: likely(margin) for name, margin in margins.items()}
    return alone | stack().scores(margins, len(text.split()))


def sure(name: str, score: float) -> bool:
    """Whether a score gives the label: nine of ten such texts carried it."""
    return MESSAGES.sure(name, score)


def forget() -> None:
    """Reads the files anew at the next text."""
    MESSAGES.forget()
    stack.forget()


def evidence(text: str, name: str) -> list[Span]:
    """The words that spoke most for a label, at most three places in the order of the text, in UTF-16 units."""
    return MESSAGES.evidence(text, name)
