"""The words that are the writer's own: quotations and addresses are blanked, every offset stays where it was."""

from __future__ import annotations

import re

#: Each with the marks of which one ends it: a text of openings alone is not searched for their ends.
_QUOTES = (
    ("”", re.compile(r"“[^”\n]{2,}”")),
    ("“”", re.compile(r"„[^“”\n]{2,}[“”]")),
    ("»", re.compile(r"«[^»\n]{2,}»")),
    ("」", re.compile(r"「[^」\n]{2,}」")),
    ('"', re.compile(r"(?<!\w)\"[^\"\n]{2,}\"(?!\w)")),
    ("’", re.compile(r"(?<!\w)‘[^’\n]{2,}’(?!\w)")),
)
_QUOTED_LINE = re.compile(r"(?m)^\s*+(?:>|&gt;).*$")
_MAY_QUOTE = re.compile('[“„«「"‘]')
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.-])\w[\w.-]{0,60}\.\w{2,10}/\S+", re.IGNORECASE)
#: Whom an answer on X is for, as it stands before its words.
_TO = re.compile(r"^(?:\s*@\w+[,:]?(?=\s))+")
_CURLY = str.maketrans({"’": "'", "‘": "'", "`": "'"})


def blank(match: re.Match[str]) -> str:
    """As many blanks as it is long."""
    return " " * len(match.group())


def without_addresses(text: str) -> str:
    """The text of the same length with web addresses as blanks ("?q=fox" is no question)."""
    return _ADDRESS.sub(blank, text) if "/" in text or "www." in text.lower() else text


def address(text: str) -> tuple[int, int] | None:
    """Where the first web address of a text stands (code points)."""
    found = _ADDRESS.search(text)
    return found.span() if found else None


def own_words(text: str) -> str:
    """The text of the same length, quotations and addresses as blanks, apostrophes straight."""
    text = without_addresses(text)
    for ends, quote in _QUOTES if _MAY_QUOTE.search(text) else ():
        if any(mark in text for mark in ends):
            text = quote.sub(blank, text)
    if ">" in text or "&gt;" in text:
        beside = _QUOTED_LINE.sub(blank, text)
        text = beside if beside.strip() else text  # who writes in such lines alone quotes nobody
    return text.translate(_CURLY)


def spoken(text: str) -> str:
    """The text of the same length, the handles before its first word as blanks: they say whom it is for, not what. The
    heads know a handle there from those who show something to a friend ("@sam look")."""
    return _TO.sub(blank, text)
