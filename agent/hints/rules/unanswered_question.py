"""They asked, and the draft does not take it up: one hint for each question."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.warm import warmth
from agent.hints.stock import thanks_in

LONGEST, FEW = 90, 9


def _find(draft: Draft) -> Iterator[Found]:
    if _short_and_plain(draft):
        return
    for answer in draft.match.answered if draft.match is not None else ():
        if answer.answered is False:
            question = " ".join(answer.question.split())
            short = question if len(question) <= LONGEST else question[:LONGEST].rsplit(" ", 1)[0] + " …"
            who = f"{draft.called} asks" if draft.called else "They ask"
            yield Found(f"{who}: “{short}” Your draft does not say.", suggestions=(question,))


def _short_and_plain(draft: Draft) -> bool:
    """A few words that are neither thanks nor warm are mostly an answer ("Nearly, two more coats.")."""
    words = draft.words
    return 0 < words.number <= FEW and not thanks_in(words) and warmth(draft) is None and "?" not in words.said


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
