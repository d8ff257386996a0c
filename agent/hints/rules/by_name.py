"""The person is spoken to by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.given import is_word_too, parts
from agent.hints.latin import fold
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    if draft.match is None or not draft.names:
        return
    own = parts(draft.names)
    spoken = any(any(fold(said.name) == fold(part) for part in own) for said in draft.spoken_to)
    if spoken or (draft.match.named and not _as_a_word(draft, own)):
        yield Found(f"You call {draft.called or 'them'} by name.")


def _as_a_word(draft: Draft, own: tuple[str, ...]) -> bool:
    """Whether it is only a word that stands there ("it will change" to Will, "Olive oil" to Olive)."""
    if not all(is_word_too(part) for part in own):
        return False
    # A name stands with a capital inside a sentence; at its beginning any word does.
    return not any(
        re.search(rf"[^.!?\n\s]\s+@?{re.escape(part)}\b(?!\s+[a-z]+s\b)", draft.text)
        for part in own
        if part[0].isupper()
    )


RULE = HintRule(
    id="by-name",
    level="good",
    contract="the person's name",
    why="A name says: this is for you and for nobody else.",
    source="T-Mobile 2017 natural experiment (Production & Operations Management 2025): a human face and name",
    reads="any",
    answers=True,
    find=_find,
    examples=(
        Example("Thank you, Maya, the fox took me three days.", "", post="The fox is lovely!", name="Maya Lind"),
        Example("It will change soon.", None, post="Is it still 5 pounds?", name="Will Hart"),
    ),
)
