"""What the user promised, in few words, when it is due, and how that is said.

"I'll check the coupon and let you know tomorrow" is "check the coupon", due at the end of the next day of the user.
English alone, as the commitments are (``agent.reading.commitments``). A weekday is the next one after the day of
writing, of two the second; "next Friday" and "Friday next week" that of the week after, counted from Monday; "Tuesday
week" and "a week on Tuesday" a week after Tuesday. What names no time is due after three days.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from agent.nudges.calendar_days import MONTH, dated, named_day
from agent.nudges.quiet import day_of, start_of
from agent.reading.days import SPAN, own_time
from agent.reading.promise import DOING

UNSAID = 3
LONGEST = 80
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_WEEKDAY = re.compile(
    rf"\b(?:(next week,? (?:on )?|next )|(a week (?:on|from) ))?({_DAY})(?:'s)?\b(?:( next week\b)|( week\b))?",
    re.IGNORECASE,
)
#: The second of two days: "on Tuesday or Wednesday", "between Monday and Thursday".
_OR = re.compile(rf"\b(?:{_DAY} ?(?:or|to|-|–)|between {_DAY} and) ?({_DAY})\b", re.IGNORECASE)
_START = re.compile(
    r"^.*?\b(?:i(?:'|’)?ll|i (?:will|shall|promise to|can)|i(?:'|’)?m (?:going to|gonna)|i am going to|we(?:'|’)?ll"
    r"|we will|let me|lemme|going to|gonna|will)\b(?: (?:just|quickly|also|definitely|certainly|gladly|happily|probably"
    r"|personally|try to|go and|go(?! to\b)|have to|make sure to|be sure to|get to))* ",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = r"(?:let you know|tell you|get back to you|come back to you|report back|keep you posted|update you)"
#: A comma of a list ("a mug, a bowl and the lid") ends nothing, nor does a short word's point ("St. Ives").
_END = re.compile(
    r"(?:(?<!\bst)(?<!\bmr)(?<!\bdr)(?<!\bms)[.!?;:–—]\s|[.!?;:,–—]$"
    r"|,\s(?!(?:an?|the|some|your|my|two|three) [^,.!?;]{1,30}(?:,| and ))|,? (?:then|so|but|if|when|once) "
    rf"|,? (?:and|&) (?=(?:i|we|will|then|{_TELLS}|{DOING})\b)|\s+(?:and|&) {_TELLS}|\n)",
    re.IGNORECASE,
)
_NUMBERED = (
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|{MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    r"|the \d{1,2}(?:st|nd|rd|th)"
)
#: When, at the end of the words: it is told beside them.
_WHEN = re.compile(
    r"(?<!\bfrom)(?<!\bsince)(?<!\blast)(?<!\bof)(?<!\bthe)(?<!\bfor)[\s,]+"
    r"(?:(?:by|on|before|until|till|over|at|this|next|between|first thing|sometime|later|this time|in the"
    r"|(?:no|not) later than|a week(?: from)?)\s){0,6}(?:the )?"
    r"(?:day after tomorrow|tomorrow(?: (?:morning|evening|night|afternoon|lunchtime))?|tmrw|tmr|today|tonight"
    r"|this (?:morning|afternoon|evening)|in the morning|(?:this|next) (?:week|month|year)|week-?end"
    r"|month['’]?s?[ -]end|(?:very )?end of (?:the |this |next )*(?:day|week|month|year)"
    rf"|(?:{_DAY},? )?(?:{_NUMBERED})|{_DAY}(?: (?:or|to|and) {_DAY})?(?: next)?(?: week)?"
    rf"|(?:in|within|after) (?:the |next |about |another |a )*{SPAN}|in a (?:minute|bit|moment|sec)"
    rf"|(?:in|by|until|before|early|late|mid|end of)[ -](?:(?:early|late|mid|the end of|end of)[ -])?{MONTH}"
    r"|(?:on|by|before|until) \d{1,2}/\d{1,2}|(?:by |before )(?:eod|eow|midnight|bed)"
    r"|(?:after|before|over|at) (?:lunch|dinner|breakfast)(?: today)?|(?:after|before) (?:work|school)(?: today)?"
    r"|(?:after|before|by|until|at|over|on|in) (?:the )?(?:holidays|christmas(?: (?:eve|day))?|boxing day|new year)"
    rf"|(?:start|beginning|first (?:week|days)) of (?:{MONTH}|(?:the |next )?(?:week|month|year))|early next month"
    r"|after the week-?end|right away|(?:right )?now|asap|soon|later|straight away|noon)\b(?: at .*)?$",
    re.IGNORECASE,
)
_HEARS = re.compile(r"\byou(?:['’]ll| will| shall) (?:soon )?hear (?:back )?from (?:me|us)\b", re.IGNORECASE)
_HAS = re.compile(r"\byou(?:['’]ll| will) (?:have|get|receive|find) ", re.IGNORECASE)
#: With a day beside it as good as "I'll": "I'm sending it tomorrow".
ON_ITS_WAY = re.compile(
    r"\bi(?:['’]m| am) (?:just |also |definitely )?(send|post|e?mail|ship|bring|call|ring|text)p?ing"
    r"(?= (?:you|it(?! (?:an?|quits|even)\b)|them|one|yours|your [\w-]+)\b)",
    re.IGNORECASE,
)
#: "Your bike will be ready by Friday" is promised by whoever says so.
_IS_READY = re.compile(
    r"\b(it|they|yours?(?: [\w-]+)?)(?:['’]ll| will) be (?=(?:with you|ready|done|sorted|fixed|mended|in the post)\b)",
    re.IGNORECASE,
)
#: What of theirs one is told: there "you" does, elsewhere it is done to.
_THEY = re.compile(
    r"\b(?:(?<=\bif )|(?<=\bwhether )|(?<=\bwhat )|(?<=\bthat )|(?<=\bwhich )|(?<=\bhow )"
    r"|(?<=\bwhere )|(?<=\bwhen )|(?<=\bwhy ))you\b|(?<!\blet )(?<!\bmake )(?<!\bhelp )\b"
    r"you(?= (?:asked|want|wanted|need|needed|ordered|mentioned|sent|liked|are|were|have|had|can|could|said|say|met"
    r"|paid|saw|found|made|bought|got|gave|told|lost|did|do|will|would|should)\b)",
    re.IGNORECASE,
)
#: Times of this day that a commitment's days do not know.
_TODAY = re.compile(
    r"\b(?:after|at|over|before) (?:lunch|dinner|work|school|breakfast|closing)\b"
    r"|\bbefore (?:the )?end of (?:the )?day\b|(?<!\bfor )(?<!\buntil )(?<!\btill )(?<!\bby )(?<!\bfrom )\bnow\W*$",
    re.IGNORECASE,
)
_MORNING = re.compile(r"\bin the morning\b", re.IGNORECASE)
_OTHERS = {"you": "them", "u": "them", "your": "their", "ur": "their", "yours": "theirs", "yourself": "themselves"}
_OTHERS |= {"my": "your", "our": "your", "mine": "yours", "me": "you", "us": "you", "i": "you", "we": "you"}
_OTHERS |= {"you're": "they're", "you've": "they've", "you'll": "they'll", "you'd": "they'd"}
_OTHERS |= {"i'm": "you're", "i am": "you are", "i was": "you were"}
_PERSON = re.compile(
    rf"\b(?:{'|'.join(sorted(_OTHERS, key=len, reverse=True))})\b(?!\.\w)".replace("'", "['’]"), re.IGNORECASE
)
#: Of these alone the whole sentence says more: "Will do".
_NO_DEED = frozenset({"do", "it", "that"})


def deed(sentence: str) -> str:
    """What a commitment is about, said to the user: "check the coupon" of "I'll check the coupon tomorrow"."""
    line = " ".join(sentence.split())
    if _HEARS.search(line):
        return "let them hear from you"
    if has := _HAS.search(line):
        line = f"I'll let them have {line[has.end() :]}"
    if sending := ON_ITS_WAY.search(line):
        line = f"I'll {sending.group(1)} {line[sending.end() :].lstrip()}"
    ready = _IS_READY.search(line)
    if ready and not _START.match(line[: ready.start()]):
        whole = ready.group(1)[0].lower() + ready.group(1)[1:]
        line = f"I'll have {'them' if whole == 'they' else whole} {line[ready.end() :]}"
    rest = _START.sub("", line, count=1) or line
    cut = _END.search(rest)
    first = rest[: cut.start()] if cut and len(rest[: cut.start()].split()) > 1 else rest
    bare = _WHEN.sub("", first.rstrip(" .!?,;:")).strip(" ,")
    words = bare or first
    if words.casefold() in _NO_DEED:
        words = line.rstrip(" .!?,;:")
    told = _PERSON.sub(_other, _THEY.sub("they", words))
    return told if len(told) <= LONGEST else told[:LONGEST].rsplit(" ", 1)[0] + " …"


def _other(found: re.Match[str]) -> str:
    word = found.group()
    return word if word == "US" else _OTHERS[word.casefold().replace("’", "'")]


def due(sentence: str, days: int | None, made: datetime, zone: tzinfo | None) -> datetime:
    """When it is due, in UTC: the end of the user's day. ``days`` is what the commitment says, from its writing."""
    try:
        return _end_of_its_day(sentence, days, day_of(made, zone), zone)
    except (OverflowError, ValueError):  # a day that the calendar does not hold
        return made


