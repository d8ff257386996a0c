"""The day that words of the calendar name: "on 12 December", "in January", "after the holidays".

English alone. A week ends on Sunday, so does a weekend; a month named alone is over on its last day; the holidays are
over a week after New Year. A day that is past is that of the next year or month.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH})\b|\b({_MONTH}) (?:the )?(\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\b(?![:.]\d)",
    re.IGNORECASE,
)
#: Beside these a small "may" is the month: "2nd of may", "may 5th". In "those 2 may still differ" it is not.
_PLAINLY = re.compile(r"\d(?:st|nd|rd|th)\b|\bof\b", re.IGNORECASE)
_OF_THE_MONTH = re.compile(r"\b(?:on|by|before|until) the (\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_IN_A_MONTH = re.compile(
    rf"\b(?:in|by|early|late|mid|sometime in)[ -](?:early |late |mid-?)?({_MONTH})\b", re.IGNORECASE
)
_HOLIDAYS = re.compile(
    r"\b(?:after|once) (?:the )?(?:holidays|new year(?:['’]s)?|break)\b|\bin the new year\b|\bafter (?:christmas"
    r"|xmas)\b",
    re.IGNORECASE,
)
_NEXT_WEEKEND = re.compile(r"\bnext week-?end\b|\bweek-?end after\b|\b(?:end|back end) of next week\b", re.IGNORECASE)
_WEEKEND = re.compile(
    r"\b(?:this|the|over the|at the|by the|on the) week-?end\b|\b(?:end of (?:the|this)|this|later this) week\b",
    re.IGNORECASE,
)
_MONTH_END = re.compile(r"\b(?:end of (?:the|this)|this|later this) month\b", re.IGNORECASE)


def named_day(sentence: str, first: date) -> date | None:
    """The day that a sentence of ``first`` names by the calendar; None where it names none, or says it in days."""
    if (day := dated(sentence, first)) is not None:
        return day
    if found := _IN_A_MONTH.search(sentence):
        return _last(_coming(first, _number(found.group(1))))
    if _HOLIDAYS.search(sentence):
        return date(first.year + (first.month > 1 or first.day > 7), 1, 7)
    if _NEXT_WEEKEND.search(sentence):
        return _sunday(first) + timedelta(days=7)
    if _WEEKEND.search(sentence):
        return _sunday(first)
    return _last(first) if _MONTH_END.search(sentence) else None


def names_a_day(sentence: str) -> bool:
    """Whether words of the calendar name a day, whenever the sentence is said."""
    return named_day(sentence, date(2000, 1, 1)) is not None


def dated(sentence: str, first: date) -> date | None:
    """The day whose number a sentence of ``first`` gives: "on 12 December", "by the 12th"."""
    if found := next(filter(_names_a_month, _DATE.finditer(sentence)), None):
        number, month = int(found.group(1) or found.group(4)), _number(found.group(2) or found.group(3))
        day = _day(first.year, month, number)
        return _day(first.year + 1, month, number) if day is not None and day < first else day
    if found := _OF_THE_MONTH.search(sentence):
        day = _day(first.year, first.month, int(found.group(1)))
        after = _last(first) + timedelta(days=1)
        return day if day is not None and day >= first else _day(after.year, after.month, int(found.group(1)))
    return None


def _names_a_month(found: re.Match[str]) -> bool:
    return (found.group(2) or found.group(3)) != "may" or _PLAINLY.search(found.group()) is not None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _number(name: str) -> int:
    return _MONTHS.index(name[:3].casefold()) + 1


def _coming(first: date, month: int) -> date:
    """The first day of the next such month, this one where it is that."""
    return date(first.year + (month < first.month), month, 1)


def _last(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _sunday(first: date) -> date:
    return first + timedelta(days=6 - first.weekday())
