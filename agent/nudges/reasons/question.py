"""They ask the user something."""

from __future__ import annotations

import re

from agent.nudges.reason import SPOKEN, Example, Heard, ReasonRule, Said, words

_NAMED = re.compile(r"^\s*((?:@\w+[\s,:]*)+)")
#: How somebody speaks to those who follow them.
_TO_ALL = re.compile(
    r"^\W*(?:(?:hi|hey|hello|ok|so|dear|my) )?(?:friends|folks|guys|everyone|everybody|y['’]?all|team|lads|girls|ladies"
    r"|chat|people|tweeps)\s*[,:!—–-]|\b(?:which|who|any|some|how many|(?:any|some)one) of (?:you|us|my)\b",
    re.IGNORECASE,
)


def _find(heard: Heard) -> Said | None:
    if heard.way == "overheard" and heard.post.in_reply_to is not None:
        return None  # put to whom it answers, not to the user
    for question in heard.reading.questions:
        if not _put_to_somebody_else(question.text, heard.mine) and not _put_to_their_own(question.text, heard):
            return Said(f"{heard.name} asks: {words(heard, question.text)}", question.span)
    return None


def _put_to_somebody_else(text: str, mine: frozenset[str]) -> bool:
    """ "@ana when do we meet?" is for Ana, unless the user is named beside her."""
    named = _NAMED.match(text)
    if named is None:
        return False
    return not any(handle.casefold() in mine for handle in re.findall(r"@(\w+)", named.group(1)))


def _put_to_their_own(text: str, heard: Heard) -> bool:
    """ "Friends, which of you wants one?" above a quote of the user's post asks whoever reads it, unless it names the
    user."""
    if heard.way != "quote" or _TO_ALL.search(text) is None:
        return False
    return not any(handle.casefold() in heard.mine for handle in re.findall(r"@(\w+)", heard.post.text))


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
        Example("Folks, which of you wants to learn this?", False, way="quote"),
    ),
)
