"""What the user promised, in few words, when it is due, and how that is said.

"I'll check the coupon and let you know tomorrow" is "check the coupon", due at the end of the next day of the user.
English alone, as the commitments are (``agent.reading.commitments``). A weekday is the next one after the day of
writing; "next Friday" that of the week after, counted from Monday; "Tuesday week" a week after Tuesday. What names no
time is due after three days.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from agent.nudges.calendar_days import dated, named_day
from agent.nudges.quiet import day_of, start_of

UNSAID = 3
LONGEST = 80
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_WEEKDAY = re.compile(rf"\b(next )?({_DAY})(?:'s)?\b( week\b)?", re.IGNORECASE)
_START = re.compile(
    r"^.*?\b(?:i(?:'|’)?ll|i (?:will|shall|promise to|can)|i(?:'|’)?m (?:going to|gonna)|i am going to|we(?:'|’)?ll"
    r"|we will|let me|lemme|going to|gonna|will)\b(?: (?:just|quickly|also|definitely|certainly|gladly|happily"
    r"|personally|try to|go and|go|have to|make sure to|be sure to|get to))* ",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = r"(?:let you know|tell you|get back to you|come back to you|report back|keep you posted|update you)"
_END = re.compile(rf"(?:[.!?;:,–—]\s|[.!?;:]$|,? (?:and|then|so|but|if|when|once) |\s+(?:and|&) {_TELLS}|\n)")
_WHEN = re.compile(
    r"[\s,]*\b(?:(?:by|on|before|until|over|this|next|in|within|first thing|later)\s)*(?:the )?"
    r"(?:tomorrow(?: (?:morning|evening|night|afternoon))?|tmrw|tmr|today|tonight|this (?:morning|afternoon|evening)"
    rf"|(?:this|next) (?:week|month)|{_DAY}(?: week)?|week-?end"
    r"|(?:a|an|one|two|three|four|five|six|seven|a few|\d+) (?:minute|hour|day|week|month)s?"
    r"|right away|right now|asap|soon|later|straight away|noon|the end of the (?:day|week|month)"
    r"|after (?:lunch|dinner|work|school|the holidays|christmas)(?: today)?|the new year)\b(?: at .*)?$",
    re.IGNORECASE,
)
_HEARS = re.compile(r"\byou(?:['’]ll| will| shall) (?:soon )?hear (?:back )?from (?:me|us)\b", re.IGNORECASE)
_HAS = re.compile(r"\byou(?:['’]ll| will) (?:have|get|receive|find) ", re.IGNORECASE)
_THEY = re.compile(
    r"\byou(?= (?:asked|want|wanted|need|needed|ordered|mentioned|sent|liked|are|were|have|had|can|could)\b)"
)
#: Times of this day that a commitment's days do not know.
_TODAY = re.compile(r"\b(?:after|at|over|before) (?:lunch|dinner|work|school|breakfast|closing)\b", re.IGNORECASE)
_MORNING = re.compile(r"\bin the morning\b", re.IGNORECASE)
_OTHERS = {"you": "them", "your": "their", "yours": "theirs", "my": "your", "me": "you", "yourself": "themselves"}
_PERSON = re.compile(r"\b(you|your|yours|yourself|my|me)\b", re.IGNORECASE)


def deed(sentence: str) -> str:
    """What a commitment is about, said to the user: "check the coupon" of "I'll check the coupon tomorrow"."""
    line = " ".join(sentence.split())
    if _HEARS.search(line):
        return "let them hear from you"
    if has := _HAS.search(line):
        line = f"I'll let them have {line[has.end() :]}"
    rest = _START.sub("", line, count=1) or line
    cut = _END.search(rest)
    first = rest[: cut.start()] if cut and len(rest[: cut.start()].split()) > 1 else rest
    bare = _WHEN.sub("", first.rstrip(" .!?,;:")).strip(" ,")
    words = _THEY.sub("they", bare if bare else first)
    told = _PERSON.sub(lambda found: _OTHERS[found.group().casefold()], words)
    return told if len(told) <= LONGEST else told[:LONGEST].rsplit(" ", 1)[0] + " …"


def due(sentence: str, days: int | None, made: datetime, zone: tzinfo | None) -> datetime:
    """When it is due, in UTC: the end of the user's day. ``days`` is what the commitment says, from its writing."""
    try:
        return _end_of_its_day(sentence, days, day_of(made, zone), zone)
    except (OverflowError, ValueError):  # a day that the calendar does not hold
        return made


def _end_of_its_day(sentence: str, days: int | None, first: date, zone: tzinfo | None) -> datetime:
    named = _WEEKDAY.search(sentence)
    calendar = dated(sentence, first) if named else named_day(sentence, first)
    if calendar is not None:
        return start_of(calendar + timedelta(days=1), zone) - timedelta(seconds=1)
    if days is None and named is None:
        days = 0 if _TODAY.search(sentence) else 1 if _MORNING.search(sentence) else None
    if days is not None and named is not None and "week" not in _before(sentence, named) and days >= 7:
        day = _weekday(first, named)
    else:
        day = first + timedelta(days=UNSAID if days is None else days)
    return start_of(day + timedelta(days=1), zone) - timedelta(seconds=1)


def _before(sentence: str, named: re.Match[str]) -> str:
    return sentence[max(0, named.start() - 6) : named.start()].casefold()


def _weekday(first: date, named: re.Match[str]) -> date:
    wanted = _DAYS.index(named.group(2)[:3].casefold())
    if named.group(1):
        return first + timedelta(days=7 - first.weekday() + wanted)
    return first + timedelta(days=(wanted - first.weekday() - 1) % 7 + 1 + (7 if named.group(3) else 0))


def by(due_at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """By when, as people say it: "by tomorrow", "by Friday", "by 4 December"; past its day "it was for Friday"."""
    day, today = day_of(due_at, zone), day_of(now, zone)
    apart = (day - today).days
    if apart == 0:
        return "by today"
    if apart == 1:
        return "by tomorrow"
    named = f"{day:%A}" if abs(apart) < 7 else f"{day.day} {day:%B}"
    if apart == -1:
        return "it was for yesterday"
    return f"by {named}" if apart > 0 else f"it was for {named}"
