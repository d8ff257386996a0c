"""What they asked and whether the draft answers: what the reading says, put right where a hint knows better."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from agent.hints.draft import Draft
from agent.hints.speaks_to import says_yes, speaks_to
from agent.model import Answered
from agent.reading.direct import by_its_verb
from agent.reading.leaning import WHETHER
from agent.reading.stems import ideas
from agent.reading.wordlist import listed

SHORT = 5
"""Words and signs of a draft that has room for one answer."""
_OF_ALL = listed("and both either neither all none everything it they them too also well")
_PARTS = ",;:&"
#: A yes or a no before or behind what it is said to: "Yes, cards are fine."
_SAID_TO_IT = re.compile(r"^\W*(?:yes|yep|yeah|no|nope|sure)\b,|,\s*(?:yes|no)\W*$", re.IGNORECASE)


def asked(draft: Draft) -> list[Answered]:
    """Each question of the post. One that is sent elsewhere is not answered, nor is one beside the only one of which a
    short draft speaks: "Vegan yes!" to "Is it vegan? Is there parking?"."""
    found = draft.match.answered if draft.match is not None else []
    if not found or not (draft.english and draft.post_english):
        return found
    if draft.sent_away is not None:
        return [replace(answer, answered=False, span=None) for answer in found]
    alone = _spoken_of(found, draft)
    if alone is not None:
        return [
            _put_right(_beside(answer, alone), draft) if answer is alone else _beside(answer, alone) for answer in found
        ]
    by_verb = _said_by_verb(found, draft)
    return [
        _put_right(answer if by_verb in (None, answer) else _open_beside(answer, draft), draft, alone=len(found) == 1)
        for answer in found
    ]


def _spoken_of(questions: Sequence[Answered], draft: Draft) -> Answered | None:
    """The one of several questions of which alone one short sentence speaks."""
    words = draft.words
    if len(questions) < 2 or len(words.sentences) != 1 or len(words.said) > SHORT:
        return None
    if _OF_ALL.intersection(words.said) or any(mark in _SAID_TO_IT.sub("", draft.text) for mark in _PARTS):
        return None
    said = {*ideas(draft.text)}
    shared = [answer for answer in questions if said.intersection(ideas(answer.question))]
    return shared[0] if len(shared) == 1 else None


def _said_by_verb(questions: Sequence[Answered], draft: Draft) -> Answered | None:
    """The one of several questions whose verb one sentence says again: "There is, behind the church"."""
    if len(questions) < 2 or len(draft.words.sentences) != 1 or _OF_ALL.intersection(draft.words.said):
        return None
    said = [answer for answer in questions if by_its_verb(answer.question, draft.text)]
    return said[0] if len(said) == 1 else None


def _open_beside(answer: Answered, draft: Draft) -> Answered:
    """A question of which a draft that answers another by its verb holds no word: nobody can tell."""
    found = answer.span is not None and answer.kind not in WHETHER  # as in ``_beside``
    if found or not answer.answered or not {*ideas(answer.question)}.isdisjoint(ideas(draft.text)):
        return answer
    return replace(answer, answered=None, likely=None, span=None)


def _put_right(answer: Answered, draft: Draft, alone: bool = True) -> Answered:
    """What is spoken to in a plain way is not left open; ``alone``: a yes is said to this one."""
    if answer.answered:
        return answer
    if alone and says_yes(answer.question, answer.kind, draft.text):
        return replace(answer, answered=True, likely=None)
    if speaks_to(answer.question, answer.kind, draft.text):
        return replace(answer, answered=None, likely=None)
    return answer


def _beside(answer: Answered, alone: Answered) -> Answered:
    if answer is alone:
        return answer if answer.answered else replace(answer, answered=None, likely=None)
    if answer.span is not None and answer.kind not in WHETHER:
        return answer  # the time, place or number that it asks for stands there; a yes is said to the other
    return replace(answer, answered=False, likely=0.0, span=None)
