"""They say something good."""

from __future__ import annotations

from agent.nudges.reason import SPOKEN, Example, Heard, ReasonRule, Said, evidence, words


def _find(heard: Heard) -> Said | None:
    if "praise" not in heard.reading.intents:
        return None
    return Said(f"{heard.name} says something kind: {words(heard)}", evidence(heard.reading, "praise"))


RULE = ReasonRule(
    id="praise",
    contract="they say something good, or thank",
    needs="nod",
    liked=True,
    ways=SPOKEN | {"overheard"},
    find=_find,
    examples=(
        Example("I love your fox so much", True),
        Example("I was there with the dog", False),
    ),
)
