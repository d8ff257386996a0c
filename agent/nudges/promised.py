"""The promises in the user's own words that call for coming back: "I'll check and let you know".

``agent.reading.commitments`` finds what the writer says they will do; here only what the other one then waits for is
left: no offer that ends with itself ("I'll keep a table for you"), no plan of one's own day.
"""

from __future__ import annotations

import re

from agent.model import Commitment
from agent.nudges.calendar_days import names_a_day
from agent.nudges.due import ON_ITS_WAY
from agent.reading.days import DAY, due_days
from agent.reading.language import language
from agent.reading.plain import own_words
from agent.reading.promise import COMES_BACK, IF, promises
from agent.reading.promises import commitments
from agent.reading.sentences import sentences
from agent.reading.source import source
from agent.reading.stems import near, stems

#: Of what one takes or has, these are work for the other one.
_LOOK = (
    r"(?! (?:an? (?:\w+ )?(?:look|listen|peek|photo|picture)|photos|pictures|care of (?:it|that|this)"
    r"|(?:it|this) up with|some(?:one|body))\b)"
)
_BY_THEN = rf"[^.!?\n]*\b(?:{DAY}|today|tonight|tomorrow|next week)\b"
_NOT_AWAITED = re.compile(
    r"\b(?:keep (?:a|one|it|them|that|you|two|some|the|my|our)\b(?! coming)|get right on (?:it|that)"
    r"|tell you what\b(?! \w)|give you that\b(?: one\b)?(?! \w)"
    r"|(?:try|watch|read) (?:it|that|this|one|again)|get there"
    r"|try (?:the|your|some)\b(?![^.!?\n]*\b(?:tell|let|report|know|say)\b)"
    r"|(?:set|put) (?:it|one|two|you) (?:aside|down)|do my best"
    r"|be (?:there|here|careful|in(?! touch\b)|at|on|back|\d+)\b"
    r"|look (?:forward|like|silly|stupid|ridiculous)|call (?:it|that|this) (?:an?|quits|even)\b"
    r"|set (?:off|my|an? alarm)|show myself|get my (?:coat|own)|pass (?:thanks|on (?:this|that))"
    r"|let you (?:get|go|off|sleep|be|decide|choose|judge|pick)\b"
    r"|finish my|put the kettle|do anything|talk (?:soon|later)|follow you back"
    rf"|share (?:this|it|that) with my(?! (?:team|boss|manager|colleagues?|editor|publisher|staff)\b{_BY_THEN})"
    r"|add (?:it|this|that|them) to (?:the|my) (?:pile|list|wish-?list|collection)"
    r"(?! of (?:fixes|repairs|corrections|changes|updates|bugs|things to (?:fix|mend|change))\b)"
    r"|(?:i'?ll|will) (?:never|not|always|sleep|rest|miss|enjoy|wear|celebrate|eat|drink|wait|need|love|think|remember"
    rf"|believe|bet|take{_LOOK}|have\b(?! (?:an?|the|your|some|two|one) (?:[\w'’-]+ ){{0,3}}for you\b"
    rf"| (?:it|them|yours|that) (?:\w+ed|ready|done|out|over|back|with you)\b){_LOOK}|hide|cry"
    r"|dream|live|die|survive|go(?! and (?:check|look|ask|find|measure|fetch)\b)|stay|stop|start))\b"
    r"|\b(?:tell you (?:a secret|why|what|how|something)\W*[:–—-]|pass(?:,|\W*$))"
    r"|\bi(?:['’]?ll| will) be (?!sending|posting|bringing|mailing|shipping|writing|working on (?:it|yours?)"
    r"|(?:fixing|repairing|mending|replacing|refunding) (?:it|that|this|them|the|yours?)\b"
    r"|(?:dropping|checking|making) (?:that|yours?)\b|(?:calling|ringing) (?:you|them)\b)\w+ing\b"
    r"|\bsaid i['’]?ll\b|(?:['’]?ll|\bwill|\bcan|\blet['’]?s) (?:\w+ )?see\b(?! what (?:i|we) can (?:do|find)\b)"
    r"|\bsee (?:you|ya|u)\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\bi(?:['’]ll| will)\b", re.IGNORECASE)
