"""They asked, and the draft does not take it up: one hint for each question."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.asked import asked
from agent.hints.draft import Draft
from agent.hints.phrases import Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.placeholder import gap
from agent.hints.words import LINK, PERCENT, PRICE, Words
from agent.model import Answered
from agent.reading.plain import spoken
from agent.reading.wordlist import listed

LONGEST = 90
LEFT_OPEN = 0.12
"""Less likely than this, a draft does not answer. With 0.25 seven more of a hundred open drafts that want the remark
have it, and four times as many good replies."""
ASKS_BACK = 0.01
"""The same for a draft that asks something itself: that is mostly on the way to the answer."""
#: "[long silence]", "*shrugs*": somebody plays with whom they know.
_PLAYS = ("[", "*")
_CALLS_FOR_HELP = listed("please pls plz help")
#: Whoever asks this is on the way to the answer.
_ASKS_WHAT_IS_NEEDED = Phrases(
    {
        "needed": """
            which|what device|model|version|size|plan|colour|color|browser|phone|year|edition|order|room|date|
                day are|is|do|
                did|does|was|would|have|you|it
            do|did you mean|refer
            are you by|referring|talking|using|on
            have|did you try|tried
            could|can you please? share|send|tell|show|post *? *? *? details|photo|picture|number|screenshot|
                more|underside
        """
    }
)
#: Whoever says so has told what they know.
_DOES_NOT_KNOW = Phrases(
    {
        "unknown": """
            don't|dont know
            dunno|idk
            no idea|clue
            can't|cant|cannot say|tell
        """
    }
)
_SMALL = listed("a an the and or can could you u me i us we it this that your someone somebody any to with hi hey")


def _find(draft: Draft) -> Iterator[Found]:
    if draft.text.lstrip().startswith(_PLAYS) or _links_to_it(draft) or gap(draft):
        return
    away = draft.sent_away is not None
    for answer in asked(draft):
        if away or (_left_open(answer, draft.text) and not _settled(answer.question, draft.words)):
            question = " ".join(spoken(answer.question).split())
            short = question if len(question) <= LONGEST else question[:LONGEST].rsplit(" ", 1)[0] + " …"
            who = f"{draft.called} asks" if draft.called else "They ask"
            yield Found(f"{who}: “{short}” Your draft does not say.")


def _left_open(answer: Answered, text: str) -> bool:
    """Whether the reading is sure enough; where it took an answer for one, nothing is remarked."""
    if answer.answered or answer.likely is None:
        return False
    return answer.likely < (ASKS_BACK if "?" in text else LEFT_OPEN)


def _links_to_it(draft: Draft) -> bool:
    """Whether a link stands there without a price: what they asked may be told behind it."""
    said = draft.words.count
    return bool(said[LINK]) and not (said[PRICE] or said[PERCENT])


def _settled(question: str, words: Words) -> bool:
    """Whether the draft settles it in a plain way that the reading does not see."""
    asked = [word for word in Words(question).said if word.isalpha() or "'" in word]
    if not asked or not words.said:
        return False
    if all(word in _CALLS_FOR_HELP or word in _SMALL for word in asked):
        return True  # "Can you help me please?" asks nothing that could be named
    return bool(_ASKS_WHAT_IS_NEEDED.find(words) or _DOES_NOT_KNOW.find(words))


RULE = HintRule(
    id="unanswered-question",
    level="note",
    contract="they asked, the draft does not take it up (one hint for each question)",
    why="Who asks, waits. “I don't know yet, I'll ask” is an answer too.",
    source="Sprout Social Index 2016: seven of eight messages are never answered",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("Thank you for your kind words!", "", post="Will you be at the Christmas market too?"),
        Example("I don't know yet, I'll ask and tell you.", None, post="Will you be at the Christmas market too?"),
    ),
)
