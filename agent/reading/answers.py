"""Does a draft answer a question? It does where it holds what that kind needs, or honestly says "I'll ask".

Needs are wide on purpose: a draft is told of a missing answer only where nothing in it could be one. A question
back, or a draft in a language that is not read, cannot be judged (None).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.reading.kinds import Kind
from agent.reading.stems import SMALL, stems

_I = re.IGNORECASE
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTHS = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun"
    r"|jul|aug|sept?"
    r"|oct|nov|dec)"
)
_TIME = (
    rf"\b(?:{_DAYS}|{_MONTHS}|\d{{1,2}}(?::\d\d)? ?(?:am|pm|o'clock)|\d{{1,2}}[:.]\d\d|\d{{1,2}}(?:st|nd|rd|th)"
    rf"|(?:19|20)\d\d"
    r"|today|tonight|tomorrow|yesterday|noon|midnight|midday|already|always|never|now|any time|anytime|weekend|next"
    r" (?:week|month|year|time|batch)|last (?:week|month|year)|spring|summer|autumn|winter|easter|christmas|new year"
    r"|(?:in|within|for|until|till|after|before|by|since|from|every|once|about|around|another) (?:(?:the |a |an "
    r"|about"
    r" |around )*(?:\w+ )?(?:end|minute|hour|day|week|month|year|morning|evening|afternoon|lunch|noon|start"
    r"|middle|half"
    r"|season|holidays?|summer|launch)s?|\d+|i|we|they|it)\b|(?:minute|hour|day|week|month|year)s?\b|half"
    r" (?:past )?\w+"
    r"|(?:at|by|around|until|till|from|about|before|after|past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)(?: o'clock)?"
    r"|as soon as|in time|mornings?|evenings?|ago|(?:after|before|until|till|from) the \w+ \w+|(?:mid|in|of"
    r"|early|late|by|until|from)[- ]may)\b"
)
_NUMBER = (
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|hundred"
    r"|thousand|dozen|half|couple|few|several|none|zero|both|all|many|most|once|twice|every|unlimited|a lot|only"
    r"|single)\b"
)
_MONEY = (
    r"[$€£¥]|\b(?:free|nothing|no (?:charge|cost|extra|fee)|costs?|price|cents?|bucks|quid|pounds?|euros?|dollars?|eur"
)
_MONEY += r"|usd|gbp|kr|percent|on the house|included|cheaper|more than|less than|under|a tenner|a fiver)\b|\d"
_PLACE = (
    r"https?://|www\.|\b(?:here|there|home|online|everywhere|nowhere|anywhere|upstairs|downstairs|outside|inside"
    r"|opposite"
    r"|behind|link|bio|website|shop|store|market|etsy|amazon|street|road|lane|square|town|city|village|station"
    r"|library)\b"
    r"|\b(?:in|at|on|from|near|by|under|around|along|between|next to|off|just past|beside|via|to|outside|over)"
    r" (?:the |my |our"
    r" |a |an |their |his |her |old |that |this )*(?!i\b|it\b|you\b|me\b|us\b|let\b|be\b|time\b|touch\b|mind\b)\w+"
)
_WHO = (
    r"@\w+|\b(?:it's me|it was me|me|myself|nobody|everyone|everybody|anyone)\b|\bi (?:do|did|am|was|\w+ed|made"
    r"|wrote|sing|sang|teach|taught"
    r"|play|drew|took|built|run)\b|\bwe (?:do|did|all|both|made|wrote|\w+ed)\b|\b(?:my|our) (?!heart|pleasure"
    r"|best|love)\w+|\bby \w+"
    r"|\b(?:his|her|their) name\b|\b(?:he|she|they)(?:'s|'re| is| are| was| were) (?:my|our|a|an|the|called)\b"
)
_WAY = (
    r"https?://|\b(?:by|with|use|using|used|first|then|just|through|you (?:can|need|have|just|could|must|take"
    r"|put|press|go"
    r"|click|open|add)|i (?:\w+ed|use|just|took|cut|put|made|did|do|go|make|start)|press|click|tap|turn|hold|mix"
    r"|add|cut|open"
    r"|type|choose|select|start|try|make|put|take|go to|send|write|fill|follow|wash|soak|leave|keep|bake|fold"
    r"|practi[cs]e"
    r"|slowly|steps?|it's (?:all|just|a|made|done)|patience|luck|carefully|until|ask|well|fine|good|better"
    r"|great)\b|\d"
)
_WHY = (
    r"\b(?:because|'cause|cos|cuz|coz|since|so that|so (?:i|we|it|they|you|people|the)|due to|as (?:i|we|the|it"
    r"|they)|reason"
    r"|that's why|otherwise|to (?:keep|make|save|avoid|get|give|let|be|stop|protect|help|have|show)|in order|ran"
    r" out|wanted"
    r"|needed|mistake|my fault|our fault|broke|had to|couldn't|weren't able|supplier|thanks to|wouldn't|didn't"
    r"|too (?:\w+)"
    r"|always|for (?:the|my|our|a|fun|now))\b"
)
_YES = (
    r"\b(?:yes|yep|yeah|yea|yup|ya|aye|sure|of course|absolutely|definitely|certainly|indeed|no|nope|nah|not"
    r" (?:yet|really|at"
    r" the moment|any ?more|this|at all|for|until|right|quite|sure|in|on)|sadly|unfortunately|afraid|correct"
    r"|exactly|right"
    r"|true|always|never|only|already|still|soon|sometimes|mostly|usually|both|neither|either|rarely|maybe"
    r"|perhaps|probably"
    r"|it (?:is|does|was|will|did|has|can|isn't|doesn't|won't|should)|it's|they(?:'re| are| do| will| were| have"
    r"| can)"
    r"|(?:i|we) (?:do|did|am|are|will|can|have|don't|didn't|can't|won't|haven't|could|would|had|still|also|offer"
    r"|ship|sell"
    r"|take|make|keep|use|accept|send|hope|plan|only)|(?:i|we)'(?:m|re|ll|ve|d)|you (?:can|could|may|will|should"
    r"|don't|need"
    r"|are|do|did)|you're|there(?:'s| is| are| will|'ll)|that(?:'s| is| was| will)|happy to|no problem|go ahead"
    r"|hopefully"
    r"|out of stock|sold out|yet|any time|would be|please do|from|plenty|left|loads|back in|works?|totally|100%"
    r"|he (?:is|does|did|was)|she (?:is|does|did|was))\b|👍|✅"
)
_MAY = (
    r"|\b(?:please do|feel free|be my guest|help yourself|done|go for it|with pleasure|gladly|my pleasure|be"
    r" glad|here(?:'s| is"
    r"| you| it| are)|rather not|welcome to|all yours|fixed|sent|will do|consider it|on its way|link|just"
    r" (?:\w+))\b|https?://"
)
_NEEDS: dict[Kind, re.Pattern[str]] = {
    "when": re.compile(_TIME, _I),
    "where": re.compile(_PLACE, _I),
    "how-much": re.compile(_MONEY, _I),
    "how-many": re.compile(f"{_NUMBER}|{_TIME}", _I),
    "who": re.compile(_WHO, _I),
    "how": re.compile(_WAY, _I),
    "why": re.compile(_WHY, _I),
    "yes-no": re.compile(_YES, _I),
    "may-could": re.compile(_YES + _MAY, _I),
}
_NAME = re.compile(
    r"(?<=[a-z,:] )(?!I\b)[A-Z][a-z]+|^[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:did|made|does|is|was|wrote|sings?|plays?)\b"
)
_WILL_ASK = re.compile(
    r"\b(?:don'?t|do not|didn't) know (?:yet|right now|at the moment|when|exactly)\b|\bnot (?:quite |100% "
    r"|entirely )?sure yet\b|\bno idea yet\b|\bi(?:'ll| will) (?:have to )?(?:ask"
    r"|check|find out|look|see|let you know|get back|come back|tell you|dig|try to find|send|dm|post)\b|\bill"
    r" (?:ask|check|find"
    r"|look|let)\b|\blet me (?:check|ask|find|look|see|get back|dig|think)\b|\bgood question\b[^.!?]{0,20}\bi\b"
    r"|\bwe(?:'ll| will)"
    r" (?:check|ask|find|look|let you know|get back)\b|\bhaven't decided\b|\bwish i knew\b|\bhard to say\b"
    r"|\bcan't say yet\b",
    _I,
)
_ELSEWHERE = re.compile(
    r"\b(?:dm|pm|inbox|message|contact|email|e-mail|call|see|check|visit|reach out to|get in touch with|write"
    r" to) (?:us|me|our"
    r"|the|support|customer|my)\b(?! (?:check|ask))|\b(?:faq|help cent(?:er|re)|support team|customer (?:service"
    r"|care|support))\b"
    r"|\b(?:info(?:rmation)?|details|everything) (?:is|are|can be found) (?:on|in|at) (?:our|the|my) (?:website"
    r"|site|page|bio|faq)\b",
    _I,
)
_THROWN_BACK = re.compile(r"\bhave you (?:tried|checked|read|looked|seen our)\b|\bno (?:clue|idea)\b(?! yet)", _I)
_EMPTY = re.compile(
    r"\b(?:thank you for (?:your|reaching|the)|thanks for (?:your|reaching|asking|the)|great question|good"
    r" question|we"
    r" (?:value|appreciate|apologi[sz]e)|have a (?:great|nice|lovely|good) \w+|stay tuned|so kind of you|sorry"
    r" to hear)\b[^.!?\n]*",
    _I,
)


#: A greeting or a farewell names a time of day, a place or "all" without answering anything.
_GREETING = re.compile(
    r"\b(?:(?:very )?good (?:morning|day|afternoon|evening|night)|happy (?:monday|friday|weekend|new year|christmas"
    r"|easter)|merry christmas|see you (?:soon|there|around|then)|until (?:then|next time)"
    r"|hello (?:there|all|everyone))\b",
    _I,
)


def answers(draft: str, question: str, kind: Kind, names: Sequence[str] = ()) -> tuple[int, int] | bool | None:
    """Where the draft answers (code points), True where it does without one place, False, or None: cannot be told.

    ``draft`` is English, its quotations blanked; ``question`` the words of the question; ``names`` what the person is
    called, which answers nothing.
    """
    for name in sorted({part for called in names for part in re.findall(r"\w{2,}", called)}):
        draft = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda match: " " * len(match.group()), draft)
    draft = _GREETING.sub(lambda match: " " * len(match.group()), draft)
    if will_ask := _WILL_ASK.search(draft):
        return will_ask.span()
    rest = _EMPTY.sub(lambda match: " " * len(match.group()), draft)
    stated = re.sub(r"[^.!?\n]*\?", lambda match: " " * len(match.group()), rest)
    if _THROWN_BACK.search(rest) or (_ELSEWHERE.search(rest) and not re.search(r"https?://|\d", rest)):
        return False
    if len(question.split()) == 1 and stated.strip() and not _WARM_ONLY.search(stated):
        return True
    if kind == "which":
        return _which(stated, question) or _unsure(rest, stated)
    found = _NEEDS[kind].search(stated)
    if kind == "who" and (name := _NAME.search(stated)):
        return name.span()
    if found and kind in ("yes-no", "may-could", "how", "why", "who") and not _to_the_matter(stated, question):
        return False
    if found:
        return found.span()
    if kind in ("yes-no", "may-could", "how") and _shared(stated, question) >= 1:
        return True
    return _unsure(rest, stated)


def _unsure(rest: str, stated: str) -> bool | None:
    """A draft that only asks back may be on its way to the answer: it cannot be judged."""
    return None if len(stated.split()) * 2 < len(rest.split()) and "?" in rest else False


def _which(stated: str, question: str) -> tuple[int, int] | bool:
    """An answer to "which" names one: a word beside the question's "or", a number, or a thing of its own."""
    options = {item.stem for item in stems(question)}
    named = [item for item in stems(stated) if item.stem not in options or re.search(r"\bor\b", question, _I)]
    if re.search(r"\bor\b", question, _I):
        named = [item for item in named if item.stem in options] or [n for n in named if n.stem.endswith("er")]
    both = re.search(r"\b(?:both|either|neither|all of them|any of them|the \w+ ones?|\d+)\b", stated, _I)
    if both:
        return both.span()
    return (named[0].at.start, named[0].at.end) if named else False