#: Beside a date alone: "I'll be 40 on the 12th" and "I'll vote on 3 December" are plans of one's own.
_DOES_IT = re.compile(
    r"\bi(?:['’]ll| will) (?!be \d)[^.!?\n]*\b(?:you|yours?|it|them|one|this|that|these|those)\b", re.IGNORECASE
)
#: Said of the other one, promised by the writer.
_YOU_WILL = re.compile(
    r"\byou(?:['’]ll| will| shall) (?:soon )?(?:hear (?:back )?from (?:me|us)|have an answer)\b", re.IGNORECASE
)
_THING = (
    r"(?:it|them|yours|the (?!time|day|early|first|last|hang)[\w-]+|your (?:new )?[\w-]+|a new [\w-]+|another"
    r"|a replacement)"
)
#: What will be theirs by a day, whoever brings it: "you'll have the file by Tuesday", "we'll have it mended by then".
_THEIRS_BY = re.compile(
    rf"\b(?:you(?:['’]ll| will) (?:have|get|receive|find) {_THING}"
    rf"|(?:i|we)(?:['’]ll| will) have (?:{_THING}|you) (?:in|on|out|up|back|ready|done|sorted|over|with you|\w+ed)"
    r"|(?:it|they|yours|your [\w-]+)(?:['’]ll| will) be (?:with you|ready|done|sorted|fixed|mended|in the post)"
    r")\b[^.!?\n]{0,40}\b(?:by|before|on|until|next|within|tomorrow|tonight)\b"
    r"|\bby [^.!?\n]{3,30}[,;–—-] ?(?:i )?promise\b",
    re.IGNORECASE,
)
#: What one does for somebody, whenever: the verbs that ``agent.reading.promise`` does not name.
_FOR_YOU = re.compile(
    r"\b(?:i|we)(?:['’]ll| will) (?:just |also |gladly |happily |definitely )*"
    r"(?:introduce|resend|scan|transcribe|translate|swap|mend|redo|reprint|redraw|rewrite|sketch|ring|phone|text"
    r"|dig out|hunt down) (?:you|it|them|one|the|that|for you)\b"
    r"|\b(?:i|we)(?:['’]ll| will) (?:just |also |gladly |happily |definitely )*(?:(?:lend|tag|invite|credit|ping) you"
    r"|(?:make|cast|knit|sew|bake|paint) (?:you (?:an?|another|one|two|some)"
    r"|(?:an?|another|one) (?:[\w-]+ ){0,2}?for you)|return (?:your|the (?!fav))"
    r"|(?:remove|delete|correct) (?:it|that|this|them|the|your)|(?:mention|raise) (?:it|that|this) (?:to|with)"
    r"|(?:have|get) some(?:one|body) (?:to )?(?:look|check))\b"
    r"|\b(?:i|we)(?:['’]ll| will) have an? (?:\w+ )?answer for you\b",
    re.IGNORECASE,
)
#: Wishes and conditions: what hangs on the other one, or on luck, nobody waits for.
_PERHAPS = re.compile(
    r"\b(?:maybe|perhaps|might|some ?day|one day|one of these days|if i|unless|always|never"
    r"|when i (?:win|retire|grow|die)|when hell|if (?:some|any)(?:one|body|thing)\b|if you show"
    r"|(?:if|once|when|should) you (?:want|like|wish|need|prefer|send|ask|bring|come|pay|can|could|ever)"
    r"|if you['’]?d like)\b",
    re.IGNORECASE,
)
#: What one asks is open, that one asks is not: "I'll ask if anyone found it".
_WHETHER = re.compile(
    r"\b(?:check|look|see|find out|ask(?: (?!you\b|again\b|back\b|for\b)[\w'’]+){0,3}) if\b"
    r"(?= (?:some|any)(?:one|body|thing)\b)",
    re.IGNORECASE,
)
#: Behind it the writer binds themselves, whatever they left open before: "It might rain, but I'll bring it".
_BUT = re.compile(r"\b(?:but|so)\b\W{1,3}(?=(?:i|we)(?:['’]ll| will)\b)", re.IGNORECASE)


def promises_in(text: str, lang: str | None = None) -> list[Commitment]:
    """What these words promise to the one whom they answer, in their order."""
    found = [one for one in commitments(text, lang) if not _loose(one.text)]
    more = [one for one in _more(text, lang) if all(one.span != other.span for other in found)]
    return sorted([*found, *more], key=lambda one: one.span)


def _more(text: str, lang: str | None) -> list[Commitment]:
    """Whatever the user will do for them by a day that they name ("I'll scan it tonight"); "you'll hear from me"."""
    whole = source(text)
    may = any(sign.search(whole.seen) for sign in (_WILL, _YOU_WILL, _FOR_YOU, _THEIRS_BY, ON_ITS_WAY))
    if not may or language(whole.seen, lang) != "en":
        return []
    plain = own_words(whole.seen)
    told: list[Commitment] = []
    for place in sentences(plain):
        sentence = place.of(plain)
        days = due_days(sentence)
        by_a_day = (days is not None or names_a_day(sentence)) and (
            (_WILL if days is not None else _DOES_IT).search(sentence) or _THEIRS_BY.search(sentence)
        )
        by_a_day = by_a_day or (days is not None and ON_ITS_WAY.search(sentence))
        bound = _YOU_WILL.search(sentence) or _FOR_YOU.search(sentence) or by_a_day
        if bound and not IF.match(sentence) and not _loose(sentence) and not sentence.endswith("?"):
            told.append(Commitment(text=whole.words(place), span=whole.span(place), due_days=days))
    return told


def _loose(sentence: str) -> bool:
    """Whether it hangs on luck or on the other one, or ends with itself: nobody waits for that."""
    firm = _BUT.split(sentence)[-1]
    if firm != sentence and promises(firm):
        sentence = firm
    ends = [found.end() for found in _NOT_AWAITED.finditer(sentence)]
    perhaps = _PERHAPS.search(_WHETHER.sub(" ", sentence)) is not None
    return perhaps or any(not COMES_BACK.search(sentence, end) for end in ends)


def takes_up(text: str, promised: str) -> bool:
    """Whether the words take up what was promised: one of its own words, by stem."""
    wanted = stems(promised)
    return any(near(item, other) for item in wanted for other in stems(text))
