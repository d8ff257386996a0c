"""The first time that this person speaks to the user."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said


def _find(heard: Heard) -> Said | None:
    return Said(f"First time that {heard.name} speaks to you") if heard.first else None


RULE = ReasonRule(
    id="first-contact",
    contract="the first time this person speaks to the user; comes beside another reason",
    needs="nod",
    liked=True,
    beside=True,
    find=_find,
    examples=(
        Example("I walked past your stall on Sunday", True, first=True),
        Example("The same again as last spring, please", False),
    ),
)
