"""The user promised something and has not come back."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said


def _find(heard: Heard) -> Said | None:
    if heard.promised is None:
        return None
    return Said(f"You promised {heard.name}: {heard.promised}" + (f", {heard.by}" if heard.by else ""))


RULE = ReasonRule(
    id="promise",
    contract='the user promised ("I\'ll check and let you know") and has not come back',
    needs="words",
    liked=False,
    ways=frozenset({"own"}),
    find=_find,
    examples=(
        Example("", True, way="own", promised="check the coupon"),
        Example("", False, way="own", silent=70),
    ),
)
