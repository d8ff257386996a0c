"""What they asked and whether the draft answers: what the reading says, put right where a hint knows better."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from agent.hints.draft import Draft
from agent.model import Answered
from agent.reading.leaning import WHETHER
from agent.reading.stems import ideas
from agent.reading.wordlist import listed

SHORT = 5
"""Words and signs of a draft that has room for one answer."""
_OF_ALL = listed("and both either neither all none everything it they them")
_PARTS = ",;:&"


def asked(draft: Draft) -> list[Answered]:
    """Each question of the post. One that is sent elsewhere is not answered, nor is one beside the only one of which a
    short draft speaks: "Vegan yes!" to "Is it vegan? Is there parking?"."""
    found = draft.match.answered if draft.match is not None else []
    if not found or not (draft.english and draft.post_english):
        return found
    if draft.sent_away is not None:
        return [replace(answer, answered=False, span=None) for answer in found]
    alone = _spoken_of(found, draft)
    return [_beside(answer, alone) for answer in found] if alone is not None else found


def _spoken_of(questions: Sequence[Answered], draft: Draft) -> Answered | None:
    """The one of several questions of which alone one short sentence speaks."""
    words = draft.words
    if len(questions) < 2 or len(words.sentences) != 1 or len(words.said) > SHORT:
        return None
    if _OF_ALL.intersection(words.said) or any(mark in draft.text for mark in _PARTS):
        return None
    said = {*ideas(draft.text)}
    shared = [answer for answer in questions if said.intersection(ideas(answer.question))]
    return shared[0] if len(shared) == 1 else None


def _beside(answer: Answered, alone: Answered) -> Answered:
    if answer is alone:
        return answer if answer.answered else replace(answer, answered=None, likely=None)
    if answer.span is not None and answer.kind not in WHETHER:
        return answer  # the time, place or number that it asks for stands there; a yes is said to the other
    return replace(answer, answered=False, likely=0.0, span=None)
