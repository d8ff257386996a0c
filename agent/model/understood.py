"""What is understood of a text: Reading, Match, Commitment, and what stands in them.

Text offsets (``span``) count UTF-16 code units, as JavaScript strings do.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Mood = Literal["upset", "low", "neutral", "happy", "excited"]
Span = tuple[int, int]


class Question(Struct, frozen=True, kw_only=True):
    """A question in a text and where it stands (UTF-16 units, end exclusive)."""

    text: str
    span: Span


class KeyPoint(Struct, frozen=True, kw_only=True):
    """Something that a text is about, in its own words, and where it stands (UTF-16 units, end exclusive)."""

    text: str
    span: Span


class Evidence(Struct, frozen=True, kw_only=True):
    """The words that made a score, and where they stand (UTF-16 units, end exclusive)."""

    intent: str
    text: str
    span: Span


class Reading(Struct, frozen=True, kw_only=True):
    """What the agent understood of an incoming post. A score that no rule gives is absent, never zero."""

    intents: list[str] = []
    mood: Mood = "neutral"
    spam: bool = False
    scores: dict[str, float] = {}
    questions: list[Question] = []
    key_points: list[KeyPoint] = []
    evidence: list[Evidence] = []
    language: str | None = None


class Answered(Struct, frozen=True, kw_only=True):
    """One question of a post and whether a draft answers it; null where it cannot be told.

    ``likely``: from 0 to 1, how likely it does by the words and by the signs that it goes past the question; null where
    a rule decides. ``kind``: yes-no, which, when, where, how-much, how-many, who, how, why or may-could.
    """

    question: str
    span: Span | None = None
    answered: bool | None = None
    likely: float | None = None
    kind: str


class Match(Struct, frozen=True, kw_only=True):
    """How a draft meets a post. Null: it cannot be judged, or there is nothing to meet. ``score`` from 0 to 1.

    ``specific``: it takes up something that they said; ``taken_up`` holds those of the post's points that stand in it
    in their own words or kindred ones; their spans are in the post.
    """

    named: bool | None = None
    specific: bool | None = None
    taken_up: list[KeyPoint] = []
    answered: list[Answered] = []
    feeling: bool | None = None
    score: float | None = None


class Commitment(Struct, frozen=True, kw_only=True):
    """Something that the writer says they will do; ``due_days``: days from the writing, null where none is said."""

    text: str
    span: Span
    due_days: int | None = None
