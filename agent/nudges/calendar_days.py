"""The day that words of the calendar name: "on 12 December", "in January", "after the holidays".

English alone. A week ends on Sunday, so does a weekend; a month named alone is over on its last day, its beginning on
the seventh, a year on New Year's Eve; the holidays are over a week after New Year, and what is for Christmas is due the
day before. A day that is past is that of the next year or month. "12/11" may be two days and is none.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from agent.reading.days import DAY, NO_NOUN

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({MONTH})\b|\b({MONTH}) (?:the )?(\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\b(?![:.]\d)",
    re.IGNORECASE,
)
#: Beside these a small "may" is the month: "2nd of may", "may 5th". In "those 2 may still differ" it is not.
_PLAINLY = re.compile(r"\d(?:st|nd|rd|th)\b|\bof\b", re.IGNORECASE)
_OF_THE_MONTH = re.compile(
    rf"\b(?:on|by|before|until|later than|{DAY}),? the (\d{{1,2}})(?:st|nd|rd|th)\b", re.IGNORECASE
)
_IN_FIGURES = re.compile(r"\b(?:on|by|before|until) (\d{1,2})/(\d{1,2})\b(?!/)", re.IGNORECASE)
_ROUND_THE_CLOCK = (24, 7)
_BEGINS = r"(?:(?:start|beginning|first (?:week|days)) of|early(?: in)?)"
_EARLY_IN_A_MONTH = re.compile(rf"\b{_BEGINS} ({MONTH})\b(?!\s(?!{NO_NOUN}|\d)\w)", re.IGNORECASE)
_EARLY_NEXT_MONTH = re.compile(rf"\b{_BEGINS} next month\b", re.IGNORECASE)
_FIRST_WEEK = 7
_IN_A_MONTH = re.compile(
    rf"\b(?:in|by|early|late|mid|sometime in|end of)[ -](?:early |late |mid-?|(?:the )?end of )?({MONTH})\b",
    re.IGNORECASE,
)
_HOLIDAYS = re.compile(
    r"\b(?:after|once) (?:the )?(?:holidays|new year(?:['’]s)?|break)\b|\bin the new year\b|\bafter (?:christmas"
    r"|xmas)\b",
    re.IGNORECASE,
)
#: "The Christmas Eve menu" is no day.
_ALONE = rf"\b(?!\s(?!{NO_NOUN})\w)"
#: Month and day of feasts, each by how it is said.
_FEASTS = tuple(
    (month, day, re.compile(pattern, re.IGNORECASE))
    for month, day, pattern in (
        (12, 24, rf"\bchristmas eve{_ALONE}|\b(?:by|before|until|in time for) (?:the )?(?:christmas|xmas|holidays)\b"),
        (12, 25, r"\b(?:at|on|over) (?:christmas|xmas)(?: day)?\b"),
        (12, 26, rf"\bboxing day{_ALONE}"),
        (12, 31, rf"\bnew year['’]?s eve{_ALONE}|\b(?:by|before|until) (?:the )?new year(?:['’]?s)?\b"),
        (12, 31, r"\b(?:end of (?:the|this)|later this) year\b|\b(?:by|before) year['’]?s?[ -]end\b"),
        (1, 1, r"\bon new year['’]?s day\b"),
    )
)
_NEXT_WEEKEND = re.compile(r"\bnext week-?end\b|\bweek-?end after\b|\b(?:end|back end) of next week\b", re.IGNORECASE)
_WEEKEND = re.compile(
    r"\b(?:this|the|over the|at the|by the|on the) week-?end\b|\b(?:end of (?:the|this)|this|later this) week\b"
    r"|\beow\b",
    re.IGNORECASE,
)
_AFTER_THE_WEEKEND = re.compile(r"\bafter the week-?end\b", re.IGNORECASE)
_NEXT_MONTH_END = re.compile(r"\bend of next month\b", re.IGNORECASE)
_MONTH_END = re.compile(
    r"\b(?:end of (?:the|this)|this|later this) month\b|\b(?:by|at|before|until) (?:the )?month['’]?s?[ -]end\b"
    r"|\bend of month\b",
    re.IGNORECASE,
)


def named_day(sentence: str, first: date) -> date | None:
    """The day that a sentence of ``first`` names by the calendar; None where it names none, or says it in days."""
    if (day := dated(sentence, first)) is not None:
        return day
    if found := _EARLY_IN_A_MONTH.search(sentence):
        return _next(first, _number(found.group(1)), _FIRST_WEEK)
    if _EARLY_NEXT_MONTH.search(sentence):
        return _last(first) + timedelta(days=_FIRST_WEEK)
    if found := _IN_A_MONTH.search(sentence):
        return _last(_coming(first, _number(found.group(1))))
    if feast := next(((month, day) for month, day, said in _FEASTS if said.search(sentence)), None):
        return _next(first, *feast)
    if _HOLIDAYS.search(sentence):
        return date(first.year + (first.month > 1 or first.day > 7), 1, 7)
    if _NEXT_WEEKEND.search(sentence):
        return _sunday(first) + timedelta(days=7)
    if _AFTER_THE_WEEKEND.search(sentence):
        return _sunday(first) + timedelta(days=1)
    if _WEEKEND.search(sentence):
        return _sunday(first)
    if _NEXT_MONTH_END.search(sentence):
        return _last(_last(first) + timedelta(days=1))
    return _last(first) if _MONTH_END.search(sentence) else None


def names_a_day(sentence: str) -> bool:
    """Whether words of the calendar name a day, whenever the sentence is said."""
    return named_day(sentence, date(2000, 1, 1)) is not None


def dated(sentence: str, first: date) -> date | None:
    """The day whose number a sentence of ``first`` gives: "on 12 December", "by the 12th"."""
    if found := next(filter(_names_a_month, _DATE.finditer(sentence)), None):
        number, month = int(found.group(1) or found.group(4)), _number(found.group(2) or found.group(3))
        return _next(first, month, number)
    if found := _OF_THE_MONTH.search(sentence):
        day = _day(first.year, first.month, int(found.group(1)))
        after = _last(first) + timedelta(days=1)
        return day if day is not None and day >= first else _day(after.year, after.month, int(found.group(1)))
    return _in_figures(sentence, first)


def _in_figures(sentence: str, first: date) -> date | None:
    """Of "on 14/3", "by 12/12": only where it is one day, whichever figure is the month."""
    found = _IN_FIGURES.search(sentence)
    if found is None:
        return None
    one, other = int(found.group(1)), int(found.group(2))
    if (one, other) == _ROUND_THE_CLOCK:
        return None
    if one > 12:
        return _next(first, other, one)
    return _next(first, one, other) if other > 12 or one == other else None


def _names_a_month(found: re.Match[str]) -> bool:
    return (found.group(2) or found.group(3)) != "may" or _PLAINLY.search(found.group()) is not None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _next(first: date, month: int, number: int) -> date | None:
    """The next such day, ``first`` itself where it is that; None where the year has none."""
    day = _day(first.year, month, number)
    return _day(first.year + 1, month, number) if day is not None and day < first else day


def _number(name: str) -> int:
    return _MONTHS.index(name[:3].casefold()) + 1


def _coming(first: date, month: int) -> date:
    """The first day of the next such month, this one where it is that."""
    return date(first.year + (month < first.month), month, 1)


def _last(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _sunday(first: date) -> date:
    return first + timedelta(days=6 - first.weekday())
