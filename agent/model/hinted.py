"""What is asked and told about a draft: DraftShown, Hinted, Hint. Nothing of it is ever stored."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from agent.model.understood import Span
from agent.model.words import Key, Platform, Post, Text

Level = Literal["good", "note", "warn"]
HintEvent = Literal["shown", "useful", "not-useful"]
DraftKind = Literal["reply", "comment", "quote", "post"]


class DraftShown(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A draft as the page shows it. ``reply_to`` is the key of the post that it answers, ``post`` that post itself;
    both null: it is not known what the draft answers, or it answers nothing (``kind`` "post")."""

    text: Text
    platform: Platform
    kind: DraftKind
    reply_to: Key | None = None
    post: Post | None = None


class Hint(Struct, frozen=True, kw_only=True):
    """A remark on a draft. ``span`` marks the words of the draft (UTF-16 units, end exclusive; null: all of it).

    ``suggestions`` are words to copy: the other person's own, or those that stand in a better place.
    ``differs`` (repeated-reply) are the places of the draft that are not in the earlier words.
    """

    id: str
    level: Level
    span: Span | None = None
    message: str
    why: str
    suggestions: list[str] = []
    differs: list[Span] = []


class Acknowledges(Struct, frozen=True, kw_only=True):
    """The ticks: whether the draft names the person, takes up their point, meets their feeling. Null: no meaning
    here, or it cannot be judged."""

    name: bool | None = None
    specific: bool | None = None
    feeling: bool | None = None


class AnswerFound(Struct, frozen=True, kw_only=True):
    """A question of the post; where the draft answers it (``span`` in the draft), if it does. Null: cannot be told."""

    question: str
    span: Span | None = None
    answered: bool | None = None


class Hinted(Struct, frozen=True, kw_only=True):
    """All that is said about a draft. ``language`` is that of the draft (null: it cannot be told); ``at_once`` how many
    of the hints, the strongest first, the user wants to see at a time."""

    hints: list[Hint] = []
    acknowledges: Acknowledges = Acknowledges()
    answers: list[AnswerFound] = []
    scores: dict[str, float] = {}
    language: str | None = None
    at_once: int = 3


class Feedback(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What became of a hint that was shown; it holds no word of the draft."""

    event: HintEvent


class Muted(Struct, frozen=True, kw_only=True):
    """Whether the hint has muted itself: it was told "not useful" in 6 of its last 50 showings."""

    muted: bool


class HintFare(Struct, frozen=True, kw_only=True):
    """How a hint fares with the user: in its last ``shown`` showings (50 at most) it was told useful, and not."""

    id: str
    on: bool
    muted: bool
    shown: int = 0
    useful: int = 0
    not_useful: int = 0
