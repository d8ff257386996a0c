"""The kind of a question, which is what an answer to it needs: yes or no, a time, a place, a price, a person, a way.

The ten kinds and how they open are those of English grammar; "when" hidden in "any idea when" is looked for as well.
"""

from __future__ import annotations

import re
from typing import Literal

from agent.reading.turns import Turns, beginnings

Kind = Literal["yes-no", "which", "when", "where", "how-much", "how-many", "who", "how", "why", "may-could"]

_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (
        "how-much",
        r"\bhow much (?:is|are|was|were|do(?:es)?|did|would|will|for|to|it|the|money|shipping|postage|'s)\b"
        r"|\bhow much\W*$"
        r"|\bwhat(?:'s| is| are|s)? (?:the |your )?(?:\w+ )?(?:price|cost|fee|charge|rate|total|discount)s?\b"
        r"|\bwhat do(?:es)? (?:it|they|this|that|the \w+|one) cost\b|\b(?:price|cost|pricing)\W*$|^(?:price"
        r"|cost)\b",
    ),
    ("how-many", r"\bhow (?:many|much|long|often|old|far|big|tall|wide|heavy|large|deep)\b|\bhow late\b"),
    (
        "when",
        r"\bwhen(?:'s| is| are| was| will| do| does| did| can| would|s)?\b(?! (?:i|you|we|they) (?:\w+ed|saw"
        r"|was|had))"
        r"|\b(?:what|which) (?:time|day|date|month|year|week)\b|\bhow soon\b|\buntil when\b|\bany (?:eta|date)\b"
        r"|\beta\b|\bopening hours\b|\brelease date\b",
    ),
    ("where", r"\bwhere(?:'s|s|abouts)?\b|\bwhat (?:place|city|town|shop|store|country|address)\b|\blink\W*$"),
    ("who", r"\bwho(?:'s|s|m|se)?\b|\bwhose\b|\bwhat(?:'s| is) (?:her|his|their|the \w+'s) name\b"),
    ("why", r"\bwhy\b|\bhow come\b|\bwhat for\b|\bwhat(?:'s| is) the reason\b"),
    (
        "which",
        r"\bwhich\b|\bwhat (?:kind|sort|type|colou?rs?|sizes?|brand|model|lens|camera|yarn|font|version"
        r"|breed|app|tool"
        r"|paper|paint|brush|fabric|wool|flour|needles?|hook|lens|settings?|song|book|recipe)\b"
        r"|\b(?:is|are|was|do|does|should|would)\b[^?]{0,60}\bor\b(?! (?:not|so|anything|something))"
        r"|^\W*(?:\w+ )?\w+ or \w+\W*$",
    ),
    (
        "how",
        r"\bhow (?:do|does|did|can|could|should|would|to|you|i|is|are|was|on earth|long did)\b|^how'?s?\b|\bany"
        r" tips\b"
        r"|\bwhat(?:'s| is) the (?:best|easiest|right) way\b|\bhow (?:exactly|it|this|that|they|he|she|we)\b",
    ),
    (
        "may-could",
        r"\b(?:can|could|may|might|would|will) (?:i|we|you|u|someone|somebody|anyone)\b|\bdo you mind\b"
        r"|\bis it (?:ok|okay|alright|all right|possible)\b|\bam i allowed\b|\bany chance\b|\bplease\b",
    ),
)
_KINDS = tuple((kind, Turns(pattern)) for kind, pattern in _PATTERNS)
_WHAT = re.compile(
    r"(?:^|\b(?:and|so|but|wondering|know|tell me|curious|ask|idea|wonder|on|in|at|with|for|of|see)\W+|[,;:] )"
    r"w(?:h?at|h?ot)(?:'?s)?\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"^(?:i was|we were|i'm|i am)? ?(?:just )?wondering (?:if|whether)\b", re.IGNORECASE)


def kind_of(question: str) -> Kind:
    """The kind of an English question; "yes-no" where nothing says otherwise."""
    found: list[tuple[int, int, Kind]] = []
    said = beginnings(question)
    if not _ASIDE.search(question):
        for order, (kind, pattern) in enumerate(_KINDS):
            if pattern.search(question, said):
                found.append((0 if kind != "may-could" else 1, order, kind))
    if not found:
        return "which" if _WHAT.search(question) else "yes-no"
    kind = min(found)[2]
    return "yes-no" if kind in _ONLY_OPENING and not _opens(question, kind) else kind


MOST_BEFORE = 200
"""So many letters before a question word are looked at."""
_ONLY_OPENING: frozenset[Kind] = frozenset({"who", "when", "which"})
_OPENING = re.compile(
    r"(?:^|[,.;:!–—-] ?|\b(?:and|but|so|know|knows|tell me|wonder|wondering|idea|on|in|of|at|say|curious|sure"
    r"|remember"
    r"|told|explain|for|by|to|hi|hey|hello|please|ask|out|about|does anyone know|\w+,)\W+)$",
    re.IGNORECASE,
)


def _opens(question: str, kind: Kind) -> bool:
    """Whether the question word asks: it opens the clause, or follows "know", "wonder" and their like."""
    if kind == "which" and not re.search(r"\bwhich\b", question, re.IGNORECASE):
        return True
    word = {
        "who": r"\bwho(?:se|m)?\b",
        "when": r"\bwhen|\b(?:what|which) \w+|\beta\b|\bhow soon\b|\bhours\b|\bdate\b",
    }.get(kind, r"\bwhich\b")
    places = [at.start() for at in re.finditer(word, question, re.IGNORECASE)]
    return any(_OPENING.search(question, max(0, at - MOST_BEFORE), at) for at in places) or (
        kind == "when" and bool(re.search(r"\beta\b|\bhours\b|\bdate\b", question, re.IGNORECASE))
    )
