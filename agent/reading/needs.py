"""What an answer to each kind of question holds: a time for "when", a place for "where", a number for "how much" ...

Wide on purpose: it is one fact among many that ``meeting.py`` weighs, and the place that is shown as the answer.
"""

from __future__ import annotations

import re

from agent.reading.kinds import Kind
from agent.reading.plain import blank
from agent.reading.turns import Beginnings, Turns

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
#: A number of another thing is no answer: "How long does it take?" - "20 euros", "How much is it?" - "Ready in 3 days".
_PRICE = (
    r"[$€£¥] ?\d[\d.,]*|\d[\d.,]*+ ?(?:euros?|pounds?|quid|dollars?|bucks|cents?|eur|usd|gbp|kr|percent)\b|\d ?[€£%]"
)
_SPAN_OF_TIME = (
    r"\d[\d.,]*+ ?(?:[ap]m|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b|\d{1,2}(?::\d\d|st|nd|rd|th)\b"
)
_OF_ANOTHER_THING: dict[Kind, re.Pattern[str]] = {
    "when": re.compile(_PRICE, _I),
    "how-many": re.compile(_PRICE, _I),
    "how-much": re.compile(_SPAN_OF_TIME, _I),
}
#: A greeting or a farewell names a time of day, a place or "all" without answering anything.
_GREETING = Turns(
    r"\b(?:(?:very )?good (?:morning|day|afternoon|evening|night)|happy (?:monday|friday|weekend|new year|christmas"
    r"|easter)|merry christmas|see you (?:soon|there|around|then)|until (?:then|next time)"
    r"|hello (?:there|all|everyone))\b"
)


_WILL_ASK = Turns(
    r"\b(?:don'?t|do not|didn't) know (?:yet|right now|at the moment|when|exactly)\b|\bnot (?:quite |100% "
    r"|entirely )?sure yet\b|\bno idea yet\b|\bi(?:'ll| will) (?:have to )?(?:ask"
    r"|check|find out|look|see|let you know|get back|come back|tell you|dig|try to find|send|dm|post)\b|\bill"
    r" (?:ask|check|find"
    r"|look|let)\b|\blet me (?:check|ask|find|look|see|get back|dig|think)\b|\bgood question\b[^.!?]{0,20}\bi\b"
    r"|\bwe(?:'ll| will)"
    r" (?:check|ask|find|look|let you know|get back)\b|\bhaven't decided\b|\bwish i knew\b|\bhard to say\b"
    r"|\bcan't say yet\b"
)
_ELSEWHERE = Turns(
    r"\b(?:dm|pm|inbox|message|contact|email|e-mail|call|see|check|visit|reach out to|get in touch with|write"
    r" to) (?:us|me|our"
    r"|the|support|customer|my)\b(?! (?:check|ask))|\b(?:faq|help cent(?:er|re)|support team|customer (?:service"
    r"|care|support))\b"
    r"|\b(?:info(?:rmation)?|details|everything) (?:is|are|can be found) (?:on|in|at) (?:our|the|my) (?:website"
    r"|site|page|bio|faq)\b"
)
_PUT_OFF = Turns(
    r"\bstay tuned\b|\b(?:please )?be patient\b|\bbear with (?:us|me)\b"
    r"|(?:^|[.!,;] ?)as \w+ (?:above|before|elsewhere)\b"
    r"|\b(?:see|read) (?:above|below|the (?:description|post|caption|pinned \w+))\b|\bcontact form\b"
)
_KNOWS_NOT = Turns(
    r"^\W*(?:sorry\W+|honestly\W+|hm+\W+|well\W+|oh\W+)?(?:(?:i|we)(?:'ve| have)? )?(?:got )?"
    r"(?:(?:no|not a) (?:clue|idea)|(?:really )?don'?t know|do not know|dunno|couldn'?t (?:say|tell you)|can'?t say)\b"
    r"(?!.*\b(?:but|i'?ll|we'?ll|will|asking|let me)\b)",
    flags=_I | re.DOTALL,
)
_ASKED_BACK = re.compile(r"(?<![^.!?\n])[^.!?\n]*+\?")
_ASKS_FROM_THE_START = re.compile(
    r"\W*(?:\w+\W+)?(?:what|which|when|where|who|why|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|may"
    r"|might|have|has|had|am|any|isn't|aren't|don't|doesn't|didn't|won't|can't|or|if)\b",
    _I,
)


def stated(draft: str, said: Beginnings) -> str:
    """What a draft states, its own questions and greetings as blanks of the same length; ``said``, here and below: its
    ``turns.beginnings``."""
    told = _ASKED_BACK.sub(_blank_the_question, draft) if "?" in draft else draft
    for greeting in _GREETING.finditer(told, said):
        told = told[: greeting.start()] + blank(greeting) + told[greeting.end() :]
    return told


def will_ask(draft: str, said: Beginnings) -> tuple[int, int] | None:
    """Where a draft says honestly that an answer will come ("I don't know yet, I'll ask"): code points."""
    found = _WILL_ASK.search(draft, said)
    return found.span() if found else None


def sent_elsewhere(draft: str, said: Beginnings) -> bool:
    """Whether a draft only sends them elsewhere ("See our FAQ") or puts them off, without a number or a link."""
    away = _ELSEWHERE.search(draft, said) or _PUT_OFF.search(draft, said)
    return bool(away) and not re.search(r"https?://|\d", draft)


def knows_not(draft: str, said: Beginnings) -> bool:
    """Whether a draft says only that the answer is not known ("No clue, sorry"), and not that it will come."""
    return bool(_KNOWS_NOT.search(draft, said))


def need(kind: Kind, said: str) -> tuple[int, int] | None:
    """Where what is ``stated`` holds what the kind needs (code points); None for "which", which may need any word."""
    if other := _OF_ANOTHER_THING.get(kind):
        said = other.sub(blank, said)
    found = _NEEDS[kind].search(said) if kind in _NEEDS else None
    return found.span() if found else None


def _blank_the_question(match: re.Match[str]) -> str:
    """Of "You can until noon, what should it say?" only what is asked is blanked."""
    said = match.group()
    comma = max(said.rfind(sign) for sign in ",;:")
    if comma < 0 or _ASKS_FROM_THE_START.match(said):
        return " " * len(said)
    return said[:comma] + " " * (len(said) - comma)