def _shared(stated: str, question: str) -> int:
    return len({item.stem for item in stems(question)} & {item.stem for item in stems(stated)})


_WARM_ONLY = re.compile(
    r"\b(?:thank(?:s| you)|glad|appreciate|love(?:ly)?|sorry|apologi[sz]e|so (?:happy|sweet|kind)|means a lot"
    r"|welcome|hope|horrid"
    r"|awful|terrible|made my day|congrat\w*|cheers|kind words?)\b",
    _I,
)
_PLAIN_YES = re.compile(
    r"^\W*(?:@\w+ |\w+,? )?(?:done|please do|feel free|go ahead|yes|yep|yeah|yup|no|nope|nah|sure|of course"
    r"|absolutely|definitely|not|sadly|unfortunately|only|always"
    r"|never|both|because|by|just|we|i)\b|👍|✅|\b(?:yes|yep|no|nope|of course|sure|not yet|sadly|unfortunately"
    r"|because|please do|done|would be)\b",
    _I,
)


def _to_the_matter(stated: str, question: str) -> bool:
    """Whether the sentences that are more than thanks and sympathy speak to the question."""
    matter = [s for s in re.split(r"(?<=[.!?])\s+|\n", stated) if s.strip() and not _WARM_ONLY.search(s)]
    if any(_PLAIN_YES.search(sentence) for sentence in matter):
        return True
    if re.match(r"^\W*(?:\w+,? )?(?:yes|yep|no|nope|sure|of course|sorry,? no|sorry,? not)\b", stated, _I):
        return True
    return bool(matter) and (
        _shared(" ".join(matter), question) > 0
        or any(len([w for w in s.split() if w.casefold().strip(".,!") not in SMALL]) >= 1 for s in matter)
    )
