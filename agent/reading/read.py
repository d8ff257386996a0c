"""One text in, its Reading out: the learned heads decide, rules give them marks and places; where unsure, nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.model import Evidence, KeyPoint, Mood, Question, Reading
from agent.reading import abroad, heads, intents, question, thanks
from agent.reading.applause import applause, meant, plain_praise
from agent.reading.found import Found
from agent.reading.in_vain import feared_in_vain, hoped_in_vain
from agent.reading.key_points import key_points
from agent.reading.language import language
from agent.reading.marks import marks, rules
from agent.reading.own_life import bereaved, own_life
from agent.reading.plain import own_words, spoken
from agent.reading.sentences import sentences
from agent.reading.sentiment import sentiment
from agent.reading.source import Source, source
from agent.reading.spelling import respelled
from agent.reading.turns import Turns, beginnings

_LATIN_ONLY = re.compile(r"(?=[^a-zA-Z]*[a-zA-Z])(?:\W|[\x00-\x7f])*")
SEEN = 0.95
"""The score of what stands there for all to see: a question mark, applause alone."""
KIND_AT_ALL = 0.3
BITTER = 0.6
"""From this score of a complaint on, kind words beside it are rather bitter ("Well done you.")."""
FEWEST_WORDS = 3
_NO_THANKS = Turns(r"\bcongrat(?:s|z|ulations)\b|\bwelcome (?:home|back)\b")
"""Good words that a head takes for thanks."""
_BUT = re.compile(r"^([^.!?\n;]{3,60}?),? (?:but|though|although|shame|pity)\b", re.IGNORECASE)
_PARTS = re.compile(r"(?:(?!,|;|\band\b|\bbut\b)[\s\S])+")


def read(text: str, lang: str | None = None) -> Reading:
    """What the text says. ``lang``: the page's own word for the language, if it has one.

    Only the first 2,000 characters are read (``source.LONGEST``). ``scores`` holds the heads' probabilities and VADER's
    ``sentiment`` for English, else only what needs no words; a score that nothing gives is absent. Spans are UTF-16
    units of the text. Never raises, whatever the text.
    """
    whole = source(text)
    code = language(whole.seen, lang)
    if code != "en" and (lured := abroad.lures(own_words(whole.seen))):
        return _reading(whole, {intents.SPAM: lured}, {intents.SPAM: SEEN}, "neutral", [], code)
    if code == "en" or (code is None and _LATIN_ONLY.fullmatch(whole.seen)):
        return _english(respelled(whole), code)
    plain = own_words(whole.seen)
    asked = [at for at, _ in question.questions(plain, beginnings(plain), english=False, unsure=code is None)]
    told = {"question": asked, "praise": applause(plain) or abroad.praise(plain), "thanks": abroad.thanks(plain)}
    found = {label: places for label, places in told.items() if places}
    return _reading(whole, found, dict.fromkeys(found, SEEN), "neutral", [], code)


def _english(whole: Source, code: str | None) -> Reading:
    """Also for Latin letters whose language cannot be told ("Decaf?"): English words in them say what they say."""
    plain = own_words(whole.seen)
    by_rule = rules(plain)
    said = by_rule.said
    words = spoken(plain)
    scores = heads.scores(words, marks(plain, by_rule))
    if not scores:
        return _reading(whole, {}, {}, "neutral", [], code)
    harmed = thanks.bitter(plain, said) or _plain_complaint(plain, by_rule.faulted)
    lived = own_life(plain, said)
    places = {
        "question": [at for at, _ in by_rule.asked],
        "complaint": [harmed] if harmed else [],
        "story": [lived] if lived else [],
        "thanks": [by_rule.thanked] if by_rule.thanked else [],
    }
    applauded = applause(words) or plain_praise(words)
    none = {
        "complaint": bool(applauded) or feared_in_vain(plain, said),
        "praise": hoped_in_vain(plain, said),
        "thanks": not by_rule.thanked and (by_rule.turned or _NO_THANKS.search(plain, said)),
        "question": not by_rule.asked and (question.for_effect(plain, said) or question.appeals(plain, said)),
    }
    found = intents.labels(plain, scores, places, ruled_out=[label for label, yes in none.items() if yes])
    if "question" not in found and intents.SPAM not in found and (wanted := question.requests(plain, said)):
        found["question"] = wanted
    for one in reversed(by_rule.told):  # where several kinds tell a label, the first stands
        if one.label in found and not places.get(one.label):
            found[one.label] = [_sentence(plain, one.place)]
    if signs := applauded or (not none["praise"] and _praise_beside(plain, found, scores)):
        found["praise"] = signs
    points = key_points(plain, said, [*found.get("question", ()), *found.get("complaint", ())])
    told = {name: score for name, score in scores.items() if name not in intents.INNER}
    told["praise"] = max(told["praise"], scores["praised"] if "praise" in found else 0.0)
    told["sentiment"] = sentiment(plain)
    mood = intents.mood(scores)
    if lived and mood != "upset" and bereaved(plain, said):
        mood = "low"
    return _reading(whole, found, told, mood, points, code)


def _sentence(plain: str, at: Found) -> Found:
    """The sentence in which a place begins."""
    return next((one for one in sentences(plain) if one.start <= at.start < one.end), Found(0, len(plain.rstrip())))


def _plain_complaint(plain: str, found: Found | None) -> Found | None:
    """A complaint in a sentence of its own, where the rule and the head agree on it: kind words beside it hide it."""
    if found is None:
        return None
    place = _sentence(plain, found)
    return place if heads.sure("complaint", heads.scores(place.of(plain)).get("complaint", 0.0)) else None


def _praise_beside(plain: str, found: Mapping[str, Sequence[Found]], scores: Mapping[str, float]) -> list[Found]:
    """A part of a sentence that by itself is surely praise, where news stands beside it: "The parcel came today and the
    hare is beautiful." Nothing in a text that sells, or whose whole hardly sounds kind; of one that complains only what
    it begins with, where that is meant: "Beautiful scarf, but ..."."""
    if "complaint" in found and (first := _BUT.match(plain)) and meant(first[1]) and plain_praise(first[1]):
        return [Found(*first.span(1))]
    if (
        scores["praise"] < KIND_AT_ALL
        or scores["complaint"] > BITTER
        or {"praise", "complaint", intents.SPAM} & found.keys()
    ):
        return []
    parts = [(place, part) for place in sentences(plain) for part in _PARTS.finditer(place.of(plain))]
    for place, part in parts if len(parts) > 1 else []:
        own = own_words(part.group())
        if plain_praise(own):
            return [Found(place.start + part.start(), place.start + part.end())]
        if len(own.split()) < FEWEST_WORDS:
            continue
        score = heads.scores(own, marks(own, rules(own))).get("praised", 0.0)
        if heads.sure("praised", score):
            return [Found(place.start + part.start(), place.start + part.end())]
    return []


def _reading(
    whole: Source,
    found: Mapping[str, Sequence[Found]],
    scores: Mapping[str, float],
    mood: Mood,
    points: Sequence[Found],
    code: str | None,
) -> Reading:
    return Reading(
        intents=[intent for intent in intents.ORDER if found.get(intent)],
        mood=mood,
        spam=intents.SPAM in found,
        scores={name: round(score, 3) for name, score in scores.items()},
        questions=[Question(text=whole.words(at), span=whole.span(at)) for at in found.get("question", ())],
        key_points=[KeyPoint(text=whole.words(at), span=whole.span(at)) for at in points],
        evidence=[
            Evidence(intent=label, text=whole.words(at), span=whole.span(at))
            for label in (*intents.ORDER, intents.SPAM)
            for at in found.get(label, ())
        ],
        language=code,
    )
