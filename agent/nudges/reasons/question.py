"""They ask the user something."""

from __future__ import annotations

import re

from agent.nudges.reason import SPOKEN, Example, Heard, ReasonRule, Said, words

_NAMED = re.compile(r"^\s*((?:@\w+[\s,:]*)+)")


def _find(heard: Heard) -> Said | None:
    if heard.way == "overheard" and heard.post.in_reply_to is not None:
        return None  # put to whom it answers, not to the user
    for question in heard.reading.questions:
        if not _put_to_somebody_else(question.text, heard.mine):
            return Said(f"{heard.name} asks: {words(heard, question.text)}", question.span)
    return None


def _put_to_somebody_else(text: str, mine: frozenset[str]) -> bool:
    """ "@ana when do we meet?" is for Ana, unless the user is named beside her."""
    named = _NAMED.match(text)
    if named is None:
        return False
    return not any(handle.casefold() in mine for handle in re.findall(r"@(\w+)", named.group(1)))


RULE = ReasonRule(
    id="question",
    contract="they ask the user something (a rhetorical question or one put to someone else is not one)",
    needs="words",
    liked=False,
    ways=SPOKEN | {"overheard"},
    find=_find,
    examples=(
        Example("When does the coupon expire?", True),
        Example("@ana when do we meet?", False),
        Example("Who doesn't love a fox?", False),
    ),
)
