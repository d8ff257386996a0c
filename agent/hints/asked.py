"""What they asked and whether the draft answers: what the reading says, put right where a hint knows better."""

from __future__ import annotations

import msgspec

from agent.hints.draft import Draft
from agent.model import Answered


def asked(draft: Draft) -> list[Answered]:
    """Each question of the post; one that is sent elsewhere is not answered."""
    found = draft.match.answered if draft.match is not None else []
    if found and draft.english and draft.post_english and draft.sent_away is not None:
        return [msgspec.structs.replace(answer, answered=False, span=None) for answer in found]
    return found
