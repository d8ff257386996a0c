"""What a hint sees: the draft, the post that it answers, and what is known of the two people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from agent.model import DraftKind, Match, Reading


@dataclass(frozen=True)
class Sent:
    """Earlier words of the user that are nearly the draft. ``people``: how many others got such; ``to``: the last one.

    ``differs`` are the places of the draft (code points) that are not in the earlier words.
    """

    text: str
    to: str | None
    people: int
    likeness: float
    differs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Past:
    """What came before the draft. ``sent``: nearly the same words to others. ``exchanges``: how often the two have
    answered each other, up to 20.

    ``waiting`` people need words of the user, the oldest for ``longest``; ``told_today``: that was already said today.
    ``trade``: the user said that posts which offer their work are their trade.
    """

    sent: Sent | None = None
    exchanges: int = 0
    waiting: int = 0
    longest: timedelta | None = None
    told_today: bool = False
    trade: bool = False


@dataclass(frozen=True)
class Draft:
    """A draft and what it answers. ``post`` and ``match`` are None where that is unknown or nothing is answered.

    ``names``: what the person is called (names, handles); ``called``: how to speak of them; ``mine``: what the user is
    called; ``others``: further people in the conversation, who may be greeted too.
    """

    text: str
    kind: DraftKind
    reading: Reading
    post_text: str | None = None
    post: Reading | None = None
    match: Match | None = None
    names: tuple[str, ...] = ()
    called: str | None = None
    mine: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    past: Past = field(default_factory=Past)

    @property
    def english(self) -> bool:
        """Whether the draft's words are read: it is English, or too short to tell."""
        return self.reading.language in ("en", None)

    @property
    def post_english(self) -> bool:
        """Whether the words of the post are read."""
        return self.post is not None and self.post.language in ("en", None)

    @property
    def them(self) -> str:
        """How to speak of the person in a sentence; a handle or nothing known gives "They"."""
        return self.called or "They"
