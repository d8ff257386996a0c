"""The one seam to the learned heads: what they score, and at which score they may speak.

Rules decide where they find something. A head speaks alone only from a score that was picked for precision on
validation texts; below it nothing is said.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading import heads
from agent.reading.utf16 import code_points

ALONE = {"thanks": 0.8, "complaint": 0.9}
"""From here a head gives its label without a rule: nine of ten such texts carried it in GoEmotions' validation part.
The head of praise added nothing to the rules on our own set and speaks never."""
_TO_THE_USER = re.compile(
    r"\b(?:you|your|yours|u|ur|this|these|that's|it's|order|delivery|service|staff|app|site|shop|website|refund)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:not|n't|never|hardly|my (?:landlord|boss|dog|cat|team|own)|mondays?|politics|myself|weather)\b|n't\b",
    re.IGNORECASE,
)


@cache
def _built() -> bool:
    return heads.FILE.exists()


def learned(text: str) -> dict[str, float]:
    """The heads' probabilities of an English text; empty where the heads' file is not built."""
    return dict(heads.scores(text)) if _built() else {}


def speaks(head: str, score: float, text: str) -> bool:
    """Whether a head may give its label without a rule: sure of it, and the text speaks to the user or of theirs.

    Heads know no negation and not whom a feeling is for ("I hate Mondays"), so a text with either is left alone.
    """
    if head not in ALONE or score < ALONE[head]:
        return False
    return head == "thanks" or bool(_TO_THE_USER.search(text) and not _ELSEWHERE.search(text))


def reason(text: str, head: str) -> list[tuple[int, int]]:
    """The places of the words that made a head's score (code points)."""
    return [code_points(text, place) for place in heads.evidence(text, head)]
