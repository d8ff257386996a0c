"""They ask the user something."""

from __future__ import annotations

import re

from agent.nudges.reason import SPOKEN, Example, Heard, ReasonRule, Said, words

_NAMED = re.compile(r"^\s*((?:@\w+[\s,:]*)+)")
#: How somebody speaks to those who follow them.
_TO_ALL = re.compile(
    r"^\W*(?:(?:hi|hey|hello|ok|so|dear|my) )?(?:friends|folks|guys|everyone|everybody|y['’]?all|team|lads|girls|ladies"
    r"|chat|people|tweeps)\s*[,:!—–-]|\b(?:which|who|any|some|how many|(?:any|some)one) of (?:you|us|my)\b"
    r"|\b(?:any(?:one|body)|who)\b[^.?!\n]*\b(?:with|join|joins|joining) (?:me|us)\b",
    re.IGNORECASE,
)

_WELL = r"(?:great|good|brilliant|excellent|lovely|amazing|fantastic|superb|the (?:best|one|ones|place|people))"
#: Behind the user's name these are no question but go on from it: "@you are open till six", "@you would know".
_GOES_ON = re.compile(
    r"(?:(?:is|are|was|were|does|do|did|can|could|will|would|should|might|may|must|has|have)\W*$"
    r"|(?:is|are|was|were) (?:(?:in|at|on|near|by|opposite|behind|who|where)\b"
    r"|open (?:till|until|from|on|now|at|today|tomorrow|late)\b"
    rf"|{_WELL}(?=\W*$|,| (?:for|at|with|around|in|by|on|and|too)\b))"
    r"|(?:has|have) (?:them|loads|lots|plenty)\b"
    r"|(?:can|could|will|would|should|might|may) (?:(?:probably|definitely|surely|also|always|even) )?"
    r"(?:know|fix|help|do|sort|have|be|tell|make|mend|sell|repair|build|answer|advise|show|get)\b(?! (?:me|us)\b))",
    re.IGNORECASE,
)

_THEN_ASKS = re.compile(
    r"[,;:–—-] ?(?:and |so |but )?(?:when|where|what|which|how|who|why|do|does|did|can|could|is|are|will|would)\b",
    re.IGNORECASE,
)


def _find(heard: Heard) -> Said | None:
    if heard.way == "overheard" and heard.post.in_reply_to is not None:
        return None  # put to whom it answers, not to the user
    for question in heard.reading.questions:
        if (
            not _put_to_somebody_else(question.text, heard.mine)
            and not _put_to_their_own(question.text, heard)
            and not _names_the_user(question.text, heard)
        ):
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


def _names_the_user(text: str, heard: Heard) -> bool:
    """ "@you can fix that" tells somebody else whom to ask: the name is what it is about, and not whom it is put to."""
    if heard.way != "mention" or "?" in text or _NAMED.match(heard.post.text) is None:
        return False
    said = words(heard, text)
    return (
        words(heard, heard.post.text).startswith(said)
        and _GOES_ON.match(said) is not None
        and not _THEN_ASKS.search(said)
    )


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
