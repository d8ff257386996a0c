"""They thank the user."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said, evidence


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
    examples=(
        Example("Thank you so much for the pattern", True),
        Example("No thanks, I have one", False),
    ),
)
