"""Signs that a draft answers directly: it picks one of what was offered, says of the very thing asked what it is, or
says yes or no by the verb alone ("We are!").

Facts that the heads of ``meeting.py`` weigh; the patterns are those of English grammar. ``stated`` is what a draft
says, its own questions and greetings blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from agent.reading.stems import ideas

_I = re.IGNORECASE
#: Signs of which some belong to a word too can be cut in many ways: so many stand beside a word at most, and a search
#: begins where a word does.
_SIGNS = r"\W{1,16}"
OFFERED = re.compile(
    rf"(?<![\w'’-])([\w'’-]+){_SIGNS}or{_SIGNS}"
    rf"(?:(?:a|an|the|only|just|is|are|it|it's|for|by|with|on|in|at|to|of){_SIGNS})*([\w'’-]+)",
    _I,
)
_SAYS_WHAT = re.compile(
    r"\b(?:is|are|was|were|isn't|aren't|has|have|had|takes?|costs?|comes?|goes|go|means?|called|named|will|can|does|do"
    r"|starts?|opens?|closes?|ends?)\b|'s\b|'re\b|’s\b|’re\b|[:=]",
    _I,
)
_OF_IT = re.compile(r"\b(?:it|they|he|she|mine|ours|that|this|those|these)\b", _I)
_BY_VERB = re.compile(
    r"(?:^|[.!,:;][^\w.!,:;]*)(?:(?:i|we|it|they|he|she|you|there|that|this|those|these)\W(?P<verb>am|is|are|was|were|do"
    r"|does|did|have|has|can|could|will|would|may|should)(?:n't|n’t| not)?"
    r"|(?:i'm|we're|it's|they're|you're|he's|she's|that's) not)"
    r"(?=\W*(?:$|[.!,;]|§|too|now|indeed|still|again|already|always))",
    _I,
)
#: The verb that asks for a yes or a no, behind which somebody or something stands: "Is there", "And do you".
_ASKS_BY = re.compile(
    r"(?:^|[.!?,;:—–-]\s*|\b(?:and|but|or|so|also|then)\s+)"
    r"(?P<verb>am|is|are|was|were|do|does|did|have|has|can|could|will|would|may|should)(?:n't|n’t)?\s+\w",
    _I,
)
_FAMILIES = {
    **dict.fromkeys(("am", "is", "are", "was", "were"), "be"),
    **dict.fromkeys(("do", "does", "did"), "do"),
    **dict.fromkeys(("have", "has"), "have"),
}
#: A yes or a no that no word of it says; each makes a sentence of its own.
_BY_IDIOM = re.compile(
    r"(?:^|[.!?,:;\n])\W{0,12}+(?:oh |ha |well )?(?:the more the merrier|(?:come )?rain or shine|be my guest"
    r"|(?:that|it)(?:'d| would| will|'ll) be (?:an? )?(?:lovely|great|grand|fun|perfect|wonderful|brilliant|honou?r)"
    r"|(?:you|they|he|she|kids|dogs|children|everyone|everybody|all)(?:'re| are|'s| is) (?:always |very |most )*welcome"
    r"|(?:i |we )?wouldn'?t miss it(?: for the world)?|try and stop (?:me|us)|fine by (?:me|us)|works for (?:me|us)"
    r"|count (?:me|us) in|nothing would make (?:me|us) happier|knock yourself out|deal|it'?s a date|fill your boots"
    r"|(?:i|we)(?:'d| would) (?:love|like) (?:that|to)|gladly|with pleasure"
    r"|say no more|consider it done|over my dead body|when hell freezes over|in your dreams|dream on)"
    r"(?=\W*(?:$|[.!?,;\n]))",
    _I,
)
_THUMB = re.compile(r"[\s\U0001f3fb-\U0001f3ff\ufe0f]*+(?:[👍👌✅💯✔☑🆗][\s\U0001f3fb-\U0001f3ff\ufe0f]*+){1,5}")
_THERE = re.compile(r"\bthere(?:'s|’s| (?:is|are|was|were|will be|isn't|aren't|might be|should be))\b", _I)
_BECAUSE = re.compile(r"\W*(?:because|cos|cause|so that)\b", _I)
_FIRST = re.compile(r"\W*+(?:the )?([\w'’-]+)(?: ([\w'’-]+))?\s*(?:[.,!;:§]|$)", _I)
_SENTENCE = re.compile(r"[^.!?;\n]+")
MOST = 2
MOST_VERBS = 20
"""So many verbs of one sentence are looked at."""


class Told(NamedTuple):
    """What stands around a verb: the ideas before it, whether a word there points at something, the ideas behind it."""

    of: list[str]
    points: bool
    what: list[str]


def directly(question: str, stated: str, told: Sequence[Sequence[Told]] | None = None) -> Iterator[str]:
    """The names of the signs that are there. ``told``: what ``tellings`` gives for it, where that is known."""
    if offered := OFFERED.search(question):
        said = {word.lower() for word in re.findall(r"[\w'’-]+", stated)}
        chosen = sum(word.lower() in said for word in offered.groups())
        yield f"offered, chosen {chosen}"
        first = _FIRST.match(stated)
        if first and {word.lower() for word in first.groups() if word} & {word.lower() for word in offered.groups()}:
            yield "offered, chosen first"
    asked = set(ideas(question))
    told = tellings(stated) if told is None else told
    yield f"says what {min(MOST, sum(_told_of(asked, sentence) for sentence in told))}"
    if by_verb(stated):
        yield "by verb"
    if _THERE.search(stated):
        yield "there is"
    if _BECAUSE.match(stated):
        yield "because"


def by_verb(stated: str) -> bool:
    """Whether a draft says yes or no by the verb alone: "We are!", "They don't, sorry"."""
    return bool(_BY_VERB.search(stated))


def by_its_verb(question: str, stated: str) -> bool:
    """Whether it says so by a verb of the question's own family: "There is" answers no "Do you take cards?". What
    may be done and what will be are one family, and a question without such a verb has any."""
    asks = {_family(found["verb"]) for found in _ASKS_BY.finditer(question)}
    says = {_family(found["verb"] or "be") for found in _BY_VERB.finditer(stated)}
    return bool(says) and (not asks or not asks.isdisjoint(says))


def _family(verb: str) -> str:
    return _FAMILIES.get(verb.lower(), "may")


def tellings(stated: str) -> list[list[Told]]:
    """For each sentence what stands around its verbs, whatever was asked."""
    return [
        [
            Told(ideas(said[: verb.start()]), bool(_OF_IT.search(said, 0, verb.start())), ideas(said[verb.end() :]))
            for verb in islice(_SAYS_WHAT.finditer(said), MOST_VERBS)
        ]
        for said in _SENTENCE.findall(stated)
    ]


def _told_of(asked: set[str], sentence: Sequence[Told]) -> bool:
    """Whether a sentence names what was asked about (or points at it) and then says something new of it."""
    for of, points, what in sentence:
        if points or not asked.isdisjoint(of):
            return not asked.issuperset(what)
    return False


def by_idiom(stated: str) -> bool:
    """Whether a draft says yes or no in a way in which neither word stands: "The more the merrier!", "👍"."""
    return bool(_BY_IDIOM.search(stated.replace("’", "'")) or _THUMB.fullmatch(stated))
