"""What a hint sees: the draft, the post that it answers, and what was sent before."""

from __future__ import annotations

from dataclasses import dataclass

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
class Draft:
    """A draft and what it answers. ``post`` and ``match`` are None where that is unknown or nothing is answered.

    ``called``: how to speak of the person; ``sent``: nearly the same words, sent to others lately.
    """

    text: str
    kind: DraftKind
    reading: Reading
    post: Reading | None = None
    match: Match | None = None
    called: str | None = None
    sent: Sent | None = None

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
        """How to speak of the person in a sentence; "They" where nothing is known."""
        return self.called or "They"
