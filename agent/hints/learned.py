"""What learned heads say of a draft, for the hints that rules find too seldom or too often.

Linear models as in ``agent/reading/heads.py``, over the words of the draft, what its rules found and what it answers.
They learned from invented drafts of several writers (``training/drafts.py``) how far each rule is right, and what it
does not know; so where there is a head, it decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from agent.hints.draft import Draft
from agent.hints.felt import felt
from agent.reading.scorer import Scorer

FILE = Path(__file__).resolve().parent.parent / "data" / "drafts.bin"
HINTS = ("hostile", "generic-thanks", "sales-pitch", "about-us", "brush-off", "bait", "corporate")
"""The hints that have a head."""
DRAFTS = Scorer(FILE)


def marks(draft: Draft, found: Collection[str]) -> Iterator[str]:
    """What a head weighs besides the words: what the rules ``found``, and what is answered."""
    for hint in HINTS:
        if hint in found:
            yield f"rule {hint}"
    yield "answer" if draft.answers else "post"
    yield f"length {min(5, len(draft.text.split()) // 5)}"
    if draft.post is not None:
        yield f"felt {felt(draft.post)}"
        yield from (f"they {intent}" for intent in draft.post.intents)
    if draft.match is not None:
        yield f"specific {draft.match.specific}"
        yield from (f"answered {answer.answered}" for answer in draft.match.answered)


def given(draft: Draft, found: Collection[str]) -> set[str]:
    """The hints of ``HINTS`` to give, by what the heads make of the words and of what the rules ``found``: from one
    score where the rule found something too, from another at any rate, nine in ten are right."""
    scores = DRAFTS.scores(draft.text, marks(draft, found))
    return {
        hint
        for hint, score in scores.items()
        if DRAFTS.sure(hint, score) or (hint in found and score >= DRAFTS.heads[hint].best)
    }
