"""What a reason of a nudge is, and what it sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent.model import Needs, Post, Reading, Span


@dataclass(frozen=True)
class Heard:
    """Words to the user: the post, what was understood of it, how it speaks to the user, and what the user is called.

    ``way`` is mention, reply, comment or quote; ``mine`` holds the user's handles and ids, case-folded, without "@";
    ``first``: nothing that this person said to the user before is known.
    """

    key: str
    post: Post
    reading: Reading
    name: str
    way: str
    mine: frozenset[str] = frozenset()
    first: bool = False


@dataclass(frozen=True)
class Said:
    """What a reason found: the sentence for the user, and where the words stand that say so."""

    text: str
    span: Span | None = None


@dataclass(frozen=True)
class ReasonRule:
    """One reason. ``contract`` is its line there, ``rank`` its place in the order (``order.py``).

    ``liked``: a like or repost answers it too. ``beside``: it comes only next to another reason.
    ``plain``: it counts only where no other reason is found in the same post.
    """

    id: str
    contract: str
    needs: Needs
    liked: bool
    find: Callable[[Heard], Said | None]
    plain: bool = False
    beside: bool = False


def evidence(reading: Reading, intent: str) -> Span | None:
    """Where the words stand that made this intent."""
    return next((words.span for words in reading.evidence if words.intent == intent), None)


def short(text: str, longest: int = 120) -> str:
    """The text on one line, cut after a word where it is longer than ``longest`` characters."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"
