"""They thank the user."""

from __future__ import annotations

from agent.nudges.reason import Heard, ReasonRule, Said, evidence


def _find(heard: Heard) -> Said | None:
    if "thanks" not in heard.reading.intents:
        return None
    return Said(f"{heard.name} thanks you", evidence(heard.reading, "thanks"))


RULE = ReasonRule(
    id="thanks",
    contract="they say something good, or thank",
    needs="nod",
    liked=True,
    find=_find,
)
