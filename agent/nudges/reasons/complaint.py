"""They are unhappy with the user, or with what the user makes."""

from __future__ import annotations

from agent.nudges.reason import SPOKEN, Example, Heard, ReasonRule, Said, evidence, words


def _find(heard: Heard) -> Said | None:
    if "complaint" not in heard.reading.intents:
        return None
    return Said(f"{heard.name} is unhappy: {words(heard)}", evidence(heard.reading, "complaint"))


RULE = ReasonRule(
    id="complaint",
    contract="they are unhappy with the user, or with what the user makes",
    needs="words",
    liked=False,
    ways=SPOKEN | {"overheard"},
    find=_find,
    examples=(
        Example("My order never arrived and nobody answers", True),
        Example("Terrible weather for a market", False),
    ),
)
