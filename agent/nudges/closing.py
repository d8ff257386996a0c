"""Whether an answer to the user's answer ends the talk, so that nobody waits and the words are kept as a kind word.

A thanks, a laugh, an emoji do (``agent.reading.closing``), and so does what a learned head is sure of
(``agent.nudges.ending``); what the rules here take for an end ("legend", "no rush!", of thanks and farewells a few
words more) ends it where the head has no strong doubt. What asks, complains, orders or tells of a life never does, nor
what answers the user's question or comes days later. The rules and the head know English; for other languages there
is ``agent.nudges.abroad``.
"""

from __future__ import annotations

import re
from datetime import timedelta

from agent.model import Reading
from agent.nudges.abroad import ends_abroad
from agent.nudges.ending import ENDINGS, HEAD, LATER, closing
from agent.reading.closing import SETTLED, closes
from agent.reading.language import language
from agent.reading.source import LONGEST as MOST_READ

#: Words; of the labelled talks the longest closing one has 8, most that want an answer 10 and more.
LONGEST = 8
LONGEST_OF_THANKS = 22
"""Words of a thanks, a farewell or a "fair enough, ..." that closes."""
A_WORD_OR_TWO = 2
FEW = 3
"""Words up to which a language is hardly told."""
DOUBT = 0.4
"""From this score of a complaint on, few words are no mere nod, though they may be none ("it is cracked")."""
UNLIKELY = 0.3
"""Below this likelihood of an end the head outweighs the rules."""
#: From the first letter of each on, to be counted.
_SENTENCE = re.compile(r"\w[^.!…\n]*")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GOES_ON = re.compile(
    r"\b(?:still|but(?! (?:thanks?|cheers)\b)|instead|unless"
    r"|(?:does|did|is|was|were|has|have|wo|ca|could|would)n['’]?t|cannot|broken?|wrong|errors?"
    r"|problems?|issues?|missing|lost|help (?:me|with|please)|refund|nothing|nobody|i (?:need|want|meant|wonder)|please"
    r"|pls)\b",
    re.IGNORECASE,
)
#: They order, or what was said is not so: whatever the head makes of it, that is for the user to take up.
_NOT_OVER = re.compile(
    r"\b(?:(?:it['’]?s|it is|keeps|started) (?:doing it|happening|back)|it happened) again\b"
    r"|\bmy old (?:address|number|name|e?-?mail)\b"
    r"|\bput (?:me|us) down\b(?! as\b)|\bcount (?:me|us) in for (?:an?|one|two|three|four|\d+)\b"
    r"|^\W*so not\b|^\W*no (?:luck|change|joy|difference)(?= (?:here|yet|so far|either)\b|\W*$|\W+(?:thank|cheers))",
    re.IGNORECASE,
)
#: The same, unless they say thanks.
_NOT_SO = re.compile(
    r"\bwe(?:['’]ve| have)? moved(?: (?:in|to|out|away|house|last)\b|\W*$)"
    r"|^\W*(?:oh,? |ah,? |but )*i thought (?:it|you|we|they|that|this|the \w+) (?:was|were|had|opened|closed|said)\b",
    re.IGNORECASE,
)
#: They take what the user's answer offers.
_TAKES = re.compile(
    r"\b(?:i|we)(?:['’]ll| will) (?:take|have) (?:it|one|two|three|them|both|the (?:\w+ )?(?:one|ones|pair|two))"
    r"(?: (?:please|then|too|as well)\b)?[^\w\s]*$",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\d|\b(?:ones?|two|both|left|ready|available|in stock|yes|still|we do|i do|pair)\b", re.IGNORECASE
)
#: The user says that it is mended, and they, in a word, that it is not.
_MENDED = re.compile(
    r"\b(?:fixed|sorted|mended|repaired|solved|resolved|try (?:it )?(?:now|again)|works? now|working (?:now|again)"
    r"|should (?:work|be (?:fixed|fine|ok|okay|back|working|sorted|mended|there now)))\b",
    re.IGNORECASE,
)
_NOT_MENDED = re.compile(r"\W*(?:no|nope|nah|not yet|same(?: (?:here|again|thing))?|h+mm*|again)\W*", re.IGNORECASE)
#: What says yes, and so answers a question, though it closes where none was asked.
_SAYS_YES = re.compile(r"\W*(?:yes|yep|yeah|k|ok(?:ay|ey)?|true|same|exactly|indeed|both|all)\b", re.IGNORECASE)
_ASKED = re.compile(r"[?？؟][^\w?？؟]*$")
#: A last sentence of the user's that only makes sure, and what says that it is so; and one that asks nothing.
_MAKES_SURE = re.compile(
    r"(?:(?:does|did) (?:that|this|it) (?:help|make sense|work)|all (?:good|ok(?:ay)?)|(?:[^?.!]*, )?try(?: it)? now"
    r"|right|ok(?:ay)?|see (?:you|ya) (?:there|then)|what an? [^?.!]*)(?: now)?\W*",
    re.IGNORECASE,
)
_IT_IS_SO = re.compile(
    r"\W*(?:yes|yep|yeah|ok(?:ay)?|sure|exactly|indeed|true|all good|perfect|it (?:is|was|does|did)|makes sense|see you"
    r"|works|thanks?)\b(?![^.!?]*\b(?:but|not|n't|still)\b)",
    re.IGNORECASE,
)
_ASKS_NOTHING = re.compile(r"who (?:knew|cares)\W*", re.IGNORECASE)
LAST_SIGNS = 40
"""Of the user's answer, in which its question mark at the end may stand before emoji."""
#: Who one is and where, which a stranger would take up.
_TELLS_OF_ONESELF = re.compile(
    r"\b(?:[Ii]['’]?m|[Ii] am) (?:in|from|near|a|an) (?:[A-Z]|\w+(?:er|or|ist|teacher|nurse)\b)"
)
#: At the end of the words: what one says at the door; of the second kind a whole half-sentence may follow.
_FAREWELL = re.compile(
    r"\b(?:(?:see (?:you|ya|u)|have an? (?:good|nice|great|lovely|safe|wonderful|happy|restful|quiet) \w+"
    r"|enjoy (?:the|your) \w+|good ?(?:night|bye)|take care|bye|rest well|fingers crossed"
    r"|(?:un)?til+ (?:then|\w+day|tomorrow)|\w+day it is|booked|ordered|sold)\b(?:\W+\w+){0,2}"
    r"|(?:all the best|good luck|have fun|lots of love|merry christmas"
    r"|happy (?:christmas|easter|new year|weekend|holidays))\b[^.!?\n]*)\W*$",
    re.IGNORECASE,
)
#: At their beginning: it is settled.
_SETTLED = re.compile(
    r"\W*(?:(?:ok(?:ay)?|right|oh|ah|well|haha|yes|yeah|cool|great|perfect|super)\b\W*)*"
    rf"(?:{SETTLED}|fair enough|makes sense|deal"
    r"|that(?:['’]?s| is) (?:\w+ ){0,2}(?:decent|kind|good|sweet|nice|lovely|fair|generous) of you)\b",
    re.IGNORECASE,
)


