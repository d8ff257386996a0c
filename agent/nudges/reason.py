"""What a reason of a nudge is, and what it sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from agent.model import Author, Needs, Post, Reading, Span

#: How words reach the user: four ways of speaking to them, and ``overheard`` (a watch word stands in them) or ``news``
#: (told by somebody they know, to nobody). ``own``: no words of theirs, but what the user promised, or their silence.
Way = Literal["mention", "reply", "comment", "quote", "overheard", "news", "own"]
SPOKEN: frozenset[Way] = frozenset({"mention", "reply", "comment", "quote"})
NO_POST = Post(platform="x", author=Author())


@dataclass(frozen=True)
class Heard:
    """Words that concern the user: the post, what was understood of it, how it reaches the user, and what the other one
    is called.

    ``mine`` holds the user's handles and ids, case-folded, without "@"; ``first``: they never spoke to the user before;
    ``turn``: they answer an answer of the user's. ``watched`` is the place of a watch word (UTF-16 units).
    ``promised`` and ``by`` tell what the user promised them and by when, ``silent`` for how many days nobody spoke.
    ``called``: the user's own names, where the site shows names.
    """

    key: str | None
    post: Post
    reading: Reading
    name: str
    way: Way
    mine: frozenset[str] = frozenset()
    first: bool = False
    turn: bool = False
    watched: Span | None = None
    promised: str | None = None
    by: str = ""
    silent: int | None = None
    called: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Said:
    """What a reason found: the sentence for the user, and where the words stand that say so. ``needs``: other than what
    the reason needs in general."""

    text: str
    span: Span | None = None
    needs: Needs | None = None


@dataclass(frozen=True)
class Example:
    """Words for the docs and a first test: ``found`` says whether they have the reason."""

    text: str
    found: bool
    way: Way = "reply"
    first: bool = False
    turn: bool = False
    watch: str | None = None
    promised: str | None = None
    silent: int | None = None


@dataclass(frozen=True)
class ReasonRule:
    """One reason. ``contract`` is its line there, ``why`` what the docs say of it; its place in the order is in
    ``order.py``.

    ``liked``: a like or repost answers it too. ``beside``: it comes next to another reason; ``plain``: it comes where
    no other is found in the same post; with both it comes either way. ``ways``: how the words must reach the user.
    """

    id: str
    contract: str
    needs: Needs
    liked: bool
    find: Callable[[Heard], Said | None]
    examples: tuple[Example, ...]
    plain: bool = False
    beside: bool = False
    ways: frozenset[Way] = SPOKEN


def evidence(reading: Reading, intent: str) -> Span | None:
    """Where the words stand that made this intent."""
    return next((words.span for words in reading.evidence if words.intent == intent), None)


_ADDRESSED = re.compile(r"^(?:\s*@(\w+)[,:]?)+\s*")


def for_others(heard: Heard) -> bool:
    """Whether the words begin with the handles of others alone: "@ana look at this" under the user's post is Ana's."""
    found = _ADDRESSED.match(heard.post.text)
    return found is not None and heard.mine.isdisjoint(name.casefold() for name in re.findall(r"@(\w+)", found.group()))


#: What follows a name that somebody speaks of: "Ima Self is a genius". Before "you" or "it" it may ask.
_SPEAKS_OF = re.compile(
    r"(?:(?:is|was|are|were|has|had|does|did|can|could|will|would|should)\b(?! (?:you|your|it|this|that|these|those"
    r"|there|they|we|i|he|she|any|some)\b)|(?:makes?|made|gave|got|saved|helped|fixed|mended|sent|sold|knows?|never|always)\b)",
    re.IGNORECASE,
)


def words(heard: Heard, text: str | None = None) -> str:
    """What they said, short, without the user's own handle or name before it: who reads it knows whom it is for. Where
    they speak of the user by it, it stays."""
    said = heard.post.text if text is None else text
    found = _ADDRESSED.match(said)
    if found is not None:
        others = {name.casefold() for name in re.findall(r"@(\w+)", found.group())} - heard.mine
        rest = "" if others else said[found.end() :]
        stays = text is None and _SPEAKS_OF.match(rest)
    else:
        rest = _behind_the_name(said, heard.called)
        stays = _SPEAKS_OF.match(rest)
    return short(said if stays or not rest else rest)


def _behind_the_name(said: str, names: frozenset[str]) -> str:
    """What stands behind one of these names, with which a comment on Facebook begins that answers the user; else ""."""
    for name in sorted(names, key=len, reverse=True):
        after = said[len(name) : len(name) + 1]
        if name and said[: len(name)].casefold() == name.casefold() and not after.isalnum() and after not in ("'", "’"):
            return said[len(name) :].lstrip(" ,:;.!–—-")
    return ""


def short(text: str, longest: int = 120) -> str:
    """The text on one line, cut after a word where it is longer than ``longest`` characters."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"
