"""Plain ways in which a draft speaks to what was asked that the reading does not see. Sure, or silent: where one is
there, Nod does not say that the question was left open."""

from __future__ import annotations

import re

from agent.reading.leaning import WHETHER
from agent.reading.stems import ideas
from agent.reading.wordlist import listed

_I = re.IGNORECASE
_SENTENCE = re.compile(r"((?:[^.!?\n]|\.(?=\d))+)(\??)")
_GREETING = r"^\W*(?:(?:hi|hey|hello|oh|ah|aw|well|haha|ha|lol)\b\W*)*"
#: "Coffee on Sunday?" asks for a yes or a no, though no verb of it says so.
_ASKS_WHAT = re.compile(r"\b(?:what|which|when|where|who|whose|why|how|or)\b|\b(?:what|when|where|who|how)['’]?s\b", _I)
_YES_OR_NO = re.compile(
    r"(?:^|[.!,;:\n])\s*(?:(?:yes+|yep|yeah|yup|nope|nah)\b"
    r"|(?:no|sure|absolutely|definitely)(?=\s*(?:$|[.!,;\n])| (?:i|we|it|they|he|she|you|there|sorry|not)\b))",
    _I,
)
_YES = re.compile(_GREETING + r"(?:of course|how could (?:i|we|any(?:one|body)) (?:ever )?(?:forget|not|say no))\b", _I)
_IS = re.compile(r"\b(?:is|are|was|were|will be)\b|'s\b|’s\b|[:=]", _I)
#: Straight behind "the deadline is": when, how much, how things stand. "The hall was built in 1887" tells another tale.
_STANDS = re.compile(
    r"\s*(?:(?:at|on|by|from|about|around|only|just|till|until|not|still|more|than|now|also|my day) )*"
    r"(?:[£$€]?\d+\w*|noon|midnight|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|welcome|fine|ok|okay"
    r"|allowed|free|included|extra|full|empty|open|closed|shut|off|out|gone|sold|cancelled|postponed)\b",
    _I,
)
_ASKS_OPEN = re.compile(r"\b(?:open|opened|opening|closed?|shut)\b", _I)
_OPEN = re.compile(r"\b(?:open|opens|closed|closes|shut|shuts)\b", _I)
_ASKS_WHETHER_THERE = re.compile(r"\b(?:is|are|was|were|will|would)(?:n't|n’t)? there\b", _I)
_THERE = re.compile(r"\bthere(?:'s|’s|'ll|’ll| is| are| was| were| will)\b", _I)
_ASKS_WHOSE = re.compile(r"\b(?:whose|who does|who owns)\b", _I)
_WHOSE = re.compile(_GREETING + r"(?:all )?(?:mine|ours|his|hers|theirs|yours|guilty)\b", _I)
_ASKS_OF_A_DOING = ("how", "where", "when", "why", "who")
_SOMEBODY_DID = re.compile(
    r"\b(?:i|we|it|they|he|she)(?:(?:'|’)(?:ve|d|s)| have| had| has| did| do| always| first)* (\w{3,})", _I
)
#: "What flour do you use?", "Which kind of wool is it?": one of them with a word before it is the answer.
_ASKS_WHICH = re.compile(
    r"\b(?:what|which)(?: (?:kind|sort|type|brand|make)s? of)? "
    r"(?!(?:do|does|did|is|are|was|were|am|has|have|had|will|would|can|could|should|shall|may|might|must|the|an|your|my|our"
    r"|his|her|their|its|that|this|these|those|you|they|she|about|else|one|ones|time|times|day|days|date|way|thing|if"
    r"|kind|sort|type|brand|make|happen\w*|for|with|to|made|makes?|got|goes)\b)"
    r"([a-z]{3,}?)s?\b",
    _I,
)
_NO_KIND_OF_IT = listed(
    "the a an this that these those my our your his her their its some any no all such every each what which of and or "
    "for with about on in to from same other another more most own new lovely nice good great beautiful gorgeous "
    "wonderful amazing pretty favourite favorite asking"
)
_ASKS_HOW_IT_IS = re.compile(
    r"\bhow(?:'s|’s|s| is| are| was| were| did| do(?:es)?)\b(?! (?:you|i|we|one)\b)"
    r"|\bwhat do (?:you|u|ya|we) (?:think|reckon|make)\b|\b(?:any )?(?:thoughts|opinions?)\b"
    r"|\bwhat(?:'s|’s| is| was) it like\b",
    _I,
)
_JUDGED = (
    r"(?:lovely|nice|good|great|grand|fine|ok|okay|alright|amazing|wonderful|brilliant|beautiful|gorgeous|perfect|fantastic"
    r"|superb|excellent|awful|terrible|horrible|bad|brutal|rough|tough|hard|easy|boring|cold|hot|warm|wet|dry|windy|sunny"
    r"|rainy|freezing|boiling|mild|grey|miserable|busy|quiet|fun|funny|mad|weird|strange|better|worse|slow|fast)"
)
#: "Lovely, we swam", "is very nice", "Looks great to me"; "lovely to hear from you" says nothing of it.
_SAYS_HOW_IT_IS = re.compile(
    _GREETING + r"(?:(?:it|it's|it’s|they|that|this|is|was|are|were|been|all)\W+)*"
    r"(?:(?:looks?|sounds?|seems?|feels?|went|going) )?(?:(?:so|very|really|quite|pretty|rather|a bit|too) )*"
    rf"{_JUDGED}\b(?! (?:to (?:hear|see|meet|have|know)|that you|of you|question|point|idea|luck|morning|day|evening"
    r"|afternoon|night)\b)",
    _I,
)


