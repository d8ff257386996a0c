"""A death told in plain words: whatever the heads say of so short a line, it is a story of the writer's own life."""

from __future__ import annotations

from agent.reading.found import Found
from agent.reading.turns import Beginnings, Turns

_KIN = (
    "mum|mom|mam|mother|dad|father|papa|nan|nana|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|granddad"
    "|son|daughter|child|baby|boy|girl|wife|husband|partner|girlfriend|boyfriend|sister|brother|twin|aunt|auntie|uncle"
    "|cousin|niece|nephew|friend|mate|teacher|neighbou?r|dog|cat|pup|puppy|horse"
)
_LOSS = Turns(
    rf"\b(?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN}) (?:has |had |just |suddenly |finally ){{0,2}}"
    r"(?:died\b(?! (?:laughing|of (?:laughter|shame)))|passed(?: away)?\b(?! (?:the|his|her|my|with|by)))"
    rf"|\b(?:we|i) (?:just |have )?(?:lost|buried) (?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN})\b"
    rf"|\b(?:death|funeral|loss) of (?:my|our) (?:[\w-]+ ){{0,2}}?(?:{_KIN})\b"
)


def loss(text: str, said: Beginnings) -> Found | None:
    """The words that tell it in an English text whose quotations are blanked; ``said``: its ``turns.beginnings``."""
    found = _LOSS.search(text, said)
    return Found(found.start(), found.end()) if found else None
