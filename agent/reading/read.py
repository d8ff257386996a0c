"""One text in, its Reading out: rules first, then the learned heads where they are sure, else nothing."""

from __future__ import annotations

import re

from agent.model import Evidence, KeyPoint, Mood, Question, Reading
from agent.reading import complaint, learned, praise, question, spam, story, thanks
from agent.reading.delight import delight
from agent.reading.fault import fault
from agent.reading.found import Found
from agent.reading.key_points import key_points
from agent.reading.language import language
from agent.reading.mood import mood, sentiment
from agent.reading.plain import own_words
from agent.reading.sarcasm import sarcasm
from agent.reading.source import Source, source
from agent.reading.spelling import respelled

_LATIN_ONLY = re.compile(r"(?=[^a-zA-Z]*[a-zA-Z])(?:\W|[\x00-\x7f])*")
MARKED = 0.75
ORDER = ("question", "complaint", "praise", "thanks", "story")


def read(text: str, lang: str | None = None) -> Reading:
    """What the text says. ``lang``: the page's own word for the language, if it has one.

    Only the first 2,000 characters are read (``source.LONGEST``). ``scores`` holds what a rule found or a head gave,
    and VADER's ``sentiment`` for English; a score that nothing gives is absent. Spans are UTF-16 units of the text.
    Never raises, whatever the text.
    """
    whole = source(text)
    code = language(whole.seen, lang)
    if code == "en" or (code is None and _LATIN_ONLY.fullmatch(whole.seen)):
        return _english(whole, code)
    plain = own_words(whole.seen)
    asked = question.questions(plain, False, code is None)
    signs = praise.praise(plain, False, False)
    advert = spam.spam(whole.seen.replace("’", "'")) if code is None else None
    found = {"praise": [(signs, praise.SURE)]} if signs else {}
    if asked:
        found["question"] = list(asked)
    scores = {"spam": spam.SURE} if advert else {}
    return _reading(whole, found, [at for at, _ in asked], advert, scores, [], "neutral", code)


def _english(whole: Source, code: str | None) -> Reading:
    """Also for Latin letters whose language cannot be told ("Decaf?"): English words in them say what they say."""
    whole = respelled(whole)
    plain = own_words(whole.seen)
    heads = learned.learned(plain)
    asked = question.questions(plain, True)
    advert = spam.spam(whole.seen.replace("’", "'"))
    meant_otherwise = sarcasm(plain)
    told = story.story(plain, False)
    grieves = told is not None and told.tone == "grief"
    named_fault = complaint.complaint(plain) or meant_otherwise or (None if advert else fault(plain, grieves))
    unhappy = _agreed("complaint", named_fault, complaint.SURE, plain, {} if grieves else heads)
    told = told if told is None or not unhappy or told.tone != "plain" else None
    good = (
        None
        if meant_otherwise or advert
        else praise.praise(plain, True, bool(unhappy)) or delight(plain, unhappy[0][0] if unhappy else None)
    )
    kind = _agreed("praise", good, praise.SURE, plain, {} if unhappy or advert else heads)
    thankful = (
        []
        if meant_otherwise or advert
        else _agreed("thanks", thanks.thanks(plain), thanks.SURE, plain, {} if thanks.turned(plain) else heads)
    )
    if advert:
        asked, unhappy, told = [], [], None
    found: dict[str, list[tuple[Found, float]]] = {
        "question": list(asked),
        "complaint": unhappy,
        "praise": kind,
        "thanks": thankful,
        "story": [(told.at, story.SURE)] if told else [],
    }
    scores = dict(heads)
    if told and told.tone == "grief":
        scores["distress"] = max(scores.get("distress", 0.0), story.SURE)
    if advert:
        scores["spam"] = spam.SURE
    feeling: Mood = "neutral"
    if plain.strip():
        scores["sentiment"] = sentiment(plain)
        # What only asks is neutral: VADER takes "please" and "nice" for feelings.
        felt = scores["sentiment"]
        felt = 0.0 if asked and not (unhappy or kind or thankful or told) and abs(felt) < MARKED else felt
        feeling = mood(felt, bool(unhappy), bool(kind or thankful), told.tone if told else None)
    points = key_points(plain, [at for at, _ in [*asked, *unhappy]])
    return _reading(whole, found, [at for at, _ in asked], advert, scores, points, feeling, code)


def _agreed(
    intent: str, rule: Found | None, sure: float, plain: str, heads: dict[str, float]
) -> list[tuple[Found, float]]:
    """What the rule found; without a rule what the head alone is sure of."""
    score = heads.get(intent)
    if rule is not None:
        return [(rule, max(sure, score or 0.0))]
    if score is None or not learned.speaks(intent, score, plain):
        return []
    places = learned.reason(plain, intent)
    return [(Found(*places[0]), score)] if places else []


def _reading(
    whole: Source,
    found: dict[str, list[tuple[Found, float]]],
    asked: list[Found],
    advert: Found | None,
    scores: dict[str, float],
    points: list[Found],
    feeling: Mood,
    code: str | None,
) -> Reading:
    evidence: list[Evidence] = []
    for intent in ORDER:
        for at, score in found.get(intent, []):
            evidence.append(Evidence(intent=intent, text=whole.words(at), span=whole.span(at)))
            if intent != "story":
                scores[intent] = max(scores.get(intent, 0.0), score)
    if advert is not None:
        evidence.append(Evidence(intent="spam", text=whole.words(advert), span=whole.span(advert)))
    return Reading(
        intents=[intent for intent in ORDER if found.get(intent)],
        mood=feeling,
        spam=advert is not None,
        scores={name: round(score, 3) for name, score in scores.items()},
        questions=[Question(text=whole.words(at), span=whole.span(at)) for at in asked],
        key_points=[KeyPoint(text=whole.words(at), span=whole.span(at)) for at in points],
        evidence=evidence,
        language=code,
    )
