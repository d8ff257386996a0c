"""What the writer of a post feels, as far as a hint may lean on it: the heaviest first."""

from __future__ import annotations

from typing import Literal

from agent.model import Reading

Felt = Literal["sorrow", "trouble", "joy"]
DISTRESS = 0.5


def felt(post: Reading | None) -> Felt | None:
    """``sorrow``: loss, fear, illness; ``trouble``: upset, also with the user; ``joy``: good news of their own."""
    if post is None:
        return None
    if post.scores.get("distress", 0.0) >= DISTRESS or ("story" in post.intents and post.mood in ("low", "upset")):
        return "sorrow"
    if "complaint" in post.intents or post.mood == "upset":
        return "trouble"
    if post.mood == "low":
        return "sorrow"
    if post.mood == "excited" or ("story" in post.intents and post.mood == "happy"):
        return "joy"
    return None
