"""They name the user, or quote them; the plain case."""

from __future__ import annotations

from agent.nudges.reason import Heard, ReasonRule, Said


def _find(heard: Heard) -> Said | None:
    return Said(f"{heard.name} spoke to you") if heard.way in ("mention", "quote") else None


RULE = ReasonRule(
    id="mention",
    contract="they speak to the user, under the user's post, or pass the user's work on; the plain cases",
    needs="nod",
    liked=True,
    plain=True,
    find=_find,
)
