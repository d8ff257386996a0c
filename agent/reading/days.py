"""How many days off the time is that an English sentence names: "in a fortnight", "tonight", "by Friday".

Days are counted from the day of writing; without a clock a weekday is taken as the longest it can be, seven days. A day
that belongs to a thing or to the past ("the photos from Sunday", "the Friday menu") is nobody's appointment.
"""

from __future__ import annotations

import re

WEEK, MONTH, YEAR = 7, 30, 365
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "few": 3, "four": 4, "five": 5, "six": 6}
NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20}
NUMBERS |= {"thirty": 30, "forty": 40}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"
_UNIT = r"(?:min(?:ute)?|hour|hr|day|week|fortnight|month|year)"
SPAN = (
    rf"(?:{_NUMBER}(?:(?: or | to | ?[-–] ?){_NUMBER})?(?: of)? (?:more )?{_UNIT}s?(?:['’])?(?: or (?:two|three|so))?"
    r"(?: time)?|half an hour|the hour)\b"
)
"""A span of time: "two or three weeks", "a week or two", "48 hrs"."""
_TODAY = (
    r"(?:today|tonight|this (?:morning|afternoon|evening)|right (?:away|now)|in a (?:minute|bit|moment|sec)|later today"
    r"|after work|by (?:noon|midnight|the end of the day|eod|close of business|cob)|asap|straight away|at lunch"
    r"|before (?:i go to )?bed|at \d{1,2}(?::\d\d)? ?[ap]m|(?:with)?in (?:the|half an) hour|brb)"
)
_IN = re.compile(
    rf"\b(?:in|within|after|give me) (?:the next |about |a |another )*({_NUMBER})(?:(?: or | to | ?[-–] ?)({_NUMBER}))?"
    rf"(?: of)? (?:more )?({_UNIT})s?\b(?: or (two|three)\b)?",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\b({_NUMBER}) ({_UNIT})s? from (?:today|now)\b", re.IGNORECASE)
_DUE: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (days, re.compile(pattern, re.IGNORECASE))
    for days, pattern in (
        (0, rf"\b{_TODAY}\b"),
        (1, r"\b(?:tomorrow|tmrw|tmr|tomorow|tommorow|tomorrow's|overnight|first thing)\b"),
        (2, r"\bday after tomorrow\b"),
        (
            WEEK,
            rf"\b(?:next week|this week|(?:on|by|next|this|until|before|over) (?:the )?(?:{DAY}|week-?end)|{DAY}"
            r"|weekend|end of the week|eow|sometime this week)\b",
        ),
        (MONTH, r"\b(?:next month|this month|end of the month)\b"),
    )
)
NO_NOUN = (
    r"(?:morning|evening|afternoon|night|noon|week|after|before|at|or|and|then|when|if|in|on|by|to|for|the|so|but"
    r"|latest|instead|too|again|\w+ly)\b"
)
_ASIDE = re.compile(
    rf"(?<!week )(?<!weeks )(?<!end )\b(?:from|of|since|last) (?:last )?(?:{DAY}|week-?end|week|month)\b"
    rf"|(?<!\bto )(?<!\bat )(?<!\bin )(?<!\bon )(?<!\bby )(?<!\bover )(?<!\bafter )(?<!\bbefore )(?<!\buntil )"
    rf"\b(?:(?:the|your|our|my) (?:{DAY}|week-?end) (?!{NO_NOUN})[a-z]+|(?:today|tonight|tomorrow|{DAY})['’]s"
    r" [a-z]+)\b"
    rf"|\b(?:what|why|how|who|where|whether|if) [^,.;!?\n]{{0,40}}?\b(?:\w+ed|was|were|had|went|came|did|said)"
    rf" on {DAY}\b",
    re.IGNORECASE,
)


def own_time(sentence: str) -> str:
    """The sentence without days that belong to a thing or to the past: they bind nobody."""
    return _ASIDE.sub(" ", sentence)


def due_days(sentence: str) -> int | None:
    """Days until what a sentence promises is due, or None where it names no time."""
    sentence = own_time(sentence)
    if found := _FROM.search(sentence):
        return _span(found.group(1), found.group(2))
    if found := _IN.search(sentence):
        return _span(found.group(4) or found.group(2) or found.group(1), found.group(3))
    if _DUE[2][1].search(sentence):
        return 2
    named = [days for days, pattern in _DUE if pattern.search(sentence)]
    return max(named) if named else None


def _span(number: str, unit: str) -> int:
    """In days; hours are the user's day up to twelve of them."""
    count = int(number) if number.isdecimal() else NUMBERS[number.casefold()]
    days = {"d": 1, "w": WEEK, "f": 2 * WEEK, "y": YEAR}
    unit = unit.casefold()
    if unit.startswith("mi"):
        return 0
    if unit.startswith("h"):
        return 0 if count <= 12 else -(-count // 24)
    return count * (MONTH if unit == "month" else days[unit[0]])
