"""Beginnings of an answer, to copy. They are made of the person's name and of their own key points alone, in a frame of
a few plain words, and always unfinished: the user ends them.

The four kinds of acknowledgement (thanks, credit, noticing, learning), care, and answer. To grief there is the name and
a plain word. Frames come in turns, so that two people in a row are never greeted alike. Only for English words; to
others the name alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from agent.model import Reading, Reason, Starter

Kind = Literal["thanks", "credit", "notice", "learn", "answer", "care"]
TURNS = 3
LONGEST_POINT = 40
GRIEF = 0.6
#: Where one of these stands nothing is made of their words, whatever else they say.
_LOSS = re.compile(
    r"\b(?:died|dying|passed away|funeral|hospice|cancer|miscarr\w+|stillborn|widow\w*|griev\w+|grief|suicide"
    r"|in memory of|rest in peace|(?:lost|buried|my late|our late) (?:my |our |a |the )?(?:\w+ )?(?:mum|mom|dad|mother"
    r"|father|son|daughter|baby|child|wife|husband|brother|sister|friend|nan|gran\w*|dog|cat))\b",
    re.IGNORECASE,
)
#: {who} is the name, {point} a key point of theirs. Those without a point serve where there is none.
_ABOUT: dict[Kind, tuple[str, str, str]] = {
    "thanks": ("Thank you for “{point}”, {who}: ", "{who}, “{point}”, thank you: ", "“{point}”: thank you, {who}. It "),
    "credit": (
        "Good catch on “{point}”, {who}: ",
        "{who}, you are right: “{point}” ",
        "“{point}”, well spotted, {who}: ",
    ),
    "notice": ("{who}, “{point}” made me ", "“{point}”, {who}: I read that and ", "I saw “{point}”, {who}, and "),
    "learn": ("I did not know of “{point}”, {who}. ", "{who}, “{point}” is new to me: ", "“{point}”, {who}: tell me "),
    "answer": ("{who}, about “{point}”: ", "“{point}”, {who}: ", "To your “{point}”, {who}: "),
    "care": ("{who}, “{point}”: I am sorry. I ", "I am sorry about “{point}”, {who}. I ", "About “{point}”, {who}: I "),
}
_BARE: dict[Kind, tuple[str, str, str]] = {
    "thanks": ("Thank you, {who}: ", "{who}, thank you for ", "{who}, it means a lot that "),
    "credit": ("Good catch, {who}: ", "{who}, you are right: ", "Well spotted, {who}: "),
    "notice": ("{who}, I saw that ", "I read it, {who}, and ", "{who}, it made me "),
    "learn": ("I did not know that, {who}. ", "{who}, that is new to me: ", "{who}, tell me "),
    "answer": ("{who}, ", "To your question, {who}: ", "{who}, about that: "),
    "care": ("{who}, I am sorry. I ", "I am sorry, {who}. I ", "That should not have happened, {who}. I "),
}
_SORRY = ("{who}, I am so sorry ", "I am so sorry, {who} ", "{who}, I am sorry ")
#: Which kinds serve which reason, the best first.
_KINDS: dict[str, tuple[Kind, ...]] = {
    "promise": ("answer",),
    "question": ("answer",),
    "complaint": ("care", "credit"),
    "story": ("notice", "learn"),
    "praise": ("thanks", "notice"),
    "thanks": ("notice",),
    "follow-up": ("notice",),
    "listening": ("thanks", "notice"),
    "share": ("thanks",),
    "their-news": ("notice",),
    "keep-in-touch": ("notice",),
}
MOST = 3


def starters(who: str, reading: Reading | None, reasons: Sequence[Reason], turn: int, text: str = "") -> list[Starter]:
    """At most three beginnings for this person, whose words are ``text``; ``turn`` counts along the list in which they
    are shown."""
    why = [reason.id for reason in reasons]
    if reading is not None and reading.language not in ("en", None):
        return [Starter(kind=_kinds(why)[0], text=f"{who}, ")]
    if reading is not None and (_grieves(reading) or _LOSS.search(text)):
        return [Starter(kind="care", text=_SORRY[turn % TURNS].format(who=who))]
    point = _point(reading) if reading is not None else None
    return [Starter(kind=kind, text=_text(kind, who, point, turn)) for kind in _kinds(why)[:MOST]]


def _grieves(reading: Reading) -> bool:
    return reading.scores.get("distress", 0.0) >= GRIEF and "story" in reading.intents


def _kinds(why: Sequence[str]) -> list[Kind]:
    every = [kind for id in why for kind in _KINDS.get(id, ())]
    return list(dict.fromkeys(every)) or ["notice"]


def _point(reading: Reading) -> str | None:
    short = [point.text for point in reading.key_points if 3 <= len(point.text) <= LONGEST_POINT]
    return short[0] if short else None


def _text(kind: Kind, who: str, point: str | None, turn: int) -> str:
    if point is None:
        return _BARE[kind][turn % TURNS].format(who=who)
    return _ABOUT[kind][turn % TURNS].format(who=who, point=point)
