"""They answer the user; the plain case."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said, for_others


def _find(heard: Heard) -> Said | None:
    return Said(f"{heard.name} spoke to you") if heard.way == "reply" and not for_others(heard) else None


RULE = ReasonRule(
    id="reply",
    contract="they speak to the user, under the user's post, or pass the user's work on; the plain cases",
    needs="nod",
    liked=True,
    plain=True,
    find=_find,
    examples=(
        Example("Mine hangs in the hall", True),
        Example("Thank you so much", False),
        Example("@ana shall we go together", False),
    ),
)
