"""Praise, complaints and stories that are told by what happened: "read it in one sitting", "lost in the second wash".

Such a turn of phrase is too often wrong by itself, and so is a middling score of the head: both must speak.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from agent.reading.found import Found
from agent.reading.sentences import sentences
from agent.reading.turns import Beginnings, Turns

SCENES = Path(__file__).parent.parent / "data" / "scenes"
_KIN = (
    "mum|mom|mam|mother|dad|father|nan|nana|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|son|daughter"
    "|child|baby|wife|husband|partner|girlfriend|boyfriend|sister|brother|aunt|auntie|uncle|kids?|boy|girl|family"
    "|friends?"
)
_NUMBER = "(?:two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty|\\d+)"


class Told(NamedTuple):
    """A label that a scene may tell: the head that must not rule it out, and the score from which it does not."""

    label: str
    head: str
    least: float


@cache
def _phrases(label: str) -> Turns:
    """The turns of phrase of a label: a regular expression a line, in small letters; # begins a remark."""
    lines = (SCENES / f"{label}.txt").read_text(encoding="utf-8").splitlines()
    said = [line.replace("{kin}", _KIN).replace("{number}", _NUMBER) for line in lines if line and line[0] != "#"]
    return Turns("|".join(said), re.NOFLAG)


_COMPLAINS = Told("complaint", "complaint", 0.3)
_TELLS = Told("story", "story", 0.1)
_PRAISES = Told("praise", "praised", 0.2)


def told(
    plain: str,
    said: Beginnings,
    scores: Mapping[str, float],
    found: Collection[str],
    score: Callable[[str, str], float],
) -> dict[str, list[Found]]:
    """What an English text tells by a scene, beside the labels ``found`` already, with its sentence. Good words beside
    a complaint are not taken for praise ("Well done you").

    ``said``: the text's ``turns.beginnings``; ``scores``: of the whole text by head; ``score(sentence, head)`` is asked
    where kind words stand beside a complaint and hide it from the head.
    """
    given: dict[str, list[Found]] = {}
    small = plain.lower() if plain.isascii() else "".join(map(_lower, plain))
    for kind in (_COMPLAINS, _TELLS, _PRAISES):
        if kind.label in found or (kind is _PRAISES and ("complaint" in found or "complaint" in given)):
            continue
        likely, hidden = scores.get(kind.head, 0.0) >= kind.least, kind is _COMPLAINS and "praise" in found
        if (
            not (likely or hidden) or (match := _phrases(kind.label).search(small, said)) is None
        ):  # most texts need no search
            continue
        place = _sentence(plain, match.start())
        if likely or score(place.of(plain), kind.head) >= kind.least:
            given[kind.label] = [place]
    return given


def _lower(letter: str) -> str:
    """Small, one letter for one letter: searching small letters takes half the time of searching both."""
    small = letter.lower()
    return small if len(small) == 1 else letter


def _sentence(plain: str, at: int) -> Found:
    return next((place for place in sentences(plain) if place.start <= at < place.end), Found(0, len(plain.rstrip())))
