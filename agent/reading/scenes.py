"""Praise, complaints and stories that are told by what happened: "read it in one sitting", "lost in the second wash".

A turn of phrase is too often wrong to give a label by itself. Which kinds of them stand in a text are marks that the
heads weigh beside its words (``marks.py``). ``python -m training.turns`` prints what each is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from agent.once import once
from agent.reading.found import Found
from agent.reading.turns import Beginnings, Turns

SCENES = Path(__file__).parent.parent / "data" / "scenes"
LABELS = ("complaint", "praise", "story")
_KIN = (
    "mum|mom|mam|mother|dad|father|nan|nana|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|son|daughter"
    "|child|baby|wife|husband|partner|girlfriend|boyfriend|sister|brother|aunt|auntie|uncle|kids?|boy|girl|family"
    "|friends?"
)
_FINE = (
    "(?:stunning|gorgeous|beautiful|brilliant|fantastic|superb|wonderful|amazing|incredible|excellent|magnificent"
    "|phenomenal|fabulous|terrific|outstanding|splendid|glorious|exquisite|adorable|perfect|flawless|sublime|delightful"
    "|marvell?ous|cracking|smashing|unreal|lovely|awesome|dreamy|breathtaking|immaculate|impeccable|epic|legendary"
    "|masterful|mesmeri[sz]ing|hilarious|charming|dazzling|divine|elegant|extraordinary|first-class|top-notch|great|fab)"
)
#: Whom a message complains of when it is not whom it is written to.
_OTHERS = Turns(
    r"\b(?:amazon|hmrc|dwp|netflix|ryanair|easyjet|royal mail|heathrow|airlines?|councils?|government|ministers?|tory"
    r"|tories|landlord|supermarkets?|(?:my|our) (?:old |last |former )?(?:bank|phone company|gym|insurers?|ex|mate)"
    r"|other (?:shop|place|studio|channel|app|compan(?:y|ie)|firm)s?|not (?:you|yours|your fault|naming names)"
    r"|(?:the|what a|horrible) ref|on the (?:news|telly|tv|radio))\b"
)
_NUMBER = "(?:two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty|\\d+)"


class Told(NamedTuple):
    """Turns of phrase of one kind ("nobody answers") in a text, and where the first of them stands."""

    label: str
    kind: str
    place: Found


def turns_of(label: str) -> Iterator[tuple[str, str]]:
    """The turns of phrase of a label, each with its kind: a regular expression a line, in small letters, below a line
    of "#" and the kind."""
    kind = ""
    for line in (SCENES / f"{label}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line.removeprefix("# ")
        elif line:
            yield kind, line.replace("{kin}", _KIN).replace("{number}", _NUMBER).replace("{fine}", _FINE)


@once
def _turns() -> tuple[list[tuple[str, str]], Turns]:
    """Each label and kind, and the turns of phrase of each."""
    found: dict[tuple[str, str], list[str]] = {}
    for label in LABELS:
        for kind, turn in turns_of(label):
            found.setdefault((label, kind), []).append(turn)
    return list(found), Turns(*map("|".join, found.values()), flags=re.NOFLAG)


def told(plain: str, said: Beginnings) -> list[Told]:
    """What an English text tells by a scene, a kind once; no complaints where others are named who did it ("Netflix
    lost it"). ``said``: the text's ``turns.beginnings``."""
    small = plain.lower() if plain.isascii() else "".join(map(_lower, plain))
    kinds, turns = _turns()
    found = {kinds[n]: Found(match.start(), match.end()) for n, match in turns.each(small, said).items()}
    if any(label == "complaint" for label, _ in found) and others(plain, said):
        found = {kind: place for kind, place in found.items() if kind[0] != "complaint"}
    return [Told(label, kind, place) for (label, kind), place in found.items()]


def others(plain: str, said: Beginnings) -> bool:
    """Whether an English text names somebody else whom people complain of: an airline, a council, a landlord."""
    return _OTHERS.search(plain, said) is not None


def _lower(letter: str) -> str:
    """Small, one letter for one letter: searching small letters takes half the time of searching both."""
    small = letter.lower()
    return small if len(small) == 1 else letter
