"""They write under the user's post; the plain case."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said, for_others


def _find(heard: Heard) -> Said | None:
    return Said(f"{heard.name} spoke to you") if heard.way == "comment" and not for_others(heard) else None


RULE = ReasonRule(
    id="comment",
    contract="they speak to the user, under the user's post, or pass the user's work on; the plain cases",
    needs="nod",
    liked=True,
    plain=True,
    find=_find,
    examples=(
        Example("One fork to rule them all", True, way="comment"),
        Example("How much is the small one?", False, way="comment"),
    ),
)
