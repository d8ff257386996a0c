"""One conversation as it is kept: posts, what the user did, nudges."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agent.store.log import AcknowledgementRecord, Log, NudgeRecord, PostRecord


@dataclass(frozen=True)
class Conversation:
    """What is kept of one thread: posts, acknowledgements that count, nudges; ``taken_back`` tells which of some client
    ids the user took back."""

    posts: list[PostRecord]
    acknowledgements: list[AcknowledgementRecord]
    nudges: list[NudgeRecord]
    taken_back: Callable[[Iterable[str]], set[str]]


def conversation(log: Log, thread: str) -> Conversation:
    """Reads a thread. Unconfirmed acknowledgements, and those whose own post is gone, do not count."""
    posts = log.posts_in_thread(thread)
    said = log.acknowledgements_for(thread=thread)
    gone = {post.key for post in posts if post.gone}
    elsewhere = [record.own_post for record in said if record.own_post] if said else []
    missing = set(elsewhere) - {post.key for post in posts}
    if missing:
        gone |= {key for key, post in log.posts(missing).items() if post.gone}
    counting = [r for r in said if r.acknowledgement.certainty != "unconfirmed" and r.own_post not in gone]
    return Conversation(posts, counting, log.nudges_in_thread(thread), log.taken_back)
