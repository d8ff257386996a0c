"""What a writer says they will do: "I'll look it up and tell you tomorrow", with the days until it is due.

Only the first person binds ("you'll see", "it will rain" do not), and a wish or a condition does not ("I'd love to").
Days are counted from the day of writing; without a clock a weekday is taken as the longest it can be, seven days.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences

WEEK, MONTH = 7, 30
_DOING = (
    r"(?:check|ask|look|find|let|get|send|tell|come back|report|follow|update|reply|answer|write|post|share|fix|call"
    r"|email|mail|message|try|see|(?:have|take) an? (?:\w+ )?(?:look|listen|peek)|take (?:care of (?:it|that|this)"
    r"|an? (?:photo|picture)|some (?:photo|picture)s)|dig|investigate|make sure|add|put|refund|replace|ship"
    r"|bring|do"
    r"|give|keep|confirm|test|repair|sort|order|print|read|watch|measure|forward|upload|record|draw|dm|be in"
    r" touch|talk"
    r"|speak|pass|chase|link|show|explain|finish|bake|pick|drop|set)"
)
_BACK = (
    r"(?:let you know|(?:tell|show|send|give|post|bring|ring|text) you|(?:send|bring|post) (?:it|them|one|the"
    r"|yours)\b|post here"
    r"|get back to you|come back to you|report|reply|answer|update you|write (?:to you|back|here)|keep you posted"
    r"|measure (?:it|them|one|the)|check\b|ask\b)"
)
#: Whatever was said before, here the writer comes back to the other one: "..., then I'll tell you", "and report".
COMES_BACK = re.compile(
    r"(?:\b(?:and|then|so|but)\b|[,;:–—-])\s*(?:(?:and|then|so|but|also|just|i(?:['’]ll| will)|we(?:['’]ll| will)"
    r"|will) "
    rf")*{_BACK}",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    rf"\b(?:i(?:'ll| will| shall|'m going to| am going to|'m gonna| promise to| promise i'll| can)|ill|we(?:'ll| will"
    rf"|'re going to)|let me|lemme|gonna|going to|will)"
    rf" (?:just |quickly |also |definitely |certainly |gladly |happily |personally |try to |go and |go |have to"
    rf" )*{_DOING}\b"
    rf"|\b(?:i(?:'ll| will)|we(?:'ll| will)|let me|will|gonna) \w+ [^.!?\n]{{0,40}}?\band (?:then )?(?:will )?{_BACK}",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:^|[,;:.!–—-] ?|\b(?:and|so|but|ok|okay|sure|yes|sorry) )$", re.IGNORECASE)
_NOT_BINDING = re.compile(
    r"\b(?:i'll|i will|we'll|we will|i'm going to) (?:never|not|see you|keep (?:reading|watching|coming|buying"
    r"|following)"
    r"|try not|be (?:there|sad))\b|\b(?:let me know|let me tell you|let me get this straight|let me see if i)\b"
    r"|\bgive it a (?:go|try|miss)\b|\btell you what\b|\bi can (?:see|tell|do|read|get|try|add|put|give|keep"
    r"|watch|bring)\b"
    r"|\bsee (?:you|ya)\b|\bif (?:i|we) (?:ever|could|can)\b",
    re.IGNORECASE,
)
#: At the beginning of a sentence it leaves open whether; "when I'm home" says when.
IF = re.compile(
    r"^(?:if|unless|when(?! (?:i['’]?m|i am|i get|we['’]?re|we are|we get) (?:home|back|in|at)\b))\b", re.IGNORECASE
)

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "few": 3, "four": 4, "five": 5, "six": 6}
_NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10}
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_IN = re.compile(
    rf"\b(?:in|within|after|for) (?:the next |about |a |another )*(\d{{1,2}}|{'|'.join(_NUMBERS)})(?: of)?"
    r" (?:more )?(minute|hour|day|week|month)s?\b",
    re.IGNORECASE,
)
_DUE: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (days, re.compile(pattern, re.IGNORECASE))
    for days, pattern in (
        (
            0,
            r"\b(?:today|tonight|this (?:morning|afternoon|evening)|right (?:away|now)|in a (?:minute|bit|moment|sec)"
            r"|later today|after work|by (?:noon|the end of the day)|asap|straight away|at lunch)\b",
        ),
        (1, r"\b(?:tomorrow|tmrw|tmr|tomorow|tommorow|tomorrow's|overnight|first thing)\b"),
        (2, r"\bday after tomorrow\b"),
        (
            WEEK,
            rf"\b(?:next week|this week|(?:on|by|next|this|until|before|over) (?:the )?(?:{_DAYS}|week-?end)|{_DAYS}"
            r"|weekend|end of the week|sometime this week)\b",
        ),
        (MONTH, r"\b(?:next month|this month|end of the month)\b"),
    )
)


def due_days(sentence: str) -> int | None:
    """Days until what a sentence promises is due, or None where it names no time."""
    if found := _IN.search(sentence):
        number, unit = found.group(1).casefold(), found.group(2).casefold()
        count = int(number) if number.isdecimal() else _NUMBERS[number]
        return {
            "minute": 0,
            "hour": 0 if count <= 12 else 1,
            "day": count,
            "week": count * WEEK,
            "month": count * MONTH,
        }[unit]
    if _DUE[2][1].search(sentence):
        return 2
    named = [days for days, pattern in _DUE if pattern.search(sentence)]
    return max(named) if named else None


def promises(text: str) -> list[tuple[Found, int | None]]:
    """Each sentence that promises something in an English text whose quotations are blanked, and when it is due."""
    found: list[tuple[Found, int | None]] = []
    for place in sentences(text):
        sentence = place.of(text)
        if sentence.endswith("?") or IF.match(sentence):
            continue
        if any(_binds(sentence, match) for match in _PROMISE.finditer(sentence)):
            found.append((place, due_days(sentence)))
    return found


def _binds(sentence: str, match: re.Match[str]) -> bool:
    said = match.group().casefold()
    if said.startswith(("will", "gonna", "going to")) and not _BARE.search(sentence[: match.start()]) and match.start():
        return False
    around = sentence[match.start() : match.end() + 25]
    return not _NOT_BINDING.match(around) and not (said.startswith("i can") and _NOT_BINDING.search(around))
