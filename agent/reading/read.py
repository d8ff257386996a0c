"""One text in, its Reading out. The order matters once: a complaint is looked for before praise."""

from __future__ import annotations

from agent.model import Evidence, Mood, Question, Reading
from agent.reading import complaint, praise, question, spam, thanks
from agent.reading.found import Found
from agent.reading.language import language
from agent.reading.mood import mood, sentiment
from agent.reading.plain import own_words
from agent.reading.utf16 import span

LONGEST = 5_000


def read(text: str, lang: str | None = None) -> Reading:
    """What the text says by rules alone. ``lang``: the page's own word for the language, if it has one.

    Only the first 5,000 characters are read. ``scores`` holds what a rule found, and VADER's ``sentiment`` for English;
    a score that no rule gives is absent. Spans are UTF-16 units of the text as given.
    """
    text = text[:LONGEST]
    code = language(text, lang)
    english = code == "en"
    plain = own_words(text)
    asked = question.questions(plain, english, code is None)
    unhappy = complaint.complaint(plain) if english else None
    kind = praise.praise(plain, english, unhappy is not None)
    thankful = thanks.thanks(plain) if english else None
    advert = spam.spam(text.replace("’", "'")) if english or code is None else None

    intents: list[str] = []
    scores: dict[str, float] = {}
    evidence: list[Evidence] = []

    def say(intent: str, place: Found, score: float) -> None:
        scores[intent] = score
        evidence.append(Evidence(intent=intent, text=place.of(text), span=span(text, place.start, place.end)))

    if asked:
        intents.append("question")
        scores["question"] = max(score for _, score in asked)
        evidence += [
            Evidence(intent="question", text=at.of(text), span=span(text, at.start, at.end)) for at, _ in asked
        ]
    for intent, place, score in (
        ("complaint", unhappy, complaint.SURE),
        ("praise", kind, praise.SURE),
        ("thanks", thankful, thanks.SURE),
    ):
        if place is not None:
            intents.append(intent)
            say(intent, place, score)
    if advert is not None:
        say("spam", advert, spam.SURE)

    feeling: Mood = "neutral"
    if english and plain.strip():
        scores["sentiment"] = sentiment(plain)
        feeling = mood(scores["sentiment"], unhappy is not None)
    return Reading(
        intents=intents,
        mood=feeling,
        spam=advert is not None,
        scores=scores,
        questions=[Question(text=at.of(text), span=span(text, at.start, at.end)) for at, _ in asked],
        evidence=evidence,
        language=code,
    )
