"""They asked, and the draft does not take it up: one hint for each question."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule

LONGEST = 90


def _find(draft: Draft) -> Iterator[Found]:
    for answer in draft.match.answered if draft.match is not None else ():
        if answer.answered is False:
            question = " ".join(answer.question.split())
            short = question if len(question) <= LONGEST else question[:LONGEST].rsplit(" ", 1)[0] + " …"
            who = f"{draft.called} asks" if draft.called else "They ask"
            yield Found(f"{who}: “{short}” Your draft does not say.", suggestions=(question,))


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
        Example("So kind of you, it was such a cheerful crowd.", "", post="Will you be at the Christmas market too?"),
        Example("I don't know yet, I'll ask and tell you.", None, post="Will you be at the Christmas market too?"),
    ),
)
