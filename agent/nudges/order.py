"""The order in which people are answered, the same for everybody: what they say, then how long they wait.

Nothing here knows who wrote: two posts that differ only in their author are in order of their time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from agent.model import Needs, Post, Reason

#: The contract's order; a lower rank is answered first. A promise has its rank once it is due, a follow-up where it
#: asks something.
RANKS = {"promise": 0, "question": 1, "complaint": 2, "follow-up": 3, "story": 4, "praise": 5, "thanks": 5}
REST = 6
WORDS = {
    "promise": "you promised",
    "question": "asks a question",
    "complaint": "is unhappy",
    "follow-up": "asks again",
    "story": "shares something",
    "praise": "says something kind",
    "thanks": "thanks you",
    "share": "passes your post on",
    "listening": "speaks of you",
    "their-news": "has news",
    "keep-in-touch": "is quiet",
}


def placed(reasons: Sequence[Reason], due: bool = False) -> list[tuple[int, str]]:
    """The rank of each reason, in their order, and what it is called there. ``due``: what was promised is due."""
    asked = {reason.post for reason in reasons if reason.id == "question"}
    again = {reason.post for reason in reasons if reason.id == "follow-up"} & asked
    return [_placed(reason, reason.post in again, due) for reason in reasons]


def _placed(reason: Reason, again: bool, due: bool) -> tuple[int, str]:
    if reason.id == "promise":
        return (RANKS["promise"] if due else REST), WORDS["promise"]
    if reason.id == "follow-up" and not again:
        return REST, "answered you"
    if reason.id == "question" and again:
        return RANKS["follow-up"], WORDS["follow-up"]
    return RANKS.get(reason.id, REST), WORDS.get(reason.id, "spoke to you")


def rank(reasons: Sequence[Reason], due: bool = False) -> int:
    """The rank of a nudge: its first reason's."""
    return min((place for place, _ in placed(reasons, due)), default=REST)


def order(reasons: Sequence[Reason], waiting_since: datetime, tie: str, due: bool = False) -> str:
    """A text that sorts: rank, then the longest wait, then ``tie`` (``tie_of`` a post)."""
    since = waiting_since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return f"{rank(reasons, due):02d} {since} {tie.zfill(24)}"


def tie_of(post: Post) -> str:
    """What decides between two of the same moment: the post's id, its words where it has none."""
    return post.id or hashlib.sha256(post.text.encode("utf-8", "replace")).hexdigest()[:16]


def order_text(reasons: Sequence[Reason], due: bool = False) -> str:
    """Why it stands where it stands, in one line: "asks a question, longest first"."""
    words = min(placed(reasons, due), key=lambda place: place[0], default=(REST, "spoke to you"))[1]
    return f"{words}, longest first"


def needs(reasons: Iterable[Reason]) -> Needs:
    """Words, where one reason wants words; else a nod is enough."""
    return "words" if any(reason.needs == "words" for reason in reasons) else "nod"
