"""Names as their owners write them, made safe to stand among our words; as ``extension/overlay/names.js``.

Markup is no matter of this file: the templates escape everything.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
#: Direction marks could reorder the words around the name.
TURNS_TEXT = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def clean(name: str | None) -> str:
    """One line of at most 60 characters; "Somebody" where no name is known."""
    line = BREAKS.sub(" ", TURNS_TEXT.sub("", name or "")).strip()
    return shorten(line, LONGEST) if line else "Somebody"


def isolated(name: str | None) -> str:
    """The name inside a plain string (an ``aria-label``, a title), kept from turning what surrounds it."""
    return f"\u2068{clean(name)}\u2069"


def shorten(text: str, longest: int) -> str:
    """At most so many characters with their marks, cut at a space where one is near."""
    if len(text) <= longest:
        return text
    end = longest
    while end < len(text) and _joins(text[end - 1], text[end]):
        end += 1
        if end > longest + 40:
            break
    if end >= len(text):
        return text
    cut = text[:end]
    space = cut.rfind(" ")
    return f"{cut[:space] if space > longest * 0.8 else cut}…"


def _joins(before: str, after: str) -> bool:
    """Whether the two belong to one sign: a mark, a joiner, a skin tone, the second half of a flag."""
    joiners = "\u200d\ufe0f"
    flag = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    tone = "\U0001f3fb" <= after <= "\U0001f3ff"
    return after in joiners or before == "\u200d" or tone or flag or unicodedata.combining(after) > 0


def several(names: list[str]) -> list[str]:
    """The words of a list of names, for a template to isolate each: names at even places, what joins them between.

    ``["Maya", ", ", "Tomáš", " and 9 others"]``
    """
    told = [clean(name) for name in names]
    if len(told) == 1:
        return told
    if len(told) == 2:
        return [told[0], " and ", told[1]]
    if len(told) == 3:
        return [told[0], ", ", told[1], " and ", told[2]]
    return [told[0], ", ", told[1], f" and {len(told) - 2} others"] if told else []
