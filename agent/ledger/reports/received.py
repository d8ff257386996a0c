"""What became of each post that spoke to the user: acknowledged, waiting, let go, or in need of no answer.

A post is acknowledged by what the user did toward it (an answer, a like, a repost, an answer elsewhere told by hand),
by their later words to the same person in the same conversation, or by calling it answered. What is unconfirmed counts
for nothing. The wait is known where both times are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Literal

from msgspec import Struct

from agent.ledger.acknowledge import WORDS
from agent.store.log import Heard, Log, Nudged, Said

State = Literal["acknowledged", "waiting", "let-go", "closing", "withheld", "spam", "gone"]
#: What calls for an answer, and so is received.
RECEIVED = frozenset({"acknowledged", "waiting", "let-go"})
_INTENTS = ("question", "complaint", "praise", "thanks", "story")


class Received(Struct, frozen=True, gc=False):
    """A post that spoke to the user. ``by`` is what acknowledged it first (None: nothing, or a call by hand),
    ``wait_s`` the seconds until then, where known; ``nudge`` the nudge in which it waits."""

    post: Heard
    state: State
    by: Said | None = None
    wait_s: int | None = None
    nudge: Nudged | None = None


def received(log: Log, heard: Sequence[Heard], said: Iterable[Said]) -> list[Received]:
    """Each of the posts of others, in their order, with what became of it."""
    answers = _Answers(said)
    found: list[tuple[Heard, Said | None]] = [(post, answers.first(post)) for post in heard if post.way != "own"]
    asked = {(post.person, post.thread) for post, by in found if by is None}
    nudges: defaultdict[tuple[str, str], list[Nudged]] = defaultdict(list)
    for nudge in log.past.nudged(asked):
        nudges[nudge.person, nudge.thread].append(nudge)
    return [
        _unanswered(post, nudges.get((post.person, post.thread), ()))
        if by is None
        else Received(post, "acknowledged", by, _wait(post, by))
        for post, by in found
    ]


def reasons(intents: Sequence[str], way: str, *, follows_up: bool, first: bool) -> list[str]:
    """The ids of the reasons that a post has by what was understood of it and how it was addressed."""
    told = [intent for intent in intents if intent in _INTENTS]
    if way == "quote":
        told.append("share")
    if follows_up:
        told.append("follow-up")
    return [*(told or [way]), *(["first-contact"] if first else [])]


class _Answers:
    """What the user did, by what it was done to."""

    def __init__(self, said: Iterable[Said]) -> None:
        self._to: dict[str, Said] = {}
        self._words: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
        for one in said:  # by time, so that the first to come is the first of all
            if one.certainty == "unconfirmed":
                continue
            if one.post:
                self._to.setdefault(one.post, one)
            if one.kind in WORDS and one.person and one.thread:
                self._words[one.person, one.thread].append(one)

    def first(self, post: Heard) -> Said | None:
        """What acknowledged the post first."""
        direct = self._to.get(post.key)
        words = self._words.get((post.person, post.thread))
        if words is None or words[-1].at < post.at:
            return direct
        at = 0 if words[0].at >= post.at else bisect_left(words, post.at, key=_at)
        return words[at] if direct is None or words[at].at < direct.at else direct


_at = attrgetter("at")


def _wait(post: Heard, by: Said) -> int | None:
    return max(0, (by.at - post.at) // 1_000_000) if post.exact and by.exact else None


def _unanswered(post: Heard, nudges: Sequence[Nudged]) -> Received:
    state: State = "gone" if post.gone else "spam" if post.spam else "withheld" if post.withheld else "closing"
    for nudge in nudges:
        settled = post.key in nudge.settled
        if nudge.state == "answered" and settled:
            return Received(post, "acknowledged")
        if post.gone:
            continue
        if nudge.state in ("waiting", "snoozed") and post.key in nudge.posts:
            return Received(post, "waiting", nudge=nudge)
        if settled or (nudge.state == "dismissed" and post.key in nudge.posts):
            state = "let-go"
    return Received(post, state)
