"""They answered the user's answer, and the turn is the user's again. With a question in it, it needs words."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said


def _find(heard: Heard) -> Said | None:
    return Said(f"{heard.name} wrote back") if heard.turn else None


RULE = ReasonRule(
    id="follow-up",
    contract="they answered the user's answer, and the turn is the user's again",
    needs="nod",
    liked=True,
    plain=True,
    beside=True,
    find=_find,
    examples=(
        Example("It hangs over my desk now", True, turn=True),
        Example("And does it come in blue?", True, turn=True),
        Example("Do you open on Sundays?", False),
    ),
)
