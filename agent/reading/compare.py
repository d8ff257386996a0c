"""A draft beside the post that it answers: named, taken up, answered, feeling met, and one score from 0 to 1.

The score tells an answer to this post from an answer to anything: shared words (long ones weigh more), the
name, and answers of the right kind. Figures: ``docs/reading.md``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from agent.model import Answered, KeyPoint, Match, Reading
from agent.reading.answers import answers
from agent.reading.feelings import feeling, meets
from agent.reading.found import Found
from agent.reading.kinds import kind_of
from agent.reading.names import named
from agent.reading.plain import own_words
from agent.reading.source import source
from agent.reading.spelling import respelled
from agent.reading.stems import Stem, near, stems

#: Whom a question is put to, as X writes it before the words of an answer.
_TO = re.compile(r"^(?:\s*@\w+[,:]?)+\s*")
BASE, WEIGHT_SHARED, WEIGHT_NAMED, WEIGHT_ANSWERED, WEIGHT_FEELING = -1.6, 1.0, 0.8, 0.7, 0.5


def compare(post: Reading, draft: Reading, *, post_text: str, draft_text: str, names: Sequence[str] = ()) -> Match:
    """How the draft meets the post. ``names``: what the person is called, full name, first name or handle.

    Ticks that need words are null unless both are English; ``named`` needs no language and is null without names.
    """
    theirs, ours = source(post_text), source(draft_text)
    by_name = named(ours.seen, names) if any(name.strip() for name in names) else None
    if post.language not in ("en", None) or draft.language not in ("en", None):
        unjudged = [Answered(question=q.text, kind=kind_of(_TO.sub("", q.text))) for q in post.questions]
        return Match(named=by_name, answered=unjudged)
    theirs, ours = respelled(theirs), respelled(ours)
    mine = own_words(ours.seen)
    said = stems(mine)
    points = [point for point in post.key_points if _taken_up(point, said)]
    given: list[Answered] = []
    for question in post.questions:
        asked = _TO.sub("", question.text)
        kind = kind_of(respelled(source(asked)).seen)
        found = answers(mine, asked, kind, names)
        at = ours.span(Found(*found)) if isinstance(found, tuple) else None
        told = None if found is None else found is not False
        given.append(Answered(question=question.text, span=at, answered=told, kind=kind))
    wanted = feeling(post)
    met = None if wanted is None else meets(ours.seen, wanted)
    shared = _shared(stems(own_words(theirs.seen)), said)
    return Match(
        named=by_name,
        taken_up=points,
        answered=given,
        feeling=met,
        score=_score(shared, by_name, given, met),
    )


def _taken_up(point: KeyPoint, said: Sequence[Stem]) -> bool:
    return any(near(item, other) for item in stems(respelled(source(point.text)).seen) for other in said)


def _shared(theirs: Sequence[Stem], ours: Sequence[Stem]) -> float:
    """The weight of the ideas of the post that the draft shares; a long word weighs more."""
    total = 0.0
    counted: set[str] = set()
    for item in theirs:
        if item.stem not in counted and any(near(item, other) for other in ours):
            counted.add(item.stem)
            total += 0.5 + min(len(item.stem), 9) / 9
    return total / (1 + 0.15 * math.sqrt(max(len(ours), 1)))


def _score(shared: float, by_name: bool | None, given: Sequence[Answered], met: bool | None) -> float:
    known = [item.answered for item in given if item.answered is not None]
    total = BASE + WEIGHT_SHARED * shared + (WEIGHT_NAMED if by_name else 0.0)
    if known:
        total += WEIGHT_ANSWERED * (2 * sum(known) / len(known) - 1)
    if met is not None:
        total += WEIGHT_FEELING if met else -WEIGHT_FEELING
    return round(1 / (1 + math.exp(-total)), 3)
