"""The person is spoken to by name."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    if draft.match is not None and draft.match.named:
        yield Found(f"You call {draft.called or 'them'} by name.")


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
