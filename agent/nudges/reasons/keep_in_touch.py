"""Somebody whom the user talked with often has been quiet, and so has the user, for the days that the user set."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said


def _find(heard: Heard) -> Said | None:
    if heard.silent is None:
        return None
    return Said(f"You and {heard.name} have not spoken for {heard.silent} days")


RULE = ReasonRule(
    id="keep-in-touch",
    contract="someone whom the user talked with often has not been answered or spoken to for the set days",
    needs="nod",
    liked=True,
    ways=frozenset({"own"}),
    find=_find,
    examples=(
        Example("", True, way="own", silent=70),
        Example("", False, way="own", promised="check the coupon"),
    ),
)
