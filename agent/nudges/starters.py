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

from agent.model import KeyPoint, Reading, Reason, Span, Starter
from agent.reading.source import LONGEST

Kind = Literal["thanks", "credit", "notice", "learn", "answer", "care", "kept", "glad"]
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
#: After one of these the subject stands first and its verb last: "does the coupon count?"
_ASKS = re.compile(r"do|does|did|will|can|could|would|should", re.IGNORECASE)
GRIEF = 0.6
#: Loss, illness, a job gone: where one of these stands nothing is made of their words, whatever else they say.
_LOSS = re.compile(
    r"\b(?:died|dying|passed away|funeral|hospice|cancer|miscarr\w+|stillborn|widow\w*|griev\w+|grief|suicide"
    r"|in memory of|rest in peace|laid off|made (?:\w+ )?redundant|diagnos\w+|chemo\w*|stroke|divorce\w*"
    r"|lost (?:my|his|her|our|their|the) (?:job|house|home|flat|farm|shop)"
    r"|(?:lost|buried|my late|our late) (?:my |our |a |the )?(?:\w+ )?(?:mum|mom|dad|mother|father|son|daughter|baby"
    r"|child|wife|husband|brother|sister|friend|nan|gran\w*|dog|cat))\b",
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
        "{who}, you are right to say so. {Thing} ",
    ),
    "notice": (
        "I read about {thing}, {who}, and ",
        "{who}, what you say about {thing} ",
        "I am glad you told me about {thing}, {who}, ",
    ),
    "learn": (
        "I did not know about {thing}, {who}: ",
        "{who}, tell me more about {thing}, ",
        "{who}, until now {thing} ",
    ),
    "answer": ("{who}, {thing} ", "About {thing}, {who}: ", "{who}, about {thing}: "),
    "care": (
        "I am sorry about {thing}, {who}. I ",
        "{who}, I am sorry. {Thing} ",
        "{who}, I am sorry to hear about {thing}. I ",
    ),
    "kept": ("{who}, as promised: ", "I have not forgotten, {who}: ", "{who}, as I said I would: "),
    "glad": ("I am glad, {who}. {Thing} ", "{who}, it was a pleasure. {Thing} ", "Gladly, {who}. {Thing} "),
}
_BARE: dict[Kind, tuple[str, str, str]] = {
    "thanks": ("Thank you, {who}, that ", "{who}, thank you for ", "{who}, it means a lot that "),
    "credit": ("You are right, {who}: ", "{who}, you are right: ", "{who}, you are right to say so: "),
    "notice": ("{who}, I read that and ", "I read it twice, {who}, and ", "{who}, that made me "),
    "learn": ("I did not know that, {who}: ", "{who}, I had no idea ", "{who}, will you tell me "),
    "answer": ("{who}, ", "About that, {who}: ", "{who}, about that: "),
    "care": ("{who}, I am sorry. I ", "I am sorry, {who}. I ", "That should not have happened, {who}. I "),
    "kept": ("{who}, as promised: ", "I have not forgotten, {who}: ", "{who}, as I said I would: "),
    "glad": ("I am glad, {who}, that ", "{who}, it was a pleasure to ", "Gladly, {who}. I "),
}
_SORRY = ("{who}, I am so sorry ", "I am so sorry, {who} ", "{who}, I am sorry ")
#: Which kinds serve which reason, the best first.
_KINDS: dict[str, tuple[Kind, ...]] = {
    "promise": ("kept",),
    "question": ("answer",),
    "complaint": ("care", "credit"),
    "story": ("notice", "learn"),
    "praise": ("thanks", "notice"),
    "thanks": ("glad",),
    "listening": ("thanks", "notice"),
    "share": ("thanks",),
    "their-news": ("notice",),
    "keep-in-touch": ("notice",),
}
#: Serve where nothing else says what to begin with.
_ELSE: Kind = "notice"
#: What is the user's own ("your fox" in their words) nobody learned of, nor read about.
_OF_THEIRS_ALONE: frozenset[Kind] = frozenset({"notice", "learn"})
MOST = 3


def starters(who: str, reading: Reading | None, reasons: Sequence[Reason], turn: int, text: str = "") -> list[Starter]:
    """At most three beginnings for this person, whose words are ``text``; ``turn`` counts along the list in which they
    are shown."""
    text = text[:LONGEST]
    why = [reason.id for reason in reasons]
    if reading is not None and reading.language not in ("en", None):
        return [Starter(kind=_told(_kinds(why)[0]), text=f"{who}, ")]
    if reading is not None and (_grieves(reading) or _LOSS.search(text)):
        return [Starter(kind="care", text=_SORRY[turn % TURNS].format(who=who))]
    spans = [reason.span for reason in reasons if reason.span is not None]
    thing = _thing(reading, text, spans) if reading is not None else None
    return [_starter(kind, who, thing, turn) for kind in _kinds(why)[:MOST]]


def _grieves(reading: Reading) -> bool:
    return reading.scores.get("distress", 0.0) >= GRIEF and "story" in reading.intents


def _kinds(why: Sequence[str]) -> list[Kind]:
    every = [kind for id in why for kind in _KINDS.get(id, ())]
    if "thanks" in every:  # praise and a thanks: one of them is answered
        every = [kind for kind in every if kind != "glad"]
    return list(dict.fromkeys(every)) or [_ELSE]


def _starter(kind: Kind, who: str, thing: str | None, turn: int) -> Starter:
    if thing is None or (kind in _OF_THEIRS_ALONE and thing.startswith("my ")):
        return Starter(kind=_told(kind), text=_BARE[kind][turn % TURNS].format(who=who))
    filled = _ABOUT[kind][turn % TURNS].format(who=who, thing=thing, Thing=thing[0].upper() + thing[1:])
    return Starter(kind=_told(kind), text=filled)


def _told(kind: Kind) -> StarterKind:
    """Coming back on a promise is an answer; to be glad of a thanks is to have noticed it."""
    if kind == "glad":
        return "notice"
    return "answer" if kind == "kept" else kind


def _thing(reading: Reading, text: str, spans: Sequence[Span]) -> str | None:
    """The first key point that one can take up as they put it: those in a question first, then those in the words that
    made a reason (``spans``). "My brother" is "your brother" in an answer, "your fox" "my fox". A point without such a
    word before it may be a verb or half a name."""
    asked = " ".join(question.text for question in reading.questions)
    points = [point for point in reading.key_points if len(point.text) <= LONGEST_POINT]

    def place(point: KeyPoint) -> tuple[bool, bool]:
        return point.text not in asked, not any(span[0] <= point.span[0] < span[1] for span in spans)

    for point in sorted(points, key=place):
        found = re.search(
            rf"(\b\w+ )?(?<!like )(?<!as )\b({_DETERMINERS}) ({re.escape(point.text)}{_LONGER})\b(.?)\s*(\w*)",
            text,
            re.IGNORECASE,
        )
        if found is None:
            continue
        before, determiner, after = (found.group(part) or "" for part in (1, 2, 5))
        words = found.group(3).split()
        stops = bool(found.group(4).strip()) or not after or after.casefold() in _AFTER_A_THING
        subject = _ASKS.fullmatch(before.strip()) is not None
        if len(words) > 1 and (subject if stops else _MAY_BE_A_VERB.search(words[-1])):
            words.pop()  # "the kids fought": "the kids"; "does the coupon count for": "the coupon"
        return f"{_TURNED.get(determiner.casefold(), determiner.casefold())} {' '.join(words)}"
    return None
