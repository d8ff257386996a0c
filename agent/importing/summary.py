"""What an archive told, in sentences, the same in the terminal and on the dashboard."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from agent.archives.reasons import REASONS
from agent.model.archived import Import

KINDS: Mapping[str, tuple[str, str]] = {
    "reply": ("reply", "replies"),
    "comment": ("comment", "comments"),
    "mention": ("mention", "mentions"),
    "repost": ("repost", "reposts"),
    "quote": ("quote", "quotes"),
    "like": ("like", "likes"),
}
LACKS = {
    "x": "What others wrote to you is not in an archive of X, so I do not know who was answered and who was not.",
    "facebook": "What others wrote to you is not in an export of Facebook, nor which post a comment stood under.",
}
OPEN = {
    "unattributed": ("names nobody", "name nobody"),
    "ambiguous": (
        "names somebody whose name two friends have: it is left open who was meant",
        "name somebody whose name two friends have: it is left open who was meant",
    ),
    "inferred": (
        "names a person whom I found by the name in the sentence (certainty: inferred)",
        "name a person whom I found by the name in the sentence (certainty: inferred)",
    ),
}
#: So many places of what could not be read are named.
NAMED = 5
YEAR, MONTH = timedelta(days=365), timedelta(days=30)


def total_of(told: Import) -> int:
    """How many acknowledgements an archive told of."""
    return sum(told.counts.get(kind, 0) for kind in KINDS)


def headline(told: Import) -> str:
    """``1,751 acknowledgements toward 550 people since 2010, and 12 likes of which X tells no date.``"""
    undated = told.counts.get("like", 0) if told.platform == "x" else 0
    people = many(told.counts.get("people", 0), "person", "people")
    since = f" since {told.since:%Y}" if told.since else ""
    likes = f", and {many(undated, 'like')} of which X tells no date" if undated else ""
    return f"{many(total_of(told) - undated, 'acknowledgement')} toward {people}{since}{likes}."


def kinds_of(told: Import) -> str:
    """``420 replies, 596 mentions``; empty where there are none."""
    return ", ".join(
        f"{count:,} {words[count != 1]}" for kind, words in KINDS.items() if (count := told.counts.get(kind))
    )


def open_of(told: Import) -> list[str]:
    """How many of them name nobody for certain."""
    return [
        many(count, f"of them {one}", f"of them {several}")
        for key, (one, several) in OPEN.items()
        if (count := told.counts.get(key))
    ]


def left_out_of(told: Import) -> list[str]:
    """What was not taken, and why; of what could not be read, where the first of it stands."""
    return [
        f"{many(count, *REASONS.get(reason, (reason, reason)))}{_places(told, reason, count)}"
        for reason, count in sorted(told.left_out.items())
    ]


def _places(told: Import, reason: str, count: int) -> str:
    """``: data/tweets.js, record 3; data/like.js, record 1 and further ones``"""
    some = [place for place in told.places if place.reason == reason and place.file][:NAMED]
    if not some:
        return ""
    words = "; ".join(f"{one.file}, record {one.place}" if one.place else str(one.file) for one in some)
    return f": {words}{' and further ones' if count > len(some) else ''}"


def silence(passed: timedelta) -> str:
    """``silent for 3 years``, ``silent for 4 months``"""
    if passed >= YEAR:
        return f"silent for {many(passed // YEAR, 'year')}"
    return f"silent for {many(passed // MONTH, 'month')}"


def many(count: int, one: str, several: str | None = None) -> str:
    """``1 person``, ``1,200 people``"""
    return f"{count:,} {one if count == 1 else several or one + 's'}"
