"""Beginnings of an answer, to copy. They are made of the person's name and of something of theirs alone, as one takes
it up in an answer ("your brother", "the coupon"), in a few plain words, and always unfinished: the user ends them.

The four kinds of acknowledgement (thanks, credit, noticing, learning), care, and answer. To grief there is the name and
a plain word. Frames come in turns, so that two people in a row are never greeted alike. Only for English words; to
others the name alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from agent.model import Reading, Reason, Starter

Kind = Literal["thanks", "credit", "notice", "learn", "answer", "care", "kept"]
StarterKind = Literal["thanks", "credit", "notice", "learn", "answer", "care"]
TURNS = 3
LONGEST_POINT = 40
_TURNED = {"my": "your", "your": "my", "a": "the", "an": "the", "this": "the", "any": "the"}
_DETERMINERS = "the|a|an|any|my|your|his|her|their|this|that|these|those"
_AFTER_A_THING = frozenset(
    ["of", "and", "or", "is", "are", "was", "were", "has", "have", "does", "do", "did", "can", "will", "for", "with"]
)
#: "the almond thing", "the gentlest man": the point alone would not say it.
_LONGER = r"(?:(?: (?:things?|stuff|ones?))|(?<=est) \w+)?"
_MAY_BE_A_VERB = re.compile(
    r"(?:ed|s)$|^(?:shut|fought|went|rang|came|broke|sat|ran|sang|got|made|fell|said|took|gave|left|saw|felt|kept)$",
    re.IGNORECASE,
)
GRIEF = 0.6
#: Where one of these stands nothing is made of their words, whatever else they say.
_LOSS = re.compile(
    r"\b(?:died|dying|passed away|funeral|hospice|cancer|miscarr\w+|stillborn|widow\w*|griev\w+|grief|suicide"
    r"|in memory of|rest in peace|(?:lost|buried|my late|our late) (?:my |our |a |the )?(?:\w+ )?(?:mum|mom|dad|mother"
    r"|father|son|daughter|baby|child|wife|husband|brother|sister|friend|nan|gran\w*|dog|cat))\b",
    re.IGNORECASE,
)
#: {who} is the name, {thing} something of theirs as one takes it up ("the coupon", "your brother"), {Thing} at the
#: beginning of a sentence. Those without a thing serve where there is none.
_ABOUT: dict[Kind, tuple[str, str, str]] = {
    "thanks": (
        "Thank you, {who}. {Thing} ",
        "I am glad, {who}. {Thing} ",
        "{who}, thank you for saying that about {thing}. It ",
    ),
    "credit": (
        "You are right about {thing}, {who}: ",
        "{who}, you are right, {thing} ",
        "Well spotted, {who}. {Thing} ",
    ),
    "notice": ("I read about {thing}, {who}, and ", "{who}, what you say about {thing} ", "{Thing}, {who}: I "),
    "learn": (
        "I did not know about {thing}, {who}: ",
        "{who}, tell me more about {thing}, ",
        "{who}, until now {thing} ",
    ),
    "answer": ("{who}, {thing} ", "Good question, {who}. {Thing} ", "{who}, about {thing}: "),
    "care": ("I am sorry about {thing}, {who}. I ", "{who}, I am sorry. {Thing} ", "{who}, that with {thing} "),
    "kept": ("{who}, as promised: ", "I have not forgotten, {who}: ", "{who}, as I said I would: "),
}
_BARE: dict[Kind, tuple[str, str, str]] = {
    "thanks": ("Thank you, {who}, that ", "{who}, thank you for ", "{who}, it means a lot that "),
    "credit": ("Good catch, {who}: ", "{who}, you are right: ", "Well spotted, {who}: "),
    "notice": ("{who}, I saw that ", "I read it, {who}, and ", "{who}, it made me "),
    "learn": ("I did not know that, {who}: ", "{who}, that is new to me: ", "{who}, tell me "),
    "answer": ("{who}, ", "Good question, {who}: ", "{who}, about that: "),
    "care": ("{who}, I am sorry. I ", "I am sorry, {who}. I ", "That should not have happened, {who}. I "),
    "kept": ("{who}, as promised: ", "I have not forgotten, {who}: ", "{who}, as I said I would: "),
}
_SORRY = ("{who}, I am so sorry ", "I am so sorry, {who} ", "{who}, I am sorry ")
#: Which kinds serve which reason, the best first.
_KINDS: dict[str, tuple[Kind, ...]] = {
    "promise": ("kept",),
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
        return [Starter(kind=_told(_kinds(why)[0]), text=f"{who}, ")]
    if reading is not None and (_grieves(reading) or _LOSS.search(text)):
        return [Starter(kind="care", text=_SORRY[turn % TURNS].format(who=who))]
    thing = _thing(reading, text) if reading is not None else None
    return [_starter(kind, who, thing, turn) for kind in _kinds(why)[:MOST]]


def _grieves(reading: Reading) -> bool:
    return reading.scores.get("distress", 0.0) >= GRIEF and "story" in reading.intents


def _kinds(why: Sequence[str]) -> list[Kind]:
    every = [kind for id in why for kind in _KINDS.get(id, ())]
    return list(dict.fromkeys(every)) or ["notice"]


def _starter(kind: Kind, who: str, thing: str | None, turn: int) -> Starter:
    if thing is None:
        return Starter(kind=_told(kind), text=_BARE[kind][turn % TURNS].format(who=who))
    filled = _ABOUT[kind][turn % TURNS].format(who=who, thing=thing, Thing=thing[0].upper() + thing[1:])
    return Starter(kind=_told(kind), text=filled)


def _told(kind: Kind) -> StarterKind:
    """Coming back on a promise is an answer."""
    return "answer" if kind == "kept" else kind


def _thing(reading: Reading, text: str) -> str | None:
    """The first key point that one can take up as they put it, those in a question first: "my brother" is "your
    brother" in an answer, "your fox" "my fox". A point without such a word before it may be a verb or half a name."""
    asked = " ".join(question.text for question in reading.questions)
    points = [point.text for point in reading.key_points if len(point.text) <= LONGEST_POINT]
    for point in sorted(points, key=lambda point: point not in asked):
        found = re.search(
            rf"(?<!like )(?<!as )\b({_DETERMINERS}) ({re.escape(point)}{_LONGER})\b(.?)\s*(\w*)", text, re.IGNORECASE
        )
        if found is None:
            continue
        words = found.group(2).split()
        ends = found.group(3).strip() or not found.group(4) or found.group(4).casefold() in _AFTER_A_THING
        if len(words) > 1 and not ends and _MAY_BE_A_VERB.search(words[-1]):
            words.pop()  # "the kids fought": "the kids"
        return f"{_TURNED.get(found.group(1).casefold(), found.group(1).casefold())} {' '.join(words)}"
    return None
