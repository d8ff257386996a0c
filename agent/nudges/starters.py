"""Beginnings of an answer, to copy. They are made of the person's name and of something of theirs alone, as one takes
it up in an answer ("your brother", "the coupon"), in a few plain words, and always unfinished: the user ends them.

The four kinds of acknowledgement (thanks, credit, noticing, learning), care, and answer. To grief there is the name and
a plain word. Frames come in turns, so that two people in a row are never greeted alike. Only for English words; to
others, and where the language cannot be told, the name alone. Glad is only who was thanked and nothing sad beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from agent.model import KeyPoint, Reading, Reason, Span, Starter
from agent.reading.source import LONGEST
from agent.reading.tongues import WORDS

Kind = Literal["thanks", "credit", "notice", "learn", "answer", "care", "kept", "glad"]
StarterKind = Literal["thanks", "credit", "notice", "learn", "answer", "care"]
TURNS = 3
LONGEST_POINT = 40
_DETERMINERS = "the|a|an|any|my|your|his|her|their|this|that|these|those"
_TURNED = dict.fromkeys(["a", "an", "any", "this", "that", "these", "those"], "the") | {"my": "your", "your": "my"}
_AFTER_A_THING = frozenset(
    ["of", "and", "or", "is", "are", "was", "were", "has", "have", "does", "do", "did", "can", "will", "for", "with"]
)
#: "the almond thing": the point alone would not say it.
_LONGER = r"(?: (?:things?|stuff|ones?))?"
#: "the clearest thing": nothing of it can be taken up.
_MOST_OF_ALL = re.compile(r"\w+est (?:things?|stuff|ones?)", re.IGNORECASE)
#: After "that", which stands before one thing alone: "a place that mends gears".
_DOES = re.compile(r"\w{2,}(?:(?<!s)s|\wed)", re.IGNORECASE)
#: What begins the next half of the sentence: "the closed door although the page says open".
_JOINS = frozenset(["although", "though", "whereas", "whilst", "while", "because", "cos", "since", "unless", "until"])
_NO_VERB = frozenset(["things", "ones"])
_MAY_BE_A_VERB = re.compile(
    r"(?:ed|s)$|^(?:shut|fought|went|rang|came|broke|sat|ran|sang|got|made|fell|said|took|gave|left|saw|felt|kept)$",
    re.IGNORECASE,
)
#: After one of these the subject stands first and its verb last: "does the coupon count?"
_ASKS = re.compile(r"do|does|did|will|can|could|would|should", re.IGNORECASE)
#: After one of these its verb may be one that ends in -ed or -ing: "is the lid glued?"
_IS = re.compile(r"is|are|was|were|has|have|how['’]?s", re.IGNORECASE)
_DONE_OR_DOING = re.compile(r"\w(?:ed|ing)$", re.IGNORECASE)
#: Behind a verb, not behind a thing: "can my aunt enter it".
_OF_A_VERB = frozenset(["it", "them", "me", "us", "a", "an", "my", "your", "one"])
#: A question that leans on what stands outside of it: "How much is it?"
_LEANS = re.compile(r"\b(?:it|its|they|them|one|ones|those|these|this|that|some|any|both)\b", re.IGNORECASE)
#: Words that English alone has, of languages in Latin letters.
_ENGLISH = frozenset(WORDS["en"].split()).difference(*(words.split() for code, words in WORDS.items() if code != "en"))
GRIEF = 0.6
_KIN = r"(?:mum|mom|dad|mother|father|son|daughter|baby|child|wife|husband|brother|sister|friend|nan|gran\w*|dog|cat)"
#: A loss: where one of these stands nothing is made of their words, whatever else they say.
_LOSS = re.compile(
    rf"\b(?:(?:{_KIN}|he|she) (?:was|got) killed\b(?! by (?:laughter|boredom))"
    rf"|had to (?:have )?(?:\w+ ){{0,3}}put (?:down|to sleep)|(?:said|say|saying) goodbye to (?:my|our) (?:\w+ )?{_KIN}"
    r"|died|dying|passed away|funeral|hospice|miscarr\w+|stillborn|widow\w*|griev\w+|grief|suicide"
    r"|in memory of|rest in peace"
    rf"|(?:lost|buried|my late|our late) (?:my |our |a |the )?(?:\w+ )?{_KIN})\b",
    re.IGNORECASE,
)
#: Nobody's death: what things do, and what is only said so.
_NO_DEATH = re.compile(
    r"\b(?:batter(?:y|ies)|phone|laptop|computer|tablet|screen|printer|router|camera|charger|speakers?|headphones"
    r"|engine|motor|car|van|bike|chain|lights?|lamp|torch|clock|watch|kettle|oven|boiler|fridge|freezer|washer|machine"
    r"|mixer|mower|pump|kiln|amp|drive|server|site|app|link|wi-?fi|internet|signal|stream|joke|trend|thread"
    r"|conversation|plants?|basil|tomatoes|roses|lawn)s? (?:(?:has|had|have|just|finally|is|was) ){0,2}"
    r"(?:died|dying|passed away)"
    r"|\b(?:i|we)(?:['’]ve| have)? (?:(?:nearly|almost|just|literally|actually|basically) )*died"
    r"|\b(?:nearly|almost) died (?:laughing|of|when i)|\bdied (?:laughing|inside|of (?:laughter|shame|boredom))"
    r"|\bdying (?:to|for|laughing|of (?:laughter|curiosity|boredom))\b",
    re.IGNORECASE,
)
#: "She passed last week", where nobody rejoices: of an exam one does.
_PASSED = re.compile(
    r"\b(?:he|she) (?:has |had |just |sadly |suddenly |peacefully )?passed (?:in (?:\d{4}"
    r"|the (?:night|spring|summer|autumn|winter)|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)|last (?:week|month|year|night|spring|summer|autumn"
    r"|winter)|this (?:week|month|morning|year)|on \w+day|yesterday|peacefully|suddenly"
    r"|(?:an?|two|three|four|five|six|\d+) (?:day|week|month|year)s? ago)",
    re.IGNORECASE,
)
#: Illness, a job gone: the same, but who came through it is thanked or noticed, plainly.
_BLOW = re.compile(
    r"\b(?:cancer|laid off|made (?:\w+ )?redundant|diagnos\w+|chemo\w*|stroke|divorce\w*|dementia"
    r"|alzheimer\w*|(?:house|home|flat|shop|barn|studio) (?:was |has |just )?burn(?:t|ed) down"
    r"|lost (?:my|his|her|our|their|the) (?:job|house|home|flat|farm|shop))\b",
    re.IGNORECASE,
)
_CAME_THROUGH = re.compile(
    r"\b(?:(?:got|came|made it|pulled|helped|carried|kept) (?:\w+ )?through"
    r"|(?:years|learn\w*|started|first \w+) (?:\w+ ){0,4}(?:after|since) (?:my|the|his|her)"
    r"|(?:walk|runn?|paint|s[iu]ng|play|work|danc|draw|laugh|bak|writ|smil|cook|knit|rid)\w* again"
    r"|remission|all[- ]clear|cancer[- ]free|survivor)\b",
    re.IGNORECASE,
)
#: Nouns that are no things where they stand so: "a huge fan", "it worked a treat".
_FIGURES = re.compile(
    r"\b(?:(?:an?|the) (?:(?:huge|big|biggest|great|massive|total) fan|fan of)|(?:work(?:s|ed)|go(?:es)?|went)"
    r"(?: down)? a treat|an? (?:absolute |real |true )?(?:joy|delight|pleasure)|on the fence"
    r"|(?:my|your) (?:turn|age|surprise|guess|fault)|have the feeling|the nail on the head|the hairs? on (?:my|the) \w+"
    r"|owe you an? \w+)\b",
    re.IGNORECASE,
)
#: Before "a": who somebody is, and nothing that one takes up ("you are a lifesaver", "I'm a nurse").
_SOMEBODY_IS = re.compile(
    r"\b(?:(?:you|we|they)(?:['’]?re| are| were)|ur|i(?:['’]m| am| was)|im|(?:he|she)(?:['’]s| is| was))"
    r"(?: (?:such|not|just|really|still|quite))?\W*$",
    re.IGNORECASE,
)
#: {who} is the name, {thing} something of theirs as one takes it up ("the coupon", "your brother"), {Thing} at the
#: beginning of a sentence. Those without a thing serve where there is none.
_ABOUT: dict[Kind, tuple[str, str, str]] = {
    "thanks": (
        "Thank you, {who}. {Thing} ",
        "{who}, thank you. {Thing} ",
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
        "You told me about {thing}, {who}, ",
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
    "listening": ("notice",),
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
    kinds = _kinds([reason.id for reason in reasons], _is_low(reading))
    blow = _BLOW.search(text) is not None
    lost = _tells_of_a_loss(text, reading) or (blow and _CAME_THROUGH.search(text) is None)
    if reading is not None and reading.language in ("en", None) and (lost or _grieves(reading)):
        return [Starter(kind="care", text=_SORRY[turn % TURNS].format(who=who))]
    if reading is not None and not _is_english(reading, text, kinds):
        return [Starter(kind=_told(kinds[0]), text=f"{who}, ")]
    spans = [reason.span for reason in reasons if reason.span is not None]
    told = []
    for kind in kinds[:MOST]:
        thing = _thing(reading, text, spans, kind) if reading is not None and not blow else None
        told.append(_starter(kind, who, thing, turn))
    return told


def _tells_of_a_loss(text: str, reading: Reading | None) -> bool:
    if _LOSS.search(_NO_DEATH.sub(" ", text)):
        return True
    merry = reading is None or reading.mood in ("happy", "excited")
    return not merry and _PASSED.search(text) is not None


def _is_english(reading: Reading, text: str, kinds: Sequence[Kind]) -> bool:
    """Whether the words are English; of a text without any, whether an emoji says what to begin with."""
    if reading.language is not None:
        return reading.language == "en"
    if not any(sign.isalpha() for sign in text):
        return bool(text.strip()) and list(kinds) != [_ELSE]
    return any(word in _ENGLISH for word in re.findall(r"[^\W\d_]+", text.casefold()))


def _is_low(reading: Reading | None) -> bool:
    return reading is not None and reading.mood in ("low", "upset")


def _grieves(reading: Reading) -> bool:
    return reading.scores.get("distress", 0.0) >= GRIEF and "story" in reading.intents


def _kinds(why: Sequence[str], low: bool) -> list[Kind]:
    every = [kind for id in why for kind in _KINDS.get(id, ())]
    if "thanks" in every or "complaint" in why or low:  # praise and a thanks: one of them is answered
        every = [kind for kind in every if kind != "glad"]
    if "complaint" in why and "praise" not in why:  # passed on or overheard, but no kind word
        every = [kind for kind in every if kind != "thanks"]
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


def _thing(reading: Reading, text: str, spans: Sequence[Span], kind: Kind) -> str | None:
    """The first key point that one can take up as they put it: those in a question first, then those in the words that
    made a reason (``spans``); for an answer those outside of the question only where it leans on them ("How much is
    it?"). "My brother" is "your brother" in an answer, "your fox" "my fox". A point without such a word before it may
    be a verb or half a name."""
    asked = " ".join(question.text for question in reading.questions)
    points = [point for point in reading.key_points if len(point.text) <= LONGEST_POINT]
    if kind == "answer" and asked and _LEANS.search(asked) is None:
        points = [point for point in points if point.text in asked]

    def place(point: KeyPoint) -> tuple[bool, bool]:
        return point.text not in asked, not any(span[0] <= point.span[0] < span[1] for span in spans)

    text = _FIGURES.sub(lambda found: "\n" * len(found.group()), text)
    for point in sorted(points, key=place):
        found = re.search(
            rf"(\b[\w'’]+ )?(?<!like )(?<!as )(?<!than )\b({_DETERMINERS}) "
            rf"({re.escape(point.text)}{_LONGER})\b(.?)\s*(\w*)",
            text,
            re.IGNORECASE,
        )
        if found is None or _MOST_OF_ALL.fullmatch(found.group(3)):
            continue
        before, determiner, after = ((found.group(part) or "").strip().casefold() for part in (1, 2, 5))
        if determiner in ("a", "an") and _SOMEBODY_IS.search(text[: found.start(2)]):
            continue
        words = found.group(3).split()
        if determiner == "that" and _DOES.fullmatch(words[0]):
            continue
        stops = bool(found.group(4).strip()) or not after or after in _AFTER_A_THING
        while len(words) > 1 and words[-1].casefold() in _JOINS:
            words.pop()
        if len(words) > 1 and _ends_in_a_verb(words[-1], before, after, stops):
            words.pop()  # "the kids fought": "the kids"; "does the coupon count for": "the coupon"
        elif len(words) > 1 and not before and stops and _MAY_BE_A_VERB.search(words[-1]):
            continue  # "my cat sings", and no more
        return f"{_TURNED.get(determiner, determiner)} {' '.join(words)}"
    return None


def _ends_in_a_verb(last: str, before: str, after: str, stops: bool) -> bool:
    if last.casefold() in _NO_VERB:
        return False
    if _ASKS.fullmatch(before) and (stops or after in _OF_A_VERB):
        return True
    if _IS.fullmatch(before) and stops and _DONE_OR_DOING.search(last):
        return True
    return not stops and _MAY_BE_A_VERB.search(last) is not None
