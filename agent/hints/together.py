"""What the heads say of a draft together: for hints that lean on draft and post at once, small trees over all scores.

A sum of words cannot say that the post grieves *and* the draft goes past it. The same trees as over the heads of
messages (``agent/reading/stacked.py``), over the heads of drafts, those of both texts, how the draft meets the post,
and lengths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from agent.hints.draft import Draft
from agent.model import Match, Reading
from agent.once import once
from agent.reading.odds import log_odds
from agent.reading.stacked import Stack, load

FILE = Path(__file__).resolve().parent.parent / "data" / "drafts_stacked.json.xz"
READ = ("thanks", "praise", "complaint", "question", "distress", "hostile", "warm", "story", "spam", "polite")
"""The scores of a reading that are looked at, of the draft and of the post."""
MEETING = ("named", "specific", "feeling", "taken up", "answers", "open")
LENGTHS = ("words", "post words", "?", "!", "answer", "offer", "questions", "points")
FACTS = (*(f"mine {name}" for name in READ), *(f"theirs {name}" for name in READ), *MEETING, *LENGTHS)
FARTHEST = 9.0
"""No log odds are farther from even than this."""
UNKNOWN = -1.0
"""What stands for a tick that is null; a ticked one is 1, one that is not 0."""


@once
def stack() -> Stack:
    """The trees that are shipped."""
    return load(FILE.read_bytes())


def scores(inputs: Sequence[float]) -> dict[str, float]:
    """How likely each of the labels is that have trees. ``inputs``: what these look at, in the order of the file."""
    return {label: trees.score(inputs) for label, trees in stack().labels.items()}


def facts(draft: Draft) -> list[float]:
    """What is told of a draft and its post beside the words, in the order of ``FACTS``."""
    post = draft.post
    return [
        *_odds(draft.reading),
        *(_odds(post) if post else [0.0] * len(READ)),
        *(_met(draft.match) if draft.match else (UNKNOWN, UNKNOWN, UNKNOWN, 0.0, 0.0, 0.0)),
        float(len(draft.text.split())),
        float(len((draft.post_text or "").split())),
        float(draft.text.count("?")),
        float(draft.text.count("!")),
        float(draft.answers),
        draft.offer.weight,
        float(len(post.questions)) if post else 0.0,
        float(len(post.key_points)) if post else 0.0,
    ]


def _odds(reading: Reading) -> list[float]:
    scores = reading.scores
    return [max(-FARTHEST, min(FARTHEST, log_odds(scores[name]))) if name in scores else 0.0 for name in READ]


def _met(match: Match) -> Iterator[float]:
    for tick in (match.named, match.specific, match.feeling):
        yield UNKNOWN if tick is None else float(tick)
    yield float(len(match.taken_up))
    yield float(len(match.answered))
    yield float(sum(one.answered is False for one in match.answered))
