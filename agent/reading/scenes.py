"""Praise, complaints and stories that are told by what happened: "read it in one sitting", "lost in the second wash".

Such a turn of phrase is too often wrong by itself, and so is a middling score of the head: both must speak. How far
the head must go stands above the turns of phrase (``agent/data/scenes/``). ``python -m training.turns`` prints what
each is worth.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from agent.once import once
from agent.reading.found import Found
from agent.reading.sentences import sentences
from agent.reading.turns import Beginnings, Turns

SCENES = Path(__file__).parent.parent / "data" / "scenes"
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
_OTHERS = re.compile(
    r"\b(?:amazon|hmrc|dwp|netflix|ryanair|easyjet|royal mail|heathrow|airlines?|councils?|government|ministers?|tory"
    r"|tories|landlord|supermarkets?|(?:my|our) (?:old |last |former )?(?:bank|phone company|gym|insurers?|ex|mate)"
    r"|other (?:shop|place|studio|channel|app|compan(?:y|ie)|firm)s?|not (?:you|yours|your fault|naming names)"
    r"|(?:the|what a|horrible) ref|on the (?:news|telly|tv|radio))\b"
)
_LEAST = re.compile(r"\[(0\.\d+)\]")
_NUMBER = "(?:two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty|\\d+)"


class Told(NamedTuple):
    """A label that a scene may tell, and the head that must agree."""

    label: str
    head: str


class Section(NamedTuple):
    """Turns of phrase, and the score from which the head agrees with them."""

    least: float
    turns: Turns


COMPLAINS = Told("complaint", "complaint")
TELLS = Told("story", "story")
PRAISES = Told("praise", "praised")


def turns_of(label: str) -> Iterator[tuple[float, str]]:
    """The turns of phrase of a label, each with the score that its head must have: a regular expression a line, in
    small letters, below "[0.3]", that score; # begins a remark."""
    least = 1.0
    for line in (SCENES / f"{label}.txt").read_text(encoding="utf-8").splitlines():
        if head := _LEAST.fullmatch(line):
            least = float(head[1])
        elif line and line[0] != "#":
            yield least, line.replace("{kin}", _KIN).replace("{number}", _NUMBER).replace("{fine}", _FINE)


@once
def _sections(label: str) -> list[Section]:
    by_least: dict[float, list[str]] = {}
    for least, turn in turns_of(label):
        by_least.setdefault(least, []).append(turn)
    return [Section(least, Turns("|".join(said), re.NOFLAG)) for least, said in by_least.items()]


def told(
    plain: str,
    said: Beginnings,
    scores: Mapping[str, float],
    found: Collection[str],
    score: Callable[[str, str], float],
) -> dict[str, list[Found]]:
    """What an English text tells by a scene, beside the labels ``found`` already, with its sentence. Good words beside
    a complaint are not taken for praise ("Well done you"), nor what others did for a complaint ("Netflix lost it").

    ``said``: the text's ``turns.beginnings``; ``scores``: of the whole text by head; ``score(sentence, head)`` is asked
    where kind words stand beside a complaint and hide it from the head.
    """
    given: dict[str, list[Found]] = {}
    small = plain.lower() if plain.isascii() else "".join(map(_lower, plain))
    for kind in (COMPLAINS, TELLS, PRAISES):
        if kind.label in found or (kind is PRAISES and ("complaint" in found or "complaint" in given)):
            continue
        likely, hidden = scores.get(kind.head, 0.0), kind is COMPLAINS and "praise" in found
        for least, turns in _sections(kind.label):
            if (likely >= least or hidden) and (match := turns.search(small, said)):
                if kind is COMPLAINS and _OTHERS.search(small):
                    break
                place = _sentence(plain, match.start())
                if likely >= least or score(place.of(plain), kind.head) >= least:
                    given[kind.label] = [place]
                    break
    return given


def _lower(letter: str) -> str:
    """Small, one letter for one letter: searching small letters takes half the time of searching both."""
    small = letter.lower()
    return small if len(small) == 1 else letter


def _sentence(plain: str, at: int) -> Found:
    return next((place for place in sentences(plain) if place.start <= at < place.end), Found(0, len(plain.rstrip())))
