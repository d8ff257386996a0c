"""A death, or a beginning again after years, told in plain words: whatever the heads say of so short a line, it is a
story of the writer's own life.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.turns import Beginnings, Turns

_KIN = (
    "mum|mom|mam|mother|dad|father|papa|nan|nana|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|granddad"
    "|son|daughter|child|baby|boy|girl|wife|husband|partner|girlfriend|boyfriend|sister|brother|twin|aunt|auntie|uncle"
    "|cousin|niece|nephew|friend|mate|teacher|neighbou?r|dog|cat|pup|puppy|horse"
)
_ANIMAL = "dog|cat|pup|puppy|kitten|horse|pony|rabbit|hamster"
_LOSS = (
    rf"\b(?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN}) (?:has |had |just |suddenly |finally ){{0,2}}"
    r"(?:died\b(?! (?:laughing|of (?:laughter|shame)))|passed away\b|(?<!finally )passed\b"
    r"(?! (?:the|his|her|my|with|by)))"
    rf"|\b(?:a|an|one|another|two|my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN})s? of (?:mine|ours) (?:\w+ ){{0,2}}?(?:died\b"
    r"(?! (?:laughing|of (?:laughter|shame)))|passed away\b|(?<!finally )passed\W*$)"
    rf"|\b(?:had|have) to have (?:him|her|(?:[\w-]+ ){{0,3}}?(?:{_ANIMAL})s?) put (?:down|to sleep)\b"
    rf"|\bhad to put (?:my|our|the) (?:[\w-]+ ){{0,2}}?(?:{_ANIMAL}) (?:down|to sleep)\b(?! (?:gently|carefully|slowly"
    r"|softly|with|(?:for|on|in) (?:an?|my|our|the|his|her)|to)\b)"
    rf"|\b(?:we|i) (?:just |have )?(?:lost|buried) (?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN})\b"
    rf"|\b(?:death|funeral|loss) of (?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN})\b"
)
_AGAIN = (
    r"\b(?:after|in) (?:[\w-]+ ){1,3}years\b(?: without (?:\w+ ?){1,3})?[^.!?\n]{0,20}\b(?:i|we)(?:['’]ve| have)? "
    r"(?:\w+ ){0,2}(?:dared to |managed to )?(?:start(?:ed)?|beg[au]n|took up|picked up|pick up|went back to"
    r"|got back to|came back to)\b[^.!?\n]{0,30}\b(?:again|back)\b"
)
#: Whom but an animal one has put down is called by a name; "milk" and "money" are none.
_BY_NAME = re.compile(
    r"\b[Hh]ad to (?:have [A-Z][a-z]+ put (?:down|to sleep)\b"
    r"|put [A-Z][a-z]+ down (?:this|last|on \w+day|today|yesterday)\b)"
)
_TURNS, _DEATHS = Turns(f"{_LOSS}|{_AGAIN}"), Turns(_LOSS)


def own_life(text: str, said: Beginnings) -> Found | None:
    """The words that tell it in an English text whose quotations are blanked; ``said``: its ``turns.beginnings``."""
    found = _TURNS.search(text, said) or _BY_NAME.search(text)
    return Found(found.start(), found.end()) if found else None


def bereaved(text: str, said: Beginnings) -> bool:
    """Whether an English text tells of a death, so that whoever wrote it is not merely happy."""
    return (_DEATHS.search(text, said) or _BY_NAME.search(text)) is not None
