"""From the heads' scores to labels: a label where nine of ten such texts carried it, with the words that made it so.

Heads know not whom a feeling is for, and of negation only their signs, so each label has a cut that was picked for
precision on texts said to somebody (``training/``); below it nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from agent.model import Mood
from agent.reading import heads
from agent.reading.found import Found

ORDER = ("question", "complaint", "praise", "thanks", "story")
SPAM = "spam"
HEAD = {"praise": "praised"}
"""The head that gives a label, where it is not called like it: good words said to somebody, not about anything."""
MOODS: tuple[Mood, ...] = ("upset", "low", "happy", "excited")
INNER = (*MOODS, *HEAD.values())
"""The heads whose scores are no part of a reading."""
LEAST = 0.25
"""No mood from a lower score: "The train leaves at nine" is told by nobody who is upset."""
A_FEW = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEADS_ON = re.compile(
    r"[@#$€£%\d]|https?:|www\.|\b(?:follow|promo\w*|dms?|pm|inbox|link|bio|check|click|buy|sale|free|win|won|crypto|telegram"
    r"|whatsapp|sub|subscribe|f4f|collab\w*|mutuals?)\b",
    re.IGNORECASE,
)

#: Nothing but the way to somebody's page: "Check out my channel for more".
_LURE = re.compile(
    r"\W*(?:check out|visit|see) my (?:channel|page|profile)\b(?: (?:for|to) [\w ]{1,30})?\W*$", re.IGNORECASE
)


def labels(
    plain: str, scores: Mapping[str, float], rules: Mapping[str, Sequence[Found]], ruled_out: Collection[str] = ()
) -> dict[str, Sequence[Found]]:
    """The labels that the scores of an English text give, each with its places: the rule's, else the heaviest words'.

    What is an advertisement says nothing else. A complaint or a loss that a rule found is one, and ``ruled_out`` is
    not given, whatever the heads say.
    """
    if (heads.sure(SPAM, scores[SPAM]) and not _sells_nothing(plain)) or _LURE.match(plain):
        return {SPAM: [heads.MESSAGES.sentence(plain, SPAM)]}
    given = {label: HEAD.get(label, label) for label in ORDER}
    said = {label for label, head in given.items() if heads.sure(head, scores[head])}.difference(ruled_out)
    said.update(label for label in ("complaint", "story") if rules.get(label))
    return {
        label: rules.get(label) or [heads.MESSAGES.sentence(plain, HEAD.get(label, label))]
        for label in ORDER
        if label in said
    }


def _sells_nothing(plain: str) -> bool:
    """Three words at most that lead nowhere ("congrats! 🎉") are nobody's advertisement: nobody is hidden for them."""
    return len(_WORD.findall(plain)) <= A_FEW and not _LEADS_ON.search(plain)


def mood(scores: Mapping[str, float]) -> Mood:
    """The writer's mood: the likeliest one; neutral below the cut at which it is best told."""
    likeliest = max(MOODS, key=lambda name: scores[name] - heads.heads()[name].best)
    return likeliest if scores[likeliest] >= max(LEAST, heads.heads()[likeliest].best) else "neutral"
