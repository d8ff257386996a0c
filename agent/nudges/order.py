"""The order in which people are answered, the same for everybody: what they say, then how long they wait.

Nothing here knows who wrote: two posts that differ only in their author are in order of their time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from agent.model import Needs, Post, Reason
from agent.nudges.reasons import BY_ID

#: The contract's order; a lower rank is answered first. Reasons that are not made yet have their place already.
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
}


def rank(reasons: Iterable[Reason]) -> int:
    """The rank of a nudge: its first reason's."""
    return min((RANKS.get(reason.id, REST) for reason in reasons), default=REST)


def order(reasons: Iterable[Reason], waiting_since: datetime, post: Post) -> str:
    """A text that sorts: rank, then the longest wait, then the post's id (its words where it has none)."""
    since = waiting_since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    tie = post.id or hashlib.sha256(post.text.encode("utf-8", "replace")).hexdigest()[:16]
    return f"{rank(reasons):02d} {since} {tie.zfill(24)}"


def order_text(reasons: Iterable[Reason]) -> str:
    """Why it stands where it stands, in one line: "asks a question, longest first"."""
    told = sorted(reasons, key=lambda reason: RANKS.get(reason.id, REST))
    words = WORDS.get(told[0].id, "spoke to you") if told else "spoke to you"
    return f"{words}, longest first"


def needs(reasons: Iterable[Reason]) -> Needs:
    """Words, where one reason wants words; else a nod is enough."""
    return "words" if any(BY_ID[reason.id].needs == "words" for reason in reasons if reason.id in BY_ID) else "nod"
