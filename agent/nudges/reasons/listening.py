"""A watch word stands in a post that does not tag the user."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said, words


def _find(heard: Heard) -> Said | None:
    if heard.watched is None:
        return None
    return Said(f"{heard.name} speaks of you: {words(heard)}", heard.watched)


RULE = ReasonRule(
    id="listening",
    contract="a watch word stands in a post that does not tag the user",
    needs="nod",
    liked=True,
    plain=True,
    beside=True,
    ways=frozenset({"overheard"}),
    find=_find,
    examples=(
        Example("Dropped my Clayfox mug this morning", True, way="overheard", watch="clayfox"),
        Example("Two CLAYFOXES on one shelf", True, way="overheard", watch="clayfox"),
        Example("Saw a fox in the clay pit", False, way="overheard", watch="clayfox"),
    ),
)
