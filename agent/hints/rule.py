"""What a hint is: one rule, registered in ``rules/__init__.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from agent.hints.draft import Draft
from agent.model import Level

Reads = Literal["both", "draft", "any"]


@dataclass(frozen=True)
class Found:
    """A finding: the sentence for the user, and the place of the words (code points of the draft; None: all of it).
    ``sure``: it stands, whatever the learned head makes of it."""

    message: str
    place: tuple[int, int] | None = None
    suggestions: tuple[str, ...] = ()
    differs: tuple[tuple[int, int], ...] = ()
    sure: bool = False


@dataclass(frozen=True)
class Example:
    """A draft for the docs and a first test: shown (``found`` is the marked words, "" for the whole) or not (None).
    ``earlier`` was sent to Ana before; ``waiting``: somebody waits meanwhile."""

    draft: str
    found: str | None
    post: str | None = None
    name: str | None = None
    earlier: str | None = None
    waiting: bool = False


@dataclass(frozen=True)
class HintRule:
    """One hint. ``contract`` is its line there; ``why`` tells the user the reason, ``source`` where that comes from.

    ``reads``: whose words must be in a language that is read: both people's, the user's
    own ("draft"), or nobody's ("any"). ``answers``: it has a meaning only beside a post. ``unphrased``: a learned head
    (``learned.py``) has the last word, and this is what is said where it is sure and ``find`` knew no phrase; None:
    nothing, for this draft. ``whole``: it speaks of the draft as a whole, no words are marked.
    """

    id: str
    level: Level
    contract: str
    why: str
    source: str
    reads: Reads
    find: Callable[[Draft], Iterable[Found]]
    examples: tuple[Example, ...]
    answers: bool = False
    unphrased: Callable[[Draft], str | None] | None = None
    whole: bool = False