def says_yes(question: str, kind: str, text: str) -> bool:
    """Whether a draft begins with a yes that is none of the words for it, "Of course, Ana", "How could I forget", or
    says yes or no to a question that has no verb: "Coffee on Sunday?"."""
    whether = not _ASKS_WHAT.search(question)
    return bool((whether or kind in WHETHER) and _YES.match(text)) or bool(whether and _YES_OR_NO.search(text))


def speaks_to(question: str, kind: str, text: str) -> bool:
    """Whether a draft says how things stand with what was asked: "Max is 20 kg", "Closed Sundays", "Mine!"."""
    return (
        _tells_how_it_stands(question, text)
        or bool(kind in WHETHER and _ASKS_OPEN.search(question) and _OPEN.search(text))
        or bool(_ASKS_WHETHER_THERE.search(question) and _THERE.search(text))
        or bool(_ASKS_WHOSE.search(question) and _WHOSE.match(text))
        or _tells_which(question, text)
        or (kind in _ASKS_OF_A_DOING and _tells_of_it(question, text))
        or bool(_ASKS_HOW_IT_IS.search(question) and _SAYS_HOW_IT_IS.match(text))
    )


def _tells_how_it_stands(question: str, text: str) -> bool:
    """Whether a sentence is about what the question names and says when, how much, or whether it is."""
    asked = {*ideas(question)}
    for sentence, asks in _SENTENCE.findall(text):
        verb = None if asks else _IS.search(sentence)
        if verb and not asked.isdisjoint(ideas(sentence[: verb.start()])) and _STANDS.match(sentence, verb.end()):
            return True
    return False


def _tells_which(question: str, text: str) -> bool:
    """Whether one of what is asked for stands there with what kind it is: "Rice flour in the basket"."""
    return any(
        before.lower() not in _NO_KIND_OF_IT
        for asked in _ASKS_WHICH.findall(question)
        for before in re.findall(rf"([^\W\d_]+)[ -]{asked}s?\b(?![^.!\n]*\?)", text, _I)
    )


def _tells_of_it(question: str, text: str) -> bool:
    """Whether somebody does there what was asked about, and more is said of it: "I learned it by myself"."""
    asked = {*ideas(question)}
    return any(
        not asks and not asked.isdisjoint(ideas(doing[1])) and not asked.issuperset(ideas(sentence[doing.end() :]))
        for sentence, asks in _SENTENCE.findall(text)
        for doing in _SOMEBODY_DID.finditer(sentence)
    )
