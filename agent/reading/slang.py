"""Slang whose words say the opposite of what is meant ("this is sick", "i'm dead 😂", "goes hard"), put plainly.

Used before VADER, which takes the words as they stand, and as praise. Only in the company that makes it slang: "he is
sick" and "the fire brigade" stay what they are.
"""

from __future__ import annotations

import re

_VERY = r"(?:(?:so|just|straight|absolutely|pretty|too|damn|fucking|freaking|really|literally|is|are|the) ){0,4}"
_WORK = (
    r"(?:beat|track|song|drop|fit|outfit|art|drawing|design|look|edit|video|photo|pic|picture|thread|colou?rs?"
    r"|glaze|bass"
    r"(?: ?line)?|riff|solo|verse|chorus|voice|hair|cake|menu|cover|poster|print|set|show|mural|detail|line"
    r" ?work|font)"
)
SLANG = re.compile(
    rf"\b(?:this|that|these|those|{_WORK}|ur \w+|your \w+|(?:this|that) \w+)(?:'s| is| are|s)? {_VERY}"
    r"(?:sick|insane|nuts|bonkers|wicked|unreal|filthy|lit|fire|dope|bad ?ass|killer|crazy good|stupid good|the"
    r" bomb)\b"
    r"(?! of| to| and tired| with| day| that you| how|place|fly)"
    r"|\b(?:goes|go|going|went) (?:so |crazy |insanely )*hard\b|\bgoes crazy(?: hard)?\b"
    r"|\b(?:slaps|slays|slayed|ate (?:that|this|and left no crumbs)|hits different|killed it|killing it|kills it"
    r"|crushed it"
    r"|smashed it|nailed it|no notes|chef's kiss|the goat|a banger|bussin|big w|obsessed with|i'm here for (?:it"
    r"|this)"
    r"|wicked good|take my money)\b"
    r"|\b(?:i'm|im|i am) (?:dead|deceased|crying|dying|screaming|weak|wheezing|howling)\b[^.!?]{0,20}(?:😂|🤣|💀"
    r"|\blol\b|\blmao\b|\bhaha)"
    r"|^(?:sick|insane|fire|dope|lit|wicked|unreal|slay|goated|bonkers)\W*$"
    r"|\b(?:sick|dope|killer|wicked|badass|banging|insane|unreal) (?:work|beat|track|shot|art|edit|drop|design"
    r"|skills?|stuff"
    r"|piece|tune|colou?rs?|pic|photo|cover|video|lines?|riff|solo|mural|drawing|detail|light)s?\b",
    re.IGNORECASE,
)


def plainly(text: str) -> str:
    """The text with its slang in plain words that VADER's lexicon holds."""
    return SLANG.sub("this is awesome", text)
