"""All that the person asked is answered."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.asked import asked
from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    answers = asked(draft)
    if answers and all(answer.answered for answer in answers):
        yield Found("You answer what they asked." if len(answers) == 1 else "You answer all that they asked.")


RULE = HintRule(
    id="answered",
    level="good",
    contract="answers what they asked",
    why="Who asks, waits. An answer, or when one will come, ends the wait.",
    source="Sprout Social Index 2016: how many messages are never answered",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("On Friday at noon.", "", post="When does the shop open?"),
        Example("Good morning to you!", None, post="When does the shop open?"),
    ),
)
