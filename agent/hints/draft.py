"""What a hint sees: the draft, the post that it answers, and what was sent before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from agent.hints.offer import Offer, offer
from agent.hints.sent_away import sends_away
from agent.hints.spoken_to import SpokenTo, spoken_to
from agent.hints.words import Words
from agent.model import DraftKind, Match, Reading


@dataclass(frozen=True)
class Sent:
    """Earlier words of the user that are nearly the draft. ``people``: how many others got such; ``to``: the last one.

    ``differs`` are the places of the draft (code points) that are not in the earlier words.
    """

    to: str | None
    people: int
    likeness: float
    differs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Waiting:
    """How many people wait for words of the user, and since how long the first of them does."""

    people: int
    longest: timedelta | None = None


@dataclass(frozen=True)
class Draft:
    """A draft and what it answers. ``post`` and ``match`` are None where that is unknown or nothing is answered.

    ``called``: how to speak of the person, ``names``: all that they are called; ``mine``: what the user is called;
    ``sent``: nearly the same words, sent to others lately; ``exchanges``: how often the user answered the person;
    ``waiting``: who waits meanwhile (None: it is not to be told); ``trade``: the user said that own posts which offer
    their work are their trade.
    """

    text: str
    kind: DraftKind
    reading: Reading
    post: Reading | None = None
    match: Match | None = None
    called: str | None = None
    sent: Sent | None = None
    post_text: str | None = None
    names: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()
    exchanges: int = 0
    waiting: Waiting | None = None
    trade: bool = False

    @cached_property
    def words(self) -> Words:
        """The draft's words, cut once for all hints."""
        return Words(self.text)

    @cached_property
    def spoken_to(self) -> tuple[SpokenTo, ...]:
        """The names to which the draft speaks."""
        return tuple(spoken_to(self.text, self.english))

    @cached_property
    def offer(self) -> Offer:
        """What the draft offers for money."""
        return offer(self.words)

    @cached_property
    def sent_away(self) -> tuple[int, int] | None:
        """Where the draft sends them elsewhere and says nothing to the matter."""
        return sends_away(self)

    @cached_property
    def post_words(self) -> Words:
        """The words of the post; none where none is known."""
        return Words(self.post_text or "")

    @property
    def english(self) -> bool:
        """Whether the draft's words are read: it is English, or too short to tell."""
        return self.reading.language in ("en", None)

    @property
    def post_english(self) -> bool:
        """Whether the words of the post are read."""
        return self.post is not None and self.post.language in ("en", None)

    @property
    def answers(self) -> bool:
        """Whether the draft answers somebody, known or not; else it is a post of the user's own."""
        return self.kind != "post"

    @property
    def them(self) -> str:
        """How to speak of the person in a sentence; "They" where nothing is known."""
        return self.called or "They"