def _end_of_its_day(sentence: str, days: int | None, first: date, zone: tzinfo | None) -> datetime:
    sentence = own_time(sentence)
    named = _WEEKDAY.search(sentence)
    calendar = dated(sentence, first) if named else named_day(sentence, first)
    if calendar is not None:
        return start_of(calendar + timedelta(days=1), zone) - timedelta(seconds=1)
    if days is None and named is None:
        days = 0 if _TODAY.search(sentence) else 1 if _MORNING.search(sentence) else None
    if days is not None and named is not None and days >= 7:
        day = _weekday(first, named)
        if pair := _OR.search(sentence):
            day = _after(day, pair.group(1))
    else:
        day = first + timedelta(days=UNSAID if days is None else days)
    return start_of(day + timedelta(days=1), zone) - timedelta(seconds=1)


def _weekday(first: date, named: re.Match[str]) -> date:
    next_one, week_on, name, next_week, week = named.groups()
    if next_one or next_week:
        return first + timedelta(days=7 - first.weekday() + _number(name))
    return _after(first, name) + timedelta(days=7 if week or week_on else 0)


def _after(day: date, name: str) -> date:
    """The next day of that name after a day."""
    return day + timedelta(days=(_number(name) - day.weekday() - 1) % 7 + 1)


def _number(name: str) -> int:
    return _DAYS.index(name[:3].casefold())


def by(due_at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """By when, as people say it: "today", "by Friday", "by 4 December"; past its day "it was for Friday"."""
    day, today = day_of(due_at, zone), day_of(now, zone)
    apart = (day - today).days
    if apart == 0:
        return "today"
    if apart == 1:
        return "by tomorrow"
    named = f"{day:%A}" if abs(apart) < 7 else f"{day.day} {day:%B}"
    if apart == -1:
        return "it was for yesterday"
    return f"by {named}" if apart > 0 else f"it was for {named}"
