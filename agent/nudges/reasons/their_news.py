"""Somebody whom the user knows tells good or bad news of their own, to nobody: a chance to notice, only a chip."""

from __future__ import annotations

from agent.nudges.reason import Example, Heard, ReasonRule, Said, evidence, words

_MOVED = frozenset({"upset", "low", "happy", "excited"})


def _find(heard: Heard) -> Said | None:
    reading = heard.reading
    if "story" not in reading.intents or reading.mood not in _MOVED or heard.post.in_reply_to is not None:
        return None
    return Said(f"{heard.name} has news: {words(heard)}", evidence(reading, "story"))


RULE = ReasonRule(
    id="their-news",
    contract=(
        "someone with three exchanges or more tells good or bad news of their own on a page that the user reads, not"
        " addressed to anybody: a chance to notice, never in the list, only a chip"
    ),
    needs="nod",
    liked=True,
    ways=frozenset({"news"}),
    find=_find,
    examples=(
        Example("I passed my driving test on Monday!", True, way="news"),
        Example("My dad died on Sunday", True, way="news"),
        Example("New shelves, three days' work", False, way="news"),
        Example("I passed my driving test on Monday!", False),
    ),
)
