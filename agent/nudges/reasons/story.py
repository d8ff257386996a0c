"""They share something of their own life with the user."""

from __future__ import annotations

import re

from agent.nudges.reason import Example, Heard, ReasonRule, Said, evidence, words

DISTRESS = 0.5
#: What took long, or long to come: "the first time in four years", "two winters of it", "she hasn't sung since May".
_EFFORT = re.compile(
    r"\b(?:for|in|after|took(?: me)?) (?:the last |the past |over |about |almost )?(?:\w+ )?(?:years|yrs|months"
    r"|weeks)\b|\b(?:\d+|whole|two|three|four|five|six|seven|eight|nine|ten|many) (?:years?|yrs|winters|summers|months)"
    r" (?:of|after)\b"
    r"|\b(?:\d+|two|three|four|five|six|seven) winters\b|\b(?:has|have)n['’]?t (?:\w+ ){1,4}since\b"
    r"|\b(?:burn-?out|tears|breakdown|miscarriage|laid off|redundancy|widow(?:ed|er)?"
    r"|lost my (?:job|home|house|flat))\b"
    r"|\b(?:finally|at last|managed to|dared|gave up|sober)\b|\bfirst (?:\w+ ){1,3}since (?:my|the|his|her|our)\b"
    r"|\bsince (?:the|my|his|her) (?:stroke|accident|operation|diagnosis|funeral|divorce|surgery|hip|fire)\b"
    r"|\bmy late \w+|\bsince \w+ (?:passed|died)\b|\b(?:chemo|cancer|hospice|ward|stroke|dementia|icu)\b",
    re.IGNORECASE,
)


def _find(heard: Heard) -> Said | None:
    if "story" not in heard.reading.intents:
        return None
    grave = heard.reading.mood in ("low", "upset") or heard.reading.scores.get("distress", 0.0) >= DISTRESS
    text = f"{heard.name} tells you: {words(heard)}"
    wants_words = grave or _EFFORT.search(heard.post.text) is not None
    return Said(text, evidence(heard.reading, "story"), "words" if wants_words else "nod")


RULE = ReasonRule(
    id="story",
    contract="they share something of their own life with the user",
    needs="words",
    liked=True,
    find=_find,
    examples=(
        Example("My dad died in March and your song was played at the funeral", True),
        Example("I passed my driving test on Monday!", True),
        Example("Saw a dog in the shop", False),
    ),
)
