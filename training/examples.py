"""What each head learns from: texts, yes or no for each, how much each counts, and whether it was said to somebody.

Two kinds of texts: public ones, mostly strangers' comments about anything, and invented ones, said to a person who
makes things or has friends, which is where the heads work. Both teach; a text that was said to somebody carries one
more weight of its own (``told``), so that the shares of each label may differ between the two.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.labelled.scenes import scenes
from tests.labelled.sets import everyday, messages
from training.records import records

EMOTIONS = {
    "thanks": {"gratitude"},
    "praise": {"admiration", "love"},
    "praised": {"admiration", "love"},
    "complaint": {"anger", "annoyance", "disappointment", "disapproval", "disgust"},
    "question": {"curiosity", "confusion"},
    "distress": {"sadness", "grief", "remorse", "fear", "nervousness", "embarrassment"},
    "hostile": {"anger", "disgust"},
    "warm": {"caring", "gratitude", "love", "admiration"},
}
PRAISE_OR_THANKS = EMOTIONS["thanks"] | EMOTIONS["praise"]
INTENTS = ("question", "complaint", "praised", "thanks", "story")
MOODS = ("upset", "low", "happy", "excited")
"""What is none of these is neutral."""
COMMENTS_COUNT = {"thanks": 2.0, "praised": 0.1, "complaint": 0.03, "question": 0.03, "spam": 1.0}
"""How much a public text counts beside an invented one, by head."""
INVENTED = (*INTENTS, "spam", *MOODS)
LABEL = {"praised": "praise"}
"""Praise has two heads: ``praise`` scores good words about anything, ``praised`` those said to somebody of theirs."""
SINGLE = ("question", "thanks", "praised", "complaint", "spam")
LABELLED = Path(__file__).resolve().parents[1] / "tests" / "labelled"
FAIR = ("week", "plain", "ordinary")
"""The invented sets that are a fair sample of what people write; they pick the cuts as well."""


class Example(NamedTuple):
    """One text, whether the head should say yes, its weight in training, whether it was said to somebody, and of an
    invented message the set that it stands in, each of which one writer wrote."""

    text: str
    yes: bool
    weight: float = 1.0
    told: bool = False
    hand: str = ""


def has(row: dict[str, str], wanted: set[str]) -> bool:
    """Whether a row of GoEmotions carries one of the wanted emotions."""
    return not wanted.isdisjoint(row["labels"].split(","))


def emotion(head: str, part: str, weight: float = 1.0) -> list[Example]:
    """GoEmotions for a head; ``part``: "train" or "val"."""
    return [Example(row["text"], has(row, EMOTIONS[head]), weight) for row in records(f"goemotions.{part}.tsv")]


def politeness() -> list[Example]:
    """Requests of both communities in one list. A request counts by how far the five annotators' mean is from the
    middle, so that the half that nobody found polite or impolite is not thrown away, and hardly counts."""
    rows = records("politeness.train.tsv")
    return [Example(row["text"], float(row["score"]) > 0, abs(float(row["score"]))) for row in rows]


def politeness_extremes(community: str, part: str) -> list[Example]:
    """The most and the least polite quarter of a community's requests: what the figures are measured on."""
    rows = records(f"politeness.{part}.tsv")
    return [
        Example(row["text"], row["quartile"] == "top")
        for row in rows
        if row["community"] == community and row["quartile"] != "middle"
    ]


def spam(part: str, weight: float = 1.0) -> list[Example]:
    """Text messages; in training also comments that are no spam, for a timeline does not read like messages."""
    examples = [Example(row["text"], row["label"] == "spam", weight) for row in records(f"sms_spam.{part}.tsv")]
    if part == "train":
        examples += [Example(row["text"], False, weight) for row in records("goemotions.train.tsv")]
    return examples


def invented(head: str) -> Iterable[Example]:
    """The invented messages for a head."""
    for row in records("invented.train.tsv"):
        if head in MOODS and not row["mood"]:
            continue
        labels = {*row["labels"].split(","), row["mood"]}
        text = row["text"].replace("\\n", "\n")
        yield Example(text, LABEL.get(head, head) in labels, told=True, hand=row["set"])


def single(head: str) -> Iterable[Example]:
    """Invented lines that were labelled for one thing alone; they teach no other head."""
    if head in SINGLE:
        with (LABELLED / f"{LABEL.get(head, head)}.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Example(row["text"].replace("\\n", "\n"), row["label"] == "yes", told=True)


def of_pairs(head: str) -> Iterable[Example]:
    """The messages of the invented pairs, which tell of each whether it asks: most are longer than others that do."""
    if head == "question":
        asks: dict[str, bool] = {}
        for row in records("invented_pairs.train.tsv"):
            text = row["post"].replace("\\n", "\n")
            asks[text] = asks.get(text, False) or row["answered"] != "-"
        yield from (Example(text, yes, told=True) for text, yes in asks.items())


def own(head: str) -> Iterable[Example]:
    """The open lines of the project's own, which pick cuts as well: English messages, half of them near misses, a
    fortnight's, and what is said in conversations."""
    for line in messages("tune"):
        if line.lang == "en":
            labels = {*line.intents, line.mood, *(["spam"] if line.spam else [])}
            yield Example(line.text, LABEL.get(head, head) in labels, told=True)
    if head not in MOODS:
        for short in everyday("tune"):
            yield Example(short.text, LABEL.get(head, head) in short.labels, told=True)
    if head in INTENTS:
        yield from in_talks(head)


def in_talks(head: str) -> Iterable[Example]:
    """What those said in the open conversations who spoke once and wait: there the nudges stand on the labels."""
    for scene in scenes("tune"):
        spoke = Counter(_who(post) for post in scene.posts)
        for post in scene.posts:
            of = scene.expected.get(_who(post))
            if of is not None and of.since_post == post["id"] and spoke[_who(post)] == 1:
                yield Example(post["text"], LABEL.get(head, head) in of.reasons, told=True)


def _who(post: Mapping[str, Any]) -> str:
    return str(post["author"]["handle"] or post["author"]["name"])


def training(head: str) -> list[Example]:
    """The examples that a head is fitted to."""
    if head == "polite":
        return politeness()
    weight = COMMENTS_COUNT.get(head, 1.0)
    public = spam("train", weight) if head == "spam" else emotion(head, "train", weight) if head in EMOTIONS else []
    return [*(invented(head) if head in INVENTED else ()), *single(head), *of_pairs(head), *public]


def validation(head: str) -> list[Example]:
    """The public examples on which the cut with the best F1 is picked; a head that learned from none has none."""
    if head == "polite":
        return [*politeness_extremes("wikipedia", "val"), *politeness_extremes("stack-exchange", "val")]
    if head == "spam":
        return spam("val")
    return emotion(head, "val") if head in EMOTIONS else []


HEADS = (*EMOTIONS, "story", "spam", "polite", *MOODS)