def ends(
    text: str, reading: Reading, *, answer: str | None = None, after: timedelta | None = None, first: bool = False
) -> bool:
    """Whether these words ask for nothing more. ``answer`` are the user's words that they answer, ``after`` how long
    before these were said; ``first``: they never spoke to the user before."""
    text, answer = text[:MOST_READ], answer[-MOST_READ:] if answer else answer
    if answer is not None and _answers(text, answer):
        return False
    if closes(text):
        return True
    if "?" in text or reading.questions or {"question", "complaint", "story"} & set(reading.intents):
        return False
    if after is not None and after >= LATER:
        return False
    if _language(text, reading, answer) not in ("en", None):
        return "?" not in (answer or "") and ends_abroad(text, reading, first)
    if _NOT_OVER.search(text) or ("thanks" not in reading.intents and _NOT_SO.search(text)):
        return False
    if _TAKES.search(text) and _OFFERED.search(answer or ""):
        return False
    by_rule = _by_rule(text, reading, answer, first)
    if answer is None:
        return by_rule
    if _TELLS_OF_ONESELF.search(text):
        return False
    likelihood = closing(text, reading, answer, after)
    return ENDINGS.sure(HEAD, likelihood) or (by_rule and likelihood >= UNLIKELY)


def _answers(text: str, answer: str) -> bool:
    """Whether they answer the question with which the user's answer ends, or deny in a word that a thing is mended."""
    if _MENDED.search(answer) and _NOT_MENDED.fullmatch(text):
        return True
    if not _ASKED.search(answer[-LAST_SIGNS:]) or not any(letter.isalnum() for letter in text):
        return False
    last = "".join([match.group() for match in _SENTENCE.finditer(answer)][-1:])
    if _ASKS_NOTHING.fullmatch(last) or (_MAKES_SURE.fullmatch(last) and _IT_IS_SO.match(text)):
        return False
    return not closes(text) or _SAYS_YES.match(text) is not None


def _language(text: str, reading: Reading, answer: str | None) -> str | None:
    """Of the text; where that cannot be told, of both, or "und". A few plain letters after English are English."""
    told = reading.language
    if answer is None or told == "en":
        return told
    plain = all(letter.isascii() for letter in text if letter.isalpha())
    if told is None:
        return language(f"{answer} {text}") or (None if plain else "und")
    return "en" if plain and len(_WORD.findall(text)) <= FEW and language(answer) == "en" else told


def _by_rule(text: str, reading: Reading, answer: str | None, first: bool) -> bool:
    """What one sees without knowing the words: short, or a thanks, a farewell, a nod, and nothing that goes on."""
    if answer is not None and "?" in answer:
        return False
    words = len(_WORD.findall(text))
    if not first and words <= LONGEST_OF_THANKS and _FAREWELL.search(text):
        return True
    if _GOES_ON.search(text):
        return False
    kind = {"thanks", "praise"} & set(reading.intents)
    if first:
        return words <= A_WORD_OR_TWO or ("thanks" in kind and words <= LONGEST)
    if words <= LONGEST_OF_THANKS and ("thanks" in kind or _SETTLED.match(text)):
        return True
    if reading.scores.get("complaint", 0.0) >= DOUBT:
        return False
    return words <= LONGEST and (bool(kind) or len(_SENTENCE.findall(text)) == 1)
