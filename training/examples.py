"""What each head learns from: texts, yes or no for each, and how much each counts."""

from __future__ import annotations

from typing import NamedTuple

from training.records import records

HAM_FROM_COMMENTS = 8_000
EMOTIONS = {
    "thanks": {"gratitude"},
    "praise": {"admiration", "love"},
    "complaint": {"anger", "annoyance", "disappointment", "disapproval", "disgust"},
    "question": {"curiosity", "confusion"},
    "distress": {"sadness", "grief", "remorse", "fear", "nervousness", "embarrassment"},
    "hostile": {"anger", "disgust"},
    "warm": {"caring", "gratitude", "love", "admiration"},
}
PRAISE_OR_THANKS = EMOTIONS["thanks"] | EMOTIONS["praise"]


class Example(NamedTuple):
    """One text, whether the head should say yes, and its weight in training."""

    text: str
    yes: bool
    weight: float = 1.0


def has(row: dict[str, str], wanted: set[str]) -> bool:
    """Whether a row of GoEmotions carries one of the wanted emotions."""
    return not wanted.isdisjoint(row["labels"].split(","))


def emotion(head: str, part: str) -> list[Example]:
    """GoEmotions for a head; ``part``: "train" or "val"."""
    return [Example(row["text"], has(row, EMOTIONS[head])) for row in records(f"goemotions.{part}.tsv")]


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


def spam(part: str) -> list[Example]:
    """Text messages; in training also comments that are no spam, for a timeline does not read like messages."""
    examples = [Example(row["text"], row["label"] == "spam") for row in records(f"sms_spam.{part}.tsv")]
    if part == "train":
        examples += [Example(row["text"], False) for row in records("goemotions.train.tsv")[:HAM_FROM_COMMENTS]]
    return examples


def training(head: str) -> list[Example]:
    """The examples that a head is fitted to."""
    if head == "polite":
        return politeness()
    return spam("train") if head == "spam" else emotion(head, "train")


def validation(head: str) -> list[Example]:
    """The examples that a head's cuts are picked on."""
    if head == "polite":
        return [*politeness_extremes("wikipedia", "val"), *politeness_extremes("stack-exchange", "val")]
    return spam("val") if head == "spam" else emotion(head, "val")


HEADS = (*EMOTIONS, "spam", "polite")
